//! Why is what was typed no date?

use super::date_entry::DateFault;
use super::{Words, dates};
use crate::say;

/// Returns why a text is no date, in a few words.
#[must_use]
pub fn date_fault(fault: DateFault, words: &Words) -> String {
    match fault {
        DateFault::NoSuchDay { month, days, .. } => {
            let month = dates::month(u8::try_from(month).unwrap_or(1), words.language());
            say!(words, "date-no-such-day", month, n = days)
        }
        DateFault::NoSuchMonth { month } => say!(words, "date-no-such-month", n = month),
        DateFault::NoMonthHasDay { day } => say!(words, "date-no-month-has-day", n = day),
        DateFault::YearOutside { year } => say!(words, "date-year-outside", year = year.to_string()),
        DateFault::Gap { year } => say!(words, "date-no-calendar", year = year.to_string()),
        DateFault::Unreadable => say!(words, "date-unreadable"),
    }
}
