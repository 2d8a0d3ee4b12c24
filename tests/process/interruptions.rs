//! What interrupts a case, and what ends it before its time.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::case::{Closing, EarlyEndReason};
use talimger::domain::clock::standing::{Stage, Urgency};
use talimger::domain::clock::step::Step;
use talimger::domain::command::{AssignMentor, Command};
use talimger::domain::refusal::{Field, Refusal};

#[test]
fn while_a_case_is_paused_nothing_of_it_is_urgent_and_no_date_moves() {
    let world = World::with_a_case().on("2026-09-10").done(COORDINATOR, pauses("2026-09-03"));
    let before = world.standing_on("2026-09-02").next.unwrap();
    let during = world.standing_on("2026-09-10").next.unwrap();
    assert_eq!((before.step, before.due), (during.step, during.due));
    assert_eq!((before.urgency, during.urgency), (Some(Urgency::Later), None));
    assert!(world.standing().paused);
    let world = world.done(COORDINATOR, resumes("2026-09-10"));
    assert_eq!(world.next_on("2026-09-10"), (Step::Diagnostics, "2026-09-08".into(), Some(Urgency::Overdue)));
    assert_eq!(world.case().head.pauses[0].to, Some(day("2026-09-09")));
}

#[test]
fn a_case_is_paused_once_and_resumed_once() {
    World::with_a_case()
        .on("2026-09-10")
        .refused(COORDINATOR, resumes("2026-09-10"), &Refusal::NotPaused)
        .refused(COORDINATOR, pauses("2026-08-31"), &Refusal::EndBeforeStart(Field::Date))
        .done(COORDINATOR, pauses("2026-09-03"))
        .refused(COORDINATOR, pauses("2026-09-05"), &Refusal::AlreadyPaused)
        .refused(COORDINATOR, resumes("2026-09-03"), &Refusal::EndBeforeStart(Field::Date))
        .done(COORDINATOR, resumes("2026-09-04"))
        .refused(COORDINATOR, pauses("2026-09-03"), &Refusal::AlreadyPaused)
        .done(COORDINATOR, pauses("2026-09-04"));
}

#[test]
fn an_earlier_pause_entered_later_stands_before_the_other_and_does_not_run_into_it() {
    let world = World::with_a_case()
        .on("2026-12-01")
        .done(COORDINATOR, pauses("2026-11-09"))
        .done(COORDINATOR, resumes("2026-11-20"))
        .refused(COORDINATOR, pauses("2026-10-05"), &Refusal::AlreadyPaused)
        .refused(COORDINATOR, pauses_until("2026-10-05", "2026-11-09"), &Refusal::AlreadyPaused)
        .done(COORDINATOR, pauses_until("2026-10-05", "2026-10-11"));
    let first_days: Vec<_> = world.case().head.pauses.iter().map(|pause| pause.from).collect();
    assert_eq!(first_days, [day("2026-10-05"), day("2026-11-09")]);
}

#[test]
fn an_early_end_closes_what_lies_within_the_case() {
    let ahead = AssignMentor { ..replaces(OTHER_MENTOR, "2026-12-01") };
    let world = World::with_a_plan_approved()
        .on("2026-11-10")
        .done(COORDINATOR, Command::AssignMentor(ahead))
        .done(COORDINATOR, pauses("2026-11-02"))
        .done(COORDINATOR, ends_early("2026-11-06"));
    let case = world.case();
    assert!(matches!(
        case.head.closing,
        Some(Closing::Early { date, reason: EarlyEndReason::Left, .. }) if date == day("2026-11-06")
    ));
    let days: Vec<_> = case.mentorships.values().map(|it| (it.from, it.to)).collect();
    assert_eq!(days, [(day("2026-09-01"), Some(day("2026-11-06")))], "one to come never begins");
    assert_eq!(case.head.pauses[0].to, Some(day("2026-11-06")));
    assert_eq!(world.standing().stage, Stage::Ended);
    assert_eq!(world.standing().next, None);
    assert!(!world.standing().without_mentor && !world.standing().paused);
}

#[rstest]
#[case(writes_the_plan("поздно"))]
#[case(visits("2026-11-09"))]
#[case(pauses("2026-11-09"))]
#[case(ends_early("2026-11-09"))]
#[case(loses_the_mentor("2026-11-09"))]
#[case(reports(words_of_the_report(), None))]
fn nothing_is_done_in_a_case_that_has_ended(#[case] command: Command) {
    World::with_a_plan_approved().on("2026-11-10").done(COORDINATOR, ends_early("2026-11-09")).refused(
        COORDINATOR,
        command,
        &Refusal::CaseClosed,
    );
}
