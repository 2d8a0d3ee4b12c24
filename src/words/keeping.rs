//! How are sizes and moments of the store said?

use super::{Words, dates};
use crate::domain::zone;
use crate::say;
use chrono::{DateTime, Utc};

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

/// Returns day and time of a moment, in the zone of the schools.
#[must_use]
pub fn when(at: DateTime<Utc>, words: &Words) -> String {
    format!("{} {}", dates::with_weekday(zone::local(at).date(), words.language()), time(at))
}

/// Returns the time of a moment, in the zone of the schools.
#[must_use]
pub fn time(at: DateTime<Utc>) -> String {
    zone::local(at).format("%H:%M").to_string()
}
