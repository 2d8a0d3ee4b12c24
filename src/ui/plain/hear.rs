//! What does a typed line mean in a view or a popup?

use super::commands::{Meant, Reading, read};
use super::place::{Numbering, Place};
use crate::app::form::Echo;
use crate::app::fuzzy::penalty;
use crate::app::keys::{Action, is_bound};
use crate::app::popup::{Body, Pick, Question, Reply};
use crate::app::turn::{NO, YES};
use crate::app::view::View;
use crate::app::view::case::Tab;
use crate::app::{Model, Told};
use crate::domain::text::fold::fold;
use crate::say;
use crate::ui::case::name as tab_name;
use crate::words::Words;
use crate::words::number_entry::{NumberReading, parse};

/// What is said at once, and what the program is told.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// What is said at once.
    pub said: Vec<String>,
    /// What the program is told, one after another.
    pub told: Vec<Told>,
}

impl Heard {
    /// Nothing follows.
    pub fn nothing() -> Self {
        Self::default()
    }

    /// This is said.
    pub fn said(text: String) -> Self {
        Self { said: vec![text], told: Vec::new() }
    }

    /// The program is told this.
    pub fn told(told: Told) -> Self {
        Self { said: Vec::new(), told: vec![told] }
    }

    /// What was typed fits several of these, or none: which is said, and how else to choose.
    pub fn several(line: &str, names: &[String], words: &Words) -> Self {
        let fits = |name: &&String| penalty(line, name).is_some_and(|it| it <= PART);
        let fitting: Vec<String> = names
            .iter()
            .enumerate()
            .filter(|(_, name)| fits(name))
            .map(|(at, name)| format!("{}. {name}", at + 1))
            .collect();
        let first = match fitting.is_empty() {
            true => say!(words, "plain-no-such", typed = line),
            false => say!(words, "plain-which"),
        };
        Self { said: [first].into_iter().chain(fitting).collect(), told: Vec::new() }
    }
}

/// A penalty up to this means that the letters stand together.
const PART: usize = 3;

/// Says whether a line goes back.
pub fn is_back(line: &str) -> bool {
    line == ".."
}

/// Says whether a line is a yes, in any of the three languages; never a single letter, which may be a key
/// of another layout.
pub fn is_yes(line: &str) -> bool {
    is_one_of(line, &["да", "иә", "ия", "yes"])
}

fn is_no(line: &str) -> bool {
    is_one_of(line, &["нет", "жоқ", "no"])
}

fn is_one_of(line: &str, words: &[&str]) -> bool {
    words.iter().any(|word| fold(word) == fold(line))
}

/// Returns the numbers of a line, from 0, if it holds nothing but numbers of things that are there:
/// `3`, `1 4`, `2, 5-7`; also on the digit row of the Kazakh layout.
pub fn numbers(line: &str, count: usize) -> Option<Vec<usize>> {
    let one = |text: &str| match parse(text) {
        NumberReading::Number(number) => {
            usize::try_from(number).ok()?.checked_sub(1).filter(|at| *at < count)
        }
        NumberReading::Unfinished | NumberReading::Unreadable | NumberReading::TooLarge => None,
    };
    if let Some(only) = one(line) {
        return Some(vec![only]);
    }
    let mut all = Vec::new();
    for part in line.split([' ', ',', ';']).filter(|part| !part.is_empty()) {
        match part.split_once('-') {
            Some((from, to)) => all.extend(one(from)?..=one(to)?),
            None => all.push(one(part)?),
        }
    }
    (!all.is_empty()).then_some(all)
}

/// Returns which of some names a line means, where it is one alone; letters that merely stand somewhere
/// in a name mean nothing.
pub fn choice_of(line: &str, names: &[String]) -> Option<usize> {
    if fold(line).chars().count() < 2 {
        return None;
    }
    let fits: Vec<(usize, usize)> = names
        .iter()
        .enumerate()
        .filter_map(|(at, name)| Some((penalty(line, name).filter(|it| *it <= PART)?, at)))
        .collect();
    let least = fits.iter().map(|(penalty, _)| *penalty).min()?;
    match fits.iter().filter(|(penalty, _)| *penalty == least).collect::<Vec<_>>().as_slice() {
        [(_, at)] => Some(*at),
        _ => None,
    }
}

