//! Which right does each operation need?

use super::Command;
use crate::domain::case::Case;
use crate::domain::command::MarkForm;
use crate::domain::id::EventId;
use crate::domain::journal::EventKind;
use crate::domain::rights::Right;

impl Command {
    /// Returns the right that the command needs, in the case that it is about.
    ///
    /// None where no right decides: whoever gives a mark in the program needs the capacity, which an
    /// order can lend to somebody without the role.
    pub fn right(&self, case: Option<&Case>) -> Option<Right> {
        Some(match self {
            Self::SetUp(_)
            | Self::IssueOrder(_)
            | Self::OpenCase(_)
            | Self::AssignMentor(_)
            | Self::EndMentorship(_)
            | Self::AppointSubstitute(_)
            | Self::ChangeSubstitute(_)
            | Self::VoidMentorship(_)
            | Self::CorrectOrder(_)
            | Self::VoidOrder(_)
            | Self::ExtendCase(_)
            | Self::ReopenCase(_)
            | Self::CorrectStart(_)
            | Self::CorrectStep(_)
            | Self::CorrectPause(_)
            | Self::VoidPause(_)
            | Self::VoidRound(_)
            | Self::ChangeSettings(_)
            | Self::PutRubric(_)
            | Self::RemoveRubric(_)
            | Self::PutTemplate(_)
            | Self::RemoveTemplate(_)
            | Self::Appoint(_)
            | Self::EndAppointment(_)
            | Self::VoidAppointment(_)
            | Self::PauseCase(_)
            | Self::ResumeCase(_)
            | Self::EndCase(_) => Right::KeepCases,
            Self::RegisterPerson(_) | Self::ChangePerson(_) | Self::MergePeople(_) => Right::KeepPeople,
            Self::ChangeCivilYear(_)
            | Self::ChangeSchoolYear(_)
            | Self::ChangeWeek(_)
            | Self::ReviewCalendar(_) => Right::KeepStore,
            Self::CallMeeting(_)
            | Self::ChangeMeeting(_)
            | Self::VoidMeeting(_)
            | Self::CorrectProtocol(_)
            | Self::RecordProtocol(_) => Right::EnterMeetings,
            Self::RecordRound(_)
            | Self::WritePlan(_)
            | Self::AddItem(_)
            | Self::ChangeItem(_)
            | Self::RemoveItem(_)
            | Self::SubmitPlan(_)
            | Self::WithdrawSubmission(_)
            | Self::MarkItem(_)
            | Self::ExplainDelay(_)
            | Self::AcceptPlan(_)
            | Self::HandOver(_)
            | Self::WriteReport(_)
            | Self::FinishReport(_) => Right::RunCase,
            Self::AgreePlan(it) => return of_mark(&it.mark),
            Self::ApprovePlan(it) => return of_mark(&it.mark),
            Self::ReturnPlan(it) => return of_mark(&it.mark),
            // Whoever gave the mark takes it back; one from paper also who may record it.
            Self::WithdrawMark(_) => return None,
            Self::EnterEvent(it) => of_event(it.event.kind),
            Self::ChangeEvent(it) => both(of_event(it.to.kind), standing(it.event, case)),
            Self::VoidEvent(it) => standing(it.event, case),
            Self::RestoreEvent(it) => standing(it.event, case),
            // What was heard is opened by who may present; the mentor opens what is only ready.
            Self::ReopenReport(_) if case.is_some_and(|case| case.report.presented.is_some()) => {
                Right::Complete
            }
            Self::ReopenReport(_) => Right::RunCase,
            // Needed is the right of the command that is taken back, or made again.
            Self::Undo(_) | Self::Redo(_) => return None,
            Self::PresentReport(_) | Self::CompleteCase(_) => Right::Complete,
        })
    }
}

/// Returns the right to enter an event of a kind: the administration enters visits alone.
pub fn of_event(kind: EventKind) -> Right {
    if kind.is_visit() { Right::EnterVisits } else { Right::EnterEvents }
}

fn of_mark(mark: &MarkForm) -> Option<Right> {
    match mark {
        MarkForm::Given => None,
        MarkForm::FromPaper { .. } => Some(Right::RecordFromPaper),
    }
}

/// The right to touch an event as it stands; of one that is not there the lesser, so that it is missed.
fn standing(event: EventId, case: Option<&Case>) -> Right {
    let event = case.and_then(|case| case.events.get(&event));
    event.map_or(Right::EnterVisits, |event| of_event(event.text.kind))
}

/// Whoever may enter any event may enter a visit too.
fn both(one: Right, other: Right) -> Right {
    if one == Right::EnterEvents { one } else { other }
}
