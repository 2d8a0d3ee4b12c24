//! What is a mark of agreement or of approval?

use crate::domain::id::PersonId;
use crate::domain::term::Due;
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Given {
    /// By its giver, under the own login.
    InProgram,
    /// Typed from the paper by somebody else.
    FromPaper {
        /// The login of who typed it.
        entered_by: String,
        /// The day on which it was typed.
        entered_on: NaiveDate,
    },
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
    /// The dates that the step was held to, frozen when it was closed.
    pub held_to: Option<Due>,
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
