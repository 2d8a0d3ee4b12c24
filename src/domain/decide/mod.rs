//! What does a command change, or why is it refused?
//!
//! Dispatches only: each concept decides its own commands.

mod asked;

pub use asked::{Asked, required, required_line};

use crate::domain::change::{Change, Decision};
use crate::domain::command::{Command, Sent};
use crate::domain::facts::Facts;
use crate::domain::id::CaseId;
use crate::domain::part::Edit;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Actor;
use crate::domain::{
    calendar, case::correction, case::ending, case::interruption, case::opening, case::reopening,
    diagnostics, invariant, journal, meeting, order, people::appointment, people::mentorship, people::person,
    plan, report, rubric, scope, set_up, settings, undo, year_template,
};
use chrono::NaiveDate;

/// Decides a command: the change that it makes, each edit with before and after.
///
/// # Errors
///
/// A [`Refusal`] that says which field or step is missing; nothing is changed then.
pub fn decide(sent: &Sent, facts: &Facts, who: &Actor, today: NaiveDate) -> Result<Change, Refusal> {
    let asked = Asked { facts, who, today };
    if let Some(right) = sent.command.right(facts.case.as_ref()) {
        asked.needs(right)?;
    }
    scope::check(sent, facts)?;
    let decision = dispatch(&sent.command, asked)?;
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
        Command::ChangeCivilYear(it) => calendar::change::civil_year(it, asked),
        Command::ChangeSchoolYear(it) => calendar::change::school_year(it, asked),
        Command::ChangeWeek(it) => calendar::change::week(it, asked),
        Command::ReviewCalendar(it) => calendar::change::review(it, asked),
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
        Command::ExtendCase(it) => ending::extend(it, asked),
        Command::ReopenCase(it) => reopening::reopen(it, asked),
        Command::CorrectPause(it) => interruption::correct_pause(it, asked),
        Command::VoidPause(it) => interruption::void_pause(it, asked),
        Command::CorrectStart(it) => correction::correct_start(it, asked),
        Command::CorrectStep(it) => correction::correct_step(it, asked),
        Command::ExplainDelay(it) => correction::explain(it, asked),
        Command::RecordRound(it) => diagnostics::record(it, asked),
        Command::VoidRound(it) => diagnostics::void(it, asked),
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
        Command::RestoreEvent(it) => journal::restore(it, asked),
        Command::WriteReport(it) => report::write(it, asked),
        Command::FinishReport(it) => report::finish(it, asked),
        Command::PresentReport(it) => report::present(it, asked),
        Command::ReopenReport(it) => reopening::reopen_report(it, asked),
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
        Command::Undo(it) => undo::undo(it, asked),
        Command::Redo(it) => undo::redo(it, asked),
        Command::AppointSubstitute(it) => mentorship::appoint_substitute(it, asked),
        Command::ChangeSubstitute(it) => mentorship::change_substitute(it, asked),
        Command::VoidMentorship(it) => mentorship::void(it, asked),
        Command::AcceptPlan(it) => mentorship::accept_plan(it, asked),
        Command::HandOver(it) => mentorship::hand_over(it, asked),
        Command::MergePeople(it) => person::merge(it, asked),
        Command::CorrectOrder(it) => order::correct(it, asked),
        Command::VoidOrder(it) => order::void(it, asked),
        Command::ChangeMeeting(it) => meeting::change(it, asked),
        Command::VoidMeeting(it) => meeting::void(it, asked),
        Command::CorrectProtocol(it) => meeting::correct_protocol(it, asked),
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
    Change { case, edits, warnings: decision.warnings, moved: Vec::new() }
}
