//! How are sizes and moments of the store said?

use super::{Words, dates};
use crate::say;
use chrono::{DateTime, Duration, Utc};

/// Returns a size in the unit that fits it.
#[must_use]
pub fn size(bytes: u64, words: &Words) -> String {
    const KIBI: u64 = 1 << 10;
    const MEBI: u64 = 1 << 20;
    match bytes {
        0..KIBI => say!(words, "size-bytes", n = bytes),
        KIBI..MEBI => say!(words, "size-kibibytes", n = bytes.div_ceil(KIBI)),
        MEBI.. => say!(words, "size-mebibytes", n = bytes.div_ceil(MEBI)),
    }
}

/// All of Kazakhstan is five hours ahead of UTC since 1 March 2024.
const HOURS_FROM_UTC: i64 = 5;

/// Returns day and time of an entry, in the school's zone.
#[must_use]
pub fn when(at: DateTime<Utc>, words: &Words) -> String {
    let local = at + Duration::hours(HOURS_FROM_UTC);
    format!("{} {}", dates::with_weekday(local.date_naive(), words.language()), local.format("%H:%M"))
}
