//! Which operations are there?
//!
//! Every operation, from whichever side it comes (a form, a line of JSON, an import), is a
//! [`Command`]; its JSON is a public format. A command holds all that it needs: what came from a
//! template or a suggestion is in it as data.

mod approval;
mod case;
mod forms;
mod plan;
mod school;
mod year;

pub use approval::{Appoint, EndAppointment, VoidAppointment, WithdrawMark, WithdrawSubmission};
pub use case::{AssignMentor, EndCase, EndMentorship, OpenCase, PauseCase, ResumeCase};
pub use forms::{ChangeSettings, PutRubric, PutTemplate, RemoveRubric, RemoveTemplate};
pub use plan::{
    AddItem, AgreePlan, ApprovePlan, ChangeItem, MarkForm, MarkItem, OutcomeForm, RecordRound, RemoveItem,
    ReturnPlan, SubmitPlan, WritePlan,
};
pub use school::{CallMeeting, ChangePerson, IssueOrder, PersonForm, RecordProtocol, SetUp};
pub use year::{ChangeEvent, CompleteCase, EnterEvent, FinishReport, PresentReport, VoidEvent, WriteReport};

use super::code::CaseCode;
use super::id::{CommandId, PersonId, Revision};
use serde::{Deserialize, Serialize};

/// A person as a command names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum PersonRef {
    /// By number.
    Id(PersonId),
    /// By login, else by full name, folded.
    Called(String),
}

impl From<PersonId> for PersonRef {
    fn from(id: PersonId) -> Self {
        Self::Id(id)
    }
}

impl From<&str> for PersonRef {
    fn from(called: &str) -> Self {
        Self::Called(called.to_owned())
    }
}

/// An operation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Command {
    /// Sets the school up, once.
    SetUp(SetUp),
    /// Registers a person.
    RegisterPerson(PersonForm),
    /// Changes what is known of a person.
    ChangePerson(ChangePerson),
    /// Records an order of the head.
    IssueOrder(IssueOrder),
    /// Calls a meeting of the council.
    CallMeeting(CallMeeting),
    /// Records the protocol of a meeting.
    RecordProtocol(RecordProtocol),
    /// Opens a case: a mentee, a mentor, an order.
    OpenCase(OpenCase),
    /// Assigns a mentor to an open case: after a gap, or in place of the present one.
    AssignMentor(AssignMentor),
    /// Ends a mentorship without a successor.
    EndMentorship(EndMentorship),
    /// Pauses a case.
    PauseCase(PauseCase),
    /// Resumes a paused case.
    ResumeCase(ResumeCase),
    /// Ends a case before its time.
    EndCase(EndCase),
    /// Records a round of diagnostics, or corrects one.
    RecordRound(RecordRound),
    /// Writes aim, tasks and directions of the plan.
    WritePlan(WritePlan),
    /// Adds an item to the plan.
    AddItem(AddItem),
    /// Changes the text of an item.
    ChangeItem(ChangeItem),
    /// Takes an item out of the plan.
    RemoveItem(RemoveItem),
    /// Submits the plan.
    SubmitPlan(SubmitPlan),
    /// Agrees the plan.
    AgreePlan(AgreePlan),
    /// Approves the plan.
    ApprovePlan(ApprovePlan),
    /// Returns the plan for rework.
    ReturnPlan(ReturnPlan),
    /// Marks an item: done, not done, moved, cancelled, open again.
    MarkItem(MarkItem),
    /// Enters an event into the journal.
    EnterEvent(EnterEvent),
    /// Changes an event: its text, or that it took place after all.
    ChangeEvent(ChangeEvent),
    /// Voids an event.
    VoidEvent(VoidEvent),
    /// Writes the words of the report.
    WriteReport(WriteReport),
    /// Declares the report ready for the council.
    FinishReport(FinishReport),
    /// Records that the report was heard.
    PresentReport(PresentReport),
    /// Completes the case.
    CompleteCase(CompleteCase),
    /// Changes the school's settings.
    ChangeSettings(ChangeSettings),
    /// Puts a rubric in its place.
    PutRubric(PutRubric),
    /// Removes a rubric.
    RemoveRubric(RemoveRubric),
    /// Puts a year template in its place.
    PutTemplate(PutTemplate),
    /// Removes a year template.
    RemoveTemplate(RemoveTemplate),
    /// Records that a person agrees or approves by an order.
    Appoint(Appoint),
    /// Ends an appointment.
    EndAppointment(EndAppointment),
    /// Voids an appointment.
    VoidAppointment(VoidAppointment),
    /// Takes back a mark of the plan.
    WithdrawMark(WithdrawMark),
    /// Takes back a submission.
    WithdrawSubmission(WithdrawSubmission),
}

impl Command {
    /// Returns the case that the command is about; none for the school's own, and for opening one.
    pub fn case(&self) -> Option<CaseCode> {
        match self {
            Self::SetUp(_)
            | Self::RegisterPerson(_)
            | Self::ChangePerson(_)
            | Self::IssueOrder(_)
            | Self::CallMeeting(_)
            | Self::RecordProtocol(_)
            | Self::OpenCase(_)
            | Self::ChangeSettings(_)
            | Self::PutRubric(_)
            | Self::RemoveRubric(_)
            | Self::PutTemplate(_)
            | Self::RemoveTemplate(_)
            | Self::Appoint(_)
            | Self::EndAppointment(_)
            | Self::VoidAppointment(_) => None,
            Self::AssignMentor(it) => Some(it.case),
            Self::EndMentorship(it) => Some(it.case),
            Self::PauseCase(it) => Some(it.case),
            Self::ResumeCase(it) => Some(it.case),
            Self::EndCase(it) => Some(it.case),
            Self::RecordRound(it) => Some(it.case),
            Self::WritePlan(it) => Some(it.case),
            Self::AddItem(it) => Some(it.case),
            Self::ChangeItem(it) => Some(it.case),
            Self::RemoveItem(it) => Some(it.case),
            Self::SubmitPlan(it) => Some(it.case),
            Self::AgreePlan(it) => Some(it.case),
            Self::ApprovePlan(it) => Some(it.case),
            Self::ReturnPlan(it) => Some(it.case),
            Self::MarkItem(it) => Some(it.case),
            Self::EnterEvent(it) => Some(it.case),
            Self::ChangeEvent(it) => Some(it.case),
            Self::VoidEvent(it) => Some(it.case),
            Self::WriteReport(it) => Some(it.case),
            Self::FinishReport(it) => Some(it.case),
            Self::PresentReport(it) => Some(it.case),
            Self::CompleteCase(it) => Some(it.case),
            Self::WithdrawMark(it) => Some(it.case),
            Self::WithdrawSubmission(it) => Some(it.case),
        }
    }
}

/// A command as it is sent: with its id, and with what its sender had seen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sent {
    /// Names this sending: the same id again gets the first answer and changes nothing.
    pub id: CommandId,
    /// The revision of the store that the sender had before them; none compares nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Revision>,
    /// What is to be done.
    #[serde(flatten)]
    pub command: Command,
}
