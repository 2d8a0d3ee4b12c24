//! How does the term of a plan item read?

use chrono::{Datelike, NaiveDate};

use super::{Words, dates};
use crate::domain::plan::ItemTerm;
use crate::say;

/// Returns the term as a column gives it: `12.10.2026`, `октябрь 2026`, `01.10–15.10.2026`.
///
/// A range within one year names the year once; the whole year is `в течение учебного года`.
///
/// # Panics
///
/// If the month is not 1 to 12; no command takes such a one.
#[must_use]
pub fn item_term(term: ItemTerm, words: &Words) -> String {
    match term {
        ItemTerm::On(date) => dates::table(date),
        ItemTerm::Month(it) => {
            say!(words, "term-month", month = dates::month(it.month, words.language()), year = it.year)
        }
        ItemTerm::Range { from, to } => range(from, to),
        ItemTerm::AllYear => words.say("within-the-year"),
    }
}

fn range(from: NaiveDate, to: NaiveDate) -> String {
    let first = if from.year() == to.year() { dates::short(from) } else { dates::table(from) };
    format!("{first}–{}", dates::table(to))
}
