//! What does a command that went through warn the person of?

use super::{Words, dates};
use crate::domain::change::Warning;
use crate::say;

/// Returns what is out of the usual, and what to do about it.
///
/// A warning never blocks: each text says how to leave things as they are.
#[must_use]
pub fn warning(warning: &Warning, words: &Words) -> String {
    match warning {
        Warning::MentorBeforeHiring => words.say("warning-mentor-before-hiring"),
        Warning::MentorLoad(n) => say!(words, "warning-mentor-load", n = *n),
        Warning::MentorCategory => words.say("warning-mentor-category"),
        Warning::MentorExperience => words.say("warning-mentor-experience"),
        Warning::OtherSubject => words.say("warning-other-subject"),
        Warning::NoCalendar(year) => say!(words, "warning-no-calendar", year = *year),
        Warning::DayOff(date) => {
            say!(words, "warning-day-off", date = dates::with_weekday(*date, words.language()))
        }
        Warning::LateStart => words.say("warning-late-start"),
        Warning::NoBackup => words.say("warning-no-backup"),
        Warning::OutsideCase => words.say("warning-outside-case"),
        Warning::CasesKeepTheirEnd(n) => say!(words, "warning-cases-keep-their-end", n = *n),
    }
}
