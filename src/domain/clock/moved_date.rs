//! Which open dates does a change of the calendar or of the terms move, from what to what?

use crate::domain::change::Change;
use crate::domain::clock::step::{Clock, Step};
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::waiting;
use crate::domain::compiled::summary::{Summary, Vacancy};
use crate::domain::facts::Facts;
use crate::domain::id::{CaseId, ItemId, PersonId};
use crate::domain::part::PartKey;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Whose date it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOf {
    /// A case.
    Case(CaseId, CaseCode),
    /// A new teacher for whom no order names a mentor yet.
    Waiting(PersonId),
}

impl DateOf {
    /// Returns the case, if it is one.
    pub fn case(self) -> Option<CaseId> {
        match self {
            Self::Case(case, _) => Some(case),
            Self::Waiting(_) => None,
        }
    }
}

/// An open date that moves.
///
/// A step that was made keeps the dates that it was held to, and so never is among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct MovedDate {
    /// Whose.
    pub of: DateOf,
    /// Of which step.
    pub step: Step,
    /// The plan item, for a step that is one.
    pub item: Option<ItemId>,
    /// The dates before.
    pub before: Clock,
    /// The dates after.
    pub after: Clock,
}

/// Says whether a change is of a kind that may move dates of several cases at once.
pub(in crate::domain) fn may_move(change: &Change) -> bool {
    change.edits.iter().any(|edit| match edit.key {
        PartKey::Settings | PartKey::Calendar | PartKey::Meeting(_) => true,
        PartKey::Person(_)
        | PartKey::Order(_)
        | PartKey::Rubric(_)
        | PartKey::Template(_)
        | PartKey::Appointment(_)
        | PartKey::Head(_)
        | PartKey::Mentorship(..)
        | PartKey::Round(..)
        | PartKey::Plan(_)
        | PartKey::Version(..)
        | PartKey::Item(..)
        | PartKey::Event(..)
        | PartKey::Report(_) => false,
    })
}

/// A name by which a date is found again after the change.
type Named = (DateOf, Step, Option<ItemId>, usize);

/// Every open date of the school at one time.
pub(in crate::domain) struct OpenDates(BTreeMap<Named, Clock>);

impl OpenDates {
    /// Collects them from what lists say, and from who waits for an order.
    pub(in crate::domain) fn of(facts: &Facts) -> Self {
        let mut all = Self(BTreeMap::new());
        for case in facts.summaries.iter().filter(|case| case.is_open()) {
            let of = DateOf::Case(case.case, case.code);
            vacant(case).for_each(|it| all.add((of, Step::Assign, None), it.clock));
            case.steps.iter().for_each(|it| all.add((of, it.step, it.item), it.clock));
        }
        for it in waiting(&facts.school, &facts.summaries) {
            let named = (DateOf::Waiting(it.person), Step::Assign, None);
            it.clock.into_iter().for_each(|clock| all.add(named, clock));
        }
        all
    }

    /// Two alike, as two follow-ups of one case, are told apart by their order.
    fn add(&mut self, (of, step, item): (DateOf, Step, Option<ItemId>), clock: Clock) {
        let alike = self.0.range((of, step, item, 0)..=(of, step, item, usize::MAX)).count();
        self.0.insert((of, step, item, alike), clock);
    }

    /// Lists what has another date afterwards.
    pub(in crate::domain) fn moved_to(&self, after: &Self) -> Vec<MovedDate> {
        let moved = |(name, before): (&Named, &Clock)| {
            let (now, (of, step, item, _)) = (after.0.get(name)?, *name);
            (before != now).then_some(MovedDate { of, step, item, before: *before, after: *now })
        };
        self.0.iter().filter_map(moved).collect()
    }
}

/// The stretches without a mentor that nobody has ended yet: the order of the others is made.
fn vacant(case: &Summary) -> impl Iterator<Item = &Vacancy> {
    let last: Option<NaiveDate> = case.tenures.iter().map(|tenure| tenure.from).max();
    case.vacancies.iter().filter(move |it| last.is_none_or(|last| last < it.from))
}
