//! Part 1: who worked with whom, when, and by which order?

use super::{Sources, day};
use crate::documents::references::{Cited, References};
use crate::documents::written;
use crate::domain::case::Closing;
use crate::domain::compiled::figures::Share;
use crate::say;
use chrono::NaiveDate;
use serde::Serialize;

/// The pair, its period, and each mentor's share.
#[derive(Debug, Serialize)]
pub struct Pair {
    position: String,
    subject: String,
    ground: String,
    start: NaiveDate,
    end: NaiveDate,
    ended_early: bool,
    mentors: Vec<Mentor>,
    /// When mentoring rested: the dates alone, since the ground may be an illness.
    pauses: Vec<String>,
}

/// A mentor with the share in the year's work.
#[derive(Debug, Serialize)]
struct Mentor {
    name: String,
    position: String,
    order: String,
    period: String,
    entries: Cited,
    done: Cited,
}

/// Gathers part 1.
pub fn pair(from: &Sources<'_>, references: &mut References<'_>) -> Pair {
    let head = &from.case.head;
    let particulars = from.school.person(head.mentee).map(|person| &person.particulars);
    let (end, ended_early) = match head.closing {
        Some(Closing::Early { date, .. }) => (date, true),
        Some(Closing::Completed { .. }) | None => (head.end, false),
    };
    Pair {
        position: written::position(head.mentee, from.school),
        subject: particulars.map(|it| it.subject.clone()).unwrap_or_default(),
        ground: from.words.name(&head.ground),
        start: head.start.date,
        end,
        ended_early,
        mentors: from.figures.shares.iter().map(|share| mentor(share, from, references)).collect(),
        pauses: from.case.pauses().map(|pause| period(pause.from, pause.to, from)).collect(),
    }
}

fn mentor(share: &Share, from: &Sources<'_>, references: &mut References<'_>) -> Mentor {
    let name = written::person(share.mentor, from.school);
    let short = from.school.name_of(share.mentor).short();
    let entries = say!(from.words, "doc-share-entries", mentor = short.clone());
    let done = say!(from.words, "doc-share-done", mentor = short);
    Mentor {
        name,
        position: written::position(share.mentor, from.school),
        order: written::order(share.order, from.school, from.words),
        period: period(share.from, Some(share.to), from),
        entries: references.cite(entries, &share.entries),
        done: references.cite(done, &share.done),
    }
}

fn period(first: NaiveDate, last: Option<NaiveDate>, from: &Sources<'_>) -> String {
    match last {
        Some(last) => format!("{}–{}", day(first), day(last)),
        None => say!(from.words, "date-from", date = day(first)),
    }
}
