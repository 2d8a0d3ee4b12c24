//! How does a person read why a step is due on its day?

mod days;
mod rule;

use super::{Words, dates};
use crate::domain::case::StartBasis;
use crate::domain::clock::explain::{Explanation, StartExplained};
use crate::domain::clock::step::Clock;
use crate::domain::clock::term::Due;
use crate::say;
use chrono::NaiveDate;

/// Returns an explanation as lines to be read: the rule, its event, the dates, the days, the source.
#[must_use]
pub fn lines(it: &Explanation, words: &Words) -> Vec<String> {
    let mut lines = vec![rule::rule(it, words)];
    lines.extend(rule::event(it, words));
    lines.extend(it.start.iter().flat_map(|start| self::start(start, words)));
    lines.extend(dates(it, words));
    lines.extend(days::rests(it, words));
    lines.extend(days::ledger(&it.ledger, words));
    lines.extend(rule::sources(it, words));
    lines
}

/// The basis is said with all the dates that could have been the start, by name.
fn start(start: &StartExplained, words: &Words) -> Vec<String> {
    let day = |day: Option<NaiveDate>| day.map_or_else(|| words.say("explain-unknown-day"), dates::table);
    let (on, basis) = (with_weekday(start.on, words), words.name(&start.basis));
    let mut lines = vec![say!(words, "explain-start", on, basis)];
    if start.basis == StartBasis::Other && !start.reason.is_empty() {
        lines.push(say!(words, "explain-start-reason", reason = start.reason.as_str()));
    }
    let (order, effective, hired) = (day(start.order_date), day(start.effective), day(start.hired));
    lines.push(say!(words, "explain-start-others", order, effective, hired));
    lines
}

fn dates(it: &Explanation, words: &Words) -> Vec<String> {
    let due = match it.clock {
        None => return vec![words.say("explain-no-date")],
        Some(Clock::NoCalendar(year)) => return vec![say!(words, "when-no-calendar", year)],
        Some(Clock::Due(due)) => due,
    };
    let mut lines = vec![both(due, words)];
    if let Some(both) = it.collision {
        let (own, stage) = (dates::table(both.own.binding), dates::table(both.stage_one.binding));
        lines.push(say!(words, "explain-collision", binding = with_weekday(due.binding, words), own, stage));
    } else if due.binding > due.nominal {
        lines.push(words.say("explain-shifted"));
    }
    lines.extend(it.falls_on.map(|why| say!(words, "explain-falls-on-day-off", why = words.name(&why))));
    lines.extend(it.made.map(|on| say!(words, "explain-made", on = with_weekday(on, words))));
    lines
}

fn both(due: Due, words: &Words) -> String {
    let binding = with_weekday(due.binding, words);
    if due.nominal == due.binding {
        return say!(words, "explain-one-date", binding);
    }
    say!(words, "explain-two-dates", nominal = with_weekday(due.nominal, words), binding)
}

fn with_weekday(date: NaiveDate, words: &Words) -> String {
    dates::with_weekday(date, words.language())
}
