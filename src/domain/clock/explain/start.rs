//! From which date was the start of stage I taken, and from which others could it have been?

use super::Ground;
use crate::domain::case::StartBasis;
use chrono::NaiveDate;

/// Explains the start of stage I, with its alternatives by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartExplained {
    /// The start.
    pub on: NaiveDate,
    /// What was chosen.
    pub basis: StartBasis,
    /// Why, where another date than the offered one was chosen.
    pub reason: String,
    /// The date of the order.
    pub order_date: Option<NaiveDate>,
    /// The day from which the order acts.
    pub effective: Option<NaiveDate>,
    /// The hiring.
    pub hired: Option<NaiveDate>,
}

impl Ground<'_> {
    pub(super) fn start(&self) -> StartExplained {
        let start = &self.case.head.start;
        let first = self.case.mentorships.values().min_by_key(|it| (it.from, it.id));
        let order = first.and_then(|first| self.school.orders.get(&first.order));
        StartExplained {
            on: start.date,
            basis: start.basis,
            reason: start.reason.clone(),
            order_date: order.map(|order| order.date),
            effective: order.map(|order| order.effective),
            hired: self.hired(),
        }
    }

    pub(super) fn hired(&self) -> Option<NaiveDate> {
        self.school.people.get(&self.case.head.mentee)?.hired_on
    }
}
