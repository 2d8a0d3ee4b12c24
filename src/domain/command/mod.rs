//! Which operations are there?
//!
//! Every operation, from whichever side it comes (a form, a line of JSON, an import), is a
//! [`Command`]; its JSON is a public format. A command holds all that it needs: what came from a
//! template or a suggestion is in it as data.

mod approval;
mod calendar;
mod case;
mod correction;
mod forms;
mod history;
mod mentorship;
mod people;
mod plan;
mod right;
mod school;
mod year;

pub use approval::{Appoint, EndAppointment, VoidAppointment, WithdrawMark, WithdrawSubmission};
pub use calendar::{ChangeCivilYear, ChangeSchoolYear, ChangeWeek, ReviewCalendar, YearChange};
pub use case::{
    AssignMentor, EndCase, EndChoice, EndMentorship, ExtendCase, OpenCase, PauseCase, ReopenCase, ResumeCase,
};
pub use correction::{
    CorrectPause, CorrectStart, CorrectStep, ExplainDelay, RestoreEvent, VoidPause, VoidRound,
};
pub use forms::{ChangeSettings, PutRubric, PutTemplate, RemoveRubric, RemoveTemplate};
pub use history::{Redo, Undo};
pub use mentorship::{AcceptPlan, AppointSubstitute, ChangeSubstitute, HandOver, VoidMentorship};
pub use people::{ChangeMeeting, CorrectOrder, CorrectProtocol, MergePeople, VoidMeeting, VoidOrder};
pub use plan::{
    AddItem, AgreePlan, ApprovePlan, ChangeItem, MarkForm, MarkItem, OutcomeForm, RecordRound, RemoveItem,
    ReturnPlan, SubmitPlan, WritePlan,
};
pub use right::of_event;
pub use school::{CallMeeting, ChangePerson, IssueOrder, PersonForm, RecordProtocol, SetUp};
pub use year::{
    ChangeEvent, CompleteCase, EnterEvent, FinishReport, PresentReport, ReopenReport, VoidEvent, WriteReport,
};

use crate::domain::code::CaseCode;
use crate::domain::id::{CommandId, PersonId, Revision};
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
    /// Changes a civil year of the calendar: holidays, days moved by order.
    ChangeCivilYear(ChangeCivilYear),
    /// Changes a school year: first and last day, breaks.
    ChangeSchoolYear(ChangeSchoolYear),
    /// Changes the working week, or the shift of terms.
    ChangeWeek(ChangeWeek),
    /// Looks at the calendar that a newer program ships.
    ReviewCalendar(ReviewCalendar),
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
    /// Extends a case by an order of the head.
    ExtendCase(ExtendCase),
    /// Reopens a case that was completed or ended early.
    ReopenCase(ReopenCase),
    /// Corrects a pause.
    CorrectPause(CorrectPause),
    /// Voids a pause.
    VoidPause(VoidPause),
    /// Corrects the start of stage I.
    CorrectStart(CorrectStart),
    /// Corrects the day of a closed step.
    CorrectStep(CorrectStep),
    /// Says why a closed step came late.
    ExplainDelay(ExplainDelay),
    /// Records a round of diagnostics, or corrects one.
    RecordRound(RecordRound),
    /// Voids a round of diagnostics.
    VoidRound(VoidRound),
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
    /// Lets a voided event count again.
    RestoreEvent(RestoreEvent),
    /// Writes the words of the report.
    WriteReport(WriteReport),
    /// Declares the report ready for the council.
    FinishReport(FinishReport),
    /// Records that the report was heard.
    PresentReport(PresentReport),
    /// Opens a report again that was declared ready, or heard.
    ReopenReport(ReopenReport),
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
    /// Takes back what an entry of the history changed.
    Undo(Undo),
    /// Makes again what was taken back.
    Redo(Redo),
    /// Appoints a substitute for the mentor of a day.
    AppointSubstitute(AppointSubstitute),
    /// Changes the last day of a substitution.
    ChangeSubstitute(ChangeSubstitute),
    /// Voids a mentorship that was recorded in error.
    VoidMentorship(VoidMentorship),
    /// Accepts the plan in force, as a new mentor.
    AcceptPlan(AcceptPlan),
    /// Records that an outgoing mentor handed the case over.
    HandOver(HandOver),
    /// Merges two records of one person.
    MergePeople(MergePeople),
    /// Corrects an order.
    CorrectOrder(CorrectOrder),
    /// Voids an order on which no mentorship rests.
    VoidOrder(VoidOrder),
    /// Changes the day or the agenda of a meeting.
    ChangeMeeting(ChangeMeeting),
    /// Voids a meeting that no report names.
    VoidMeeting(VoidMeeting),
    /// Corrects the protocol of a meeting.
    CorrectProtocol(CorrectProtocol),
}

impl Command {
    /// Returns the case that the command is about; none for the school's own, for opening one, and
    /// for what names an entry of the history.
    pub fn case(&self) -> Option<CaseCode> {
        match self {
            Self::SetUp(_)
            | Self::ChangeCivilYear(_)
            | Self::ChangeSchoolYear(_)
            | Self::ChangeWeek(_)
            | Self::ReviewCalendar(_)
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
            Self::Undo(_) | Self::Redo(_) => None,
            Self::MergePeople(_)
            | Self::CorrectOrder(_)
            | Self::VoidOrder(_)
            | Self::ChangeMeeting(_)
            | Self::VoidMeeting(_)
            | Self::CorrectProtocol(_) => None,
            Self::AssignMentor(it) => Some(it.case),
            Self::EndMentorship(it) => Some(it.case),
            Self::PauseCase(it) => Some(it.case),
            Self::ResumeCase(it) => Some(it.case),
            Self::EndCase(it) => Some(it.case),
            Self::ExtendCase(it) => Some(it.case),
            Self::ReopenCase(it) => Some(it.case),
            Self::CorrectPause(it) => Some(it.case),
            Self::VoidPause(it) => Some(it.case),
            Self::CorrectStart(it) => Some(it.case),
            Self::CorrectStep(it) => Some(it.case),
            Self::ExplainDelay(it) => Some(it.case),
            Self::RecordRound(it) => Some(it.case),
            Self::VoidRound(it) => Some(it.case),
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
            Self::RestoreEvent(it) => Some(it.case),
            Self::WriteReport(it) => Some(it.case),
            Self::FinishReport(it) => Some(it.case),
            Self::PresentReport(it) => Some(it.case),
            Self::ReopenReport(it) => Some(it.case),
            Self::CompleteCase(it) => Some(it.case),
            Self::WithdrawMark(it) => Some(it.case),
            Self::WithdrawSubmission(it) => Some(it.case),
            Self::AppointSubstitute(it) => Some(it.case),
            Self::ChangeSubstitute(it) => Some(it.case),
            Self::VoidMentorship(it) => Some(it.case),
            Self::AcceptPlan(it) => Some(it.case),
            Self::HandOver(it) => Some(it.case),
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
