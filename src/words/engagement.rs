//! How is it said what a person is busy with in mentoring?

use super::{Words, dates};
use crate::domain::clock::step::Clock;
use crate::domain::engagement::Engagement;
use crate::say;

/// Returns what a person is busy with, in at most 24 columns; nothing for who stands apart.
#[must_use]
pub fn engagement(it: Engagement, words: &Words) -> String {
    match it {
        Engagement::Waiting(clock) => match clock.and_then(Clock::due) {
            Some(due) => say!(words, "engaged-order-due", date = dates::short(due.binding)),
            None => say!(words, "state-waiting-for-order"),
        },
        Engagement::Mentor(mentees) => say!(words, "engaged-mentor", n = mentees),
        Engagement::Mentee(code) => say!(words, "engaged-mentee", code = code.to_string()),
        Engagement::Free => say!(words, "engaged-free"),
        Engagement::Apart => String::new(),
        Engagement::Left(last) => say!(words, "engaged-left", date = dates::table(last)),
    }
}
