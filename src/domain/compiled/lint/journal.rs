//! What does not add up in the journal: who, when, and when it was entered?

use super::{Finding, What};
use crate::domain::case::Case;
use crate::domain::journal::{Event, EventKind, EventState};
use crate::domain::part::PartKey;
use crate::domain::school::School;
use chrono::NaiveDate;

/// After how many days an entry is a late one (the schools' habit): allowed, and worth a look.
const LATE_AFTER: i64 = 14;

pub(super) fn findings(case: &Case, school: &School, today: NaiveDate) -> Vec<Finding> {
    let standing = case.events.values().filter(|event| event.voided.is_none());
    standing
        .flat_map(|event| {
            let about = PartKey::Event(case.id(), event.id);
            of_event(event, case, school, today)
                .into_iter()
                .map(move |what| Finding::of_case(case, about.clone(), what))
        })
        .collect()
}

fn of_event(event: &Event, case: &Case, school: &School, today: NaiveDate) -> Vec<What> {
    let date = event.text.date;
    if event.state == EventState::Planned && date < today {
        return vec![What::PlannedGoneBy(date)];
    }
    if !event.counts() {
        return Vec::new();
    }
    let mut what = Vec::new();
    if is_outside_mentorship(event, case) {
        what.push(What::OutsideMentorship(date));
    }
    if !worked_here(event, school) || is_odd_mentee(event, case) {
        what.push(What::ByNobodyOfThatDay(date));
    }
    let days = (event.entered.on - date).num_days();
    if days > LATE_AFTER {
        what.push(What::EnteredLate(days));
    }
    what
}

fn is_outside_mentorship(event: &Event, case: &Case) -> bool {
    let mut own = case.mentorships.values().filter(|it| it.mentor == event.by).peekable();
    own.peek().is_some() && !own.any(|it| it.covers(event.text.date))
}

fn worked_here(event: &Event, school: &School) -> bool {
    let date = event.text.date;
    school.people.get(&event.by).is_some_and(|person| {
        person.hired_on.is_none_or(|hired| hired <= date) && person.left_on.is_none_or(|left| date <= left)
    })
}

/// The young specialist visits, takes part and goes to courses, and does not visit the own lesson.
fn is_odd_mentee(event: &Event, case: &Case) -> bool {
    let is_visited = matches!(event.text.kind, EventKind::VisitByMentor | EventKind::VisitByAdministration);
    event.by == case.head.mentee && is_visited
}

/// Numbers of records only grow: an entry with an earlier day than one of a lower number was made by a
/// clock that had been set back.
pub(super) fn clock_set_back(cases: &[Case]) -> Vec<Finding> {
    let mut entries: Vec<(&Case, &Event)> =
        cases.iter().flat_map(|case| case.events.values().map(move |event| (case, event))).collect();
    entries.sort_by_key(|(_, event)| event.id);
    let mut latest = NaiveDate::MIN;
    let mut found = Vec::new();
    for (case, event) in entries {
        if event.entered.on < latest {
            let about = PartKey::Event(case.id(), event.id);
            found.push(Finding::of_case(case, about, What::ClockSetBack(event.entered.on)));
        }
        latest = latest.max(event.entered.on);
    }
    found
}
