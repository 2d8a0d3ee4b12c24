//! What is a mark of agreement or of approval?

use crate::domain::case::closed::{Closed, Entered};
use crate::domain::id::PersonId;
use crate::domain::order::OrderName;
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

/// By what somebody holds the capacity in which they give a mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Warrant {
    /// It is their office.
    Office,
    /// Acting, by an order.
    Acting(OrderName),
    /// Authorised, by an order.
    Authorised(OrderName),
    /// The head, in place of a deputy who cannot: why.
    ForDeputy(String),
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
    /// By what it is held.
    pub warrant: Warrant,
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
    /// By what it is held.
    pub warrant: Warrant,
    /// When.
    pub date: NaiveDate,
    /// What is to be mended.
    pub remark: String,
    /// The version that was returned.
    pub version: u16,
}

/// A mark that was taken back: it counts as never given, and stays here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// The mark as it stood.
    pub mark: Mark,
    /// The version that it was on.
    pub version: u16,
    /// Who took it back, and when.
    pub entered: Entered,
    /// Why.
    pub reason: String,
}
