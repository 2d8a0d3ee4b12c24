//! Which date does a change move, in one line?

use super::{Words, when};
use crate::domain::clock::moved_date::{DateOf, MovedDate};
use crate::domain::school::School;
use crate::say;

/// Returns a moved date in a line: `26-01, диагностика: не позднее пн 30.03.2026 → не позднее вт 31.03.2026`.
#[must_use]
pub fn moved(it: &MovedDate, school: &School, words: &Words) -> String {
    let who = match it.of {
        DateOf::Case(_, code) => code.to_string(),
        DateOf::Waiting(person) => school.name_of(person).short(),
    };
    let (before, after) = (when::clock(it.before, words), when::clock(it.after, words));
    say!(words, "moved-date", who, step = words.name(&it.step), before, after)
}
