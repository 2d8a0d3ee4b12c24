//! Which days lie from one day to another, both included?

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The days from one day to another, both included; a single day is one too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

impl Span {
    /// Returns the days from one to another; none where the last comes before the first.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    /// Says whether a day is among these.
    pub fn covers(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    /// Says whether two spans share a day.
    pub fn overlaps(self, other: Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }

    /// Returns the days that are not in the other: none, one stretch, or one on either side.
    pub fn without(self, other: Self) -> impl Iterator<Item = Self> {
        let (before, after) = if self.overlaps(other) {
            let before = other.from.pred_opt().and_then(|last| Self::new(self.from, last));
            let after = other.to.succ_opt().and_then(|first| Self::new(first, self.to));
            (before, after)
        } else {
            (Some(self), None)
        };
        before.into_iter().chain(after)
    }

    /// Returns what is left of days when others are taken out of them, the earliest first.
    pub fn without_all(self, others: &[Self]) -> Vec<Self> {
        others
            .iter()
            .fold(vec![self], |left, other| left.into_iter().flat_map(|span| span.without(*other)).collect())
    }
}
