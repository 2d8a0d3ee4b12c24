//! How is a typed date said back?

use super::form::Echo;
use crate::domain::calendar::{Calendar, Week};
use crate::say;
use crate::words::date_entry::{Bias, Reading, parse};
use crate::words::date_faults::date_fault;
use crate::words::{Words, dates};
use chrono::NaiveDate;

/// Says back what was understood of a typed date: `пн 14.09.2026 (через 5 рабочих дней)`.
///
/// Before the school is set up the shipped calendar of five days reads.
pub fn echo(typed: &str, bias: Bias, today: NaiveDate, calendar: Option<&Calendar>, words: &Words) -> Echo {
    if typed.trim().is_empty() {
        return Echo::Empty;
    }
    let shipped;
    let calendar = match calendar {
        Some(calendar) => calendar,
        None => {
            shipped = Calendar::shipped(Week::Five);
            &shipped
        }
    };
    let said = |day: NaiveDate| said(day, today, calendar, words);
    match parse(typed, today, calendar, bias) {
        Reading::Date(day) => Echo::Day { day, said: said(day) },
        Reading::Unfinished => Echo::Unfinished(say!(words, "date-unfinished")),
        Reading::Ambiguous(days) => Echo::Several(days.into_iter().map(|day| (day, said(day))).collect()),
        Reading::Wrong(fault) => Echo::Wrong(date_fault(fault, words)),
    }
}

fn said(day: NaiveDate, today: NaiveDate, calendar: &Calendar, words: &Words) -> String {
    let date = dates::with_weekday(day, words.language());
    match calendar.working_days_between(today, day) {
        Ok(n) if n > 0 => say!(words, "date-in-working-days", date, n),
        Ok(n) if n < 0 => say!(words, "date-working-days-ago", date, n = -n),
        Ok(_) | Err(_) => date,
    }
}
