//! Which day did the user mean by what stands in a date field?
//!
//! ```text
//! text ─► day_words   сегодня, ертең, friday          a word wins over everything
//!      ─► relative    +3, -1, 5 жк, +2н, +1м
//!      ─► digits      14.09, 140926, ISO, and all of them on the Kazakh number row
//! ```
//!
//! Nothing is guessed: what has two readings gives both, what may still become a date waits.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

use crate::domain::calendar::{Calendar, CalendarGap};

mod day_words;
mod digits;
mod fold;
mod nearest;
mod pieces;
mod relative;

/// Says which year, or month, is meant where the text names none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bias {
    /// The next such day, today included: a field for what is planned.
    Next,
    /// The last such day, today included: a field for what has happened.
    Last,
}

/// Says what a date field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// One day.
    Date(NaiveDate),
    /// The beginning of a date, or nothing yet.
    Unfinished,
    /// Several days, earliest first: the user chooses.
    Ambiguous(Vec<NaiveDate>),
    /// No date, and why not.
    Wrong(DateFault),
}

/// Says why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// The month is shorter: 31.09.
    NoSuchDay {
        /// The day that was asked for.
        day: u32,
        /// The month, 1 to 12.
        month: u32,
        /// How many days it has; in a year not named, February has 29.
        days: u32,
    },
    /// There is no such month: 14.13.
    NoSuchMonth {
        /// The month that was asked for.
        month: u32,
    },
    /// No month has such a day: 32.
    NoMonthHasDay {
        /// The day that was asked for.
        day: u32,
    },
    /// The year lies outside 2000 to 2100.
    YearOutside {
        /// The year that was asked for.
        year: i32,
    },
    /// The working days cannot be counted so far.
    Gap {
        /// The civil year that the calendar lacks.
        year: i32,
    },
    /// It is no date in any spelling.
    Unreadable,
}

impl From<CalendarGap> for DateFault {
    fn from(gap: CalendarGap) -> Self {
        DateFault::Gap { year: gap.year }
    }
}

/// Reads what stands in a date field.
///
/// `calendar` counts the working days of `+5рд`; `bias` fills in the year, or month, that is not
/// named. Two-digit years are those of this century.
///
/// ```
/// use chrono::NaiveDate;
/// use talimger::domain::calendar::{Calendar, Week};
/// use talimger::words::date_entry::{Bias, Reading, parse};
///
/// let calendar = Calendar::shipped(Week::Five);
/// let today = NaiveDate::from_ymd_opt(2026, 9, 7).unwrap();
/// let monday = NaiveDate::from_ymd_opt(2026, 9, 14).unwrap();
/// for text in ["14.09", "1409", "+5рд", "14", "\"ңқұ"] {
///     assert_eq!(parse(text, today, &calendar, Bias::Next), Reading::Date(monday));
/// }
/// ```
pub fn parse(text: &str, today: NaiveDate, calendar: &Calendar, bias: Bias) -> Reading {
    let text = cleaned(text);
    if text.is_empty() {
        return Reading::Unfinished;
    }
    day_words::read(&text, today, bias)
        .or_else(|| relative::read(&text, today, calendar))
        .or_else(|| digits::read(&text, today, bias))
        .unwrap_or_else(|| unknown(&text))
}

fn unknown(text: &str) -> Reading {
    if day_words::is_begun_by(text) { Reading::Unfinished } else { Reading::Wrong(DateFault::Unreadable) }
}

/// One form for letters that look the same: composed, small, with plain spaces.
fn cleaned(text: &str) -> String {
    let lower: String = text.nfc().flat_map(char::to_lowercase).collect();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}
