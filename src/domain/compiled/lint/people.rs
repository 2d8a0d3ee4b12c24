//! What does not add up in people, their roles, and the orders about them?

use super::{Finding, What};
use crate::domain::case::Case;
use crate::domain::clock::step::Clock;
use crate::domain::compiled::overview::waiting;
use crate::domain::compiled::summary::summary;
use crate::domain::part::PartKey;
use crate::domain::people::mentorship::USUAL_LOAD;
use crate::domain::people::person::Person;
use crate::domain::school::School;
use crate::domain::text::fold::fold;
use chrono::NaiveDate;

pub(super) fn findings(school: &School, cases: &[Case], today: NaiveDate) -> Vec<Finding> {
    let here: Vec<&Person> =
        school.people.values().filter(|it| it.left_on.is_none_or(|d| d >= today)).collect();
    let mut found = wait_too_long(school, cases, today);
    found.extend(roles_without_login(&here));
    found.extend(look_alike(&here));
    found.extend(over_load(&here, cases, today));
    found.extend(orders_without_pairs(school, cases));
    found
}

fn wait_too_long(school: &School, cases: &[Case], today: NaiveDate) -> Vec<Finding> {
    let summaries: Vec<_> = cases.iter().map(|case| summary(case, school)).collect();
    waiting(school, &summaries)
        .into_iter()
        .filter_map(|it| Some((it.person, it.clock.and_then(Clock::due)?.binding)))
        .filter(|(_, binding)| *binding < today)
        .map(|(person, due)| Finding::of_school(PartKey::Person(person), What::WaitsTooLong(due)))
        .collect()
}

fn roles_without_login(here: &[&Person]) -> Vec<Finding> {
    here.iter()
        .filter(|person| !person.roles.is_empty() && person.login.is_none())
        .map(|person| Finding::of_school(PartKey::Person(person.id), What::RoleWithoutLogin))
        .collect()
}

/// Lists show surname and initials: two who look the same there are taken for each other.
fn look_alike(here: &[&Person]) -> Vec<Finding> {
    let mut found = Vec::new();
    for (at, one) in here.iter().enumerate() {
        let alike = |other: &&&Person| fold(&other.name.short()) == fold(&one.name.short());
        found.extend(here[at + 1..].iter().filter(alike).map(|other| {
            let what = What::LooksLike(one.name.as_str().to_owned());
            Finding::of_school(PartKey::Person(other.id), what)
        }));
    }
    found
}

fn over_load(here: &[&Person], cases: &[Case], today: NaiveDate) -> Vec<Finding> {
    let mentees = |person: &Person| {
        let open = cases.iter().filter(|case| case.head.closing.is_none());
        open.filter(|case| case.mentorship_on(today).is_some_and(|it| it.mentor == person.id)).count()
    };
    here.iter()
        .map(|person| (person.id, mentees(person)))
        .filter(|(_, mentees)| *mentees > USUAL_LOAD)
        .map(|(person, mentees)| Finding::of_school(PartKey::Person(person), What::OverLoad(mentees)))
        .collect()
}

fn orders_without_pairs(school: &School, cases: &[Case]) -> Vec<Finding> {
    let used = |id| cases.iter().flat_map(|case| case.mentorships.values()).any(|it| it.order == id);
    school
        .orders
        .values()
        .filter(|order| !used(order.id))
        .map(|it| Finding::of_school(PartKey::Order(it.id), What::OrderWithoutPairs(it.number.clone())))
        .collect()
}
