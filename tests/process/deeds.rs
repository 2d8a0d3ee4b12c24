//! What people do in the course of a year, as commands on the one case of the tests.

use super::day;
use talimger::domain::case::{CaseKind, EarlyEndReason, StartBasis};
use talimger::domain::code::CaseCode;
use talimger::domain::command::{
    AcceptPlan, AddItem, AgreePlan, Appoint, AppointSubstitute, ApprovePlan, AssignMentor, CallMeeting,
    ChangeItem, ChangeSubstitute, Command, CompleteCase, EndCase, EndChoice, EndMentorship, EnterEvent,
    FinishReport, HandOver, IssueOrder, MarkForm, MarkItem, OpenCase, OutcomeForm, PauseCase, PersonForm,
    PresentReport, RecordProtocol, RecordRound, RemoveItem, ResumeCase, ReturnPlan, SubmitPlan,
    VoidMentorship, WithdrawMark, WithdrawSubmission, WritePlan, WriteReport,
};
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::id::{ItemId, MeetingId, MentorshipId};
use talimger::domain::journal::{EventKind, EventState, EventText};
use talimger::domain::order::OrderName;
use talimger::domain::people::appointment::HeldAs;
use talimger::domain::people::mentorship::EndOfMentorship;
use talimger::domain::people::name::FullName;
use talimger::domain::people::person::Ground;
use talimger::domain::plan::{Capacity, ItemTerm, ItemText};
use talimger::domain::report::ReportText;
use talimger::domain::rights::Role;
use talimger::words::shipped;

/// The first case of the school year 2026–2027, which most tests are about.
pub const CASE: CaseCode = CaseCode { year: 2026, number: 1 };

pub fn person(name: &str, login: &str, roles: &[Role]) -> PersonForm {
    PersonForm {
        name: FullName::new(name),
        login: Some(login.to_owned()).filter(|login| !login.is_empty()),
        roles: roles.to_vec(),
        ..PersonForm::default()
    }
}

pub fn newcomer(name: &str, login: &str, hired: &str) -> PersonForm {
    PersonForm { hired_on: Some(day(hired)), newcomer: Some(Ground::FirstStart), ..person(name, login, &[]) }
}

pub fn registers(form: PersonForm) -> Command {
    Command::RegisterPerson(form)
}

pub fn order_name(number: &str, date: &str) -> OrderName {
    OrderName { number: number.into(), date: day(date) }
}

pub fn orders(number: &str, date: &str, effective: &str) -> Command {
    Command::IssueOrder(IssueOrder {
        number: number.into(),
        date: day(date),
        effective: Some(day(effective)),
        subject: "о наставничестве".into(),
    })
}

/// Opens a case by the order of August 2026.
pub fn opens(mentee: &str, mentor: &str) -> OpenCase {
    OpenCase {
        mentee: mentee.into(),
        mentor: mentor.into(),
        order: order_name("120-к", "2026-08-28"),
        basis: StartBasis::EffectiveOrHired,
        start: None,
        end: Some(EndChoice::SchoolYear),
        kind: CaseKind::Mentoring,
        reason: String::new(),
    }
}

/// Opens a case on a day of its own.
pub fn opens_on(mentee: &str, mentor: &str, start: &str) -> Command {
    Command::OpenCase(OpenCase {
        basis: StartBasis::Other,
        start: Some(day(start)),
        reason: "начало по договору".into(),
        ..opens(mentee, mentor)
    })
}

pub fn diagnoses(date: &str) -> Command {
    Command::RecordRound(round(date, RoundKind::Initial))
}

pub fn round(date: &str, kind: RoundKind) -> RecordRound {
    let rubric = shipped::difficulties();
    RecordRound {
        case: CASE,
        kind,
        date: day(date),
        by: None,
        scores: rubric.areas.iter().map(|area| vec![Some(1); area.criteria.len()]).collect(),
        rubric: rubric.key,
        notes: Vec::new(),
        answers: Vec::new(),
        conclusion: "нужна помощь с планированием".into(),
        needs: String::new(),
        reason: String::new(),
    }
}

