//! How do the days on the way to a date read?

use super::with_weekday;
use crate::domain::clock::explain::{Explanation, Ledger, RestWhy};
use crate::domain::clock::term::LedgerDay;
use crate::say;
use crate::words::Words;

/// Returns the count day by day, under its heading.
pub(super) fn ledger(ledger: &Ledger, words: &Words) -> Vec<String> {
    match ledger {
        Ledger::ChangedSince => vec![words.say("explain-changed-since")],
        Ledger::Days(days) if !days.is_empty() => {
            let said = days.iter().map(|day| format!("  {}", self::day(day, words)));
            std::iter::once(words.say("explain-ledger")).chain(said).collect()
        }
        // That the calendar lacks a year is said of the date itself.
        Ledger::None | Ledger::Days(_) | Ledger::Missing(_) => Vec::new(),
    }
}

/// Returns one day of a count: its number, or why it was passed over.
fn day(day: &LedgerDay, words: &Words) -> String {
    let date = with_weekday(day.date, words);
    match (day.counted, day.skipped()) {
        (Some(n), _) => say!(words, "explain-day-counted", date, n),
        (None, Some(why)) => say!(words, "explain-day-skipped", date, why = words.name(&why)),
        (None, None) => say!(words, "explain-day-last", date),
    }
}

/// Returns the stretches of days that the contact clock left out.
pub(super) fn rests(it: &Explanation, words: &Words) -> Vec<String> {
    let said = it.rests.iter().map(|rest| {
        let (from, to) = (with_weekday(rest.from, words), with_weekday(rest.to, words));
        match rest.why {
            RestWhy::Summer => say!(words, "explain-rest-summer", from, to),
            RestWhy::Pause => say!(words, "explain-rest-pause", from, to),
        }
    });
    said.collect()
}
