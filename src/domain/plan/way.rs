//! For which mark does a plan wait, and how can somebody give it?

use super::{Capacity, PlanState, Warrant, head_may_agree, holders, names, who_may};
use crate::domain::case::Case;
use crate::domain::clock::step::Step;
use crate::domain::id::PersonId;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Actor, Right};
use crate::domain::school::School;
use crate::domain::settings::Agreement;
use chrono::NaiveDate;

/// How somebody can give the mark that is awaited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By the own login, in the capacity held.
    Given,
    /// By the head, in place of a deputy who cannot: a reason is asked for.
    ForDeputy,
    /// By typing what stands on the paper.
    FromPaper,
}

/// Returns the capacity in which a plan waits for a mark.
///
/// # Errors
///
/// What is to be done first, where it waits for none.
pub fn awaited_mark(case: &Case, agreement: Agreement) -> Result<Capacity, Refusal> {
    let Some(plan) = &case.plan else { return Err(Refusal::StepMissing(Step::Submit)) };
    match (plan.state, agreement) {
        (PlanState::Draft, _) => Err(Refusal::StepMissing(Step::Submit)),
        (PlanState::Approved, _) => Err(Refusal::PlanIs(PlanState::Approved)),
        (PlanState::Submitted, Agreement::ByDeputy) => Ok(Capacity::Deputy),
        (PlanState::Submitted, Agreement::NoneInStaffList) | (PlanState::Agreed, _) => Ok(Capacity::Head),
    }
}

/// Returns the capacity in which a mark is awaited, and how somebody can give it on a day.
///
/// Who holds the capacity gives the mark, but never to the plan of the own pair; else who may records it.
///
/// # Errors
///
/// What is to be done first, or the right that is missing.
pub fn way_to_mark(
    case: &Case,
    school: &School,
    who: &Actor,
    today: NaiveDate,
) -> Result<(Capacity, Way), Refusal> {
    if case.head.closing.is_some() {
        return Err(Refusal::CaseClosed);
    }
    let agreement = school.settings.as_ref().map_or(Agreement::ByDeputy, |settings| settings.agreement);
    let capacity = awaited_mark(case, agreement)?;
    let is_me = |holders: &[(PersonId, Warrant)]| holders.iter().any(|(person, _)| who.is(*person));
    let may = who_may(capacity, case, school, today);
    if is_me(&may) {
        return Ok((capacity, Way::Given));
    }
    if capacity == Capacity::Deputy
        && head_may_agree(case, school, today).is_ok()
        && is_me(&who_may(Capacity::Head, case, school, today))
    {
        return Ok((capacity, Way::ForDeputy));
    }
    if who.may(Right::RecordFromPaper, who.relation_to(case, today)) {
        return Ok((capacity, Way::FromPaper));
    }
    let held = is_me(&holders(capacity, school, today));
    Err(if held { Refusal::OwnPlan(names(&may, school)) } else { Refusal::NotPermitted(capacity.right()) })
}
