//! How far does what a sender must have seen reach?

use super::command::{Command, Sent};
use super::facts::Facts;
use super::part::PartKey;
use super::refusal::Refusal;

/// Refuses a command when anything in its scope is newer than what its sender had seen.
///
/// The scope of an edit is its part. That of a mark, a submission, a return and a completion is
/// the plan with all its items, or the report with all that it counts: nobody approves what they
/// have not seen. A command without `seen` (a script) is not compared. Of other cases than the one
/// at hand nothing is.
///
/// # Errors
///
/// [`Refusal::Stale`] names what is newer.
pub fn check(sent: &Sent, facts: &Facts) -> Result<(), Refusal> {
    let Some(seen) = sent.seen else { return Ok(()) };
    let at_hand = facts.case.as_ref().map(|case| case.id());
    let here = |part: &PartKey| part.case().is_none() || part.case() == at_hand;
    let newer = facts
        .revisions
        .iter()
        .find(|(part, changed_in)| **changed_in > seen && here(part) && covers(&sent.command, part, facts));
    match newer {
        Some((part, changed_in)) => Err(Refusal::Stale { part: part.clone(), changed_in: *changed_in }),
        None => Ok(()),
    }
}

/// Says whether a part lies in the scope of a command.
fn covers(command: &Command, part: &PartKey, facts: &Facts) -> bool {
    let plan_whole = || matches!(part, PartKey::Plan(_) | PartKey::Item(..) | PartKey::Version(..));
    match command {
        Command::RegisterPerson(_)
        | Command::IssueOrder(_)
        | Command::CallMeeting(_)
        | Command::OpenCase(_)
        | Command::EnterEvent(_)
        | Command::AddItem(_)
        | Command::Appoint(_) => false,
        Command::EndAppointment(it) => *part == PartKey::Appointment(it.appointment),
        Command::VoidAppointment(it) => *part == PartKey::Appointment(it.appointment),
        Command::SetUp(_) | Command::ChangeSettings(_) => *part == PartKey::Settings,
        Command::PutRubric(it) => *part == PartKey::Rubric(it.rubric.key.clone()),
        Command::RemoveRubric(it) => *part == PartKey::Rubric(it.rubric.clone()),
        Command::PutTemplate(it) => *part == PartKey::Template(it.template.key.clone()),
        Command::RemoveTemplate(it) => *part == PartKey::Template(it.template.clone()),
        Command::ChangePerson(it) => {
            matches!(part, PartKey::Person(id) if facts.school.people.get(id).is_some_and(|person| match &it.person {
                super::command::PersonRef::Id(meant) => meant == id,
                super::command::PersonRef::Called(called) => person.is_called(called),
            }))
        }
        Command::RecordProtocol(it) => *part == PartKey::Meeting(it.meeting),
        Command::AssignMentor(_) | Command::EndMentorship(_) => matches!(part, PartKey::Mentorship(..)),
        Command::PauseCase(_) | Command::ResumeCase(_) | Command::EndCase(_) => {
            matches!(part, PartKey::Head(_))
        }
        Command::RecordRound(it) => match part {
            PartKey::Round(_, id) => facts
                .case
                .as_ref()
                .and_then(|case| case.rounds.get(id))
                .is_some_and(|round| round.kind == it.kind),
            _ => false,
        },
        Command::WritePlan(_) => matches!(part, PartKey::Plan(_)),
        Command::ChangeItem(it) => matches!(part, PartKey::Item(_, id) if *id == it.item),
        Command::RemoveItem(it) => matches!(part, PartKey::Item(_, id) if *id == it.item),
        Command::MarkItem(it) => matches!(part, PartKey::Item(_, id) if *id == it.item),
        Command::SubmitPlan(_)
        | Command::AgreePlan(_)
        | Command::ApprovePlan(_)
        | Command::ReturnPlan(_)
        | Command::WithdrawMark(_)
        | Command::WithdrawSubmission(_) => plan_whole(),
        Command::ChangeEvent(it) => matches!(part, PartKey::Event(_, id) if *id == it.event),
        Command::VoidEvent(it) => matches!(part, PartKey::Event(_, id) if *id == it.event),
        Command::WriteReport(_) => matches!(part, PartKey::Report(_)),
        Command::FinishReport(_) | Command::PresentReport(_) | Command::CompleteCase(_) => {
            part.case().is_some()
        }
    }
}