pub fn writes_the_plan(aim: &str) -> Command {
    Command::WritePlan(WritePlan {
        case: CASE,
        aim: aim.into(),
        tasks: vec!["изучить потребности".into()],
        directions: vec!["документация".into(), "урок".into()],
    })
}

pub fn text(activity: &str, term: ItemTerm) -> ItemText {
    ItemText { direction: 1, activity: activity.into(), term, report: "справка".into(), need: None }
}

pub fn adds(activity: &str, term: ItemTerm) -> Command {
    Command::AddItem(AddItem { case: CASE, item: text(activity, term) })
}

pub fn rewords(item: ItemId, activity: &str, term: ItemTerm) -> Command {
    Command::ChangeItem(ChangeItem { case: CASE, item, to: text(activity, term) })
}

pub fn removes(item: ItemId) -> Command {
    Command::RemoveItem(RemoveItem { case: CASE, item })
}

pub fn submits(date: &str) -> Command {
    Command::SubmitPlan(SubmitPlan { case: CASE, on: day(date) })
}

pub fn from_paper(by: Option<&str>, date: &str) -> MarkForm {
    MarkForm::FromPaper { by: by.map(Into::into), date: day(date) }
}

pub fn agrees(mark: MarkForm) -> Command {
    Command::AgreePlan(AgreePlan { case: CASE, mark, for_deputy: String::new() })
}

pub fn approves(mark: MarkForm) -> Command {
    Command::ApprovePlan(ApprovePlan { case: CASE, mark })
}

pub fn returns(capacity: Capacity, mark: MarkForm, remark: &str) -> Command {
    Command::ReturnPlan(ReturnPlan {
        case: CASE,
        capacity,
        mark,
        remark: remark.into(),
        for_deputy: String::new(),
    })
}

/// The head agrees in place of the deputy.
pub fn agrees_for_deputy(mark: MarkForm, reason: &str) -> Command {
    Command::AgreePlan(AgreePlan { case: CASE, mark, for_deputy: reason.into() })
}

/// Somebody agrees or approves by an order of 28 August.
pub fn appoints(login: &str, capacity: Capacity, held_as: HeldAs, days: (&str, Option<&str>)) -> Command {
    Command::Appoint(Appoint {
        person: login.into(),
        capacity,
        held_as,
        order: order_name("17-к", "2026-08-28"),
        from: day(days.0),
        to: days.1.map(day),
    })
}

pub fn withdraws(capacity: Capacity, reason: &str) -> Command {
    Command::WithdrawMark(WithdrawMark { case: CASE, capacity, reason: reason.into() })
}

pub fn withdraws_the_submission() -> Command {
    Command::WithdrawSubmission(WithdrawSubmission { case: CASE, reason: String::new() })
}

pub fn marks(item: ItemId, outcome: OutcomeForm) -> Command {
    Command::MarkItem(MarkItem { case: CASE, item, outcome })
}

pub fn done(date: &str) -> OutcomeForm {
    OutcomeForm::Done { date: day(date), evidence: String::new() }
}

pub fn moved(term: ItemTerm) -> OutcomeForm {
    OutcomeForm::Moved { term, reason: "карантин".into() }
}

pub fn event(kind: EventKind, date: &str) -> EventText {
    EventText {
        kind,
        date: day(date),
        minutes: Some(45),
        class: "7Б".into(),
        topic: "алгебра".into(),
        note: "темп урока".into(),
        item: None,
        need: None,
        follow_up: None,
        sheet: None,
        group: None,
    }
}

pub fn enters(event: EventText, state: EventState) -> Command {
    Command::EnterEvent(EnterEvent { case: CASE, event, state, by: None })
}

pub fn visits(date: &str) -> Command {
    enters(event(EventKind::VisitByMentor, date), EventState::TookPlace)
}

pub fn visits_to_come_again(date: &str, follow_up: &str) -> Command {
    let event = EventText { follow_up: Some(day(follow_up)), ..event(EventKind::VisitByMentor, date) };
    enters(event, EventState::TookPlace)
}

