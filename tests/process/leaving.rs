//! Who leaves the school leaves no open case undecided.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::command::{AssignMentor, ChangePerson, Command, PersonForm};
use talimger::domain::people::leaving;
use talimger::domain::refusal::Refusal;

fn leaves(name: &str, login: &str, last: &str) -> Command {
    let to = PersonForm { left_on: Some(day(last)), ..person(name, login, &[]) };
    Command::ChangePerson(ChangePerson { person: login.into(), to, from: None })
}

fn mentor_leaves(last: &str) -> Command {
    leaves("Цой Света-Мария", MENTOR, last)
}

fn mentee_leaves(last: &str) -> Command {
    let to = PersonForm {
        left_on: Some(day(last)), ..newcomer("Ахметова Динара", MENTEE, "2026-09-01")
    };
    Command::ChangePerson(ChangePerson { person: MENTEE.into(), to, from: None })
}

fn undecided() -> Refusal {
    Refusal::LeavesCases(vec![CASE])
}

#[rstest]
#[case::replaced(Command::AssignMentor(replaces(OTHER_MENTOR, "2026-10-06")))]
#[case::ended(loses_the_mentor("2026-10-05"))]
#[case::ended_with_the_case(ends_early("2026-10-05"))]
fn a_mentor_leaves_after_each_open_case_is_decided(#[case] decision: Command) {
    let world = World::with_a_plan_approved().on("2026-10-05");
    let before = world.facts().school.clone();
    let world = world.refused(COORDINATOR, mentor_leaves("2026-10-05"), &undecided());
    assert_eq!(world.facts().school, before, "the refused one changes nothing");
    let world = world.done(COORDINATOR, decision).done(COORDINATOR, mentor_leaves("2026-10-05"));
    let id = world.person(MENTOR);
    assert_eq!(world.facts().school.people[&id].left_on, Some(day("2026-10-05")));
    let gone = Refusal::HasLeft("Цой Света-Мария".into());
    world.done(COORDINATOR, registers(newcomer("Юсупов Тимур", "m02", "2026-09-01"))).refused(
        COORDINATOR,
        opens_on("m02", MENTOR, "2026-10-12"),
        &gone,
    );
}

#[test]
fn a_decision_that_leaves_a_day_to_the_leaver_is_not_enough() {
    World::with_a_plan_approved()
        .on("2026-10-05")
        .done(COORDINATOR, Command::AssignMentor(replaces(OTHER_MENTOR, "2026-10-12")))
        .refused(COORDINATOR, mentor_leaves("2026-10-05"), &undecided())
        .done(COORDINATOR, mentor_leaves("2026-10-11"));
}

#[test]
fn a_mentor_whom_a_substitute_stands_in_for_leaves_by_a_decision_too() {
    let world = World::with_a_plan_approved()
        .on("2026-10-05")
        .done(COORDINATOR, substitutes(OTHER_MENTOR, "2026-10-05", "2026-10-30"))
        .refused(COORDINATOR, mentor_leaves("2026-10-16"), &undecided());
    let main = *world.case().mentorships.keys().next().unwrap();
    world
        .done(COORDINATOR, ends_mentorship(main, "2026-10-16"))
        .done(COORDINATOR, mentor_leaves("2026-10-16"));
}

#[test]
fn a_mentee_leaves_after_their_case_is_ended() {
    World::with_a_plan_approved()
        .on("2026-10-05")
        .refused(COORDINATOR, mentee_leaves("2026-10-02"), &undecided())
        .done(COORDINATOR, ends_early("2026-10-02"))
        .done(COORDINATOR, mentee_leaves("2026-10-02"));
}

#[test]
fn a_last_day_ahead_is_recorded_and_the_case_stays_to_be_decided() {
    let world = World::with_a_plan_approved().on("2026-10-05").done(COORDINATOR, mentee_leaves("2026-10-30"));
    let left = |today| leaving::left_open(&world.facts().school, &world.facts().summaries, day(today));
    assert_eq!(left("2026-10-29"), []);
    assert_eq!(left("2026-10-30"), [(world.person(MENTEE), vec![CASE])]);
}

#[test]
fn after_the_end_of_the_case_nobody_is_held_back() {
    World::with_a_plan_approved()
        .on("2027-06-01")
        .done(COORDINATOR, mentor_leaves("2027-05-25"))
        .done(COORDINATOR, mentee_leaves("2027-05-25"));
}

#[test]
fn whoever_is_assigned_beyond_their_last_day_is_found() {
    let world = World::with_a_plan_approved()
        .on("2026-10-05")
        .done(COORDINATOR, leaves("Жұмабаев Дәурен", OTHER_MENTOR, "2026-12-31"))
        .done(COORDINATOR, Command::AssignMentor(AssignMentor { ..replaces(OTHER_MENTOR, "2026-11-02") }));
    let left = leaving::left_open(&world.facts().school, &world.facts().summaries, world.today);
    assert_eq!(left, [(world.person(OTHER_MENTOR), vec![CASE])]);
}
