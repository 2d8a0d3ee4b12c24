//! Who mentors a case, on which days?
//!
//! A case has mentorships, each with its own order of the head, and on no day more than one of them is
//! held:
//!
//! ```text
//! main        ├────────────┐            ┌──────────────┤   suspended while the substitute holds
//! substitute               ├────────────┤
//! main, next                                            ├────────────…   a replacement
//! ```

mod assign;
mod end;
mod hand_over;
mod substitute;
mod usual;

pub(in crate::domain) use assign::{assign, can_mentor, is_here};
pub(in crate::domain) use end::{end, void};
pub(in crate::domain) use hand_over::{accept_plan, hand_over};
pub(in crate::domain) use substitute::{appoint_substitute, change_substitute};
pub use usual::{Override, USUAL_LOAD, is_usual_mentor};
pub(in crate::domain) use usual::{overridden, warnings};

use crate::domain::clock::span::Span;
use crate::domain::id::{MentorshipId, OrderId, PersonId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Why a mentorship ended before the case did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EndOfMentorship {
    /// The mentor left the school.
    Left,
    /// Transferred to other work.
    Transferred,
    /// A long absence.
    LongAbsence,
    /// At the request of either side.
    Request,
    /// A disciplinary measure.
    Disciplinary,
}

impl EndOfMentorship {
    /// All reasons.
    pub const ALL: [Self; 5] =
        [Self::Left, Self::Transferred, Self::LongAbsence, Self::Request, Self::Disciplinary];
}

/// Why a mentorship counts as one that never had a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Voided {
    /// Another one took its place on its own first day.
    Replaced,
    /// It was recorded in error; the reason in words.
    InError(String),
}

/// What the outgoing mentor hands over to the next one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// When it was handed over.
    pub on: NaiveDate,
    /// What no record says.
    pub note: String,
}

/// A dated mentorship of a case.
///
/// It never leaves the case: one that was replaced on its own first day, or recorded in error, is
/// voided, and stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mentorship {
    /// Its number in the store.
    pub id: MentorshipId,
    /// The mentor.
    pub mentor: PersonId,
    /// The order that assigned them.
    pub order: OrderId,
    /// First day.
    pub from: NaiveDate,
    /// Last day, where it ended before the case.
    pub to: Option<NaiveDate>,
    /// Why it ended.
    pub ended: Option<EndOfMentorship>,
    /// The days on which a substitute holds in its place.
    pub suspended: Vec<Span>,
    /// The mentorship in whose place it holds, where it is a substitute's.
    pub substitutes: Option<MentorshipId>,
    /// Why a substitute was appointed.
    pub substitution_reason: Option<String>,
    /// What was warned of at the assignment, and the reason for going on all the same.
    pub overridden: Option<Override>,
    /// The day on which the mentor accepted the plan in force.
    pub accepted_plan: Option<NaiveDate>,
    /// What the mentor handed over at the end.
    pub hand_over: Option<HandOver>,
    /// Set where it counts as one that never had a day.
    pub voided: Option<Voided>,
}

impl Mentorship {
    /// Begins a mentorship with no more than an order gives.
    pub fn new(id: MentorshipId, mentor: PersonId, order: OrderId, from: NaiveDate) -> Self {
        Self {
            id,
            mentor,
            order,
            from,
            to: None,
            ended: None,
            suspended: Vec::new(),
            substitutes: None,
            substitution_reason: None,
            overridden: None,
            accepted_plan: None,
            hand_over: None,
            voided: None,
        }
    }

    /// Says whether the mentorship holds on a day: it is not voided, and no substitute holds instead.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.runs_on(day) && !self.suspended.iter().any(|span| span.covers(day))
    }

    /// Says whether a day lies between its first and its last, suspended or not.
    pub fn runs_on(&self, day: NaiveDate) -> bool {
        self.voided.is_none() && self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    /// Returns the days on which it is held, as far as a last day, the earliest first.
    pub fn held_until(&self, last: NaiveDate) -> Vec<Span> {
        if self.voided.is_some() {
            return Vec::new();
        }
        held_until(self.from, self.to, &self.suspended, last)
    }

    /// Says whether two mentorships are held on one day.
    pub fn overlaps(&self, other: &Self) -> bool {
        let others = other.held_until(NaiveDate::MAX);
        self.held_until(NaiveDate::MAX).iter().any(|one| others.iter().any(|two| one.overlaps(*two)))
    }

    /// Says whether it is held on a day or on any later one.
    pub fn is_held_from(&self, day: NaiveDate) -> bool {
        self.held_until(NaiveDate::MAX).iter().any(|span| span.to >= day)
    }
}

/// Returns the days from a first to a last, where there is one, that are not suspended.
pub(in crate::domain) fn held_until(
    from: NaiveDate,
    to: Option<NaiveDate>,
    suspended: &[Span],
    last: NaiveDate,
) -> Vec<Span> {
    let whole = Span::new(from, to.map_or(last, |to| to.min(last)));
    whole.map(|whole| whole.without_all(suspended)).unwrap_or_default()
}
