//! Which term does a word of the command line mean?

use crate::domain::clock::term::{Length, Term};
use serde::Serializer;

/// How working days are written, in the three languages of the screens.
const WORKING: [&str; 3] = ["wd", "рд", "жк"];
/// How calendar days are written.
const CALENDAR: [&str; 5] = ["d", "д", "дн", "кд", "күн"];

/// Reads `+5wd` or `+10d`; none where it is neither, or no day long.
pub(super) fn length(text: &str) -> Option<Length> {
    let text = text.trim().to_lowercase();
    let text = text.strip_prefix('+').unwrap_or(&text);
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let count = number.parse().ok().filter(|count| *count > 0)?;
    match unit.trim() {
        unit if WORKING.contains(&unit) => Some(Length::WorkingDays(count)),
        unit if CALENDAR.contains(&unit) => Some(Length::CalendarDays(count)),
        _ => None,
    }
}

/// Writes a term as it is asked for: `+5wd`.
pub(super) fn as_asked<S: Serializer>(term: &Term, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&match term.length {
        Length::WorkingDays(count) => format!("+{count}wd"),
        Length::CalendarDays(count) => format!("+{count}d"),
    })
}
