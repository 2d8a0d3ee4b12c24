//! The stage of a case: derived, the first that fits.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::case::CaseKind;
use talimger::domain::clock::standing::{Stage, Urgency};
use talimger::domain::clock::step::Step;
use talimger::domain::command::{Command, OpenCase, ReopenCase};

fn completed() -> World {
    let world = World::with_the_council_called().on("2027-05-29");
    let meeting = world.meeting();
    world
        .done(MENTOR, reports(words_of_the_report(), Some(meeting)))
        .done(MENTOR, finishes("2027-05-20"))
        .done(COORDINATOR, writes_the_protocol(meeting))
        .done(COORDINATOR, presents(meeting))
        .done(COORDINATOR, completes("2027-05-29"))
}

fn ended() -> World {
    World::with_a_plan_approved().on("2026-11-10").done(COORDINATOR, ends_early("2026-11-06"))
}

fn reopened(world: World) -> World {
    let on = world.today;
    world.done(COORDINATOR, Command::ReopenCase(ReopenCase { case: CASE, on, reason: "ошибка".into() }))
}

fn paused(world: World) -> World {
    world.done(COORDINATOR, pauses("2026-09-08"))
}

fn continued() -> World {
    World::founded().done(
        COORDINATOR,
        Command::OpenCase(OpenCase { kind: CaseKind::ContinuedSupport, ..opens(MENTEE, MENTOR) }),
    )
}

#[rstest]
#[case::completed_whatever_the_day(completed(), "2027-05-10", Stage::Completed)]
#[case::ended_early(ended(), "2026-11-10", Stage::Ended)]
#[case::ended_early_before_its_start(ended(), "2026-08-01", Stage::Ended)]
#[case::the_start_is_ahead(World::with_a_case(), "2026-08-31", Stage::NotBegun)]
#[case::the_start_is_ahead_of_an_approved_plan(World::with_a_plan_approved(), "2026-08-31", Stage::NotBegun)]
#[case::the_first_day(World::with_a_case(), "2026-09-01", Stage::One)]
#[case::agreed_only(World::with_a_plan_agreed(), "2026-09-30", Stage::One)]
#[case::the_final_window_without_approval(World::with_a_plan_agreed(), "2027-05-10", Stage::One)]
#[case::approved(World::with_a_plan_approved(), "2026-09-10", Stage::Two)]
#[case::the_day_before_the_window(World::with_a_plan_approved(), "2027-04-24", Stage::Two)]
#[case::the_window_opens(World::with_a_plan_approved(), "2027-04-25", Stage::Three)]
#[case::long_after_the_end(World::with_a_plan_approved(), "2028-01-10", Stage::Three)]
#[case::reopened_after_an_early_end(reopened(ended()), "2026-11-10", Stage::Two)]
#[case::reopened_after_completion(reopened(completed()), "2027-05-29", Stage::Three)]
#[case::paused_in_stage_one(paused(World::with_a_plan_agreed()), "2026-09-09", Stage::One)]
#[case::paused_in_stage_two(paused(World::with_a_plan_approved()), "2026-09-20", Stage::Two)]
#[case::continued_support_ahead(continued(), "2026-08-31", Stage::NotBegun)]
#[case::continued_support_has_no_first_stage(continued(), "2026-09-01", Stage::Two)]
#[case::continued_support_at_its_end(continued(), "2027-04-25", Stage::Three)]
fn a_stage_is_the_first_that_fits(#[case] world: World, #[case] today: &str, #[case] stage: Stage) {
    assert_eq!(world.standing_on(today).stage, stage);
}

#[test]
fn in_the_final_window_without_an_approval_the_approval_is_what_is_overdue() {
    let next = World::with_a_plan_agreed().next_on("2027-05-10");
    assert_eq!(next, (Step::Approve, "2026-09-11".into(), Some(Urgency::Overdue)));
}

#[test]
fn while_a_case_is_paused_nothing_of_it_is_urgent_in_any_stage() {
    for world in [World::with_a_plan_agreed(), World::with_a_plan_approved()] {
        let standing = paused(world).standing_on("2026-12-20");
        assert!(standing.paused);
        assert_eq!(standing.urgency(), None);
    }
}

#[test]
fn a_case_that_is_reopened_after_completion_waits_to_be_completed() {
    let world = reopened(completed());
    let steps: Vec<Step> = world.summary().steps.iter().map(|step| step.step).collect();
    assert!(steps.contains(&Step::Complete) && !steps.contains(&Step::Present));
    assert_eq!(world.summary().end, day("2027-05-25"));
}
