//! Orders that name many pairs, and meetings that hear many cases.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::change::Warning;
use talimger::domain::command::{
    ChangeMeeting, Command, CorrectOrder, CorrectProtocol, IssueOrder, VoidMeeting, VoidOrder,
};
use talimger::domain::id::{MeetingId, OrderId};
use talimger::domain::meeting::{cases_before, cases_heard};
use talimger::domain::order;
use talimger::domain::refusal::{Field, Refusal};

fn the_order(world: &World) -> OrderId {
    *world.facts().school.orders.keys().next().unwrap()
}

fn corrects(order: OrderId, number: &str, date: &str) -> Command {
    Command::CorrectOrder(CorrectOrder {
        order,
        number: number.into(),
        date: day(date),
        effective: day("2026-09-01"),
        subject: "о закреплении наставников".into(),
        reason: "опечатка".into(),
    })
}

fn voids_order(order: OrderId) -> Command {
    Command::VoidOrder(VoidOrder { order, reason: "внесён дважды".into() })
}

fn moves(meeting: MeetingId, date: &str) -> Command {
    Command::ChangeMeeting(ChangeMeeting {
        meeting,
        date: day(date),
        agenda: "итоги года".into(),
        reason: String::new(),
    })
}

fn voids_meeting(meeting: MeetingId) -> Command {
    Command::VoidMeeting(VoidMeeting { meeting, reason: "отменено".into() })
}

fn corrects_protocol(meeting: MeetingId, number: &str, reason: &str) -> Command {
    Command::CorrectProtocol(CorrectProtocol {
        meeting,
        number: number.into(),
        decision: "признать работу удовлетворительной".into(),
        reason: reason.into(),
    })
}

/// The report of the case was heard on 28 May.
fn with_the_report_heard() -> World {
    let world = World::with_the_council_called();
    let meeting = world.meeting();
    world
        .on("2027-05-28")
        .done(MENTOR, reports(words_of_the_report(), Some(meeting)))
        .done(MENTOR, finishes("2027-05-20"))
        .done(COORDINATOR, writes_the_protocol(meeting))
        .done(COORDINATOR, presents(meeting))
}

#[test]
fn an_order_is_typed_once_and_opens_a_case_for_each_of_its_pairs() {
    let mut world = World::founded()
        .done(COORDINATOR, registers(newcomer("Юсупов Тимур", "m02", "2026-09-01")))
        .on("2026-09-01");
    let issue = IssueOrder {
        number: "121-к".into(),
        date: day("2026-08-31"),
        effective: Some(day("2026-09-01")),
        subject: String::new(),
    };
    let named = [(MENTEE.into(), MENTOR.into()), ("m02".into(), OTHER_MENTOR.into())];
    for command in order::open_all(issue, &named) {
        world = world.done(COORDINATOR, command);
    }
    let order = world.facts().school.order_named(&order_name("121-к", "2026-08-31")).unwrap().id;
    let pairs = order::pairs(order, &world.facts().summaries);
    let people: Vec<_> = pairs.iter().map(|pair| (pair.mentee, pair.mentor)).collect();
    let id = |login| world.person(login);
    assert_eq!(people, [(id(MENTEE), id(MENTOR)), (id("m02"), id(OTHER_MENTOR))]);
    assert_eq!(order::pairs(the_order(&world), &world.facts().summaries), []);
}

#[test]
fn a_corrected_order_is_shown_wherever_it_is_named() {
    let world = World::with_a_case().done(COORDINATOR, ends_early("2026-09-01"));
    let order = the_order(&world);
    let world = world.done(COORDINATOR, corrects(order, "120-қ", "2026-08-27"));
    assert_eq!(world.summary().order, Some(order_name("120-қ", "2026-08-27")), "of an ended case too");
    assert_eq!(world.case().head.start.date, day("2026-09-01"), "no date of a case moves by itself");
}

#[rstest]
#[case::as_another("121-к", "2026-08-28", Refusal::OrderExists("121-к".into()))]
#[case::without_a_number(" ", "2026-08-28", Refusal::Missing(Field::Number))]
#[case::ahead("120-к", "2026-09-02", Refusal::InFuture(Field::Date, day("2026-09-02")))]
fn an_order_is_not_corrected_into_what_cannot_be(
    #[case] number: &str,
    #[case] date: &str,
    #[case] why: Refusal,
) {
    let world = World::with_a_case().done(COORDINATOR, orders("121-к", "2026-08-28", "2026-09-01"));
    let order = the_order(&world);
    world.refused(COORDINATOR, corrects(order, number, date), &why);
}

#[test]
fn an_order_is_corrected_with_a_reason() {
    let world = World::with_a_case();
    let Command::CorrectOrder(whole) = corrects(the_order(&world), "120-қ", "2026-08-28") else {
        unreachable!()
    };
    let unsaid = Command::CorrectOrder(CorrectOrder { reason: " ".into(), ..whole });
    world.refused(COORDINATOR, unsaid, &Refusal::Missing(Field::Reason));
}

