//! How does a plan become approved?

use super::giving::{Asking, mark};
use super::{Capacity, Named, Plan, PlanState, PlanVersion, Return, Submission};
use crate::domain::case::Case;
use crate::domain::case::closed::Closed;
use crate::domain::change::Decision;
use crate::domain::clock::deadline;
use crate::domain::clock::step::Step;
use crate::domain::clock::term::Due;
use crate::domain::command::{AgreePlan, ApprovePlan, ReturnPlan, SubmitPlan};
use crate::domain::decide::{Asked, required};
use crate::domain::diagnostics::RoundKind;
use crate::domain::part::Part;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use crate::domain::settings::Agreement;
use crate::domain::text::typed_text;
use chrono::NaiveDate;

/// Decides the submission: the plan rests on the diagnostics, so these come first.
pub fn submit(it: &SubmitPlan, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::RunCase)?;
    let case = asked.open_case()?;
    let round = case.round(RoundKind::Initial).ok_or(Refusal::StepMissing(Step::Diagnostics))?;
    let plan = case.plan.as_ref().ok_or(Refusal::Missing(Field::Aim))?;
    if plan.state != PlanState::Draft {
        return Err(Refusal::PlanIs(plan.state));
    }
    if case.present_items().is_empty() {
        return Err(Refusal::PlanHasNoItems);
    }
    let date = asked.past(Field::Date, it.on)?;
    if date < round.date {
        return Err(Refusal::BeforeStep(Field::Date, Step::Diagnostics, round.date));
    }
    let submission = Some(Submission { date, closed: Closed::now(held_to(case, asked), asked) });
    let plan = Plan { state: PlanState::Submitted, submission, ..plan.clone() };
    Ok(Decision::putting(Part::Plan(case.id(), plan)))
}

/// Decides the agreement by the deputy head.
pub fn agree(it: &AgreePlan, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let (case, plan) = waiting(asked, Capacity::Deputy)?;
    let mark = mark(
        &Asking { form: &it.mark, capacity: Capacity::Deputy, for_deputy: reason(&it.for_deputy) },
        held_to(case, asked),
        case,
        asked,
    )?;
    let (step, before) = step_before(plan)?;
    follows(mark.date, step, before)?;
    let plan = Plan { state: PlanState::Agreed, agreement: Some(mark), ..plan.clone() };
    Ok(Decision::putting(Part::Plan(case.id(), plan)))
}

/// Decides the approval by the head: the version is frozen with all that it says.
pub fn approve(it: &ApprovePlan, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let (case, plan) = waiting(asked, Capacity::Head)?;
    let mark = mark(
        &Asking { form: &it.mark, capacity: Capacity::Head, for_deputy: None },
        held_to(case, asked),
        case,
        asked,
    )?;
    let (step, before) = step_before(plan)?;
    follows(mark.date, step, before)?;
    let mentor = case.mentorship_on(mark.date).or_else(|| case.mentorships.values().next_back());
    let mentor = asked.person(&mentor.ok_or(Refusal::NoMentor)?.mentor.into())?;
    let plan = Plan { state: PlanState::Approved, approval: Some(mark), ..plan.clone() };
    let version = PlanVersion {
        number: plan.version,
        items: case.present_items().into_iter().map(|item| (item.id, item.text.clone())).collect(),
        mentee: Named::of(asked.person(&case.head.mentee.into())?),
        mentor: Named::of(mentor),
        plan: plan.clone(),
    };
    Ok(Decision::putting(Part::Plan(case.id(), plan)).and(Part::Version(case.id(), version)))
}

/// Decides the return for rework: the plan is an editable draft again, the remark stays with it.
pub fn return_for_rework(it: &ReturnPlan, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let (case, plan) = waiting(asked, it.capacity)?;
    let for_deputy = reason(&it.for_deputy).filter(|_| it.capacity == Capacity::Deputy);
    let mark = mark(
        &Asking { form: &it.mark, capacity: it.capacity, for_deputy },
        held_to(case, asked),
        case,
        asked,
    )?;
    let (step, before) = step_before(plan)?;
    follows(mark.date, step, before)?;
    let remark = required(Field::Remark, &it.remark)?;
    let mut plan = plan.clone();
    plan.returns.push(Return {
        person: mark.person,
        capacity: it.capacity,
        warrant: mark.warrant,
        date: mark.date,
        remark,
        version: plan.version,
    });
    plan.state = PlanState::Draft;
    (plan.submission, plan.agreement) = (None, None);
    Ok(Decision::putting(Part::Plan(case.id(), plan)))
}

/// Returns the plan if it waits for a mark in this capacity, else says what is missing.
fn waiting<'a>(asked: Asked<'a>, capacity: Capacity) -> Result<(&'a Case, &'a Plan), Refusal> {
    let case = asked.open_case()?;
    let plan = case.plan.as_ref().ok_or(Refusal::StepMissing(Step::Submit))?;
    let agreement = asked.settings()?.agreement;
    match (capacity, plan.state, agreement) {
        (Capacity::Deputy, _, Agreement::NoneInStaffList) => Err(Refusal::NoAgreementHere),
        (_, PlanState::Draft, _) => Err(Refusal::StepMissing(Step::Submit)),
        (_, PlanState::Approved, _) => Err(Refusal::PlanIs(plan.state)),
        (Capacity::Head, PlanState::Submitted, Agreement::ByDeputy) => Err(Refusal::StepMissing(Step::Agree)),
        (Capacity::Deputy, PlanState::Agreed, Agreement::ByDeputy) => Err(Refusal::PlanIs(plan.state)),
        (Capacity::Deputy, PlanState::Submitted, Agreement::ByDeputy)
        | (Capacity::Head, PlanState::Submitted, Agreement::NoneInStaffList)
        | (Capacity::Head, PlanState::Agreed, _) => Ok((case, plan)),
    }
}

/// Returns the last step made on the way of a plan, and its day.
fn step_before(plan: &Plan) -> Result<(Step, NaiveDate), Refusal> {
    match (&plan.agreement, &plan.submission) {
        (Some(agreement), _) => Ok((Step::Agree, agreement.date)),
        (None, Some(submission)) => Ok((Step::Submit, submission.date)),
        (None, None) => Err(Refusal::StepMissing(Step::Submit)),
    }
}

fn follows(date: NaiveDate, step: Step, before: NaiveDate) -> Result<(), Refusal> {
    if date < before { Err(Refusal::BeforeStep(Field::Date, step, before)) } else { Ok(()) }
}

fn held_to(case: &Case, asked: Asked<'_>) -> Option<Due> {
    let first = case.versions.is_empty() && case.head.kind.is_legal();
    let (settings, calendar) = (asked.settings().ok()?, asked.calendar().ok()?);
    first.then(|| deadline::plan_due(case.head.start.date, &settings.terms, calendar).ok()).flatten()
}

/// The reason for which the head gives the deputy's mark; none where nothing is written.
fn reason(for_deputy: &str) -> Option<String> {
    Some(typed_text::clean_lines(for_deputy)).filter(|reason| !reason.is_empty())
}
