//! Where a case stands on each day of stage I, by the worked cases of the process.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::calendar::CalendarGap;
use talimger::domain::clock::standing::{Stage, Urgency};
use talimger::domain::clock::step::{Clock, Step, Whose};
use talimger::domain::command::MarkForm;
use talimger::domain::refusal::Refusal;

/// A case that starts on a day, with its mentee hired on that day.
fn started(start: &str) -> World {
    World::founded().done(COORDINATOR, opens_on(MENTEE, MENTOR, start))
}

#[rstest]
#[case("2026-09-01", "2026-09-08", ("2026-09-11", "2026-09-11"))]
#[case("2026-10-23", "2026-11-02", ("2026-11-02", "2026-11-02"))]
#[case("2026-12-30", "2027-01-11", ("2027-01-09", "2027-01-11"))]
#[case("2027-03-19", "2027-03-29", ("2027-03-29", "2027-03-29"))]
fn stage_one_has_the_dates_of_the_worked_cases(
    #[case] start: &str,
    #[case] diagnostics: &str,
    #[case] (nominal, binding): (&str, &str),
) {
    let world = started(start);
    let next = world.standing_on(start).next.unwrap();
    assert_eq!((next.step, next.due.unwrap().binding), (Step::Diagnostics, day(diagnostics)));
    for step in world.summary().steps.iter().filter(|it| it.step != Step::Diagnostics) {
        let due = step.clock.due().unwrap();
        assert_eq!((due.nominal, due.binding), (day(nominal), day(binding)), "{:?}", step.step);
    }
}

#[test]
fn where_the_five_working_days_outlive_the_ten_calendar_days_both_are_told() {
    let mut world = World::founded();
    world.today = day("2026-03-20");
    let world = world
        .done(COORDINATOR, registers(newcomer("Юсупов Тимур", "m02", "2026-03-19")))
        .done(COORDINATOR, orders("30-к", "2026-03-19", "2026-03-19"));
    let opened = talimger::domain::command::OpenCase {
        order: order_name("30-к", "2026-03-19"),
        ..opens("m02", MENTOR)
    };
    let world = world.done(COORDINATOR, talimger::domain::command::Command::OpenCase(opened));
    let code = talimger::domain::code::CaseCode { year: 2025, number: 1 };
    let Clock::Due(due) = world.summary_of(code).steps[0].clock else { panic!("2026 is known") };
    assert_eq!((due.nominal, due.binding), (day("2026-03-31"), day("2026-03-30")));
}

#[rstest]
#[case::before("2026-08-31", Stage::NotBegun, Urgency::Later)]
#[case::five_days_left("2026-09-01", Stage::One, Urgency::Later)]
#[case::three_working_days_left("2026-09-03", Stage::One, Urgency::Soon)]
#[case::on_the_day("2026-09-08", Stage::One, Urgency::Today)]
#[case::after_it("2026-09-09", Stage::One, Urgency::Overdue)]
fn the_diagnostics_of_the_first_of_september(
    #[case] today: &str,
    #[case] stage: Stage,
    #[case] urgency: Urgency,
) {
    let world = World::with_a_case();
    assert_eq!(world.standing_on(today).stage, stage);
    assert_eq!(world.next_on(today), (Step::Diagnostics, "2026-09-08".into(), Some(urgency)));
}

#[test]
fn in_stage_one_the_next_step_is_the_first_not_yet_made_with_whom_it_is() {
    let next = |world: &World| {
        let next = world.standing().next.unwrap();
        (next.step, next.whose)
    };
    assert_eq!(next(&World::with_a_case()), (Step::Diagnostics, Whose::Mentor));
    assert_eq!(next(&World::with_a_draft()), (Step::Submit, Whose::Mentor));
    assert_eq!(next(&World::with_a_plan_submitted()), (Step::Agree, Whose::Deputy));
    assert_eq!(next(&World::with_a_plan_agreed()), (Step::Approve, Whose::Head));
    assert_eq!(World::with_a_plan_approved().next_on("2026-10-01").0, Step::Contact);
}

#[test]
fn an_item_is_soon_from_seven_calendar_days_on() {
    let world = World::with_a_plan_approved().on("2026-10-01").done(MENTOR, visits("2026-10-01"));
    let urgency = |today: &str| {
        let (step, until, urgency) = world.next_on(today);
        assert_eq!((step, until.as_str()), (Step::Item, "2026-10-15"));
        urgency.unwrap()
    };
    assert_eq!(urgency("2026-10-07"), Urgency::Later);
    assert_eq!(urgency("2026-10-08"), Urgency::Soon);
    assert_eq!(urgency("2026-10-15"), Urgency::Today);
    assert_eq!(urgency("2026-10-16"), Urgency::Overdue);
}

#[test]
fn a_month_binds_on_its_last_working_day_and_the_year_on_the_end_of_the_case() {
    use talimger::domain::plan::ItemTerm;
    use talimger::domain::year_template::YearMonth;
    let world = World::with_a_draft()
        .done(MENTOR, adds("Занятие", ItemTerm::Month(YearMonth { year: 2026, month: 10 })))
        .done(MENTOR, adds("Анализ", ItemTerm::Range { from: day("2026-09-20"), to: day("2026-09-26") }))
        .done(MENTOR, submits("2026-09-04"))
        .done(DEPUTY, agrees(MarkForm::Given))
        .done(HEAD, approves(MarkForm::Given));
    let due = |about: &str| {
        let step = world.summary().steps.iter().find(|step| step.about == about).unwrap();
        step.clock.due().unwrap().binding.to_string()
    };
    assert_eq!(due("Занятие"), "2026-10-30");
    assert_eq!(due("Анализ"), "2026-09-26");
    assert_eq!(due("Самообразование"), "2027-05-25");
}

#[test]
fn a_term_in_a_year_without_a_calendar_is_said_and_the_rest_stands() {
    use talimger::domain::plan::ItemTerm;
    use talimger::domain::year_template::YearMonth;
    let world = World::with_a_draft()
        .done(MENTOR, adds("Когда-нибудь", ItemTerm::Month(YearMonth { year: 2029, month: 1 })))
        .done(MENTOR, submits("2026-09-04"))
        .done(DEPUTY, agrees(MarkForm::Given))
        .done(HEAD, approves(MarkForm::Given));
    let step = world.summary().steps.iter().find(|step| step.about == "Когда-нибудь").unwrap();
    assert_eq!(step.clock, Clock::NoCalendar(2029));
    assert_eq!(world.next_on("2026-09-20").0, Step::Contact);
    World::founded().refused(
        COORDINATOR,
        opens_on(MENTEE, MENTOR, "2029-01-10"),
        &Refusal::NoCalendar(CalendarGap::school(2028)),
    );
}
