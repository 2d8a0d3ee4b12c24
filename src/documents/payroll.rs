//! What does the certificate for the accountant state?

use super::written::{self, Signer};
use crate::domain::case::Case;
use crate::domain::compiled::mentor_days::{MentorDays, mentor_days};
use crate::domain::id::PersonId;
use crate::domain::school::School;
use crate::domain::year_template::YearMonth;
use crate::words::{Words, dates};
use chrono::NaiveDate;
use serde::Serialize;

/// What the template of the certificate prints.
#[derive(Debug, Serialize)]
pub struct PayrollView {
    school: String,
    month: String,
    rows: Vec<Row>,
    head: Signer,
    basis: String,
}

/// The days of one mentorship.
#[derive(Debug, Serialize)]
struct Row {
    mentor: String,
    mentee: String,
    order: String,
    days: String,
    calendar: u32,
    working: Option<u32>,
    paused: u32,
    carried_out: u32,
}

/// Gathers the days of every mentor in a month, by the mentor's name.
pub fn view(
    school: &School,
    cases: &[Case],
    words: &Words,
    month: YearMonth,
    today: NaiveDate,
) -> PayrollView {
    let mut lines = mentor_days(school, cases, month);
    let key = |person: PersonId| school.name_of(person).sort_key();
    lines.sort_by_cached_key(|line| (key(line.mentor), key(line.mentee), line.span));
    PayrollView {
        school: written::school_name(school),
        month: dates::month_of_year(month.year, month.month, words.language()),
        rows: lines.iter().map(|line| row(line, school, words)).collect(),
        head: written::head(school, today, words),
        basis: written::basis(school, words),
    }
}

fn row(line: &MentorDays, school: &School, words: &Words) -> Row {
    Row {
        mentor: written::person(line.mentor, school),
        mentee: written::person(line.mentee, school),
        order: written::order(line.order, school, words),
        days: written::days(line.span.0, line.span.1),
        calendar: line.days,
        working: line.working,
        paused: line.paused,
        carried_out: line.carried_out(),
    }
}
