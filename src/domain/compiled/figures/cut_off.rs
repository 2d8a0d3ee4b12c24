//! Until when do records count in the report?

use crate::domain::diagnostics::Round;
use crate::domain::journal::{Event, EventKind};
use crate::domain::plan::{Item, Outcome};
use crate::domain::report::Report;
use chrono::NaiveDate;

/// The cut-off date of a report; none while it is not ready, and then everything counts.
///
/// A report that the council has before it must not change when it is printed again. So what is dated
/// later does not count, nor what is dated earlier but was entered later: both stand in the addendum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CutOff(pub Option<NaiveDate>);

impl CutOff {
    /// Returns the cut-off of a report.
    pub fn of(report: &Report) -> Self {
        Self(report.ready.as_ref().map(|ready| ready.date))
    }

    /// Says whether a day is not later.
    pub fn covers(self, day: NaiveDate) -> bool {
        self.0.is_none_or(|last| day <= last)
    }

    /// Says whether an event counts in the figures: it took place and was entered in time.
    ///
    /// Support never does.
    pub fn counts(self, event: &Event) -> bool {
        is_of_figures(event) && self.covers(event.text.date) && self.covers(event.entered.on)
    }

    /// Says whether what became of an item was marked by then: dated, and typed.
    pub fn has_outcome(self, item: &Item) -> bool {
        let typed = item.entered.as_ref().is_none_or(|entered| self.covers(entered.on));
        item.outcome.date().is_some_and(|date| self.covers(date)) && typed
    }

    /// Says whether a round was made, and typed, by then.
    pub fn has(self, round: &Round) -> bool {
        self.covers(round.date) && self.covers(round.closed.entered.on)
    }

    /// Returns what had become of an item by then; what was done, or marked, later was still open.
    pub fn outcome(self, item: &Item) -> Outcome {
        if self.has_outcome(item) { item.outcome.clone() } else { Outcome::Open }
    }
}

/// Says whether an event belongs to the figures at all, now or in the addendum.
pub(super) fn is_of_figures(event: &Event) -> bool {
    event.counts() && event.text.kind != EventKind::Support
}
