//! Who may agree or approve a plan on a day, and by which warrant?
//!
//! ```text
//! the deputy's mark   deputy in office · acting · authorised by order · head for both, with a reason
//! the head's mark     head in office   · acting · authorised by order
//! ```

use super::{Capacity, Warrant};
use crate::domain::case::Case;
use crate::domain::id::PersonId;
use crate::domain::people::appointment::{Appointment, HeldAs};
use crate::domain::people::person::Person;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Right, Role};
use crate::domain::school::School;
use chrono::NaiveDate;

impl Capacity {
    /// Both, in the order of the process.
    pub const ALL: [Self; 2] = [Self::Deputy, Self::Head];

    /// Returns the role whose office the capacity is.
    pub fn role(self) -> Role {
        match self {
            Self::Deputy => Role::Deputy,
            Self::Head => Role::Head,
        }
    }

    /// Returns the right to give the mark.
    pub fn right(self) -> Right {
        match self {
            Self::Deputy => Right::Agree,
            Self::Head => Right::Approve,
        }
    }
}

impl Warrant {
    fn of(appointment: &Appointment) -> Self {
        let order = appointment.order.clone();
        match appointment.held_as {
            HeldAs::Acting => Self::Acting(order),
            HeldAs::Authorised => Self::Authorised(order),
        }
    }

    /// Says whether the place is filled by it: whoever is only authorised gives the marks beside it.
    pub(super) fn fills_the_place(&self) -> bool {
        match self {
            Self::Office | Self::Acting(_) => true,
            Self::Authorised(_) | Self::ForDeputy(_) => false,
        }
    }
}

/// Returns who holds a capacity on a day, each person once: by the office before an order.
///
/// An office has no dates but the leaving; an acting head of August is known by the order's dates.
pub fn holders(capacity: Capacity, school: &School, day: NaiveDate) -> Vec<(PersonId, Warrant)> {
    let works = |person: &Person| person.left_on.is_none_or(|last| day <= last);
    let by_office = school.everybody().filter(|person| person.has(capacity.role()) && works(person));
    let mut found: Vec<(PersonId, Warrant)> = by_office.map(|person| (person.id, Warrant::Office)).collect();
    let appointments = school.appointments.values();
    for appointment in appointments.filter(|it| it.capacity == capacity && it.covers(day)) {
        let person = school.resolve(appointment.person);
        let known = found.iter().any(|(other, _)| *other == person);
        if !known && school.people.get(&person).is_some_and(works) {
            found.push((person, Warrant::of(appointment)));
        }
    }
    found
}

/// Returns who may give a mark on the plan of a case on a day: the holders but for the own pair.
///
/// A mentor neither agrees nor approves the own plan, nor does the mentee (the school's process).
/// Where nobody is left, somebody is to be authorised by an order.
pub fn who_may(capacity: Capacity, case: &Case, school: &School, day: NaiveDate) -> Vec<(PersonId, Warrant)> {
    let mut found = holders(capacity, school, day);
    found.retain(|(person, _)| !is_own_plan(*person, case, school, day));
    found
}

/// Says whether the plan is a person's own: of its mentor on that day, or of its mentee.
pub fn is_own_plan(person: PersonId, case: &Case, school: &School, day: NaiveDate) -> bool {
    let mentors = case.mentorship_on(day).is_some_and(|mentorship| school.are_one(mentorship.mentor, person));
    mentors || school.are_one(case.head.mentee, person)
}

/// Says whether the head may agree in the deputy's stead: where nobody who fills the place may.
///
/// # Errors
///
/// [`Refusal::DeputyMayAgree`] names who may.
pub fn head_may_agree(case: &Case, school: &School, day: NaiveDate) -> Result<(), Refusal> {
    let mut deputies = who_may(Capacity::Deputy, case, school, day);
    deputies.retain(|(_, warrant)| warrant.fills_the_place());
    if deputies.is_empty() { Ok(()) } else { Err(Refusal::DeputyMayAgree(names(&deputies, school))) }
}

/// Returns the names of holders, as lists have them.
pub fn names(holders: &[(PersonId, Warrant)], school: &School) -> Vec<String> {
    holders.iter().map(|(person, _)| school.name_of(*person).short()).collect()
}
