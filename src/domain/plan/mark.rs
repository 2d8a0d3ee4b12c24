//! What is a mark of agreement or of approval?

use crate::domain::closed::Closed;
use crate::domain::id::PersonId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The capacity in which somebody gives a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Capacity {
    /// The deputy head for academic work.
    Deputy,
    /// The head of the organisation.
    Head,
}

/// How a mark came into the program.
///
/// Who typed it, and when, is in its [`Closed`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Given {
    /// By its giver, under the own login.
    InProgram,
    /// Typed from the paper by somebody else.
    FromPaper,
}

/// A mark that a plan is agreed or approved.
///
/// A mark is no signature in the sense of the law: only an electronic digital signature is, and
/// that is outside the program. Printed stamps leave a line for the hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Who gave it.
    pub person: PersonId,
    /// In which capacity.
    pub capacity: Capacity,
    /// The day on the mark.
    pub date: NaiveDate,
    /// How it came in.
    pub given: Given,
    /// How the step was closed.
    pub closed: Closed,
}

/// A return of a plan for rework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Return {
    /// Who returned it.
    pub person: PersonId,
    /// In which capacity.
    pub capacity: Capacity,
    /// When.
    pub date: NaiveDate,
    /// What is to be mended.
    pub remark: String,
    /// The version that was returned.
    pub version: u16,
}
