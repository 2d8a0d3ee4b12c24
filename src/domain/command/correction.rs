//! What do the commands hold that correct, explain or void what was recorded?

use crate::domain::case::StartBasis;
use crate::domain::case::closed::ClosedStep;
use crate::domain::code::CaseCode;
use crate::domain::id::{EventId, RoundId};
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

/// Says why a closed step came late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExplainDelay {
    /// The case.
    pub case: CaseCode,
    /// Which step.
    pub step: ClosedStep,
    /// Why.
    pub reason: String,
}

/// Corrects the day of a closed step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectStep {
    /// The case.
    pub case: CaseCode,
    /// Which step.
    pub step: ClosedStep,
    /// The version of the plan, where not the present one is meant.
    #[serde(default)]
    pub version: Option<u16>,
    /// The right day.
    pub date: NaiveDate,
    /// Why it is corrected.
    pub reason: String,
}

/// Corrects the start of stage I.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectStart {
    /// The case.
    pub case: CaseCode,
    /// From which date stage I starts.
    pub basis: StartBasis,
    /// The first day, where the basis is another date.
    #[serde(default)]
    pub start: Option<NaiveDate>,
    /// Why it is corrected.
    pub reason: String,
}

/// Voids a round of diagnostics.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoidRound {
    /// The case.
    pub case: CaseCode,
    /// Which.
    pub round: RoundId,
    /// Why.
    pub reason: String,
}

/// Lets an event that was voided count again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestoreEvent {
    /// The case.
    pub case: CaseCode,
    /// Which.
    pub event: EventId,
}
