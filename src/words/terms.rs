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

/// Returns the term as a narrow column says it: a month by its short name, `қыр 2026`.
#[must_use]
pub fn item_term_short(term: ItemTerm, words: &Words) -> String {
    match term {
        ItemTerm::Month(it) => format!("{} {}", dates::month_short(it.month, words.language()), it.year),
        ItemTerm::On(_) | ItemTerm::Range { .. } | ItemTerm::AllYear => item_term(term, words),
    }
}

fn range(from: NaiveDate, to: NaiveDate) -> String {
    let first = if from.year() == to.year() { dates::short(from) } else { dates::table(from) };
    format!("{first}–{}", dates::table(to))
}
