//! How do the school's own numbers and records read?

use super::{Words, dates};
use crate::domain::order::OrderedPair;
use crate::domain::school::School;
use crate::domain::settings::{Amount, Number, Source};
use crate::say;

/// Returns a number with its unit: `5 рабочих дней`.
#[must_use]
pub fn amount(amount: Amount, words: &Words) -> String {
    match amount {
        Amount::WorkingDays(n) => say!(words, "amount-working-days", n),
        Amount::CalendarDays(n) => say!(words, "amount-calendar-days", n),
        Amount::Month(month) => {
            dates::month(u8::try_from(month).unwrap_or_default().clamp(1, 12), words.language()).to_owned()
        }
        Amount::DayOfYear(day) => format!("{:02}.{:02}", day.day, day.month),
    }
}

/// Returns the usual value of a number, and where it comes from.
#[must_use]
pub fn usual(number: Number, words: &Words) -> String {
    let usual = amount(number.usual(), words);
    match number.source() {
        Source::Process => say!(words, "number-usual-process", usual),
        Source::Habit => say!(words, "number-usual-habit", usual),
        Source::Program => say!(words, "number-usual-program", usual),
    }
}

/// Returns a pair of an order: `26-01 Ахметова Д. С. — Иванова О. П. с 14.09.2026`.
#[must_use]
pub fn pair(pair: &OrderedPair, school: &School, words: &Words) -> String {
    let (mentee, mentor) = (school.name_of(pair.mentee).short(), school.name_of(pair.mentor).short());
    let (code, date) = (pair.case.to_string(), dates::table(pair.from));
    say!(words, "settings-pair", code, mentee, mentor, date)
}
