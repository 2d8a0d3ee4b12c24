//! What do the stamps of a plan say?

use crate::documents::filters::sentence;
use crate::domain::case::Case;
use crate::domain::id::PersonId;
use crate::domain::plan::{Capacity, Mark, Plan, Warrant, who_may};
use crate::domain::school::School;
use crate::domain::settings::Agreement;
use crate::words::{Words, warrant};
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
///
/// A blank one names whose mark it will be where one person alone can give it on that day.
pub fn stamps(plan: &Plan, case: &Case, school: &School, words: &Words, day: NaiveDate) -> Vec<Stamp> {
    let stamp = |capacity, mark: Option<&Mark>| match mark {
        Some(mark) => stamp(capacity, mark.person, &mark.warrant, Some(mark.date), school, words),
        None => match who_may(capacity, case, school, day).as_slice() {
            [(person, warrant)] => self::stamp(capacity, *person, warrant, None, school, words),
            _ => blank(capacity, words),
        },
    };
    let no_deputy = school.settings.as_ref().is_some_and(|it| it.agreement == Agreement::NoneInStaffList);
    let mut agreement = stamp(Capacity::Deputy, plan.agreement.as_ref());
    agreement.absent = (no_deputy && plan.agreement.is_none()).then(|| words.say("doc-plan-no-agreement"));
    vec![agreement, stamp(Capacity::Head, plan.approval.as_ref())]
}

fn blank(capacity: Capacity, words: &Words) -> Stamp {
    let head = match capacity {
        Capacity::Deputy => "stamp-agreed",
        Capacity::Head => "stamp-approved",
    };
    let position = sentence(&words.name(&capacity.role()));
    Stamp { head: words.say(head), absent: None, position, name: String::new(), date: None }
}

fn stamp(
    capacity: Capacity,
    giver: PersonId,
    held: &Warrant,
    date: Option<NaiveDate>,
    school: &School,
    words: &Words,
) -> Stamp {
    let blank = blank(capacity, words);
    let Some(person) = school.person(giver) else { return Stamp { date, ..blank } };
    let own = Some(sentence(&person.particulars.position)).filter(|it| !it.is_empty());
    // Whoever acts stands in the place of another, not in the own position.
    let position = match held {
        Warrant::Acting(_) => blank.position.clone(),
        Warrant::Office | Warrant::Authorised(_) | Warrant::ForDeputy(_) => {
            own.unwrap_or_else(|| blank.position.clone())
        }
    };
    let position = match warrant(held, words) {
        Some(warrant) => format!("{position} ({warrant})"),
        None => position,
    };
    // A mark names its giver as on its own day.
    let name = date.map_or(&person.name, |date| person.name_on(date));
    Stamp { position, name: name.as_str().to_owned(), date, ..blank }
}
