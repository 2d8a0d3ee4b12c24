//! What does a command change, or why is it refused?
//!
//! Dispatches only: each concept decides its own commands.

mod asked;

pub use asked::{Asked, required, required_line};

use super::change::{Change, Decision};
use super::command::{Command, Sent};
use super::facts::Facts;
use super::id::CaseId;
use super::part::Edit;
use super::refusal::Refusal;
use super::rights::Actor;
use super::{
    appointment, diagnostics, interruption, invariant, journal, meeting, mentorship, opening, order, person,
    plan, report, rubric, scope, set_up, settings, year_template,
};
use chrono::NaiveDate;

/// Decides a command: the change that it makes, each edit with before and after.
///
/// # Errors
///
/// A [`Refusal`] that says which field or step is missing; nothing is changed then.
pub fn decide(sent: &Sent, facts: &Facts, who: &Actor, today: NaiveDate) -> Result<Change, Refusal> {
    scope::check(sent, facts)?;
    let decision = dispatch(&sent.command, Asked { facts, who, today })?;
    let change = change(decision, facts);
    if change.edits.is_empty() {
        return Err(Refusal::NothingChanges);
    }
    invariant::check(&change, facts)?;
    Ok(change)
}

fn dispatch(command: &Command, asked: Asked<'_>) -> Result<Decision, Refusal> {
    match command {
        Command::SetUp(it) => set_up::set_up(it, asked),
        Command::RegisterPerson(it) => person::register(it, asked),
        Command::ChangePerson(it) => person::change(it, asked),
        Command::IssueOrder(it) => order::issue(it, asked),
        Command::CallMeeting(it) => meeting::call(it, asked),
        Command::RecordProtocol(it) => meeting::record_protocol(it, asked),
        Command::OpenCase(it) => opening::open(it, asked),
        Command::AssignMentor(it) => mentorship::assign(it, asked),
        Command::EndMentorship(it) => mentorship::end(it, asked),
        Command::PauseCase(it) => interruption::pause(it, asked),
        Command::ResumeCase(it) => interruption::resume(it, asked),
        Command::EndCase(it) => interruption::end(it, asked),
        Command::RecordRound(it) => diagnostics::record(it, asked),
        Command::WritePlan(it) => plan::write(it, asked),
        Command::AddItem(it) => plan::add_item(it, asked),
        Command::ChangeItem(it) => plan::change_item(it, asked),
        Command::RemoveItem(it) => plan::remove_item(it, asked),
        Command::SubmitPlan(it) => plan::submit(it, asked),
        Command::AgreePlan(it) => plan::agree(it, asked),
        Command::ApprovePlan(it) => plan::approve(it, asked),
        Command::ReturnPlan(it) => plan::return_for_rework(it, asked),
        Command::MarkItem(it) => plan::mark_item(it, asked),
        Command::EnterEvent(it) => journal::enter(it, asked),
        Command::ChangeEvent(it) => journal::change(it, asked),
        Command::VoidEvent(it) => journal::void(it, asked),
        Command::WriteReport(it) => report::write(it, asked),
        Command::FinishReport(it) => report::finish(it, asked),
        Command::PresentReport(it) => report::present(it, asked),
        Command::CompleteCase(it) => report::complete(it, asked),
        Command::ChangeSettings(it) => settings::change(it, asked),
        Command::PutRubric(it) => rubric::put(it, asked),
        Command::RemoveRubric(it) => rubric::remove(it, asked),
        Command::PutTemplate(it) => year_template::put(it, asked),
        Command::RemoveTemplate(it) => year_template::remove(it, asked),
        Command::Appoint(it) => appointment::appoint(it, asked),
        Command::EndAppointment(it) => appointment::end(it, asked),
        Command::VoidAppointment(it) => appointment::void(it, asked),
        Command::WithdrawMark(it) => plan::withdraw(it, asked),
        Command::WithdrawSubmission(it) => plan::withdraw_submission(it, asked),
    }
}

/// Sets what was decided against what stands: only what differs is an edit.
fn change(decision: Decision, facts: &Facts) -> Change {
    let puts = decision.put.into_iter().map(|part| (part.key(), Some(part)));
    let takes = decision.take.into_iter().map(|key| (key, None));
    let edits: Vec<Edit> = puts
        .chain(takes)
        .map(|(key, after)| Edit { before: facts.part(&key), key, after })
        .filter(|edit| edit.before != edit.after)
        .collect();
    let case: Option<CaseId> = edits.iter().find_map(|edit| edit.key.case());
    Change { case, edits, warnings: decision.warnings }
}
