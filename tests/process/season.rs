//! At the turns of the year the first screen offers what is usually done then, until it is done.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::compiled::overview::Overview;
use talimger::domain::compiled::season::{Offer, offers};
use talimger::domain::id::Revision;
use talimger::domain::rights::{Actor, Role};

fn overview(world: &World) -> Overview {
    Overview::of(Revision(1), &world.facts().school, world.facts().summaries.clone())
}

fn offered(world: &World, today: &str) -> Vec<Offer> {
    offers(&overview(world), day(today))
}

/// The school without the new teacher, whose order is waited for in the usual one.
fn without_newcomers() -> World {
    let mut founding = founding();
    founding.retain(|command| *command != registers(newcomer("Ахметова Динара", MENTEE, "2026-09-01")));
    World::founded_by(founding)
}

#[rstest]
#[case::too_early("2026-08-17", false)]
#[case::two_weeks_before("2026-08-18", true)]
#[case::on_the_day("2026-09-01", true)]
#[case::two_weeks_after("2026-09-15", true)]
#[case::too_late("2026-09-16", false)]
fn around_the_first_of_september_the_staff_list_is_offered(#[case] today: &str, #[case] expected: bool) {
    let offers = offered(&without_newcomers(), today);
    assert_eq!(offers.contains(&Offer::StaffList(2026)), expected, "{offers:?}");
}

#[test]
fn a_list_that_was_entered_is_offered_no_more() {
    assert_eq!(offered(&World::founded(), "2026-09-01"), [], "somebody waits for an order");
    assert_eq!(offered(&World::with_a_case(), "2026-09-01"), [], "a case of the year is there");
}

#[test]
fn before_a_break_the_items_that_are_due_until_then_are_counted() {
    let world = World::with_a_plan_approved();
    let breaks = &world.facts().school.calendar.as_ref().unwrap().school_year(2026).unwrap().breaks;
    let from = breaks[0].from;
    assert_eq!(offered(&world, &from.to_string()), [Offer::BeforeBreak { from, items: 1 }]);
    let earlier = from - chrono::Days::new(15);
    assert_eq!(offered(&world, &earlier.to_string()), []);
    let after = from + chrono::Days::new(1);
    assert_eq!(offered(&world, &after.to_string()), []);
}

#[test]
fn an_item_of_the_first_day_of_a_break_is_wanted_before_it() {
    let world = World::with_a_plan_approved();
    let mut overview = overview(&world);
    let calendar = overview.calendar.as_mut().unwrap();
    let year = calendar.school_years.iter_mut().find(|year| year.name() == 2026).unwrap();
    let from = day("2026-10-15");
    year.breaks[0].from = from;
    assert_eq!(offers(&overview, from), [Offer::BeforeBreak { from, items: 1 }]);
    assert_eq!(offers(&overview, day("2026-10-01")), [Offer::BeforeBreak { from, items: 1 }]);
    assert_eq!(offers(&overview, day("2026-09-30")), []);
}

#[rstest]
#[case::before_may("2027-04-30", &[])]
#[case::from_the_first_of_may("2027-05-01", &[Offer::Reports(1), Offer::Council(1), Offer::NextCalendar(2027)])]
#[case::in_june("2027-06-30", &[Offer::Reports(1), Offer::Council(1), Offer::NextCalendar(2027)])]
#[case::in_summer("2027-07-01", &[Offer::NextCalendar(2027)])]
fn the_end_of_the_year_asks_for_reports_the_council_and_the_next_calendar(
    #[case] today: &str,
    #[case] expected: &[Offer],
) {
    assert_eq!(offered(&World::with_a_plan_approved(), today), expected);
}

#[test]
fn a_meeting_that_was_called_for_the_case_is_asked_for_no_more() {
    let world = World::with_the_council_called();
    assert!(offered(&world, "2027-05-04").contains(&Offer::Council(1)), "it is called for nobody yet");
    let meeting = *world.facts().school.meetings.keys().next().unwrap();
    let text = talimger::domain::report::ReportText::default();
    let world = world.on("2027-05-04").done(MENTOR, reports(text, Some(meeting)));
    let offers = offered(&world, "2027-05-04");
    assert!(!offers.contains(&Offer::Council(1)) && offers.contains(&Offer::Reports(1)), "{offers:?}");
}

#[test]
fn a_calendar_that_the_ministry_has_ordered_is_offered_no_more() {
    let mut overview = overview(&World::founded());
    let calendar = overview.calendar.as_mut().unwrap();
    calendar.school_years.iter_mut().for_each(|year| year.provisional = false);
    let offers = offers(&overview, day("2027-06-01"));
    assert!(!offers.contains(&Offer::NextCalendar(2027)), "{offers:?}");
}

#[test]
fn a_calendar_is_offered_until_both_civil_years_of_the_school_year_are_in_it() {
    let mut overview = overview(&World::founded());
    let calendar = overview.calendar.as_mut().unwrap();
    calendar.school_years.iter_mut().for_each(|year| year.provisional = false);
    calendar.years.remove(&2028);
    let offers = offers(&overview, day("2027-06-01"));
    assert!(offers.contains(&Offer::NextCalendar(2027)), "{offers:?}");
}

#[rstest]
#[case::before_may("2027-04-30", false)]
#[case::from_the_first_of_may("2027-05-01", true)]
#[case::in_august("2027-08-31", true)]
#[case::once_the_year_has_begun("2027-09-01", false)]
fn a_school_year_that_the_calendar_lacks_is_offered_until_september(
    #[case] today: &str,
    #[case] offered: bool,
) {
    let mut overview = overview(&World::founded());
    overview.calendar.as_mut().unwrap().school_years.retain(|year| year.name() != 2027);
    let offers = offers(&overview, day(today));
    assert_eq!(offers.contains(&Offer::NextCalendar(2027)), offered, "{offers:?}");
}

#[test]
fn before_the_school_is_set_up_and_on_the_last_day_of_time_nothing_is_offered() {
    assert_eq!(offers(&Overview::default(), day("2026-09-01")), []);
    assert_eq!(offers(&overview(&World::founded()), chrono::NaiveDate::MAX), []);
    assert_eq!(offers(&overview(&World::founded()), chrono::NaiveDate::MIN), []);
}

#[test]
fn an_offer_is_made_to_whoever_may_do_it() {
    let actor = |role| Actor { login: "x".into(), person: None, also: Vec::new(), roles: vec![role] };
    assert!(Offer::StaffList(2026).is_for(&actor(Role::Coordinator)));
    assert!(!Offer::StaffList(2026).is_for(&actor(Role::Head)));
    assert!(Offer::NextCalendar(2026).is_for(&actor(Role::SystemAdministrator)));
    assert!(!Offer::Council(1).is_for(&actor(Role::Observer)));
    assert!(Offer::Reports(1).is_for(&actor(Role::Head)));
}