/// Returns what a line that is no command means in the uppermost popup.
pub fn in_popup(line: &str, body: &Body, place: &Place, model: &Model) -> Heard {
    let words = &model.session.words;
    if line == "0" || is_back(line) {
        return Heard::told(Told::Reply(Reply::Dismissed));
    }
    match body {
        Body::Question(it) => answer(line, it, words),
        Body::Pick(it) => pick(line, it, words),
        Body::Menu(it) => {
            let names: Vec<String> =
                (0..it.count()).filter_map(|at| it.row(at)).map(|it| it.label.clone()).collect();
            match one_of(line, &names).and_then(|at| it.row(at)) {
                Some(entry) => match &entry.why_not {
                    Some(why) => Heard::said(why.clone()),
                    None => Heard::told(Told::Reply(Reply::Ran(entry.action))),
                },
                None => Heard::several(line, &names, words),
            }
        }
        Body::Help(it) => {
            let texts: Vec<String> = it.advice().iter().map(|advice| advice.text.clone()).collect();
            match one_of(line, &texts).map(|at| &it.advice()[at]) {
                Some(advice) => match advice.does {
                    Some(does) => Heard::told(Told::Reply(Reply::Does(does))),
                    None => Heard::said(advice.text.clone()),
                },
                None if line.is_empty() => Heard::told(Told::Reply(Reply::Dismissed)),
                None => Heard::several(line, &texts, words),
            }
        }
        Body::Month(it) => match line {
            "" => Heard::told(Told::Reply(Reply::Day(it.day()))),
            _ => match model.session.nearest_date_reader()(line) {
                Echo::Day { day, .. } => Heard::told(Told::Reply(Reply::Day(day))),
                Echo::Wrong(why) => Heard::said(why),
                Echo::Empty | Echo::Unfinished(_) | Echo::Several(_) => {
                    Heard::said(place.head.last().cloned().unwrap_or_default())
                }
            },
        },
        Body::Sides(it) => match (line, numbers(line, it.rows().len())) {
            ("", _) => Heard::told(Told::Reply(Reply::Picked(Vec::new()))),
            (_, Some(theirs)) => {
                let theirs = theirs.into_iter().map(|at| at.to_string()).collect();
                Heard::told(Told::Reply(Reply::Picked(theirs)))
            }
            (_, None) => Heard::said(say!(words, "plain-sides-how")),
        },
        Body::Reading(_) => Heard::told(Told::Reply(Reply::Dismissed)),
    }
}

fn one_of(line: &str, names: &[String]) -> Option<usize> {
    match numbers(line, names.len()).as_deref() {
        Some([at]) => Some(*at),
        _ => choice_of(line, names),
    }
}

/// Enter gives the answer that has the focus: the safe one, where it is grave.
fn answer(line: &str, question: &Question, words: &Words) -> Heard {
    let answers: Vec<_> = question.answers().collect();
    let names: Vec<String> = answers.iter().map(|(answer, _)| answer.label.clone()).collect();
    let by_id = |id: &str| answers.iter().position(|(answer, _)| answer.id == id);
    let chosen = match line {
        "" => answers.iter().position(|(_, has_focus)| *has_focus),
        _ if is_yes(line) && by_id(YES).is_some() => by_id(YES),
        _ if is_no(line) && by_id(NO).is_some() => by_id(NO),
        _ => one_of(line, &names),
    };
    match chosen.and_then(|at| answers.get(at)) {
        Some((answer, _)) => Heard::told(Told::Reply(Reply::Chose(answer.id))),
        None => Heard::several(line, &names, words),
    }
}

