//! Which day is it, and what time?

use crate::desk::Moment;
use crate::domain::zone;
use chrono::{NaiveDate, Utc};

/// Reads the clock; the one place where it is read.
///
/// A day that was asked for is judged by, the clock's time is stamped all the same.
pub fn moment(asked: Option<NaiveDate>) -> Moment {
    let at = Utc::now();
    Moment { at, today: asked.unwrap_or_else(|| zone::local(at).date()) }
}
