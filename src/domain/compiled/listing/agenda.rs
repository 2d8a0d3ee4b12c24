//! Which deadlines are open, and on which days?

use crate::domain::clock::days_left::DaysLeft;
use crate::domain::clock::standing::{NextStep, deadlines};
use crate::domain::clock::step::Step;
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::Overview;
use crate::domain::id::ItemId;
use chrono::NaiveDate;

/// An open deadline: of which case, for which step, on which day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The place of the case in the overview.
    pub at: usize,
    /// The case.
    pub code: CaseCode,
    /// The plan item, for a step that is one.
    pub item: Option<ItemId>,
    /// The binding day.
    pub day: NaiveDate,
    /// The step as it is judged today.
    pub next: NextStep,
}

/// By what a deadline is known while lists come and go; two alike of one case differ by their day.
pub type DeadlineId = (NaiveDate, CaseCode, Step, Option<ItemId>);

impl Deadline {
    /// Returns what it is known by.
    pub fn id(&self) -> DeadlineId {
        (self.day, self.code, self.next.step, self.item)
    }
}

/// Returns the open deadlines of the open cases by their binding day: what is overdue comes first.
///
/// On one day they stand by the teacher's name. A deadline without a date is none. Nothing of a paused
/// case is overdue: a day of it that has gone by stands with those of today.
pub fn agenda(overview: &Overview, today: NaiveDate) -> Vec<Deadline> {
    let (Some(settings), Some(calendar)) = (&overview.settings, &overview.calendar) else {
        return Vec::new();
    };
    let days = DaysLeft::from(today, calendar);
    let open = overview.cases.iter().enumerate().filter(|(_, case)| case.is_open());
    let all = open.flat_map(|(at, case)| {
        let judged = deadlines(case, &days, &settings.terms).into_iter();
        judged.filter_map(move |(item, next)| {
            let day = next.due?.binding;
            Some(Deadline { at, code: case.code, item, day, next })
        })
    });
    let mut all: Vec<Deadline> = all.collect();
    let place = |it: &Deadline| if it.next.urgency.is_none() { it.day.max(today) } else { it.day };
    all.sort_by_cached_key(|it| (place(it), overview.cases[it.at].mentee_name.sort_key(), it.id()));
    all
}
