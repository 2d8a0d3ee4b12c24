//! How is a mark, or a submission, taken back?
//!
//! ```text
//! submitted ──withdraw the submission──► draft
//! agreed    ──withdraw the agreement───► submitted      until the approval is given
//! approved  ──withdraw the approval────► agreed         until the next version is submitted, or
//!                                                       anything is entered in stage II
//! ```

use super::{Capacity, Given, Item, Mark, Plan, PlanState, PlanVersion, Withdrawal};
use crate::domain::case::Case;
use crate::domain::change::Decision;
use crate::domain::command::{WithdrawMark, WithdrawSubmission};
use crate::domain::decide::{Asked, required};
use crate::domain::diagnostics::RoundKind;
use crate::domain::part::{Part, PartKey};
use crate::domain::refusal::{Field, Refusal};
use crate::domain::report::ReportText;
use crate::domain::rights::Right;
use chrono::NaiveDate;

/// What came after a mark, so that it is withdrawn no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Followed {
    /// The approval was given.
    Approval,
    /// The next version was submitted.
    NextVersion,
    /// Something was entered in stage II.
    StageTwo,
}

/// Decides the withdrawal of a submission: the plan is an editable draft again.
pub fn withdraw_submission(_: &WithdrawSubmission, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::RunCase)?;
    let case = asked.open_case()?;
    let plan = case.plan.as_ref().ok_or(Refusal::Missing(Field::Aim))?;
    if plan.state != PlanState::Submitted {
        return Err(Refusal::PlanIs(plan.state));
    }
    let plan = Plan { state: PlanState::Draft, submission: None, ..plan.clone() };
    Ok(Decision::putting(Part::Plan(case.id(), plan)))
}

/// Decides the withdrawal of a mark by its giver, or of one from paper by who may record it.
///
/// It stays in the plan with its reason. A withdrawn approval counts as never given: its version is
/// gone, and before another was approved the case is in stage I again.
pub fn withdraw(it: &WithdrawMark, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let case = asked.open_case()?;
    let plan = case.plan.as_ref().ok_or(Refusal::Missing(Field::Aim))?;
    match it.capacity {
        Capacity::Deputy => withdraw_agreement(it, case, plan, asked),
        Capacity::Head => withdraw_approval(it, case, plan, asked),
    }
}

fn withdraw_agreement(
    it: &WithdrawMark,
    case: &Case,
    plan: &Plan,
    asked: Asked<'_>,
) -> Result<Decision, Refusal> {
    let mark = match (plan.state, &plan.agreement) {
        (PlanState::Agreed, Some(mark)) => mark,
        (PlanState::Approved, _) => return Err(Refusal::MarkFollowed(Followed::Approval)),
        (PlanState::Draft | PlanState::Submitted | PlanState::Agreed, _) => {
            return Err(Refusal::PlanIs(plan.state));
        }
    };
    let withdrawal = withdrawal(it, mark, plan.version, asked)?;
    let mut plan = Plan { state: PlanState::Submitted, agreement: None, ..plan.clone() };
    plan.withdrawals.push(withdrawal);
    Ok(Decision::putting(Part::Plan(case.id(), plan)))
}

fn withdraw_approval(
    it: &WithdrawMark,
    case: &Case,
    plan: &Plan,
    asked: Asked<'_>,
) -> Result<Decision, Refusal> {
    let version = case.version_in_force().ok_or(Refusal::PlanIs(plan.state))?;
    let mark = version.plan.approval.as_ref().ok_or(Refusal::PlanIs(plan.state))?;
    let withdrawal = withdrawal(it, mark, version.number, asked)?;
    if let Some(followed) = followed(case, plan, version, mark.date) {
        return Err(Refusal::MarkFollowed(followed));
    }
    let mut plan = waiting_again(plan, version);
    plan.withdrawals.push(withdrawal);
    let gone = items_of_it_alone(case, version).map(|item| PartKey::Item(case.id(), item.id));
    let take = [PartKey::Version(case.id(), version.number)].into_iter().chain(gone).collect();
    Ok(Decision { take, ..Decision::putting(Part::Plan(case.id(), plan)) })
}

/// The version waits for the approval again; a text that was changed since is a draft of it, for it
/// is not what was agreed.
fn waiting_again(plan: &Plan, version: &PlanVersion) -> Plan {
    let agreed = plan.agreement.is_some();
    let state = match plan.state {
        PlanState::Approved if agreed => PlanState::Agreed,
        PlanState::Approved => PlanState::Submitted,
        PlanState::Draft | PlanState::Submitted | PlanState::Agreed => PlanState::Draft,
    };
    Plan { version: version.number, state, approval: None, ..plan.clone() }
}

/// Items already taken out of the present text, which only that version kept.
fn items_of_it_alone<'a>(case: &'a Case, version: &PlanVersion) -> impl Iterator<Item = &'a Item> {
    let number = version.number;
    let others =
        move |item: &Item| case.versions.values().any(|other| other.number != number && other.has(item.id));
    case.items.values().filter(move |item| item.removed && !others(item))
}

fn withdrawal(it: &WithdrawMark, mark: &Mark, version: u16, asked: Asked<'_>) -> Result<Withdrawal, Refusal> {
    let mine = asked.who.is(mark.person);
    match mark.given {
        Given::FromPaper if !mine => asked.needs(Right::RecordFromPaper)?,
        Given::InProgram if !mine => {
            let giver = asked.facts.school.name_of(mark.person).short();
            return Err(Refusal::NotOwnMark(giver));
        }
        Given::FromPaper | Given::InProgram => {}
    }
    let reason = required(Field::Reason, &it.reason)?;
    Ok(Withdrawal { mark: mark.clone(), version, entered: asked.entered(), reason })
}

/// What came after the approval, if anything did.
fn followed(case: &Case, plan: &Plan, version: &PlanVersion, since: NaiveDate) -> Option<Followed> {
    let next = plan.version > version.number;
    let was_submitted = plan.state != PlanState::Draft
        || plan.returns.iter().any(|it| it.version > version.number)
        || plan.withdrawals.iter().any(|it| it.version > version.number);
    if next && was_submitted {
        return Some(Followed::NextVersion);
    }
    let journal = case.events.values().any(|event| event.counts() && event.text.date > since);
    let marked = version.items.iter().filter_map(|(id, _)| case.items.get(id));
    let marked = marked.into_iter().any(|item| is_marked_since(item, case, version, since));
    let assessed = case.rounds.values().any(|round| round.kind == RoundKind::Final && round.date >= since);
    let reported = case.report.text != ReportText::default();
    (journal || marked || assessed || reported).then_some(Followed::StageTwo)
}

/// A mark on an item that an earlier version had may be older than the approval.
fn is_marked_since(item: &Item, case: &Case, version: &PlanVersion, since: NaiveDate) -> bool {
    let mut days = item.outcome.date().into_iter().chain(item.moves.iter().map(|it| it.on));
    let earlier = case.versions.values().any(|other| other.number < version.number && other.has(item.id));
    if earlier { days.any(|day| day >= since) } else { days.next().is_some() }
}
