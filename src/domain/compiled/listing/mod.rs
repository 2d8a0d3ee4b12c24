//! Which cases does a list show, in which order, and how many stand where?
//!
//! One answer for the dashboard, `cases` and `status`: they cannot disagree.

mod agenda;
mod counts;
mod demand;
mod entries;
mod filter;
mod order;
mod people;
mod sieve;

pub use agenda::{Deadline, DeadlineId, agenda};
pub use counts::{Counts, counts};
pub use demand::{Between, Demand, Filter};
pub use entries::{EntryCondition, EntryState, FoldedEntry, JudgedEntry};
pub use filter::{Condition, Folded, Judged, State};
pub use order::Order;
pub use people::{Busy, FoldedPerson, JudgedPerson, PersonCondition};
pub use sieve::Sieve;

use crate::domain::clock::days_left::DaysLeft;
use crate::domain::clock::standing::{Stage, Standing, standing_by};
use crate::domain::clock::step::Whose;
use crate::domain::compiled::overview::Overview;
use crate::domain::compiled::summary::Summary;
use crate::domain::rights::{Actor, Role};
use chrono::NaiveDate;

/// A case of a list, with where it stands on the day.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<'o> {
    /// The place of the case in the overview.
    pub at: usize,
    /// The case in short.
    pub case: &'o Summary,
    /// Where it stands.
    pub standing: Standing,
}

impl Row<'_> {
    /// Says whether the next step waits for this actor.
    ///
    /// What waits for the head, the deputy or the coordinator waits for whoever has that role;
    /// what waits for the mentor, for the mentor of the day.
    pub fn waits_for(&self, actor: &Actor, today: NaiveDate) -> bool {
        waits_for(self.case, &self.standing, actor, today)
    }
}

fn waits_for(case: &Summary, standing: &Standing, actor: &Actor, today: NaiveDate) -> bool {
    let Some(next) = standing.next.as_ref().filter(|_| !standing.paused) else { return false };
    match next.whose {
        Whose::Head => actor.has(Role::Head),
        Whose::Deputy => actor.has(Role::Deputy),
        Whose::Coordinator => actor.has(Role::Coordinator),
        Whose::Mentor => case.tenure_on(today).is_some_and(|tenure| Some(tenure.mentor) == actor.person),
    }
}

/// Returns the cases that lists show: the open ones of every year, and those that have ended of the
/// school year that began last, through its summer: the council often meets after its last day.
/// Before the school is set up there are none.
pub fn rows(overview: &Overview, today: NaiveDate) -> Vec<Row<'_>> {
    rows_of(overview, today, |case, year| case.is_open() || year == Some(i32::from(case.code.year)))
}

/// Returns the cases that lists leave out unless they are asked for: the ended ones of earlier years.
pub fn earlier_rows(overview: &Overview, today: NaiveDate) -> Vec<Row<'_>> {
    rows_of(overview, today, |case, year| !case.is_open() && year != Some(i32::from(case.code.year)))
}

/// `shown` is given the school year that began last.
fn rows_of<'o>(
    overview: &'o Overview,
    today: NaiveDate,
    shown: impl Fn(&Summary, Option<i32>) -> bool,
) -> Vec<Row<'o>> {
    let (Some(settings), Some(calendar)) = (&overview.settings, &overview.calendar) else {
        return Vec::new();
    };
    let begun = calendar.school_years.iter().filter(|year| year.starts <= today);
    let year = begun.map(|year| year.name()).max();
    let all = overview.cases.iter().enumerate().filter(|(_, case)| shown(case, year));
    let days = DaysLeft::from(today, calendar);
    all.map(|(at, case)| Row { at, case, standing: standing_by(case, &days, &settings.terms) }).collect()
}

/// Returns the year in whose codes the school year of a day is named; none outside the calendar.
pub fn present_year(overview: &Overview, today: NaiveDate) -> Option<u16> {
    let year = overview.calendar.as_ref()?.school_year_of(today).ok()?;
    u16::try_from(year.name()).ok()
}

/// Says whether a stage is one of an open case.
pub fn is_open(stage: Stage) -> bool {
    match stage {
        Stage::NotBegun | Stage::One | Stage::Two | Stage::Three => true,
        Stage::Completed | Stage::Ended => false,
    }
}
