//! Which day is meant by a word of the command line?

use super::{Exit, Session};
use crate::domain::calendar::{Calendar, Week};
use crate::say;
use crate::words::date_entry::{Bias, DateFault, Reading, parse};
use crate::words::date_faults::date_fault;
use crate::words::dates;
use chrono::NaiveDate;
use std::io;

/// A day as it was typed: which one it is depends on the day on which it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedDay(String);

impl TypedDay {
    /// Takes what was typed, where any day at all can be meant by it.
    ///
    /// # Errors
    ///
    /// None in words: the argument's own help says what is wanted.
    pub fn new(text: &str) -> Result<Self, String> {
        // Whether it is a day does not depend on which day it is read, but for the words that count working days.
        let some_day = NaiveDate::from_ymd_opt(2026, 9, 1).expect("September has a first day");
        match parse(text, some_day, &Calendar::shipped(Week::Five), Bias::Last) {
            Reading::Date(_) => Ok(Self(text.to_owned())),
            Reading::Unfinished | Reading::Ambiguous(_) | Reading::Wrong(_) => Err(text.to_owned()),
        }
    }

    /// Returns the day that is meant on a day: of several the last one, that day included.
    pub fn on(&self, today: NaiveDate) -> Option<NaiveDate> {
        match parse(&self.0, today, &Calendar::shipped(Week::Five), Bias::Last) {
            Reading::Date(day) => Some(day),
            Reading::Unfinished | Reading::Ambiguous(_) | Reading::Wrong(_) => None,
        }
    }

    /// Returns what was typed.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// Reads a day as every date of the program is read.
///
/// # Errors
///
/// Why it is none, in words, and how the program ends.
pub(super) fn day(
    text: &str,
    calendar: &Calendar,
    bias: Bias,
    session: &Session<'_>,
) -> Result<NaiveDate, (String, Exit)> {
    let words = session.words;
    let not_a_date = |why: String| say!(words, "due-not-a-date", text, why);
    match parse(text, session.moment.today, calendar, bias) {
        Reading::Date(day) => Ok(day),
        Reading::Unfinished => Err((not_a_date(words.say("date-unfinished")), Exit::Usage)),
        Reading::Wrong(DateFault::Gap { year }) => {
            Err((not_a_date(date_fault(DateFault::Gap { year }, words)), Exit::Refused))
        }
        Reading::Wrong(fault) => Err((not_a_date(date_fault(fault, words)), Exit::Usage)),
        Reading::Ambiguous(days) => {
            let dates = days.into_iter().map(dates::table).collect::<Vec<_>>().join(", ");
            Err((say!(words, "due-several-dates", text, dates), Exit::Usage))
        }
    }
}

/// Reads the day of something that has happened; says it where it is none.
pub(super) fn past_day(
    text: &str,
    calendar: Option<&Calendar>,
    session: &mut Session<'_>,
) -> io::Result<Result<NaiveDate, Exit>> {
    said(read(text, calendar, Bias::Last, session), session)
}

/// Reads a day that lies ahead; says it where it is none.
pub(super) fn day_ahead(
    text: &str,
    calendar: Option<&Calendar>,
    session: &mut Session<'_>,
) -> io::Result<Result<NaiveDate, Exit>> {
    said(read(text, calendar, Bias::Next, session), session)
}

/// Before the school is set up the shipped calendar of five days reads.
fn read(
    text: &str,
    calendar: Option<&Calendar>,
    bias: Bias,
    session: &Session<'_>,
) -> Result<NaiveDate, (String, Exit)> {
    match calendar {
        Some(calendar) => day(text, calendar, bias, session),
        None => day(text, &Calendar::shipped(Week::Five), bias, session),
    }
}

fn said(
    read: Result<NaiveDate, (String, Exit)>,
    session: &mut Session<'_>,
) -> io::Result<Result<NaiveDate, Exit>> {
    match read {
        Ok(day) => Ok(Ok(day)),
        Err((why, exit)) => {
            writeln!(session.talk, "talimger: {why}")?;
            Ok(Err(exit))
        }
    }
}
