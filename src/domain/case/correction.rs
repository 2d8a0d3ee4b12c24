//! How is a closed step explained or corrected?
//!
//! The path of corrections is not that of live entry: what has gone on since (the plan agreed, the
//! report heard, the case completed) forbids nothing. Instead the whole case is checked anew, and a
//! refusal names what would break.

mod start;

pub use start::correct_start;

use crate::domain::case::Case;
use crate::domain::case::closed::{Closed, ClosedStep};
use crate::domain::change::Decision;
use crate::domain::command::{CorrectStep, ExplainDelay};
use crate::domain::decide::{Asked, required};
use crate::domain::diagnostics::{Round, RoundKind};
use crate::domain::part::Part;
use crate::domain::plan::{Plan, PlanVersion};
use crate::domain::refusal::{Field, Refusal};
use crate::domain::report::Report;
use crate::domain::rights::Right;
use chrono::NaiveDate;

/// Decides the explaining of a delay, of a step that is closed and was late.
pub fn explain(it: &ExplainDelay, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::RunCase)?;
    let case = asked.case()?;
    let reason = required(Field::Reason, &it.reason)?;
    let (on, closed) = closing(case, it.step).ok_or(Refusal::StepMissing(it.step.step()))?;
    if closed.held_to.is_none_or(|due| on <= due.binding) {
        return Err(Refusal::NotLate(it.step.step()));
    }
    let put = changed(case, it.step, first_version(case), |_, closed| closed.late = Some(reason.clone()));
    Ok(Decision { put, ..Decision::default() })
}

/// Decides the correction of the day of a closed step.
///
/// The dates that it was held to stay frozen. Of a plan's step the present plan is meant where it
/// has made the step, else the version in force; an older one is named by its number. An approved
/// version and the plan that it is keep the same mark.
pub fn correct_step(it: &CorrectStep, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.case()?;
    let date = asked.past(Field::Date, it.date)?;
    let reason = required(Field::Reason, &it.reason)?;
    let version = it.version.unwrap_or_else(|| version_meant(case, it.step));
    let mut put = changed(case, it.step, version, |day, _| *day = date);
    if put.is_empty() {
        return Err(Refusal::StepMissing(it.step.step()));
    }
    if let [Part::Round(_, round)] = put.as_mut_slice()
        && case.rounds.get(&round.id).is_some_and(|before| before.date != date)
    {
        round.corrected = Some(reason);
    }
    Ok(Decision { put, ..Decision::default() })
}

/// Returns the day and the closing of a step that has a term, where it is made.
///
/// Of the plan's steps those of its first version: no later one has a term.
pub fn closing(case: &Case, step: ClosedStep) -> Option<(NaiveDate, &Closed)> {
    match step {
        ClosedStep::Diagnostics => case.round(RoundKind::Initial).map(|it| (it.date, &it.closed)),
        ClosedStep::Report => case.report.ready.as_ref().map(|it| (it.date, &it.closed)),
        ClosedStep::Submit | ClosedStep::Agree | ClosedStep::Approve => {
            let first = case.versions.values().next().map(|version| &version.plan);
            of_plan(first.or(case.plan.as_ref())?, step)
        }
    }
}

fn of_plan(plan: &Plan, step: ClosedStep) -> Option<(NaiveDate, &Closed)> {
    match step {
        ClosedStep::Submit => plan.submission.as_ref().map(|it| (it.date, &it.closed)),
        ClosedStep::Agree => plan.agreement.as_ref().map(|it| (it.date, &it.closed)),
        ClosedStep::Approve => plan.approval.as_ref().map(|it| (it.date, &it.closed)),
        ClosedStep::Diagnostics | ClosedStep::Report => None,
    }
}

fn first_version(case: &Case) -> u16 {
    let written = case.plan.as_ref().map_or(1, |plan| plan.version);
    case.versions.keys().next().copied().unwrap_or(written)
}

fn version_meant(case: &Case, step: ClosedStep) -> u16 {
    let present = case.plan.as_ref().filter(|plan| of_plan(plan, step).is_some());
    let in_force = || case.version_in_force().map_or(1, |version| version.number);
    present.map_or_else(in_force, |plan| plan.version)
}

/// Returns every record that holds a step, with its day and closing changed.
fn changed(
    case: &Case,
    step: ClosedStep,
    version: u16,
    change: impl Fn(&mut NaiveDate, &mut Closed),
) -> Vec<Part> {
    let id = case.id();
    match step {
        ClosedStep::Diagnostics => {
            let round = case.round(RoundKind::Initial).cloned().map(|mut round: Round| {
                change(&mut round.date, &mut round.closed);
                Part::Round(id, round)
            });
            round.into_iter().collect()
        }
        ClosedStep::Report => {
            let ready = case.report.ready.clone().map(|mut ready| {
                change(&mut ready.date, &mut ready.closed);
                Part::Report(id, Report { ready: Some(ready), ..case.report.clone() })
            });
            ready.into_iter().collect()
        }
        ClosedStep::Submit | ClosedStep::Agree | ClosedStep::Approve => {
            plans(case, version, |plan| changed_plan(plan, step, &change))
        }
    }
}

/// The present plan and the approved version of one number, as far as both are there.
fn plans(case: &Case, version: u16, changed: impl Fn(&Plan) -> Option<Plan>) -> Vec<Part> {
    let id = case.id();
    let present = case.plan.as_ref().filter(|plan| plan.version == version);
    let present = present.and_then(&changed).map(|plan| Part::Plan(id, plan));
    let approved = case.versions.get(&version).and_then(|version| {
        Some(Part::Version(id, PlanVersion { plan: changed(&version.plan)?, ..version.clone() }))
    });
    present.into_iter().chain(approved).collect()
}

fn changed_plan(
    plan: &Plan,
    step: ClosedStep,
    change: &impl Fn(&mut NaiveDate, &mut Closed),
) -> Option<Plan> {
    let mut plan = plan.clone();
    match step {
        ClosedStep::Submit => plan.submission.as_mut().map(|it| change(&mut it.date, &mut it.closed)),
        ClosedStep::Agree => plan.agreement.as_mut().map(|it| change(&mut it.date, &mut it.closed)),
        ClosedStep::Approve => plan.approval.as_mut().map(|it| change(&mut it.date, &mut it.closed)),
        ClosedStep::Diagnostics | ClosedStep::Report => None,
    }?;
    Some(plan)
}
