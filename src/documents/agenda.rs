//! What does the printed agenda of deadlines state?

use super::filters::sentence;
use super::written;
use crate::domain::case::Case;
use crate::domain::compiled::listing::{Deadline, agenda};
use crate::domain::compiled::overview::Overview;
use crate::domain::compiled::summary::summary;
use crate::domain::id::Revision;
use crate::domain::school::School;
use crate::words::{Words, dates, when};
use chrono::NaiveDate;
use serde::Serialize;

/// What the template of the agenda prints.
#[derive(Debug, Serialize)]
pub struct AgendaView {
    school: String,
    today: NaiveDate,
    until: Option<NaiveDate>,
    rows: Vec<Row>,
    overdue: usize,
    basis: String,
}

/// An open deadline.
#[derive(Debug, Serialize)]
struct Row {
    day: String,
    mentee: String,
    mentor: String,
    step: String,
    whose: String,
    urgency: String,
}

/// Gathers the open deadlines of the cases, by their day, as far as a last one.
pub fn view(
    school: &School,
    cases: &[Case],
    words: &Words,
    until: Option<NaiveDate>,
    today: NaiveDate,
) -> AgendaView {
    let short = cases.iter().map(|case| summary(case, school)).collect();
    let overview = Overview::of(Revision::default(), school, short);
    let mut deadlines = agenda(&overview, today);
    deadlines.retain(|it| until.is_none_or(|until| it.day <= until));
    let is_overdue =
        |it: &&Deadline| it.next.urgency == Some(crate::domain::clock::standing::Urgency::Overdue);
    AgendaView {
        school: written::school_name(school),
        today,
        until,
        overdue: deadlines.iter().filter(is_overdue).count(),
        rows: deadlines.iter().map(|it| row(it, &overview, words, today)).collect(),
        basis: written::basis(school, words),
    }
}

fn row(it: &Deadline, overview: &Overview, words: &Words, today: NaiveDate) -> Row {
    let case = &overview.cases[it.at];
    let mentor = case.tenure_on(today).map(|tenure| tenure.name.short());
    Row {
        day: dates::with_weekday(it.day, words.language()),
        mentee: case.mentee_name.short(),
        mentor: mentor.unwrap_or_else(|| words.say("state-without-mentor")),
        step: sentence(&when::next_step(&it.next, words)),
        whose: words.name(&it.next.whose),
        urgency: it.next.urgency.map(|urgency| words.name(&urgency)).unwrap_or_default(),
    }
}
