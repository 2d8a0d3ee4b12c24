//! What does a closed step keep of its closing?

use crate::domain::clock::step::Step;
use crate::domain::clock::term::Due;
use crate::domain::decide::Asked;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Who typed a record, and when: by default whoever did the thing, on its own day.
///
/// Mentors and the head hardly type themselves, and paper may come first (the schools' habit); so
/// what was done keeps its own person and day, and this stands beside them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entered {
    /// The login of who typed it.
    pub by: String,
    /// The day on which it was typed.
    pub on: NaiveDate,
}

/// How a step of the process was closed.
///
/// The dates are frozen then: a calendar that is changed later never judges the step anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// The dates that the step was held to; none where it has no term, or no calendar had them.
    pub held_to: Option<Due>,
    /// Who typed it, and when.
    pub entered: Entered,
    /// Why it came late, where somebody said so.
    pub late: Option<String>,
}

impl Closed {
    /// Closes a step now, by who asks.
    pub(in crate::domain) fn now(held_to: Option<Due>, asked: Asked<'_>) -> Self {
        Self { held_to, entered: asked.entered(), late: None }
    }
}

/// A step that is held to dates, and keeps how it was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClosedStep {
    /// The initial diagnostics.
    Diagnostics,
    /// The submission of the plan.
    Submit,
    /// Its agreement.
    Agree,
    /// Its approval.
    Approve,
    /// The report being ready.
    Report,
}

impl ClosedStep {
    /// All of them, in the order of the process.
    pub const ALL: [Self; 5] = [Self::Diagnostics, Self::Submit, Self::Agree, Self::Approve, Self::Report];

    /// Returns the step of the process that it is.
    pub fn step(self) -> Step {
        match self {
            Self::Diagnostics => Step::Diagnostics,
            Self::Submit => Step::Submit,
            Self::Agree => Step::Agree,
            Self::Approve => Step::Approve,
            Self::Report => Step::Report,
        }
    }
}