#[test]
fn an_order_is_voided_when_no_mentorship_rests_on_it() {
    let world = World::with_a_case();
    let (order, only) = (the_order(&world), *world.case().mentorships.keys().next().unwrap());
    world
        .refused(COORDINATOR, voids_order(order), &Refusal::OrderInUse(vec![CASE]))
        .done(COORDINATOR, voids_mentorship(only))
        .done(COORDINATOR, voids_order(order))
        .refused(COORDINATOR, voids_order(order), &Refusal::OrderVoided("120-к".into()))
        .refused(
            COORDINATOR,
            Command::AssignMentor(replaces(MENTOR, "2026-09-01")),
            &Refusal::NoSuchOrder("120-к".into()),
        )
        // The number is free again: the paper is recorded anew.
        .done(COORDINATOR, orders("120-к", "2026-08-28", "2026-09-01"))
        .done(COORDINATOR, Command::AssignMentor(replaces(MENTOR, "2026-09-01")));
}

#[test]
fn a_meeting_that_heard_nothing_yet_is_moved_and_the_report_is_due_by_its_new_day() {
    let world = World::with_the_council_called();
    let meeting = world.meeting();
    let world = world.done(MENTOR, reports(words_of_the_report(), Some(meeting)));
    assert_eq!(cases_before(meeting, &world.facts().summaries), [CASE]);
    assert_eq!(cases_heard(meeting, &world.facts().summaries), []);
    let due = |world: &World| {
        let report =
            world.summary().steps.iter().find(|it| it.step == talimger::domain::clock::step::Step::Report);
        report.unwrap().clock.due().unwrap().binding
    };
    let before = due(&world);
    let mut world = world;
    let change = world.tries(COORDINATOR, moves(meeting, "2027-06-13")).unwrap();
    assert_eq!(change.warnings, [Warning::DayOff(day("2027-06-13"))]);
    assert!(due(&world) > before);
}

#[test]
fn a_meeting_that_heard_reports_keeps_its_day() {
    let world = with_the_report_heard();
    let meeting = world.meeting();
    assert_eq!(cases_heard(meeting, &world.facts().summaries), [CASE]);
    world
        .refused(COORDINATOR, moves(meeting, "2027-05-27"), &Refusal::MeetingHeard(vec![CASE]))
        .refused(COORDINATOR, voids_meeting(meeting), &Refusal::MeetingInUse(vec![CASE]))
        .done(COORDINATOR, moves(meeting, "2027-05-28"));
}

#[test]
fn a_meeting_with_a_protocol_was_held() {
    let world = World::with_the_council_called().on("2027-05-28");
    let meeting = world.meeting();
    world.done(COORDINATOR, writes_the_protocol(meeting)).refused(
        COORDINATOR,
        moves(meeting, "2027-05-31"),
        &Refusal::InFuture(Field::Date, day("2027-05-31")),
    );
}

#[test]
fn a_meeting_that_no_report_names_is_voided_and_hears_none() {
    let world = World::with_the_council_called();
    let meeting = world.meeting();
    world
        .done(COORDINATOR, voids_meeting(meeting))
        .refused(COORDINATOR, voids_meeting(meeting), &Refusal::MeetingVoided)
        .refused(MENTOR, reports(words_of_the_report(), Some(meeting)), &Refusal::MeetingVoided)
        .on("2027-05-28")
        .refused(COORDINATOR, writes_the_protocol(meeting), &Refusal::MeetingVoided);
}

#[test]
fn a_protocol_is_corrected_with_a_reason_for_all_the_cases() {
    let world = with_the_report_heard();
    let meeting = world.meeting();
    let world = world
        .refused(COORDINATOR, corrects_protocol(meeting, "6", " "), &Refusal::Missing(Field::Reason))
        .done(COORDINATOR, corrects_protocol(meeting, "6", "опечатка"));
    assert_eq!(world.facts().school.meetings[&meeting].protocol.as_ref().unwrap().number, "6");
    let without = World::with_the_council_called();
    let meeting = without.meeting();
    without.refused(COORDINATOR, corrects_protocol(meeting, "6", "опечатка"), &Refusal::NoProtocol);
}

#[test]
fn a_protocol_that_is_there_is_corrected_and_not_written_over() {
    let world = World::with_the_council_called().on("2027-05-28");
    let meeting = world.meeting();
    let world = world.done(COORDINATOR, writes_the_protocol(meeting));
    let number = world.facts().school.meetings[&meeting].protocol.clone().unwrap().number;
    world.refused(COORDINATOR, writes_the_protocol(meeting), &Refusal::ProtocolExists(number));
}
