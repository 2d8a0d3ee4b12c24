//! How far does what a sender must have seen reach?

use crate::domain::case::closed::ClosedStep;
use crate::domain::command::{Command, PersonRef, Sent};
use crate::domain::facts::Facts;
use crate::domain::part::PartKey;
use crate::domain::refusal::Refusal;

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
        | Command::Appoint(_)
        // What stands is compared with what the entry left, part by part.
        | Command::Undo(_)
        | Command::Redo(_) => false,
        Command::EndAppointment(it) => *part == PartKey::Appointment(it.appointment),
        Command::VoidAppointment(it) => *part == PartKey::Appointment(it.appointment),
        Command::SetUp(_) | Command::ChangeSettings(_) => *part == PartKey::Settings,
        Command::PutRubric(it) => *part == PartKey::Rubric(it.rubric.key.clone()),
        Command::RemoveRubric(it) => *part == PartKey::Rubric(it.rubric.clone()),
        Command::PutTemplate(it) => *part == PartKey::Template(it.template.key.clone()),
        Command::RemoveTemplate(it) => *part == PartKey::Template(it.template.clone()),
        Command::ChangeCivilYear(_)
        | Command::ChangeSchoolYear(_)
        | Command::ChangeWeek(_)
        | Command::ReviewCalendar(_) => *part == PartKey::Calendar,
        Command::PauseCase(_)
        | Command::ResumeCase(_)
        | Command::EndCase(_)
        | Command::ExtendCase(_)
        | Command::ReopenCase(_)
        | Command::CorrectPause(_)
        | Command::VoidPause(_) => matches!(part, PartKey::Head(_)),
        Command::CorrectStart(_) => part.case().is_some(),
        Command::CorrectStep(it) => holds(it.step, part),
        Command::ExplainDelay(it) => holds(it.step, part),
        Command::VoidRound(it) => matches!(part, PartKey::Round(_, id) if *id == it.round),
        Command::ChangePerson(it) => is_person(part, &it.person, facts),
        Command::RecordProtocol(it) => *part == PartKey::Meeting(it.meeting),
        Command::AssignMentor(_)
        | Command::EndMentorship(_)
        | Command::AppointSubstitute(_)
        | Command::ChangeSubstitute(_)
        | Command::VoidMentorship(_)
        | Command::HandOver(_) => matches!(part, PartKey::Mentorship(..)),
        Command::AcceptPlan(_) => plan_whole() || matches!(part, PartKey::Mentorship(..)),
        Command::MergePeople(it) => {
            [&it.keep, &it.merge].into_iter().any(|person| is_person(part, person, facts))
        }
        Command::CorrectOrder(it) => *part == PartKey::Order(it.order),
        Command::VoidOrder(it) => *part == PartKey::Order(it.order),
        Command::ChangeMeeting(it) => *part == PartKey::Meeting(it.meeting),
        Command::VoidMeeting(it) => *part == PartKey::Meeting(it.meeting),
        Command::CorrectProtocol(it) => *part == PartKey::Meeting(it.meeting),
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
        Command::RestoreEvent(it) => matches!(part, PartKey::Event(_, id) if *id == it.event),
        Command::VoidEvent(it) => matches!(part, PartKey::Event(_, id) if *id == it.event),
        Command::WriteReport(_) | Command::ReopenReport(_) => matches!(part, PartKey::Report(_)),
        Command::FinishReport(_) | Command::PresentReport(_) | Command::CompleteCase(_) => {
            part.case().is_some()
        }
    }
}

/// Says whether a part is one that holds a closed step.
fn holds(step: ClosedStep, part: &PartKey) -> bool {
    match step {
        ClosedStep::Diagnostics => matches!(part, PartKey::Round(..)),
        ClosedStep::Submit | ClosedStep::Agree | ClosedStep::Approve => {
            matches!(part, PartKey::Plan(_) | PartKey::Version(..))
        }
        ClosedStep::Report => matches!(part, PartKey::Report(_)),
    }
}

/// Says whether a part is the record of a person that a command means.
fn is_person(part: &PartKey, meant: &PersonRef, facts: &Facts) -> bool {
    let PartKey::Person(id) = part else { return false };
    facts.school.people.get(id).is_some_and(|person| match meant {
        PersonRef::Id(meant) => meant == id,
        PersonRef::Called(called) => person.is_called(called),
    })
}
