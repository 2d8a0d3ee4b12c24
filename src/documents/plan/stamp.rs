//! What do the stamps of a plan say?

use crate::documents::filters::sentence;
use crate::domain::person::Person;
use crate::domain::plan::{Capacity, Mark, Plan};
use crate::domain::school::School;
use crate::domain::settings::Agreement;
use crate::words::Words;
use chrono::NaiveDate;
use serde::Serialize;

/// A stamp: who agrees or approves, with a line for the hand.
///
/// A mark in the program is no signature in the sense of the law, so the line is always there.
#[derive(Debug, Serialize)]
pub struct Stamp {
    head: String,
    /// Why there is no such step; none where there is one.
    absent: Option<String>,
    position: String,
    name: String,
    /// The day of the mark; none is a blank.
    date: Option<NaiveDate>,
}

/// Returns both stamps, that of agreement first.
pub fn stamps(plan: &Plan, school: &School, words: &Words) -> Vec<Stamp> {
    let no_deputy = school.settings.as_ref().is_some_and(|it| it.agreement == Agreement::NoneInStaffList);
    let mut agreement = stamp(Capacity::Deputy, plan.agreement.as_ref(), school, words);
    agreement.absent = (no_deputy && plan.agreement.is_none()).then(|| words.say("doc-plan-no-agreement"));
    vec![agreement, stamp(Capacity::Head, plan.approval.as_ref(), school, words)]
}

fn stamp(capacity: Capacity, mark: Option<&Mark>, school: &School, words: &Words) -> Stamp {
    let person = match mark {
        Some(mark) => school.person(mark.person),
        None => only_holder(capacity, school),
    };
    let head = match capacity {
        Capacity::Deputy => "stamp-agreed",
        Capacity::Head => "stamp-approved",
    };
    // A mark names its giver as on its own day.
    let name = person.map(|person| mark.map_or(&person.name, |mark| person.name_on(mark.date)));
    let position = person.map(|person| person.particulars.position.clone()).filter(|it| !it.is_empty());
    Stamp {
        head: words.say(head),
        absent: None,
        position: sentence(&position.unwrap_or_else(|| words.name(&capacity.role()))),
        name: name.map(|name| name.as_str().to_owned()).unwrap_or_default(),
        date: mark.map(|mark| mark.date),
    }
}

/// Whose mark it will be can be said beforehand only where one person alone can give it.
fn only_holder(capacity: Capacity, school: &School) -> Option<&Person> {
    let mut holders =
        school.people.values().filter(|person| person.has(capacity.role()) && person.left_on.is_none());
    let holder = holders.next()?;
    holders.next().is_none().then_some(holder)
}
