//! What is due until the end of the month, where few cases leave room to show it?

use crate::app::session::Session;
use crate::domain::compiled::listing::{Deadline, agenda};
use chrono::Datelike;

/// How many rows the month needs at least: a row free, its heading, today and what comes first.
pub const LEAST: usize = 5;

/// Returns what is due from today to the last day of the month, by day.
pub fn month(session: &Session) -> Vec<Deadline> {
    let today = session.today;
    let is_in_month = |it: &Deadline| (it.day.year(), it.day.month()) == (today.year(), today.month());
    let mut due = agenda(&session.overview, today);
    due.retain(|it| it.day >= today && is_in_month(it));
    due
}
