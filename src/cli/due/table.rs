//! How does a counted term read?

use super::Counted;
use crate::domain::clock::deadline::Terms;
use crate::domain::clock::term::{LedgerDay, Length};
use crate::say;
use crate::words::{Words, dates};
use chrono::NaiveDate;

/// Returns a term as a short table: its days with their numbers or reasons, and both last days.
///
/// ```text
/// 5 рабочих дней после чт 19.03.2026
///   пт 20.03.2026    1
///   сб 21.03.2026       праздник
/// расчётный срок, он же предельный: вт 31.03.2026
/// ```
pub(super) fn table(term: &Counted, words: &Words) -> String {
    let mut lines = vec![heading(term, words)];
    lines.extend(term.days.iter().map(|day| row(day, words)));
    lines.push(both(term, words));
    lines.join("\n") + "\n"
}

fn heading(term: &Counted, words: &Words) -> String {
    let from = day(term.asked.from, words);
    match term.asked.length {
        Length::WorkingDays(n) => say!(words, "due-term-working", n, from),
        Length::CalendarDays(n) => say!(words, "due-term-calendar", n, from),
    }
}

fn row(it: &LedgerDay, words: &Words) -> String {
    let number = it.counted.map(|n| n.to_string()).unwrap_or_default();
    let said = match it.skipped() {
        Some(why) => words.name(&why),
        None if it.is_binding => words.say("due-binding-day"),
        None => String::new(),
    };
    format!("  {} {number:>4}  {said}", day(it.date, words)).trim_end().to_owned()
}

fn both(term: &Counted, words: &Words) -> String {
    let binding = day(term.binding, words);
    if term.nominal == term.binding {
        return say!(words, "due-one-day", binding);
    }
    say!(words, "due-both-days", nominal = day(term.nominal, words), binding)
}

/// Says that the diagnostics would end after stage I, where both their terms were asked for and it is so.
pub(super) fn collision(terms: &[Counted], of: &Terms, words: &Words) -> Option<String> {
    let ends = |length| terms.iter().find(|it| it.asked.length == length).map(|it| it.binding);
    let diagnostics = ends(Length::WorkingDays(of.diagnostics))?;
    let stage = ends(Length::CalendarDays(of.stage_one))?;
    (stage < diagnostics).then(|| {
        let binding = day(stage, words);
        say!(
            words,
            "due-collide",
            diagnostics = dates::table(diagnostics),
            stage = dates::table(stage),
            binding
        )
    })
}

fn day(date: NaiveDate, words: &Words) -> String {
    dates::with_weekday(date, words.language())
}
