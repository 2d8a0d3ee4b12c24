//! What mentoring came to in a school over some days, as it stands today.

use super::day;
use super::deeds::*;
use super::world::*;
use talimger::domain::clock::standing::Stage;
use talimger::domain::compiled::register::Period;
use talimger::domain::compiled::year_summary::{YearSummary, year_summary};
use talimger::domain::journal::{EventKind, EventState};

fn of(world: &World, from: &str, to: &str) -> YearSummary {
    let period = Period { from: day(from), to: day(to) };
    year_summary(&world.facts().school, &[world.case().clone()], period, world.today)
}

fn of_the_year(world: &World) -> YearSummary {
    of(world, "2026-09-01", "2027-05-25")
}

#[test]
fn a_case_stands_in_its_stage_and_while_it_is_paused_apart() {
    let world = World::with_a_plan_approved().done(COORDINATOR, pauses_until("2026-10-05", "2026-10-11"));
    let summary = of_the_year(&world);
    assert_eq!((summary.stages, summary.paused), (vec![(Stage::Two, vec![CASE])], vec![]));
    let summary = of_the_year(&world.on("2026-10-05"));
    assert_eq!((summary.stages, summary.paused), (vec![], vec![CASE]));
}

#[test]
fn a_case_that_has_begun_and_that_nobody_mentors_is_named() {
    let world =
        World::with_a_plan_approved().on("2026-10-05").done(COORDINATOR, loses_the_mentor("2026-10-04"));
    assert_eq!(of_the_year(&world).without_mentor, [CASE]);
    assert_eq!(of_the_year(&world.on("2026-10-04")).without_mentor, []);
}

#[test]
fn a_case_is_summed_up_in_the_days_from_its_first_to_its_last() {
    let world = World::with_a_plan_approved();
    let cases = |from: &str, to: &str| {
        let summary = of(&world, from, to);
        (summary.stages.len(), summary.mentors.len())
    };
    assert_eq!((cases("2026-08-01", "2026-08-31"), cases("2026-08-01", "2026-09-01")), ((0, 0), (1, 1)));
    assert_eq!((cases("2027-05-26", "2027-08-31"), cases("2027-05-25", "2027-08-31")), ((0, 0), (1, 1)));
}

#[test]
fn an_entry_is_a_mentors_work_on_its_own_day() {
    let world = World::with_a_plan_approved()
        .on("2026-10-05")
        .done(MENTOR, visits("2026-10-05"))
        .done(MENTOR, enters(event(EventKind::Workshop, "2026-09-14"), EventState::TookPlace));
    let work = |from: &str, to: &str| {
        let (_, work) = of(&world, from, to).mentors.remove(0);
        (work.visits.len(), work.others.len())
    };
    assert_eq!(work("2026-09-14", "2026-10-05"), (1, 1));
    assert_eq!(work("2026-09-15", "2026-10-05"), (1, 0));
    assert_eq!(work("2026-09-14", "2026-10-04"), (0, 1));
}
