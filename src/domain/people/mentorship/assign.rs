//! How does a case get a mentor, after a gap or in place of the present one?

use super::{Mentorship, Voided, overridden, warnings};
use crate::domain::case::Case;
use crate::domain::change::Decision;
use crate::domain::command::AssignMentor;
use crate::domain::decide::Asked;
use crate::domain::id::{MentorshipId, PersonId};
use crate::domain::part::Part;
use crate::domain::people::person::Person;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use chrono::NaiveDate;

/// Decides the assignment of a mentor to an open case.
///
/// The mentor of that day, if there is one, ends on the day before, with the reason given; so does one
/// who is suspended then, and the substitute. A replacement may lie ahead, and stands in the case from
/// the day it is entered.
pub(in crate::domain) fn assign(it: &AssignMentor, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.open_case()?;
    let mentor = asked.person(&it.mentor)?;
    let mentee = asked.person(&case.head.mentee.into())?;
    let order = asked.order(&it.order)?;
    asked.sane(Field::Date, it.from)?;
    within(case, it.from)?;
    can_mentor(mentor, mentee.id, it.from)?;
    let mut decision = Decision::default();
    for present in case.mentorships.values().filter(|present| present.runs_on(it.from)) {
        decision.put.push(Part::Mentorship(case.id(), replaced(present, it)?));
    }
    let warnings = warnings(mentor, mentee, it.from, asked);
    let next = Mentorship {
        overridden: overridden(&it.reason, &warnings),
        ..Mentorship::new(MentorshipId(asked.fresh(0)), mentor.id, order.id, it.from)
    };
    Ok(decision.and(Part::Mentorship(case.id(), next)).warning(warnings))
}

/// One that is replaced on its own first day has no day at all: it is kept as voided, with the reason.
fn replaced(present: &Mentorship, by: &AssignMentor) -> Result<Mentorship, Refusal> {
    let ended = Some(by.replaces.ok_or(Refusal::ReplacementNeedsReason)?);
    Ok(match by.from.pred_opt().filter(|last| *last >= present.from) {
        Some(last) => Mentorship { to: Some(last), ended, ..present.clone() },
        None => Mentorship { voided: Some(Voided::Replaced), ended, ..present.clone() },
    })
}

/// Refuses a day that lies outside the case.
pub(super) fn within(case: &Case, day: NaiveDate) -> Result<(), Refusal> {
    if day < case.head.start.date || day > case.head.end {
        return Err(Refusal::MentorshipOutsideCase);
    }
    Ok(())
}

/// Refuses who cannot be a mentor at all; what is only unusual is warned of.
pub(in crate::domain) fn can_mentor(
    mentor: &Person,
    mentee: PersonId,
    from: NaiveDate,
) -> Result<(), Refusal> {
    if mentor.id == mentee {
        return Err(Refusal::OwnMentor);
    }
    is_here(mentor, from)
}

/// Refuses who has left the school before a day.
pub(in crate::domain) fn is_here(person: &Person, on: NaiveDate) -> Result<(), Refusal> {
    if person.left_on.is_some_and(|left| left < on) {
        return Err(Refusal::HasLeft(person.name.as_str().to_owned()));
    }
    Ok(())
}
