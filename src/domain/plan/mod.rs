//! What is a mentoring plan, and how does it live?
//!
//! ```text
//! draft ─submit─► submitted ─agree─► agreed ─approve─► approved (a frozen version)
//!   ▲                 │                 │                  │
//!   └──── return ─────┴──── return ─────┘                  │ a change of the text
//!   ▲                                                      ▼ begins the next version
//!   └──────────────────────────────────────────────────────┘ while the old one is in force
//! ```

mod approval;
mod carrying_out;
mod difference;
mod from_last_year;
mod giving;
mod holder;
mod item;
mod mark;
mod way;
mod withdrawal;
mod writing;

pub use approval::{agree, approve, return_for_rework, submit};
pub use carrying_out::mark_item;
pub use difference::{Difference, Lines, PlanText, Whose, differences, since_approval};
pub use from_last_year::{Flagged, FromLastYear, PlaceOfText, Trace, from_last_year, traces};
pub use holder::{head_may_agree, holders, is_own_plan, names, who_may};
pub use item::{Item, ItemTerm, ItemText, Move, Outcome};
pub use mark::{Capacity, Given, Mark, Return, Warrant, Withdrawal};
pub use way::{Way, awaited_mark, way_to_mark};
pub use withdrawal::{Followed, withdraw, withdraw_submission};
pub use writing::{add_item, change_item, remove_item, write};

use crate::domain::case::closed::Closed;
use crate::domain::id::{ItemId, PersonId};
use crate::domain::people::name::FullName;
use crate::domain::people::person::{Particulars, Person};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where the present version of a plan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanState {
    /// Being written.
    Draft,
    /// Waits for agreement, or for approval where the staff list has no deputy.
    Submitted,
    /// Agreed, waits for approval.
    Agreed,
    /// Approved.
    Approved,
}

/// The sending of a plan for agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    /// The day on which the mentor submitted it.
    pub date: NaiveDate,
    /// How the step was closed.
    pub closed: Closed,
}

/// The present plan: its text but for the items, and the marks of its present version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The version that is being written or stands approved, from 1.
    pub version: u16,
    /// Where that version stands.
    pub state: PlanState,
    /// The aim.
    pub aim: String,
    /// The tasks.
    pub tasks: Vec<String>,
    /// The main directions of work.
    pub directions: Vec<String>,
    /// When it was submitted.
    pub submission: Option<Submission>,
    /// The mark of agreement.
    pub agreement: Option<Mark>,
    /// The mark of approval.
    pub approval: Option<Mark>,
    /// Every return for rework, of all versions.
    pub returns: Vec<Return>,
    /// Every mark that was taken back, of all versions.
    pub withdrawals: Vec<Withdrawal>,
}

/// A person as a version of the plan names them: a snapshot of its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Who.
    pub person: PersonId,
    /// The full name on that day.
    pub name: FullName,
    /// The particulars on that day.
    pub particulars: Particulars,
}

/// A version of the plan as it was approved: frozen, and printable for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanVersion {
    /// Its number, from 1.
    pub number: u16,
    /// The plan with its marks.
    pub plan: Plan,
    /// The items that it had.
    pub items: Vec<(ItemId, ItemText)>,
    /// The young specialist.
    pub mentee: Named,
    /// The mentor.
    pub mentor: Named,
}

impl PlanVersion {
    /// Says whether the version has an item.
    pub fn has(&self, item: ItemId) -> bool {
        self.items.iter().any(|(id, _)| *id == item)
    }
}

impl Named {
    /// Takes a person as they are named on this day.
    pub fn of(person: &Person) -> Self {
        Self { person: person.id, name: person.name.clone(), particulars: person.particulars.clone() }
    }
}
