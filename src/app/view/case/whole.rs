//! What is done about the case as a whole: its mentor, its pauses, its early end?

use super::Opened;
use super::doing::said;
use crate::app::task::{AssignMentorTask, EndEarlyTask, EndMentorshipTask, OnDay, OnDayTask, PauseTask};
use crate::app::turn::Turn;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use std::rc::Rc;

/// Refuses a user who does not keep cases, and a case that has ended.
pub(super) fn keepable(opened: &Opened) -> Result<(), Refusal> {
    if opened.case().head.closing.is_some() {
        return Err(Refusal::CaseClosed);
    }
    opened.needs(Right::KeepCases)
}

/// Refuses a pause within a pause.
pub(super) fn pausable(opened: &Opened) -> Result<(), Refusal> {
    keepable(opened)?;
    if is_interrupted(opened) { Err(Refusal::AlreadyPaused) } else { Ok(()) }
}

/// Refuses to resume what is not paused.
pub(super) fn resumable(opened: &Opened) -> Result<(), Refusal> {
    keepable(opened)?;
    if is_interrupted(opened) { Ok(()) } else { Err(Refusal::NotPaused) }
}

fn is_interrupted(opened: &Opened) -> bool {
    opened.case().pauses().any(|pause| pause.to.is_none() || pause.covers(opened.today))
}

/// Refuses to end a mentorship where there is none.
pub(super) fn has_mentor(opened: &Opened) -> Result<(), Refusal> {
    keepable(opened)?;
    opened.case().mentorship_on(opened.today).map(drop).ok_or(Refusal::NoMentor)
}

pub(super) fn pause(opened: &Opened, turn: &mut Turn<'_>) {
    match pausable(opened) {
        Ok(()) => turn.open_task(PauseTask::new(Rc::clone(&opened.file)), opened.seen()),
        Err(refusal) => said(Err(refusal), turn),
    }
}

pub(super) fn resume(opened: &Opened, turn: &mut Turn<'_>) {
    match resumable(opened) {
        Ok(()) => turn.open_task(OnDayTask::new(Rc::clone(&opened.file), OnDay::Resume), opened.seen()),
        Err(refusal) => said(Err(refusal), turn),
    }
}

pub(super) fn end_early(opened: &Opened, turn: &mut Turn<'_>) {
    match keepable(opened) {
        Ok(()) => turn.open_task(EndEarlyTask::new(Rc::clone(&opened.file)), opened.seen()),
        Err(refusal) => said(Err(refusal), turn),
    }
}

pub(super) fn end_mentorship(opened: &Opened, turn: &mut Turn<'_>) {
    match has_mentor(opened) {
        Ok(()) => turn.open_task(EndMentorshipTask::new(Rc::clone(&opened.file)), opened.seen()),
        Err(refusal) => said(Err(refusal), turn),
    }
}

pub(super) fn assign_mentor(opened: &Opened, turn: &mut Turn<'_>) {
    said(assign(opened, turn), turn);
}

/// Opens the form that assigns a mentor, in place of the present one where there is one.
pub(super) fn assign(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    keepable(opened)?;
    turn.open_task(AssignMentorTask::new(Rc::clone(&opened.file), opened.today), opened.seen());
    Ok(())
}
