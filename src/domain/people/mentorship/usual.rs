//! What is unusual about a mentor, and why was it gone on with all the same?
//!
//! All of it is the schools' habit: it is warned of, and never refused.

use crate::domain::change::Warning;
use crate::domain::compiled::summary::Summary;
use crate::domain::decide::Asked;
use crate::domain::id::PersonId;
use crate::domain::people::person::{Category, Person};
use crate::domain::text::fold;
use crate::domain::text::typed_text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How many mentees at a time are usual at most (the schools' habit).
pub const USUAL_LOAD: usize = 2;
/// From how many years of teaching on a mentor is usual (the schools' habit).
const USUAL_EXPERIENCE: u16 = 5;

/// The reason for which an assignment was gone on with, and what it was warned of.
///
/// Without a reason the warnings stay in the history's entry alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Override {
    /// The reason, in words.
    pub reason: String,
    /// What it overrode.
    pub warnings: Vec<Warning>,
}

/// Says whether a person is one whom schools usually make a mentor: an expert, a researcher or a master
/// who has taught for five years or for nobody knows how long.
///
/// A habit, not a rule: others are warned of, never refused.
pub fn is_usual_mentor(person: &Person) -> bool {
    person.particulars.category.is_some_and(|category| category >= Category::Expert)
        && person.particulars.experience.is_none_or(|years| years >= USUAL_EXPERIENCE)
}

/// Returns what a reason overrode; none where there was nothing to override, or no reason.
pub(in crate::domain) fn overridden(reason: &str, warnings: &[Warning]) -> Option<Override> {
    let reason = typed_text::clean(reason);
    if reason.is_empty() || warnings.is_empty() {
        return None;
    }
    Some(Override { reason, warnings: warnings.to_vec() })
}

/// Warns of what is unusual about a mentor: load, category, experience, subject, the dates.
pub(in crate::domain) fn warnings(
    mentor: &Person,
    mentee: &Person,
    from: NaiveDate,
    asked: Asked<'_>,
) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if mentee.hired_on.is_some_and(|hired| from < hired) {
        warnings.push(Warning::MentorBeforeHiring);
    }
    let load = load(mentor.id, mentee.id, from, asked) + 1;
    if load > USUAL_LOAD {
        warnings.push(Warning::MentorLoad(u16::try_from(load).unwrap_or(u16::MAX)));
    }
    if mentor.particulars.category.is_some_and(|category| category < Category::Expert) {
        warnings.push(Warning::MentorCategory);
    }
    if mentor.particulars.experience.is_some_and(|years| years < USUAL_EXPERIENCE) {
        warnings.push(Warning::MentorExperience);
    }
    let (one, other) = (&mentor.particulars.subject, &mentee.particulars.subject);
    if !one.is_empty() && !other.is_empty() && fold::fold(one) != fold::fold(other) {
        warnings.push(Warning::OtherSubject);
    }
    warnings
}

/// Counts the open cases of others that a mentor has on a day.
fn load(mentor: PersonId, mentee: PersonId, day: NaiveDate, asked: Asked<'_>) -> usize {
    let held = |it: &&Summary| it.tenure_on(day).is_some_and(|tenure| tenure.mentor == mentor);
    asked.facts.summaries.iter().filter(|it| it.is_open() && it.mentee != mentee).filter(held).count()
}
