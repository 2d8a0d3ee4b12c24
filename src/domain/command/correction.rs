//! What do the commands hold that correct, explain or void what was recorded?

use crate::domain::code::CaseCode;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Corrects a pause: all that is known of it now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectPause {
    /// The case.
    pub case: CaseCode,
    /// The first day of the pause as it stands, which names it.
    pub pause: NaiveDate,
    /// First day.
    pub from: NaiveDate,
    /// Last day, where it is known.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// Why the case is paused.
    pub ground: String,
    /// The document.
    #[serde(default)]
    pub document: String,
    /// Why it is corrected.
    pub reason: String,
}

/// Voids a pause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoidPause {
    /// The case.
    pub case: CaseCode,
    /// The first day of the pause, which names it.
    pub pause: NaiveDate,
    /// Why.
    pub reason: String,
}
