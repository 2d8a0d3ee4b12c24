//! What do the commands that mend the school's shared records hold?

use super::PersonRef;
use crate::domain::id::{MeetingId, OrderId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Merges two records of one person; both stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MergePeople {
    /// The record that is kept.
    pub keep: PersonRef,
    /// The record that from now on means the kept one.
    pub merge: PersonRef,
    /// Why.
    pub reason: String,
}

/// Corrects an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectOrder {
    /// Which.
    pub order: OrderId,
    /// Number on the paper.
    pub number: String,
    /// Date on the paper.
    pub date: NaiveDate,
    /// The day from which it acts.
    pub effective: NaiveDate,
    /// What it is about.
    #[serde(default)]
    pub subject: String,
    /// Why.
    pub reason: String,
}

/// Voids an order on which no mentorship rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoidOrder {
    /// Which.
    pub order: OrderId,
    /// Why.
    pub reason: String,
}

/// Changes the day or the agenda of a meeting at which nothing was heard yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeMeeting {
    /// The meeting.
    pub meeting: MeetingId,
    /// The day, ahead or past.
    pub date: NaiveDate,
    /// The item of its agenda.
    pub agenda: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// Voids a meeting that no report names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoidMeeting {
    /// The meeting.
    pub meeting: MeetingId,
    /// Why.
    pub reason: String,
}

/// Corrects the protocol of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectProtocol {
    /// The meeting.
    pub meeting: MeetingId,
    /// The protocol's number.
    pub number: String,
    /// The decision for all the cases heard.
    pub decision: String,
    /// Why.
    pub reason: String,
}
