//! What do the commands about who agrees and approves, and about taking a mark back, hold?

use super::PersonRef;
use crate::domain::code::CaseCode;
use crate::domain::id::AppointmentId;
use crate::domain::order::OrderName;
use crate::domain::people::appointment::HeldAs;
use crate::domain::plan::Capacity;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Records that a person holds a capacity by an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appoint {
    /// Who.
    pub person: PersonRef,
    /// Whose marks they give.
    pub capacity: Capacity,
    /// How they hold it.
    pub held_as: HeldAs,
    /// The order, by number and date.
    pub order: OrderName,
    /// First day, past or ahead.
    pub from: NaiveDate,
    /// Last day, where it is known.
    #[serde(default)]
    pub to: Option<NaiveDate>,
}

/// Ends an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndAppointment {
    /// Which.
    pub appointment: AppointmentId,
    /// The last day.
    pub on: NaiveDate,
}

/// Voids an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoidAppointment {
    /// Which.
    pub appointment: AppointmentId,
    /// Why.
    pub reason: String,
}

/// Takes back a mark of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithdrawMark {
    /// The case.
    pub case: CaseCode,
    /// The mark of which capacity.
    pub capacity: Capacity,
    /// Why.
    pub reason: String,
}

/// Takes back a plan that was submitted and not yet agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithdrawSubmission {
    /// The case.
    pub case: CaseCode,
    /// Why.
    #[serde(default)]
    pub reason: String,
}
