//! How is a case said: who, where it stands, what is next, and the open tab?

mod course;
mod records;

use super::aloud::{aloud, joined};
use super::place::{Place, Row};
use super::state::stage;
use crate::app::view::CaseView;
use crate::app::view::case::{Opened, Tab, history};
use crate::app::{FilterLine, Session};
use crate::domain::clock::standing::NextStep;
use crate::say;
use crate::ui::case::head;
use crate::ui::case::name as tab_name;
use crate::words::{Words, dates, when};

/// Says a case.
pub fn place(view: &CaseView, session: &Session) -> Place {
    let words = &session.words;
    let code = view.code().to_string();
    let Some(opened) = view.opened() else {
        let why = view.unread().map_or_else(|| say!(words, "case-reading"), str::to_owned);
        return Place::text(format!("case {code} unread"), Vec::new(), [why]);
    };
    let (rows, selected) = match view.tab() {
        Tab::Overview => course::overview(&view.overview, opened, words),
        Tab::Diagnostics => course::rounds(&view.diagnostics, opened, words),
        Tab::Plan => course::plan(&view.plan, opened, words),
        Tab::Journal => records::journal(&view.journal, opened, words),
        Tab::Report => records::report(&view.report, opened, words),
        Tab::History => records::history(&view.history, opened, words),
    };
    let tail = match view.tab() {
        Tab::Diagnostics => course::round(&view.diagnostics, opened, words),
        Tab::Report => records::lacks(opened, words),
        Tab::Plan if opened.case().plan.is_none() => vec![say!(words, "plain-no-plan")],
        Tab::Journal if rows.is_empty() => records::no_entries(&view.journal, words),
        Tab::History if rows.is_empty() => vec![say!(words, "plain-none-fits")],
        Tab::Overview | Tab::Plan | Tab::Journal | Tab::History => Vec::new(),
    };
    let mut head = heading(opened, session);
    head.push(format!("{}.", tab_name(view.tab(), words)));
    head.extend(of_tab(view, opened, words));
    let filter = view.filter_line().map_or("", FilterLine::words);
    let key = format!("case {code} {:?} {:?} {filter}", view.tab(), opened.as_of);
    Place::list(key, head, rows, selected).ending(tail)
}

/// The pair, the code and the order; the stage and what must not be overlooked; the next step.
fn heading(opened: &Opened, session: &Session) -> Vec<String> {
    let words = &session.words;
    let entry = opened.file.history.iter().find(|entry| Some(entry.revision) == opened.as_of);
    let as_of = entry.map(|entry| {
        say!(words, "as-of-loud", when = history::when(entry, words), number = entry.revision.0)
    });
    let case = opened.case();
    let mentor = case.mentorship_on(opened.today).map(|it| opened.name(it.mentor));
    let with = match mentor {
        Some(mentor) => format!("{} {mentor}", words.say("plain-mentor")),
        None => say!(words, "state-without-mentor"),
    };
    let order = head::order(opened).map(|order| {
        say!(words, "doc-order", number = order.number.as_str(), date = dates::table(order.date))
    });
    let code = say!(words, "plain-code", code = case.head.code.to_string());
    let pair = joined([opened.name(case.head.mentee), with, code, order.unwrap_or_default()]);
    let mut lines: Vec<String> = as_of.into_iter().collect();
    lines.push(pair);
    if let Some(standing) = &opened.standing {
        lines.extend(standing.next.as_ref().map(|next| self::next(next, opened, words)));
        let stage = case.head.closing.is_none().then(|| stage(standing.stage, words));
        // That nobody mentors was said with the pair; capitals would be spelled letter by letter.
        let loud = head::loud(opened, words).into_iter();
        let is_said = say!(words, "state-without-mentor").to_uppercase();
        lines.push(joined(stage.into_iter().chain(loud.filter(|it| *it != is_said))));
    }
    lines
}

fn next(next: &NextStep, opened: &Opened, words: &Words) -> String {
    let step = say!(words, "case-next", step = when::next_step(next, words), whose = words.name(&next.whose));
    let due = head::contact(next, opened, words).unwrap_or_else(|| when::deadline(next, opened.today, words));
    format!("{}: {}, {}", words.say("plain-next"), aloud(&step), aloud(&due))
}

/// What stands above the rows of a tab.
fn of_tab(view: &CaseView, opened: &Opened, words: &Words) -> Vec<String> {
    match view.tab() {
        Tab::Plan => course::above_plan(opened, words),
        Tab::Journal => records::above_journal(&view.journal, opened, words),
        Tab::History => records::above_history(&view.history, opened, words),
        Tab::Overview | Tab::Diagnostics | Tab::Report => Vec::new(),
    }
}

/// Rows, and the place of the selected one in the list of the view.
type Rows = (Vec<Row>, usize);
