//! What did a command do, as the history says it?

use super::{Words, dates};
use crate::domain::change::Recorded;
use crate::domain::command::{Command, MarkForm, OutcomeForm};
use crate::domain::journal::EventState;
use crate::domain::plan::Capacity;
use crate::say;

/// Returns what an entry of the history did, in words.
#[must_use]
pub fn said(entry: &Recorded, words: &Words) -> String {
    match serde_json::from_str::<Command>(&entry.command) {
        Ok(command) => done(&command, words),
        // The history outlives the program that wrote it; a newer one's command has no words here.
        Err(_) => words.say("did-something"),
    }
}

/// Returns what a command that was carried out did: `план согласован`.
#[must_use]
pub fn done(command: &Command, words: &Words) -> String {
    match command {
        Command::SetUp(_) => words.say("did-set-up"),
        Command::ChangeCivilYear(it) => about("did-change-civil-year", &it.year.to_string(), words),
        Command::ChangeSchoolYear(it) => {
            about("did-change-school-year", &dates::school_year(it.to.name()), words)
        }
        Command::ChangeWeek(_) => words.say("did-change-week"),
        Command::ReviewCalendar(_) => words.say("did-review-calendar"),
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
        Command::ExtendCase(_) => words.say("did-extend-case"),
        Command::ReopenCase(_) => words.say("did-reopen-case"),
        Command::CorrectPause(_) => words.say("did-correct-pause"),
        Command::VoidPause(_) => words.say("did-void-pause"),
        Command::CorrectStart(_) => words.say("did-correct-start"),
        Command::CorrectStep(it) => about("did-correct-step", &words.name(&it.step.step()), words),
        Command::ExplainDelay(it) => about("did-explain-delay", &words.name(&it.step.step()), words),
        Command::VoidRound(_) => words.say("did-void-round"),
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
        Command::RestoreEvent(_) => words.say("did-restore-event"),
        Command::WriteReport(_) => words.say("did-write-report"),
        Command::FinishReport(_) => words.say("did-finish-report"),
        Command::PresentReport(_) => words.say("did-present-report"),
        Command::ReopenReport(_) => words.say("did-reopen-report"),
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
        Command::Undo(it) => say!(words, "did-undo", entry = it.entry.0.to_string()),
        Command::Redo(it) => say!(words, "did-redo", entry = it.entry.0.to_string()),
        Command::AppointSubstitute(_) => words.say("did-appoint-substitute"),
        Command::ChangeSubstitute(_) => words.say("did-change-substitute"),
        Command::VoidMentorship(_) => words.say("did-void-mentorship"),
        Command::AcceptPlan(_) => words.say("did-accept-plan"),
        Command::HandOver(_) => words.say("did-hand-over"),
        Command::MergePeople(_) => words.say("did-merge-people"),
        Command::CorrectOrder(_) => words.say("did-correct-order"),
        Command::VoidOrder(_) => words.say("did-void-order"),
        Command::ChangeMeeting(_) => words.say("did-change-meeting"),
        Command::VoidMeeting(_) => words.say("did-void-meeting"),
        Command::CorrectProtocol(_) => words.say("did-correct-protocol"),
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
        Command::ExtendCase(it) => &it.reason,
        Command::ReopenCase(it) => &it.reason,
        Command::ReopenReport(it) => &it.reason,
        Command::CorrectPause(it) => &it.reason,
        Command::VoidPause(it) => &it.reason,
        Command::CorrectStart(it) => &it.reason,
        Command::CorrectStep(it) => &it.reason,
        Command::ExplainDelay(it) => &it.reason,
        Command::VoidRound(it) => &it.reason,
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
        Command::AppointSubstitute(it) => &it.reason,
        Command::ChangeSubstitute(it) => &it.reason,
        Command::VoidMentorship(it) => &it.reason,
        Command::HandOver(it) => &it.note,
        Command::MergePeople(it) => &it.reason,
        Command::CorrectOrder(it) => &it.reason,
        Command::VoidOrder(it) => &it.reason,
        Command::ChangeMeeting(it) => &it.reason,
        Command::VoidMeeting(it) => &it.reason,
        Command::CorrectProtocol(it) => &it.reason,
        Command::SetUp(_)
        | Command::ChangeCivilYear(_)
        | Command::ChangeSchoolYear(_)
        | Command::ChangeWeek(_)
        | Command::ReviewCalendar(_)
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
        | Command::RestoreEvent(_)
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
        | Command::EndAppointment(_)
        | Command::Undo(_)
        | Command::Redo(_)
        | Command::AcceptPlan(_) => return None,
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
