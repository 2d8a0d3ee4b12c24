//! How does a plan become approved?

use super::{Capacity, Given, Mark, Named, Plan, PlanState, PlanVersion, Return, Submission};
use crate::domain::case::Case;
use crate::domain::change::Decision;
use crate::domain::closed::Closed;
use crate::domain::command::{AgreePlan, ApprovePlan, MarkForm, PersonRef, ReturnPlan, SubmitPlan};
use crate::domain::deadline;
use crate::domain::decide::{Asked, required};
use crate::domain::diagnostics::RoundKind;
use crate::domain::id::PersonId;
use crate::domain::part::Part;
use crate::domain::person::Person;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::{Right, Role};
use crate::domain::settings::Agreement;
use crate::domain::step::Step;
use crate::domain::term::Due;
use chrono::NaiveDate;

impl Capacity {
    /// Returns the role that holds the capacity.
    pub fn role(self) -> Role {
        match self {
            Self::Deputy => Role::Deputy,
            Self::Head => Role::Head,
        }
    }

    fn right(self) -> Right {
        match self {
            Self::Deputy => Right::Agree,
            Self::Head => Right::Approve,
        }
    }
}

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
    let mark = mark(&it.mark, Capacity::Deputy, case, asked)?;
    let (step, before) = step_before(plan)?;
    follows(mark.date, step, before)?;
    let plan = Plan { state: PlanState::Agreed, agreement: Some(mark), ..plan.clone() };
    Ok(Decision::putting(Part::Plan(case.id(), plan)))
}

/// Decides the approval by the head: the version is frozen with all that it says.
pub fn approve(it: &ApprovePlan, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let (case, plan) = waiting(asked, Capacity::Head)?;
    let mark = mark(&it.mark, Capacity::Head, case, asked)?;
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
    let mark = mark(&it.mark, it.capacity, case, asked)?;
    let (step, before) = step_before(plan)?;
    follows(mark.date, step, before)?;
    let remark = required(Field::Remark, &it.remark)?;
    let mut plan = plan.clone();
    plan.returns.push(Return {
        person: mark.person,
        capacity: it.capacity,
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
    let first = case.versions.is_empty();
    let (settings, calendar) = (asked.settings().ok()?, asked.calendar().ok()?);
    first.then(|| deadline::plan_due(case.head.start.date, &settings.terms, calendar).ok()).flatten()
}

/// A mark is given by who holds the capacity, or recorded from paper; a mentor gives none to the
/// own plan.
fn mark(form: &MarkForm, capacity: Capacity, case: &Case, asked: Asked<'_>) -> Result<Mark, Refusal> {
    let (person, date, given) = match form {
        MarkForm::Given => {
            asked.needs(capacity.right())?;
            (asked.who.person.ok_or(Refusal::CapacityNotHeld(capacity))?, asked.today, Given::InProgram)
        }
        MarkForm::FromPaper { by, date } => {
            asked.needs(Right::RecordFromPaper)?;
            (holder(by.as_ref(), capacity, asked)?.id, asked.past(Field::Date, *date)?, Given::FromPaper)
        }
    };
    not_own_plan(person, case, date)?;
    Ok(Mark { person, capacity, date, given, closed: Closed::now(held_to(case, asked), asked) })
}

fn holder<'a>(
    named: Option<&PersonRef>,
    capacity: Capacity,
    asked: Asked<'a>,
) -> Result<&'a Person, Refusal> {
    if let Some(named) = named {
        let person = asked.person(named)?;
        return if person.has(capacity.role()) {
            Ok(person)
        } else {
            Err(Refusal::CapacityNotHeld(capacity))
        };
    }
    let mut holders = asked.facts.school.people.values().filter(|person| person.has(capacity.role()));
    match (holders.next(), holders.next()) {
        (Some(person), None) => Ok(person),
        (Some(_), Some(_)) => Err(Refusal::SeveralHold(capacity)),
        (None, _) => Err(Refusal::NobodyHolds(capacity)),
    }
}

fn not_own_plan(person: PersonId, case: &Case, date: NaiveDate) -> Result<(), Refusal> {
    let mentors = case.mentorship_on(date).is_some_and(|mentorship| mentorship.mentor == person);
    if mentors || case.head.mentee == person { Err(Refusal::OwnPlan) } else { Ok(()) }
}