pub fn replaces(mentor: &str, from: &str) -> AssignMentor {
    AssignMentor {
        case: CASE,
        mentor: mentor.into(),
        order: order_name("120-к", "2026-08-28"),
        from: day(from),
        replaces: Some(EndOfMentorship::Request),
        reason: String::new(),
    }
}

pub fn loses_the_mentor(on: &str) -> Command {
    Command::EndMentorship(EndMentorship {
        case: CASE,
        on: day(on),
        reason: EndOfMentorship::Left,
        mentorship: None,
    })
}

/// A substitute of autumn, by the order of August.
pub fn substitutes(mentor: &str, from: &str, to: &str) -> Command {
    Command::AppointSubstitute(AppointSubstitute {
        case: CASE,
        mentor: mentor.into(),
        order: order_name("120-к", "2026-08-28"),
        from: day(from),
        to: day(to),
        reason: "больничный".into(),
    })
}

pub fn substitutes_until(mentorship: MentorshipId, to: &str) -> Command {
    Command::ChangeSubstitute(ChangeSubstitute {
        case: CASE,
        mentorship,
        to: day(to),
        reason: "вышел раньше".into(),
    })
}

/// Ends a mentorship that is named, be it suspended.
pub fn ends_mentorship(mentorship: MentorshipId, on: &str) -> Command {
    Command::EndMentorship(EndMentorship {
        case: CASE,
        on: day(on),
        reason: EndOfMentorship::LongAbsence,
        mentorship: Some(mentorship),
    })
}

pub fn voids_mentorship(mentorship: MentorshipId) -> Command {
    Command::VoidMentorship(VoidMentorship { case: CASE, mentorship, reason: "не та пара".into() })
}

pub fn accepts_the_plan(on: &str) -> Command {
    Command::AcceptPlan(AcceptPlan { case: CASE, on: day(on) })
}

pub fn hands_over(mentorship: Option<MentorshipId>, on: &str) -> Command {
    Command::HandOver(HandOver {
        case: CASE, mentorship, on: day(on), note: "журнал передан".into()
    })
}

pub fn pauses(from: &str) -> Command {
    Command::PauseCase(PauseCase {
        case: CASE,
        from: day(from),
        to: None,
        ground: "болезнь".into(),
        document: "лист № 7".into(),
    })
}

pub fn pauses_until(from: &str, to: &str) -> Command {
    Command::PauseCase(PauseCase {
        case: CASE,
        from: day(from),
        to: Some(day(to)),
        ground: "отпуск".into(),
        document: String::new(),
    })
}

pub fn resumes(on: &str) -> Command {
    Command::ResumeCase(ResumeCase { case: CASE, on: day(on) })
}

pub fn ends_early(on: &str) -> Command {
    Command::EndCase(EndCase {
        case: CASE,
        on: day(on),
        reason: EarlyEndReason::Left,
        note: "переезд".into(),
    })
}

pub fn words_of_the_report() -> ReportText {
    ReportText {
        achievements: "урок планируется по целям".into(),
        to_mentor: vec!["показать приёмы дифференциации".into()],
        conclusion: "план выполнен".into(),
        ..ReportText::default()
    }
}

pub fn reports(text: ReportText, meeting: Option<MeetingId>) -> Command {
    Command::WriteReport(WriteReport { case: CASE, text, meeting })
}

pub fn finishes(on: &str) -> Command {
    Command::FinishReport(FinishReport { case: CASE, on: day(on) })
}

pub fn calls_the_council(date: &str) -> Command {
    Command::CallMeeting(CallMeeting {
        date: day(date), agenda: "итоги наставничества".into()
    })
}

pub fn writes_the_protocol(meeting: MeetingId) -> Command {
    Command::RecordProtocol(RecordProtocol {
        meeting,
        number: "5".into(),
        decision: "признать работу удовлетворительной".into(),
    })
}

pub fn presents(meeting: MeetingId) -> Command {
    Command::PresentReport(PresentReport { case: CASE, meeting, decision: String::new() })
}

pub fn completes(on: &str) -> Command {
    Command::CompleteCase(CompleteCase { case: CASE, on: day(on) })
}
