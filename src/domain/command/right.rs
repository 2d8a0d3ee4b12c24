//! Which right does each command need?

use super::{Command, MarkForm};
use crate::domain::plan::Capacity;
use crate::domain::rights::Right;

impl Command {
    /// Returns the right that whoever sends the command needs.
    pub fn right(&self) -> Right {
        match self {
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
            | Self::PauseCase(_)
            | Self::ResumeCase(_)
            | Self::EndCase(_)
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
            | Self::VoidAppointment(_) => Right::KeepCases,
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
            Self::AgreePlan(it) => mark(&it.mark, Capacity::Deputy),
            Self::ApprovePlan(it) => mark(&it.mark, Capacity::Head),
            // Whoever gave the mark, or may record one from paper, takes it back.
            Self::WithdrawMark(it) => it.capacity.right(),
            Self::ReturnPlan(it) => mark(&it.mark, it.capacity),
            Self::EnterEvent(_) | Self::ChangeEvent(_) | Self::VoidEvent(_) | Self::RestoreEvent(_) => {
                Right::EnterEvents
            }
            Self::PresentReport(_) | Self::ReopenReport(_) | Self::CompleteCase(_) => Right::Complete,
            // Which right is that of the command that is taken back, or made again.
            Self::Undo(_) | Self::Redo(_) => Right::SeeCases,
        }
    }
}

fn mark(form: &MarkForm, capacity: Capacity) -> Right {
    match (form, capacity) {
        (MarkForm::FromPaper { .. }, _) => Right::RecordFromPaper,
        (MarkForm::Given, Capacity::Deputy) => Right::Agree,
        (MarkForm::Given, Capacity::Head) => Right::Approve,
    }
}
