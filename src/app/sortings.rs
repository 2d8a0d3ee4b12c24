//! In which order does the user want each list?

use super::view::agenda::AgendaOrder;
use super::view::awaited::AwaitedOrder;
use super::view::case::journal::JournalOrder;
use super::view::case::plan::PlanOrder;
use super::view::people::Sorting;
use crate::domain::compiled::listing::Order;
use crate::say;
use crate::words::Words;
use serde::{Deserialize, Serialize};

/// By the age of what is listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ByAge {
    /// The newest first.
    #[default]
    Newest,
    /// The oldest first.
    Oldest,
}

impl ByAge {
    /// Returns the other order.
    pub fn next(self) -> Self {
        match self {
            Self::Newest => Self::Oldest,
            Self::Oldest => Self::Newest,
        }
    }

    /// Says how the rows are sorted.
    pub fn said(self, words: &Words) -> String {
        match self {
            Self::Newest => say!(words, "sorted-newest"),
            Self::Oldest => say!(words, "sorted-oldest"),
        }
    }
}

/// The order of each list, as the user chose it last; it is remembered from one session to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sortings {
    /// The cases.
    pub cases: Order,
    /// What waits for the user.
    pub awaited: AwaitedOrder,
    /// The open deadlines.
    pub agenda: AgendaOrder,
    /// The people.
    pub people: Sorting,
    /// The journal of a case.
    pub journal: JournalOrder,
    /// The history of a case.
    pub history: ByAge,
    /// The items of a plan.
    pub plan: PlanOrder,
    /// The orders and the meetings in the settings.
    pub records: ByAge,
}
