//! How is the start of stage I corrected?

use super::{changed, first_version, plans};
use crate::domain::case::Case;
use crate::domain::case::closed::ClosedStep;
use crate::domain::case::ending::{self, EndBasis};
use crate::domain::case::opening;
use crate::domain::change::{Decision, Warning};
use crate::domain::clock::deadline;
use crate::domain::clock::term::Due;
use crate::domain::command::{CorrectStart, EndChoice};
use crate::domain::decide::{Asked, required};
use crate::domain::part::Part;
use crate::domain::people::mentorship::Mentorship;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use chrono::NaiveDate;

/// Decides the correction of the start: the first mentorship follows it, if it began with it.
///
/// The closed steps of stage I are held to the dates that follow from the right start: these dates
/// were wrong because the start was, not because the calendar changed, which would judge nothing
/// anew. A case that ends with its school year ends with that of the right start; its code stays,
/// for a case is never known by another one. That no record lies before the start, and no mentorship
/// outside the case, is held by the invariants.
pub fn correct_start(it: &CorrectStart, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.case()?;
    let reason = required(Field::Reason, &it.reason)?;
    let mentee = asked.person(&case.head.mentee.into())?;
    let first = first_mentorship(case);
    let order = first.map_or(Err(Refusal::NoMentor), |first| asked.order_by_id(first.order))?;
    let start = opening::start((it.basis, it.start), &reason, (mentee, order), asked)?;
    let (end, warning) = end(case, start.date, asked)?;
    let mut decision = refrozen(case, start.date, asked)?;
    if let Some(first) = first.filter(|first| first.from == case.head.start.date) {
        let follows = Mentorship { from: start.date, ..first.clone() };
        decision.put.push(Part::Mentorship(case.id(), follows));
    }
    let mut head = case.head.clone();
    (head.start, head.end) = (start, end);
    Ok(decision.and(Part::Head(head)).warning(warning))
}

fn first_mentorship(case: &Case) -> Option<&Mentorship> {
    let held = case.mentorships.values().filter(|it| it.voided.is_none() && it.substitutes.is_none());
    held.min_by_key(|it| (it.from, it.id))
}

fn end(case: &Case, start: NaiveDate, asked: Asked<'_>) -> Result<(NaiveDate, Option<Warning>), Refusal> {
    match &case.head.end_basis {
        EndBasis::SchoolYear => {
            let ending = ending::chosen(Some(&EndChoice::SchoolYear), start, asked)?;
            Ok((ending.end, ending.warning))
        }
        EndBasis::ThroughNext { .. } => {
            Ok((deadline::case_end_through_next(start, asked.calendar()?)?, None))
        }
        EndBasis::Extended { .. } => Ok((case.head.end, None)),
    }
}

fn refrozen(case: &Case, start: NaiveDate, asked: Asked<'_>) -> Result<Decision, Refusal> {
    if !case.head.kind.is_legal() {
        return Ok(Decision::default());
    }
    let (terms, calendar) = (&asked.settings()?.terms, asked.calendar()?);
    let diagnostics = deadline::diagnostics_due(start, terms, calendar).ok();
    let plan = deadline::plan_due(start, terms, calendar).ok();
    let mut put =
        changed(case, ClosedStep::Diagnostics, first_version(case), |_, closed| closed.held_to = diagnostics);
    put.extend(plan_held(case, plan));
    Ok(Decision { put, ..Decision::default() })
}

/// The three steps of a plan stand in one record, so they change together.
fn plan_held(case: &Case, due: Option<Due>) -> Vec<Part> {
    plans(case, first_version(case), |plan| {
        let mut plan = plan.clone();
        plan.submission.iter_mut().for_each(|it| it.closed.held_to = due);
        plan.agreement.iter_mut().chain(plan.approval.iter_mut()).for_each(|it| it.closed.held_to = due);
        Some(plan)
    })
}
