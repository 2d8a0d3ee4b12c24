//! What did a command do, as the history says it?

use super::Words;
use crate::domain::command::{Command, MarkForm, OutcomeForm};
use crate::domain::journal::EventState;
use crate::domain::plan::Capacity;

/// Returns what a command that was carried out did: `план согласован`.
#[must_use]
pub fn done(command: &Command, words: &Words) -> String {
    match command {
        Command::SetUp(_) => words.say("did-set-up"),
        Command::RegisterPerson(_) => words.say("did-register-person"),
        Command::ChangePerson(_) => words.say("did-change-person"),
        Command::IssueOrder(_) => words.say("did-issue-order"),
        Command::CallMeeting(_) => words.say("did-call-meeting"),
        Command::RecordProtocol(_) => words.say("did-record-protocol"),
        Command::OpenCase(_) => words.say("did-open-case"),
        Command::AssignMentor(it) if it.replaces.is_some() => words.say("did-replace-mentor"),
        Command::AssignMentor(_) => words.say("did-assign-mentor"),
        Command::EndMentorship(_) => words.say("did-end-mentorship"),
        Command::PauseCase(_) => words.say("did-pause"),
        Command::ResumeCase(_) => words.say("did-resume"),
        Command::EndCase(_) => words.say("did-end-case"),
        Command::RecordRound(it) => words.name(&it.kind),
        Command::WritePlan(_) => words.say("did-write-plan"),
        Command::AddItem(it) => about("did-add-item", &it.item.activity, words),
        Command::ChangeItem(it) => about("did-change-item", &it.to.activity, words),
        Command::RemoveItem(_) => words.say("did-remove-item"),
        Command::SubmitPlan(_) => words.say("did-submit-plan"),
        Command::AgreePlan(it) => marked("did-agree-plan", &it.mark, words),
        Command::ApprovePlan(it) => marked("did-approve-plan", &it.mark, words),
        Command::ReturnPlan(it) => marked("did-return-plan", &it.mark, words),
        Command::MarkItem(it) => outcome(&it.outcome, words),
        Command::EnterEvent(it) => about("did-enter-event", &words.name(&it.event.kind), words),
        Command::ChangeEvent(it) => about("did-change-event", &words.name(&it.to.kind), words),
        Command::VoidEvent(_) => words.say("did-void-event"),
        Command::WriteReport(_) => words.say("did-write-report"),
        Command::FinishReport(_) => words.say("did-finish-report"),
        Command::PresentReport(_) => words.say("did-present-report"),
        Command::CompleteCase(_) => words.say("did-complete-case"),
        Command::ChangeSettings(_) => words.say("did-change-settings"),
        Command::PutRubric(_) => words.say("did-put-rubric"),
        Command::RemoveRubric(_) => words.say("did-remove-rubric"),
        Command::PutTemplate(_) => words.say("did-put-template"),
        Command::RemoveTemplate(_) => words.say("did-remove-template"),
        Command::Appoint(_) => words.say("did-appoint"),
        Command::EndAppointment(_) => words.say("did-end-appointment"),
        Command::VoidAppointment(_) => words.say("did-void-appointment"),
        Command::WithdrawMark(it) => words.say(match it.capacity {
            Capacity::Deputy => "did-withdraw-agreement",
            Capacity::Head => "did-withdraw-approval",
        }),
        Command::WithdrawSubmission(_) => words.say("did-withdraw-submission"),
    }
}

/// Returns the reason or the remark that a command brought.
#[must_use]
pub fn reason(command: &Command) -> Option<String> {
    let text = match command {
        Command::OpenCase(it) => &it.reason,
        Command::AssignMentor(it) => &it.reason,
        Command::PauseCase(it) => &it.ground,
        Command::EndCase(it) => &it.note,
        Command::RecordRound(it) => &it.reason,
        Command::ReturnPlan(it) => &it.remark,
        Command::MarkItem(it) => outcome_reason(&it.outcome)?,
        Command::EnterEvent(it) => cancelled(&it.state)?,
        Command::ChangeEvent(it) => cancelled(&it.state)?,
        Command::VoidEvent(it) => &it.reason,
        Command::AgreePlan(it) => &it.for_deputy,
        Command::VoidAppointment(it) => &it.reason,
        Command::WithdrawMark(it) => &it.reason,
        Command::WithdrawSubmission(it) => &it.reason,
        Command::SetUp(_)
        | Command::RegisterPerson(_)
        | Command::ChangePerson(_)
        | Command::IssueOrder(_)
        | Command::CallMeeting(_)
        | Command::RecordProtocol(_)
        | Command::EndMentorship(_)
        | Command::ResumeCase(_)
        | Command::WritePlan(_)
        | Command::AddItem(_)
        | Command::ChangeItem(_)
        | Command::RemoveItem(_)
        | Command::SubmitPlan(_)
        | Command::ApprovePlan(_)
        | Command::WriteReport(_)
        | Command::FinishReport(_)
        | Command::PresentReport(_)
        | Command::CompleteCase(_)
        | Command::ChangeSettings(_)
        | Command::PutRubric(_)
        | Command::RemoveRubric(_)
        | Command::PutTemplate(_)
        | Command::RemoveTemplate(_)
        | Command::Appoint(_)
        | Command::EndAppointment(_) => return None,
    };
    (!text.is_empty()).then(|| text.clone())
}

fn outcome_reason(outcome: &OutcomeForm) -> Option<&String> {
    match outcome {
        OutcomeForm::NotDone { reason }
        | OutcomeForm::Moved { reason, .. }
        | OutcomeForm::Cancelled { reason } => Some(reason),
        OutcomeForm::Done { evidence, .. } => Some(evidence),
        OutcomeForm::Open => None,
    }
}

fn cancelled(state: &EventState) -> Option<&String> {
    match state {
        EventState::Cancelled { reason } => Some(reason),
        EventState::TookPlace | EventState::Planned => None,
    }
}

fn about(id: &'static str, what: &str, words: &Words) -> String {
    format!("{}: {what}", words.say(id))
}

fn marked(id: &'static str, mark: &MarkForm, words: &Words) -> String {
    match mark {
        MarkForm::Given => words.say(id),
        MarkForm::FromPaper { .. } => format!("{} ({})", words.say(id), words.say("mark-from-paper")),
    }
}

fn outcome(outcome: &OutcomeForm, words: &Words) -> String {
    let mark = words.say(match outcome {
        OutcomeForm::Done { .. } => "item-done",
        OutcomeForm::NotDone { .. } => "item-not-done",
        OutcomeForm::Moved { .. } => "item-moved",
        OutcomeForm::Cancelled { .. } => "item-cancelled",
        OutcomeForm::Open => "item-open-again",
    });
    about("did-mark-item", &mark, words)
}
