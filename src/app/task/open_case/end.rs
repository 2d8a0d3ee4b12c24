//! With which school year does a case end that starts late?

use crate::app::form::Item;
use crate::app::session::Session;
use crate::domain::clock::deadline;
use crate::domain::command::EndChoice;
use crate::domain::order::OrderName;
use crate::say;
use crate::words::dates;
use chrono::NaiveDate;

const THIS: &str = "this";
const NEXT: &str = "next";

/// Says whether a start is late, so that the end is asked for; where the calendar ends nothing is asked.
pub(super) fn is_asked(start: Option<NaiveDate>, session: &Session) -> bool {
    let (Some(settings), Some(calendar)) = (&session.overview.settings, &session.overview.calendar) else {
        return false;
    };
    start.is_some_and(|day| deadline::is_late_start(day, &settings.terms, calendar).unwrap_or(false))
}

/// Returns both ends, each with its day as far as the calendar knows it.
pub(super) fn items(start: Option<NaiveDate>, session: &Session) -> Vec<Item> {
    let words = &session.words;
    let dated = |end: Option<NaiveDate>, name: String| match end {
        Some(end) => format!("{}: {name}", dates::table(end)),
        None => name,
    };
    let known = start.zip(session.overview.calendar.as_ref());
    let this = known.and_then(|(start, calendar)| deadline::case_end(start, calendar).ok());
    let next = known.and_then(|(start, calendar)| deadline::case_end_through_next(start, calendar).ok());
    vec![
        Item::new(THIS, dated(this, say!(words, "opening-end-this-year"))),
        Item::new(NEXT, dated(next, say!(words, "opening-end-next-year"))),
    ]
}

/// Returns what was chosen; the order that opens the case is the one that says so.
pub(super) fn choice(key: Option<&str>, order: &OrderName) -> Option<EndChoice> {
    match key {
        Some(THIS) => Some(EndChoice::SchoolYear),
        Some(NEXT) => Some(EndChoice::NextYear { order: order.clone() }),
        Some(_) | None => None,
    }
}
