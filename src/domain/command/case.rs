//! What do the commands about a case and its mentors hold?

use super::PersonRef;
use crate::domain::case::{CaseKind, EarlyEndReason, StartBasis};
use crate::domain::code::CaseCode;
use crate::domain::id::MentorshipId;
use crate::domain::order::OrderName;
use crate::domain::people::mentorship::EndOfMentorship;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Opens a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenCase {
    /// The new teacher.
    pub mentee: PersonRef,
    /// The mentor.
    pub mentor: PersonRef,
    /// The order that assigns them.
    pub order: OrderName,
    /// From which date stage I starts.
    #[serde(default = "usual_basis")]
    pub basis: StartBasis,
    /// The first day, where the basis is another date.
    #[serde(default)]
    pub start: Option<NaiveDate>,
    /// Which end, where the start is late.
    #[serde(default)]
    pub end: Option<EndChoice>,
    /// The legal programme, or support continued after it.
    #[serde(default)]
    pub kind: CaseKind,
    /// Why another start, or why a mentor who was warned of.
    #[serde(default)]
    pub reason: String,
}

/// With which school year a case ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "with", rename_all = "kebab-case")]
pub enum EndChoice {
    /// The one in which it starts.
    SchoolYear,
    /// The one after it.
    NextYear {
        /// The order of the head that says so.
        order: OrderName,
    },
}

fn usual_basis() -> StartBasis {
    StartBasis::EffectiveOrHired
}

/// Assigns a mentor to an open case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssignMentor {
    /// The case.
    pub case: CaseCode,
    /// The new mentor.
    pub mentor: PersonRef,
    /// The order.
    pub order: OrderName,
    /// First day, past or ahead.
    pub from: NaiveDate,
    /// Why the present mentor ends, where there is one.
    #[serde(default)]
    pub replaces: Option<EndOfMentorship>,
    /// Why a mentor who was warned of.
    #[serde(default)]
    pub reason: String,
}

/// Ends a mentorship without a successor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndMentorship {
    /// The case.
    pub case: CaseCode,
    /// The last day.
    pub on: NaiveDate,
    /// Why.
    pub reason: EndOfMentorship,
    /// Which one; that of the last day where not given: a suspended one is named.
    #[serde(default)]
    pub mentorship: Option<MentorshipId>,
}

/// Pauses a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PauseCase {
    /// The case.
    pub case: CaseCode,
    /// First day, past or ahead.
    pub from: NaiveDate,
    /// Last day, where it is known.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// Why.
    pub ground: String,
    /// The document.
    #[serde(default)]
    pub document: String,
}

/// Resumes a paused case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResumeCase {
    /// The case.
    pub case: CaseCode,
    /// The first day that is no pause any more.
    pub on: NaiveDate,
}

/// Ends a case before its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndCase {
    /// The case.
    pub case: CaseCode,
    /// The last day.
    pub on: NaiveDate,
    /// The coded reason.
    pub reason: EarlyEndReason,
    /// In words.
    #[serde(default)]
    pub note: String,
}

/// Extends a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtendCase {
    /// The case.
    pub case: CaseCode,
    /// The last day then.
    pub end: NaiveDate,
    /// The order that says so.
    pub order: OrderName,
    /// Why.
    pub reason: String,
}

/// Reopens a case that was completed or ended early.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReopenCase {
    /// The case.
    pub case: CaseCode,
    /// The day.
    pub on: NaiveDate,
    /// Why.
    pub reason: String,
}
