//! Which mark, or which submission, can the user take back?

use super::doing::said;
use super::{Opened, plan};
use crate::app::task::WithdrawTask;
use crate::app::turn::Turn;
use crate::domain::command::{Command, WithdrawSubmission};
use crate::domain::plan::{Capacity, Given, Mark, PlanState};
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use crate::say;
use std::rc::Rc;

/// What stands last on the way of the plan.
pub(super) enum Last {
    /// It was sent.
    Submission,
    /// It was agreed or approved.
    Mark(Capacity),
}

/// Returns what the user can take back.
///
/// What came after the mark is asked of the rules when it is sent.
///
/// # Errors
///
/// Why nothing can be, or who else can.
pub(super) fn last(opened: &Opened) -> Result<Last, Refusal> {
    if opened.case().head.closing.is_some() {
        return Err(Refusal::CaseClosed);
    }
    let present = opened.case().plan.as_ref().ok_or(Refusal::Missing(Field::Aim))?;
    let approval = opened.case().version_in_force().and_then(|version| version.plan.approval.as_ref());
    match (present.state, &present.agreement, approval) {
        (PlanState::Submitted, ..) => plan::running(opened).map(|()| Last::Submission),
        (PlanState::Agreed, Some(mark), _) | (PlanState::Draft | PlanState::Approved, _, Some(mark)) => {
            mine(mark, opened).map(|()| Last::Mark(mark.capacity))
        }
        (PlanState::Draft | PlanState::Agreed | PlanState::Approved, ..) => {
            Err(Refusal::PlanIs(present.state))
        }
    }
}

fn mine(mark: &Mark, opened: &Opened) -> Result<(), Refusal> {
    match mark.given {
        Given::InProgram | Given::FromPaper if opened.who().is(mark.person) => Ok(()),
        Given::FromPaper => opened.needs(Right::RecordFromPaper),
        Given::InProgram => Err(Refusal::NotOwnMark(opened.name(mark.person))),
    }
}

/// Takes it back: a submission after a question, a mark with its reason.
pub(super) fn begin(opened: &Opened, turn: &mut Turn<'_>) {
    match last(opened) {
        Ok(Last::Submission) => ask(opened, turn),
        Ok(Last::Mark(capacity)) => {
            turn.open_task(WithdrawTask::new(Rc::clone(&opened.file), capacity), opened.seen());
        }
        Err(refusal) => said(Err(refusal), turn),
    }
}

fn ask(opened: &Opened, turn: &mut Turn<'_>) {
    let words = &turn.session.words;
    let head = &opened.case().head;
    let question = say!(words, "withdraw-submission-question", name = opened.name(head.mentee));
    let (lines, yes) =
        (vec![say!(words, "withdraw-submission-note")], say!(words, "withdraw-submission-yes"));
    let command = Command::WithdrawSubmission(WithdrawSubmission { case: head.code, reason: String::new() });
    turn.confirm(question, lines, yes, vec![command], opened.seen());
}
