//! To whom does a recommendation of the report speak?

use serde::{Deserialize, Serialize};

use crate::domain::text::local::Local;

/// Those whom the report's recommendations address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Addressee {
    /// The young specialist.
    Mentee,
    /// The mentor.
    Mentor,
    /// The administration of the school.
    Administration,
}

/// A recommendation that can be taken into a report: shipped, or of the school's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recommendation {
    /// To whom it speaks.
    pub to: Addressee,
    /// What it says.
    pub text: Local,
}