fn pick(line: &str, pick: &Pick, words: &Words) -> Heard {
    let items: Vec<_> = (0..pick.count()).filter_map(|at| pick.row(at)).map(|(item, _)| item).collect();
    let names: Vec<String> = items.iter().map(|item| item.label.clone()).collect();
    let places = match numbers(line, names.len()) {
        Some(places) if pick.is_of_many() || places.len() == 1 => places,
        Some(_) | None => match choice_of(line, &names) {
            Some(at) => vec![at],
            None if line.is_empty() => return Heard::said(say!(words, "plain-pick-one")),
            None => return Heard::several(line, &names, words),
        },
    };
    let keys = places.into_iter().map(|at| items[at].key.clone()).collect();
    Heard::told(Told::Reply(Reply::Picked(keys)))
}

/// Returns what a line that is no command means in a view: a row, a tab, a command's name, or a filter.
pub fn in_view(line: &str, place: &Place, model: &Model) -> Heard {
    let (view, words) = (model.view(), &model.session.words);
    if line == "0" || is_back(line) {
        return Heard::told(Told::Act(back_from(view)));
    }
    if let Some(filter) = line.strip_prefix('/') {
        return Heard::told(Told::Filter(filter.trim().to_owned()));
    }
    if place.numbering == Numbering::Numbered
        && let Some(heard) = row(line, place, model)
    {
        return heard;
    }
    if let View::Case(_) = view
        && let Some(tab) = Tab::ALL.into_iter().find(|tab| fold(&tab_name(*tab, words)) == fold(line))
    {
        return Heard::told(Told::Tab(tab));
    }
    if matches!(view, View::StaffList(_)) && is_yes(line) {
        return Heard::told(Told::Act(Action::Save));
    }
    match read(line, view.context(), Reading::Strict, &model.session.habits.keys, words) {
        Meant::One(action) => Heard::told(Told::Act(action)),
        Meant::Several(names) => which(&names, words),
        Meant::None => filter_or_wonder(line, model),
    }
}

/// A number opens its row; a number with a command does that to the row.
fn row(line: &str, place: &Place, model: &Model) -> Option<Heard> {
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let number = match parse(first) {
        NumberReading::Number(number) if first.chars().all(char::is_alphanumeric) => number,
        NumberReading::Number(_)
        | NumberReading::Unfinished
        | NumberReading::Unreadable
        | NumberReading::TooLarge => return None,
    };
    let words = &model.session.words;
    let found = usize::try_from(number).ok()?.checked_sub(1).and_then(|at| place.rows.get(at));
    let Some(row) = found else {
        return Some(Heard::said(say!(words, "plain-no-row", n = place.rows.len())));
    };
    let told = Told::Row(row.at);
    let rest = rest.trim();
    if rest.is_empty() {
        return Some(Heard { said: Vec::new(), told: vec![told, Told::Act(Action::Open)] });
    }
    Some(match read(rest, model.view().context(), Reading::Fuzzy, &model.session.habits.keys, words) {
        Meant::One(action) => Heard { said: Vec::new(), told: vec![told, Told::Act(action)] },
        Meant::Several(names) => which(&names, words),
        Meant::None => wonder(line, words),
    })
}

/// Says which names a word may mean.
pub fn which(names: &[String], words: &Words) -> Heard {
    let said = [say!(words, "plain-which")].into_iter().chain(names.iter().cloned());
    Heard { said: said.collect(), told: Vec::new() }
}

/// Says that a line was not understood, and the way out.
pub fn wonder(line: &str, words: &Words) -> Heard {
    Heard::said(say!(words, "plain-not-understood", typed = line))
}

/// Words that are no command filter the list, where it can be filtered.
fn filter_or_wonder(line: &str, model: &Model) -> Heard {
    let (view, session) = (model.view(), &model.session);
    let filters = is_bound(Action::Filter, view.context());
    let has_letters = line.contains(char::is_alphanumeric);
    match filters && has_letters && view.why_not(Action::Filter, session).is_none() {
        true => Heard::told(Told::Filter(line.to_owned())),
        false => wonder(line, &session.words),
    }
}

/// Returns what goes back from a view.
pub fn back_from(view: &View) -> Action {
    let has = |action| is_bound(action, view.context());
    [Action::Back, Action::Leave].into_iter().find(|action| has(*action)).unwrap_or(Action::Close)
}
