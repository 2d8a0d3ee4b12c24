//! Part 4: which lessons were visited, and what else was done?

use super::{Scores, Sources};
use crate::documents::references::{Cited, References};
use crate::domain::compiled::figures::{Lesson, Trend};
use crate::domain::journal::EventKind;
use crate::say;
use chrono::NaiveDate;
use serde::Serialize;
use std::cmp::Ordering;

/// The work of the year as the journal keeps it.
#[derive(Debug, Serialize)]
pub struct WorkView {
    visited: Cited,
    lessons: Vec<Row>,
    trend: Option<TrendView>,
    others: Vec<Other>,
    support: Option<Cited>,
}

/// A lesson visited.
#[derive(Debug, Serialize)]
struct Row {
    date: NaiveDate,
    by: String,
    class: String,
    topic: String,
    percent: Option<u32>,
}

/// How the first lesson stands against the last.
#[derive(Debug, Serialize)]
struct TrendView {
    text: String,
    figure: Cited,
}

/// A kind of work beside the lessons.
#[derive(Debug, Serialize)]
struct Other {
    name: String,
    figure: Cited,
}

/// Gathers part 4.
pub fn work(from: &Sources<'_>, references: &mut References<'_>) -> WorkView {
    let work = &from.figures.work;
    let visited = references.cite(from.words.say("doc-figure-visited"), &work.lessons_visited());
    let trend = work.trend.map(|trend| TrendView {
        text: trend_text(trend, from),
        figure: references.cite(from.words.say("doc-figure-trend"), &trend.figure()),
    });
    let others = work.kinds.iter().filter(|(kind, figure)| !is_lesson(*kind) && !figure.is_empty());
    WorkView {
        visited,
        lessons: work.lessons.iter().map(|lesson| row(lesson, from)).collect(),
        trend,
        others: others
            .map(|(kind, figure)| {
                let name = from.words.name(kind);
                Other { figure: references.cite(name.clone(), figure), name }
            })
            .collect(),
        support: (!work.support.is_empty())
            .then(|| references.cite(from.words.say("journal-support"), &work.support)),
    }
}

fn is_lesson(kind: EventKind) -> bool {
    match kind {
        EventKind::VisitByMentor | EventKind::VisitByAdministration => true,
        EventKind::VisitByMentee
        | EventKind::Consultation
        | EventKind::Support
        | EventKind::Workshop
        | EventKind::Other => false,
    }
}

fn row(lesson: &Lesson, from: &Sources<'_>) -> Row {
    Row {
        date: lesson.date,
        by: from.school.name_of(lesson.by).short(),
        class: lesson.class.clone(),
        topic: lesson.topic.clone(),
        percent: lesson.percent,
    }
}

fn trend_text(trend: Trend, from: &Sources<'_>) -> String {
    let words = from.words.say(match trend.direction() {
        Ordering::Greater => "doc-trend-up",
        Ordering::Equal => "doc-trend-level",
        Ordering::Less => "doc-trend-down",
    });
    match from.scores {
        Scores::InWords => words,
        Scores::InFigures => {
            say!(from.words, "doc-trend-in-figures", words, first = trend.from, last = trend.to)
        }
    }
}
