//! What does the desk answer to a command that was carried out?

use crate::domain::change::Warning;
use crate::domain::code::CaseCode;
use crate::domain::id::Revision;
use chrono::{DateTime, NaiveDate, Utc};

/// When an operation happens: the clock's time, and the day that is taken for today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The clock's time, which is stamped.
    pub at: DateTime<Utc>,
    /// The day, by which is judged.
    pub today: NaiveDate,
}

/// The answer to one command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The revision that the command came to.
    pub revision: Revision,
    /// What was warned of.
    pub warnings: Vec<Warning>,
    /// The case that it touched.
    pub case: Option<CaseCode>,
}
