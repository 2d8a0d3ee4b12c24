//! What do the commands about substitutes, acceptance and handing over hold?

use super::PersonRef;
use crate::domain::code::CaseCode;
use crate::domain::id::MentorshipId;
use crate::domain::order::OrderName;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Appoints a substitute for the mentor of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppointSubstitute {
    /// The case.
    pub case: CaseCode,
    /// The substitute.
    pub mentor: PersonRef,
    /// The order of the substitution.
    pub order: OrderName,
    /// First day.
    pub from: NaiveDate,
    /// Last day; the mentor resumes on the next one.
    pub to: NaiveDate,
    /// Why the mentor is absent.
    pub reason: String,
}

/// Changes the last day of a substitution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeSubstitute {
    /// The case.
    pub case: CaseCode,
    /// The substitute's mentorship.
    pub mentorship: MentorshipId,
    /// The last day now.
    pub to: NaiveDate,
    /// Why.
    pub reason: String,
}

/// Voids a mentorship that was recorded in error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoidMentorship {
    /// The case.
    pub case: CaseCode,
    /// Which.
    pub mentorship: MentorshipId,
    /// Why.
    pub reason: String,
}

/// Accepts the plan in force, as the mentor of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AcceptPlan {
    /// The case.
    pub case: CaseCode,
    /// When the mentor accepted it.
    pub on: NaiveDate,
}

/// Records that an outgoing mentor handed the case over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// The case.
    pub case: CaseCode,
    /// The mentorship; the last one to end where not given.
    #[serde(default)]
    pub mentorship: Option<MentorshipId>,
    /// When.
    pub on: NaiveDate,
    /// What no record says.
    #[serde(default)]
    pub note: String,
}
