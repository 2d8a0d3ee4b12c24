//! Which day is meant by a word of the command line?

use super::{Exit, Session};
use crate::domain::calendar::{Calendar, Week};
use crate::say;
use crate::words::date_entry::{Bias, DateFault, Reading, parse};
use crate::words::date_faults::date_fault;
use crate::words::dates;
use chrono::NaiveDate;
use std::io;

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
