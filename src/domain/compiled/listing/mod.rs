//! Which cases does a list show, in which order, and how many stand where?
//!
//! One answer for the dashboard, `cases` and `status`: they cannot disagree.

mod agenda;
mod counts;
mod order;
mod sieve;

pub use agenda::{Deadline, DeadlineId, agenda};
pub use counts::{Counts, counts};
pub use order::Order;
pub use sieve::Sieve;

use crate::domain::clock::standing::{Stage, Standing, standing};
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
        let Some(next) = self.standing.next.as_ref().filter(|_| !self.standing.paused) else { return false };
        match next.whose {
            Whose::Head => actor.has(Role::Head),
            Whose::Deputy => actor.has(Role::Deputy),
            Whose::Coordinator => actor.has(Role::Coordinator),
            Whose::Mentor => {
                self.case.tenure_on(today).is_some_and(|tenure| Some(tenure.mentor) == actor.person)
            }
        }
    }
}

/// Returns the cases that lists show: the open ones of every year, and those that have ended of the
/// school year that began last, through its summer: the council often meets after its last day.
/// Before the school is set up there are none.
pub fn rows(overview: &Overview, today: NaiveDate) -> Vec<Row<'_>> {
    let (Some(settings), Some(calendar)) = (&overview.settings, &overview.calendar) else {
        return Vec::new();
    };
    let begun = calendar.school_years.iter().filter(|year| year.starts <= today);
    let year = begun.map(|year| year.name()).max();
    let shown = |case: &Summary| case.is_open() || year == Some(i32::from(case.code.year));
    let all = overview.cases.iter().enumerate().filter(|(_, case)| shown(case));
    all.map(|(at, case)| Row { at, case, standing: standing(case, today, calendar, &settings.terms) })
        .collect()
}

/// Says whether a stage is one of an open case.
pub fn is_open(stage: Stage) -> bool {
    match stage {
        Stage::NotBegun | Stage::One | Stage::Two | Stage::Three => true,
        Stage::Completed | Stage::Ended => false,
    }
}
