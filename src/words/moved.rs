//! Which date does a change move, in one line?

use super::{Words, when};
use crate::domain::clock::moved_date::{DateOf, MovedDate};
use crate::domain::compiled::overview::Overview;
use crate::domain::school::School;
use crate::say;

/// Returns a moved date in a line: `26-01, диагностика: не позднее пн 30.03.2026 → не позднее вт 31.03.2026`.
#[must_use]
pub fn moved(it: &MovedDate, school: &School, words: &Words) -> String {
    let who = match it.of {
        DateOf::Case(_, code) => code.to_string(),
        DateOf::Waiting(person) => school.name_of(person).short(),
    };
    line(it, who, words)
}

/// Returns the same with the mentee's name after the code, for a list of several cases.
#[must_use]
pub fn listed(it: &MovedDate, overview: &Overview, words: &Words) -> String {
    let who = match it.of {
        DateOf::Case(case, code) => {
            let short = overview.cases.iter().find(|short| short.case == case);
            short.map_or(code.to_string(), |short| format!("{code} {}", short.mentee_name.short()))
        }
        DateOf::Waiting(person) => {
            let waiting = overview.waiting.iter().find(|waiting| waiting.person == person);
            waiting.map_or_else(String::new, |waiting| waiting.name.short())
        }
    };
    line(it, who, words)
}

fn line(it: &MovedDate, who: String, words: &Words) -> String {
    let (before, after) = (when::clock(it.before, words), when::clock(it.after, words));
    say!(words, "moved-date", who, step = words.name(&it.step), before, after)
}
