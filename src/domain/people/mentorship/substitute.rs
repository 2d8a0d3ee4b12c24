//! Who stands in for an absent mentor, and when does the mentor resume?

use super::assign::{can_mentor, within};
use super::end::{put, standing};
use super::{Mentorship, overridden, warnings};
use crate::domain::change::Decision;
use crate::domain::command::{AppointSubstitute, ChangeSubstitute};
use crate::domain::decide::{Asked, required};
use crate::domain::id::MentorshipId;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;

/// Decides the appointment of a substitute: a temporary mentorship by its own order.
///
/// The main one is suspended for those days, and resumes by itself (the schools' habit). Stage I is not
/// repeated, and the plan stays in force.
pub(in crate::domain) fn appoint_substitute(
    it: &AppointSubstitute,
    asked: Asked<'_>,
) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.open_case()?;
    let mentor = asked.person(&it.mentor)?;
    let mentee = asked.person(&case.head.mentee.into())?;
    let order = asked.order(&it.order)?;
    let from = asked.sane(Field::Date, it.from)?;
    let to = asked.sane(Field::End, it.to)?;
    if to < from {
        return Err(Refusal::EndBeforeStart(Field::End));
    }
    within(case, from)?;
    within(case, to)?;
    let main = case.mentorship_on(from).ok_or(Refusal::NoMentor)?;
    if main.substitutes.is_some() {
        return Err(Refusal::MentorshipsOverlap);
    }
    if asked.facts.school.are_one(main.mentor, mentor.id) {
        return Err(Refusal::OwnSubstitute);
    }
    can_mentor(mentor, mentee.id, to)?;
    let reason = required(Field::Reason, &it.reason)?;
    let warnings = warnings(mentor, mentee, from, asked);
    let substitute = Mentorship {
        to: Some(to),
        substitutes: Some(main.id),
        overridden: overridden(&reason, &warnings),
        substitution_reason: Some(reason),
        ..Mentorship::new(MentorshipId(asked.fresh(0)), mentor.id, order.id, from)
    };
    Ok(put(case, substitute).warning(warnings))
}

/// Decides another last day of a substitution: the main mentor resumes earlier, or later.
pub(in crate::domain) fn change_substitute(
    it: &ChangeSubstitute,
    asked: Asked<'_>,
) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.open_case()?;
    let present = standing(case, it.mentorship)?;
    if present.substitutes.is_none() {
        return Err(Refusal::NotSubstitute);
    }
    required(Field::Reason, &it.reason)?;
    let to = asked.sane(Field::End, it.to)?;
    if to < present.from {
        return Err(Refusal::EndBeforeStart(Field::End));
    }
    within(case, to)?;
    let mentor = asked.person(&present.mentor.into())?;
    super::is_here(mentor, to)?;
    Ok(put(case, Mentorship { to: Some(to), ended: None, ..present.clone() }))
}
