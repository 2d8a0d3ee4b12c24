//! When does an operation happen?

use chrono::{DateTime, NaiveDate, Utc};

/// When an operation happens: the clock's time, and the day that is taken for today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The clock's time, which is stamped.
    pub at: DateTime<Utc>,
    /// The day, by which is judged.
    pub today: NaiveDate,
}
