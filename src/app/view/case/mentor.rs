//! How does one mentor stand in for another, and take over from them?

use super::Opened;
use super::doing::said;
use super::{plan, whole};
use crate::app::task::{HandOverTask, OnDay, OnDayTask, SubstituteTask};
use crate::app::turn::Turn;
use crate::domain::clock::step::Step;
use crate::domain::id::MentorshipId;
use crate::domain::refusal::Refusal;
use std::rc::Rc;

/// Refuses the acceptance of a plan that was never approved, and one without a mentor to accept it.
pub(super) fn acceptable(opened: &Opened) -> Result<(), Refusal> {
    plan::running(opened)?;
    if opened.case().version_in_force().is_none() {
        return Err(Refusal::StepMissing(Step::Approve));
    }
    opened.case().mentorship_on(opened.today).map(drop).ok_or(Refusal::NoMentor)
}

/// Returns the mentorship that is handed over: the last one that has ended, or that is to.
pub(super) fn ending(opened: &Opened) -> Result<MentorshipId, Refusal> {
    plan::running(opened)?;
    opened.case().last_to_end().map(|it| it.id).ok_or(Refusal::MentorshipNotEnding)
}

pub(super) fn substitute(opened: &Opened, turn: &mut Turn<'_>) {
    match whole::has_mentor(opened) {
        Ok(()) => turn.open_task(SubstituteTask::new(Rc::clone(&opened.file)), opened.seen()),
        Err(refusal) => said(Err(refusal), turn),
    }
}

pub(super) fn accept_plan(opened: &Opened, turn: &mut Turn<'_>) {
    match acceptable(opened) {
        Ok(()) => turn.open_task(OnDayTask::new(Rc::clone(&opened.file), OnDay::AcceptPlan), opened.seen()),
        Err(refusal) => said(Err(refusal), turn),
    }
}

pub(super) fn hand_over(opened: &Opened, turn: &mut Turn<'_>) {
    match ending(opened) {
        Ok(ending) => turn.open_task(HandOverTask::new(Rc::clone(&opened.file), ending), opened.seen()),
        Err(refusal) => said(Err(refusal), turn),
    }
}
