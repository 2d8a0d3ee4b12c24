//! The built case in the states that the other documents are made of.

use super::built::{DEPUTY, FIRST_MENTOR, SECOND_MENTOR, case, closed, day, item, plan, school, version};
use talimger::domain::case::closed::Closed;
use talimger::domain::case::{Case, Closing};
use talimger::domain::clock::term::Due;
use talimger::domain::code::CaseCode;
use talimger::domain::id::{CaseId, ItemId};
use talimger::domain::people::mentorship::HandOver;
use talimger::domain::plan::{Given, ItemTerm, Outcome, Plan, PlanState};

/// The plan after its approval: aim, a task, three items and the mentor are otherwise; a draft of version 2.
pub fn changed() -> Case {
    let mut case = case();
    let written = Plan {
        version: 2,
        state: PlanState::Draft,
        submission: None,
        agreement: None,
        approval: None,
        ..plan()
    };
    let mut written = Plan {
        aim: "Помочь молодому специалисту работать самостоятельно.".into(), ..written
    };
    written.tasks = vec!["изучить потребности".into(), "научить планировать и оценивать".into()];
    case.plan = Some(written);
    let reworded = case.items.get_mut(&ItemId(43)).unwrap();
    reworded.text.activity = "Посещение двух уроков с анализом".into();
    reworded.text.report = "лист наблюдения".into();
    case.items.get_mut(&ItemId(47)).unwrap().removed = true;
    let added =
        item(49, 2, "Курс по формативному оцениванию", ItemTerm::On(day("2027-03-10")), Outcome::Open);
    case.items.insert(added.id, added);
    case
}

/// The first mentor hands over in the middle of the year, with something open.
pub fn handing_over() -> Case {
    let mut case = case();
    case.report = Default::default();
    case.rounds.retain(|_, round| round.date < day("2027-02-01"));
    case.events.retain(|_, event| event.text.date < day("2027-02-01"));
    for item in case.items.values_mut().filter(|item| matches!(item.id.0, 44..=47)) {
        item.outcome = Outcome::Open;
    }
    let visit = case.events.values_mut().find(|event| event.text.sheet.is_some()).unwrap();
    visit.text.follow_up = Some(day("2027-02-16"));
    visit.text.date = day("2027-01-26");
    let outgoing = case.mentorships.values_mut().find(|it| it.mentor == FIRST_MENTOR).unwrap();
    let note = "Боится открытого урока.\nРодителям 6 «А» обещано собрание.";
    outgoing.hand_over = Some(HandOver { on: day("2027-01-29"), note: note.into() });
    let incoming = case.mentorships.values_mut().find(|it| it.mentor == SECOND_MENTOR).unwrap();
    incoming.accepted_plan = Some(day("2027-02-01"));
    case
}

/// The programme, completed after the council.
pub fn completed() -> Case {
    let mut case = case();
    case.head.closing = Some(Closing::Completed { date: day("2027-05-28") });
    case
}

fn held(date: &str, binding: &str, late: Option<&str>) -> Closed {
    Closed { held_to: Some(Due::on(day(binding))), late: late.map(str::to_owned), ..closed(date) }
}

/// Another teacher of the same school: the deputy is theirs, everything bears their number.
fn another(number: u16, change: impl FnOnce(&mut Case)) -> Case {
    let mut case = case();
    case.head.id = CaseId(300 + u32::from(number));
    case.head.code = CaseCode { year: 2026, number };
    case.head.mentee = DEPUTY;
    case.head.pauses.clear();
    change(&mut case);
    case
}

/// A few cases of one school: in time, late with and without a reason, in stage I without a plan.
pub fn several() -> Vec<Case> {
    let mut first = case();
    let diagnosed = |case: &mut Case| {
        for round in case.rounds.values_mut() {
            round.closed = held("2026-09-04", "2026-09-08", None);
        }
    };
    let marks = |case: &mut Case, approved: &str, late: Option<&str>, given: Given| {
        let mut plan = plan();
        let approval = plan.approval.as_mut().unwrap();
        (approval.date, approval.given) = (day(approved), given);
        approval.closed = held(approved, "2026-09-11", late);
        plan.agreement.as_mut().unwrap().given = given;
        case.versions = [(1, version(case, &school()))].into();
        case.versions.get_mut(&1).unwrap().plan = plan.clone();
        case.plan = Some(plan);
    };
    diagnosed(&mut first);
    marks(&mut first, "2026-09-10", None, Given::FromPaper);
    let excused = another(8, |case| {
        diagnosed(case);
        marks(case, "2026-09-18", Some("болела завуч"), Given::InProgram);
    });
    let fresh = another(9, |case| {
        (case.head.start.date, case.plan) = (day("2026-11-25"), None);
        case.versions.clear();
        case.items.clear();
        case.events.clear();
        case.rounds.clear();
        case.report = Default::default();
        case.mentorships.retain(|_, it| it.mentor == FIRST_MENTOR);
        for mentorship in case.mentorships.values_mut() {
            (mentorship.from, mentorship.to) = (day("2026-11-25"), None);
        }
    });
    vec![first, excused, fresh]
}
