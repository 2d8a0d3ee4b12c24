//! What do the commands about the journal and the report hold?

use super::PersonRef;
use crate::domain::code::CaseCode;
use crate::domain::id::{EventId, MeetingId};
use crate::domain::journal::{EventState, EventText};
use crate::domain::report::ReportText;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Enters an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnterEvent {
    /// The case.
    pub case: CaseCode,
    /// What happened.
    pub event: EventText,
    /// Whether it took place.
    #[serde(default = "took_place")]
    pub state: EventState,
    /// Who did it; the mentor where not given.
    #[serde(default)]
    pub by: Option<PersonRef>,
}

fn took_place() -> EventState {
    EventState::TookPlace
}

/// Changes an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeEvent {
    /// The case.
    pub case: CaseCode,
    /// Which.
    pub event: EventId,
    /// What it says now.
    pub to: EventText,
    /// Whether it took place.
    pub state: EventState,
    /// Who did it; as it was where not given.
    #[serde(default)]
    pub by: Option<PersonRef>,
}

/// Voids an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoidEvent {
    /// The case.
    pub case: CaseCode,
    /// Which.
    pub event: EventId,
    /// Why.
    pub reason: String,
}

/// Writes the words of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriteReport {
    /// The case.
    pub case: CaseCode,
    /// The words.
    #[serde(flatten)]
    pub text: ReportText,
    /// The meeting at which it is to be heard.
    #[serde(default)]
    pub meeting: Option<MeetingId>,
}

/// Declares the report ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FinishReport {
    /// The case.
    pub case: CaseCode,
    /// The cut-off date.
    pub on: NaiveDate,
}

/// Records that the report was heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PresentReport {
    /// The case.
    pub case: CaseCode,
    /// The meeting.
    pub meeting: MeetingId,
    /// A decision on this case alone.
    #[serde(default)]
    pub decision: String,
}

/// Completes the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompleteCase {
    /// The case.
    pub case: CaseCode,
    /// The day.
    pub on: NaiveDate,
}

/// Opens a report again that was declared ready, or heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReopenReport {
    /// The case.
    pub case: CaseCode,
    /// Why.
    pub reason: String,
}
