//! In which words is a list, or a row of it, refused?

use super::staff_csv::{ListTrouble, MAX_BYTES};
use crate::domain::staff_list::{RowRefusal, StaffRow};
use crate::say;
use crate::words::{Words, rows};

/// Returns the heading of the column of errors in a list of refused rows.
#[must_use]
pub fn heading_of_errors(words: &Words) -> String {
    words.say("staff-column-errors")
}

/// Says why a file is no staff list, and the way out.
#[must_use]
pub fn trouble(trouble: &ListTrouble, words: &Words) -> String {
    match trouble {
        ListTrouble::TooLarge { bytes } => {
            let megabytes = bytes.div_ceil(MAX_BYTES / 8);
            say!(words, "staff-trouble-too-large", megabytes)
        }
        ListTrouble::TooManyRows { rows } => say!(words, "staff-trouble-too-many-rows", rows = *rows),
        ListTrouble::Empty => words.say("staff-trouble-empty"),
        ListTrouble::Workbook => words.say("staff-trouble-workbook"),
        ListTrouble::NotText => words.say("staff-trouble-not-text"),
        ListTrouble::NoNames { found } => say!(words, "staff-trouble-no-names", found = listed(found)),
        ListTrouble::NoRows => words.say("staff-trouble-no-rows"),
    }
}

/// Headings of a file that may be anything: a few of them, each cut short.
fn listed(headings: &[String]) -> String {
    let short = |heading: &String| crate::words::text::fit(heading, 24);
    headings.iter().filter(|heading| !heading.is_empty()).take(6).map(short).collect::<Vec<_>>().join(", ")
}

/// Says why a row is refused, and the way out.
#[must_use]
pub fn refused(why: &RowRefusal, row: &StaffRow, words: &Words) -> String {
    rows::refused(why, row.line, words)
}
