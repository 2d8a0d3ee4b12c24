//! What is an item of a plan, and what became of it?

use crate::domain::case::closed::Entered;
use crate::domain::id::ItemId;
use crate::domain::year_template::YearMonth;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The term of a plan item, as the form's column gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemTerm {
    /// A day.
    On(NaiveDate),
    /// A month: binding on its last working day.
    Month(YearMonth),
    /// A range: binding on its last day.
    Range {
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
    },
    /// Within the year: binding on the last day of the case.
    AllYear,
}

impl ItemTerm {
    /// Returns the last day of the term as the calendar on the wall has it.
    ///
    /// For the order of a list; what a term binds to is asked of the working calendar
    /// ([`item_clock`](crate::domain::clock::step::item_clock)). What lasts the year comes last.
    pub fn last_day(self) -> NaiveDate {
        match self {
            Self::On(day) | Self::Range { to: day, .. } => day,
            Self::Month(month) => {
                let next = month.next();
                let first = NaiveDate::from_ymd_opt(next.year, next.month.into(), 1);
                first.and_then(|first| first.pred_opt()).unwrap_or(NaiveDate::MAX)
            }
            Self::AllYear => NaiveDate::MAX,
        }
    }
}

/// What became of a plan item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Nothing yet.
    Open,
    /// Carried out.
    Done {
        /// When.
        date: NaiveDate,
        /// What shows it: a sheet, a note, a link to the journal.
        evidence: String,
    },
    /// Not carried out.
    NotDone {
        /// The day on which it was marked so.
        on: NaiveDate,
        /// Why.
        reason: String,
    },
    /// Taken out of the carrying out, the text of the plan unchanged.
    Cancelled {
        /// The day on which it was marked so.
        on: NaiveDate,
        /// Why.
        reason: String,
    },
}

/// One moving of an item's term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// The day on which it was moved.
    pub on: NaiveDate,
    /// The term before.
    pub from: ItemTerm,
    /// The term after.
    pub to: ItemTerm,
    /// Why.
    pub reason: String,
}

/// The text of an item: what a version of the plan freezes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemText {
    /// The direction of work, an index into the plan's directions.
    pub direction: u16,
    /// What is to be done.
    pub activity: String,
    /// By when.
    pub term: ItemTerm,
    /// Form of report, or the expected result.
    pub report: String,
    /// The area of the initial diagnostics whose need it serves, an index.
    pub need: Option<u16>,
}

/// An item of a plan: its text, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The item's number in the store.
    pub id: ItemId,
    /// The text as it stands in the present plan.
    pub text: ItemText,
    /// Where the carrying out moved the term to; the text keeps the planned one.
    pub moves: Vec<Move>,
    /// What became of it.
    pub outcome: Outcome,
    /// Who typed what became of it, and when; none while nobody has.
    pub entered: Option<Entered>,
    /// Taken out of the present plan; an older version that has it stays in force meanwhile.
    pub removed: bool,
}

impl Outcome {
    /// Returns the day that the outcome carries: of the doing, or of the mark; none while open.
    pub fn date(&self) -> Option<NaiveDate> {
        match self {
            Self::Open => None,
            Self::Done { date: day, .. }
            | Self::NotDone { on: day, .. }
            | Self::Cancelled { on: day, .. } => Some(*day),
        }
    }
}

impl Item {
    /// Returns the term that holds now: the planned one, moved as often as it was moved.
    ///
    /// A move is one of the term that it names: a new version that plans another term is not held
    /// to what the old term was moved to.
    pub fn term(&self) -> ItemTerm {
        let moved = |term, it: &Move| if it.from == term { it.to } else { term };
        self.moves.iter().fold(self.text.term, moved)
    }

    /// Says whether something is still to be done about the item.
    pub fn is_open(&self) -> bool {
        self.outcome == Outcome::Open
    }
}
