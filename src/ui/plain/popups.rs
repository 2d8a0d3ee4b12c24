//! How is said what lies over a view: a question, a list to pick from, a text, a month?

use super::aloud::{joined, only_if};
use super::place::{Place, Row};
use crate::app::popup::{Body, Help, Menu, Month, Pick, Question, Sides};
use crate::say;
use crate::words::{Words, dates};
use chrono::{Datelike, NaiveDate};

/// Says a popup.
pub fn place(body: &Body, words: &Words) -> Place {
    match body {
        Body::Question(it) => question(it, words),
        Body::Pick(it) => pick(it, words),
        Body::Reading(it) => {
            Place::text(format!("text {}", it.title), vec![it.title.clone()], it.lines().to_vec())
        }
        Body::Help(it) => help(it),
        Body::Menu(it) => menu(it),
        Body::Month(it) => month(it, words),
        Body::Sides(it) => sides(it),
    }
}

/// The thing and the person are named; the answer that Enter gives says so.
fn question(it: &Question, words: &Words) -> Place {
    let rows = it.answers().enumerate().map(|(at, (answer, has_focus))| {
        let usual = only_if(has_focus, || say!(words, "plain-usual"));
        Row::new(at, joined([answer.label.clone(), usual]))
    });
    let head = [it.title.clone()].into_iter().chain(it.lines.iter().cloned()).collect();
    let focus = it.answers().position(|(_, has_focus)| has_focus).unwrap_or(0);
    Place { selected: focus, ..Place::list(format!("question {}", it.title), head, rows.collect(), 0) }
}

fn pick(it: &Pick, words: &Words) -> Place {
    let rows = (0..it.count()).filter_map(|at| it.row(at).map(|row| (at, row)));
    let rows = rows.map(|(at, (item, is_marked))| {
        let mark = only_if(is_marked, || words.say("plain-marked"));
        Row::new(at, joined([item.label.clone(), mark]))
    });
    let how = match it.is_of_many() {
        true => say!(words, "plain-pick-many"),
        false => say!(words, "plain-pick-one"),
    };
    Place::list(format!("pick {}", it.title), vec![it.title.clone(), how], rows.collect(), 0)
}

/// What cannot be done now says why.
fn menu(it: &Menu) -> Place {
    let rows = (0..it.count()).filter_map(|at| it.row(at).map(|entry| (at, entry)));
    let rows = rows.map(|(at, entry)| {
        Row::new(at, joined([entry.label.clone(), entry.why_not.clone().unwrap_or_default()]))
    });
    Place::list("menu", vec![it.title.clone()], rows.collect(), 0)
}

/// What is to be done now has numbers; the keys are said by the talk's own help.
fn help(it: &Help) -> Place {
    let rows = it.advice().iter().enumerate().map(|(at, advice)| Row::new(at, &advice.text));
    let head = vec![it.headings.title.clone(), it.headings.now.clone()];
    Place::list("help", head, rows.collect(), 0).ending(it.terms().to_vec())
}

/// The days off of the month, and the day that Enter takes.
fn month(it: &Month, words: &Words) -> Place {
    let days = it.weeks().into_iter().flatten().flatten();
    let off: Vec<String> =
        days.filter(|day: &NaiveDate| it.is_off(*day)).map(|day| day.day().to_string()).collect();
    let off = match off.is_empty() {
        true => String::new(),
        false => format!("{}: {}", words.say("agenda-day-off"), off.join(", ")),
    };
    let day = dates::with_weekday(it.day(), words.language());
    let head = vec![joined([it.title(), off]), say!(words, "plain-month-how", day)];
    Place::text(format!("month {}", it.title()), head, Vec::new())
}

/// Each field with both its versions.
fn sides(it: &Sides) -> Place {
    let [mine, theirs] = &it.heads;
    let rows = it.rows().iter().enumerate().map(|(at, row)| {
        Row::new(at, format!("{}. {mine}: {}; {theirs}: {}", row.label, row.mine, row.theirs))
    });
    Place::list("sides", vec![it.title.clone(), it.about.clone()], rows.collect(), 0)
}
