//! What does not add up in a plan, and in what is marked of its carrying out?

use super::{Finding, What};
use crate::domain::case::Case;
use crate::domain::diagnostics::RoundKind;
use crate::domain::part::PartKey;
use crate::domain::plan::{Item, ItemTerm, Named, Outcome};
use crate::domain::school::School;
use chrono::{Datelike, NaiveDate};

pub(super) fn findings(case: &Case, school: &School) -> Vec<Finding> {
    let items = case.present_items();
    // A plan without any item is not begun, and the steps of the case say so already.
    if items.is_empty() {
        return Vec::new();
    }
    let mut found = empty_directions(case, &items);
    found.extend(needs_without_item(case, &items));
    found.extend(items.iter().flat_map(|item| of_item(item, case, school)));
    found.extend(changed_particulars(case, school));
    found
}

fn empty_directions(case: &Case, items: &[&Item]) -> Vec<Finding> {
    let directions = case.plan.iter().flat_map(|plan| &plan.directions).enumerate();
    directions
        .filter(|(at, _)| !items.iter().any(|item| usize::from(item.text.direction) == *at))
        .map(|(_, title)| {
            Finding::of_case(case, PartKey::Plan(case.id()), What::EmptyDirection(title.clone()))
        })
        .collect()
}

/// The needs are the weakest areas of the initial diagnostics: what the plan was to begin with.
fn needs_without_item(case: &Case, items: &[&Item]) -> Vec<Finding> {
    let Some(round) = case.round(RoundKind::Initial) else { return Vec::new() };
    let served = |area: &usize| items.iter().any(|item| item.text.need.map(usize::from) == Some(*area));
    let unserved = round.assessment().weakest.into_iter().filter(|area| !served(area));
    let about = || PartKey::Round(case.id(), round.id);
    unserved
        .map(|area| round.rubric.areas[area].title.clone())
        .map(|area| Finding::of_case(case, about(), What::NeedWithoutItem(area)))
        .collect()
}

fn of_item(item: &Item, case: &Case, school: &School) -> Vec<Finding> {
    let activity = || item.text.activity.clone();
    let term = item.term();
    let mut what = Vec::new();
    if is_outside(term, case) {
        what.push(What::TermOutsideCase(activity()));
    }
    if let ItemTerm::On(day) = term
        && item.is_open()
        && school.calendar.as_ref().is_some_and(|calendar| calendar.is_working(day) == Ok(false))
    {
        what.push(What::TermOnDayOff(activity(), day));
    }
    if let Outcome::Done { date, evidence } = &item.outcome {
        if first_day(term).is_some_and(|first| *date < first) {
            what.push(What::DoneBeforeTerm(activity()));
        }
        if evidence.is_empty() && !is_shown_by_the_journal(item, case) {
            what.push(What::DoneWithoutEvidence(activity()));
        }
    }
    let about = PartKey::Item(case.id(), item.id);
    what.into_iter().map(|what| Finding::of_case(case, about.clone(), what)).collect()
}

fn is_shown_by_the_journal(item: &Item, case: &Case) -> bool {
    case.events.values().any(|event| event.counts() && event.text.item == Some(item.id))
}

/// A month lies outside only when no day of it lies in the case.
fn is_outside(term: ItemTerm, case: &Case) -> bool {
    let (start, end) = (case.head.start.date, case.head.end);
    match term {
        ItemTerm::On(day) => day < start || day > end,
        ItemTerm::Range { from, to } => from > end || to < start || to > end,
        ItemTerm::Month(_) => term.last_day() < start || first_day(term).is_none_or(|first| first > end),
        ItemTerm::AllYear => false,
    }
}

/// The first day of the term, where it has one: what is due on a day may be done before it.
fn first_day(term: ItemTerm) -> Option<NaiveDate> {
    match term {
        ItemTerm::Month(_) => term.last_day().with_day(1),
        ItemTerm::Range { from, .. } => Some(from),
        ItemTerm::On(_) | ItemTerm::AllYear => None,
    }
}

/// The plan keeps the particulars of its day; what differs now goes into the next version.
fn changed_particulars(case: &Case, school: &School) -> Vec<Finding> {
    let Some(version) = case.version_in_force() else { return Vec::new() };
    let changed = |named: &&Named| {
        school
            .people
            .get(&named.person)
            .is_some_and(|it| it.name != named.name || it.particulars != named.particulars)
    };
    let about = || PartKey::Version(case.id(), version.number);
    [&version.mentee, &version.mentor]
        .into_iter()
        .filter(changed)
        .map(|named| {
            Finding::of_case(case, about(), What::ParticularsChanged(named.name.as_str().to_owned()))
        })
        .collect()
}
