//! The calendar is the school's own: who changes it, what it refuses, which dates it moves.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::calendar::{
    Break, CalendarGap, CalendarYear, Day, NamedDay, Occasion, OrderedChange, OrderedDay, SchoolYear, Week,
    Why,
};
use talimger::domain::change::{Change, Warning};
use talimger::domain::clock::moved_date::DateOf;
use talimger::domain::clock::step::Step;
use talimger::domain::command::{
    ChangeCivilYear, ChangeSchoolYear, ChangeWeek, Command, MarkForm, YearChange,
};
use talimger::domain::part::{Edit, Part, PartKey};
use talimger::domain::plan::ItemTerm;
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::rights::{Right, Role};
use talimger::domain::trial::Trial;
use talimger::domain::year_template::YearMonth;

pub fn changes_year(year: i32, change: YearChange) -> Command {
    Command::ChangeCivilYear(ChangeCivilYear { year, change })
}

pub fn orders_off(date: &str) -> Command {
    let order = OrderedDay { date: day(date), change: OrderedChange::Off, week: None };
    changes_year(2026, YearChange::Order(order))
}

fn changes_school_year(to: SchoolYear) -> Command {
    Command::ChangeSchoolYear(ChangeSchoolYear { to })
}

fn year_of(world: &World, year: i32) -> CalendarYear {
    world.facts().calendar().unwrap().years[&year].clone()
}

fn school_year(starts: &str, ends: &str, breaks: &[(&str, &str)]) -> SchoolYear {
    let breaks = breaks.iter().map(|(from, to)| Break { from: day(from), to: day(to) }).collect();
    SchoolYear { starts: day(starts), ends: day(ends), breaks, provisional: false }
}

/// The open dates that a command would move, as `step before → after`.
fn moved(world: &mut World, login: &str, command: Command) -> Vec<String> {
    let change = world.tries(login, command).unwrap();
    let said = change.moved.iter().map(|it| {
        let [before, after] = [it.before, it.after].map(|clock| clock.due().unwrap().binding);
        format!("{:?} {before} → {after}", it.step)
    });
    said.collect()
}

#[test]
fn who_looks_after_the_store_keeps_the_calendar_and_a_deputy_does_not() {
    World::founded()
        .done(COORDINATOR, registers(person("Юсупов Тимур", "admin", &[Role::SystemAdministrator])))
        .done("admin", orders_off("2026-09-04"))
        .refused(DEPUTY, orders_off("2026-09-03"), &Refusal::NotPermitted(Right::KeepStore));
}

#[test]
fn a_day_is_off_or_worked_by_order_until_the_order_is_taken_back() {
    let on = |world: &World, date: &str| world.facts().calendar().unwrap().day(day(date)).unwrap();
    let world = World::founded().done(COORDINATOR, orders_off("2026-09-04"));
    assert_eq!(on(&world, "2026-09-04"), Day::Off(Why::ByOrder));
    let worked =
        OrderedDay { date: day("2026-09-05"), change: OrderedChange::Worked, week: Some(Week::Five) };
    let world = world.done(COORDINATOR, changes_year(2026, YearChange::Order(worked)));
    assert_eq!(on(&world, "2026-09-05"), Day::Working);
    let taken_back = changes_year(2026, YearChange::WithoutOrder(day("2026-09-04")));
    let world = world.done(COORDINATOR, taken_back.clone());
    assert_eq!(on(&world, "2026-09-04"), Day::Working);
    world.refused(COORDINATOR, taken_back, &Refusal::NothingChanges);
}

#[test]
fn an_order_for_one_week_leaves_that_for_the_other_in_force() {
    let of_day = |world: &World| year_of(world, 2026).ordered;
    let worked = OrderedDay { date: day("2026-09-04"), change: OrderedChange::Worked, week: Some(Week::Six) };
    let world = World::founded()
        .done(COORDINATOR, orders_off("2026-09-04"))
        .done(COORDINATOR, changes_year(2026, YearChange::Order(worked)));
    let off = OrderedDay { date: day("2026-09-04"), change: OrderedChange::Off, week: Some(Week::Five) };
    assert_eq!(of_day(&world), [off, worked]);
    let world = world.done(COORDINATOR, orders_off("2026-09-04"));
    assert_eq!(of_day(&world), [OrderedDay { week: None, ..off }]);
}

#[test]
fn kurban_ait_is_kept_once_a_year_on_the_day_that_was_announced() {
    let world =
        World::founded().done(COORDINATOR, changes_year(2027, YearChange::KurbanAit(day("2027-05-17"))));
    let kept: Vec<_> = year_of(&world, 2027)
        .rest_days
        .into_iter()
        .filter(|day| day.occasion == Occasion::KurbanAit)
        .map(|day| day.date)
        .collect();
    assert_eq!(kept, [day("2027-05-17")]);
}

#[test]
fn holidays_and_rest_days_are_added_in_order_and_taken_out() {
    let own = |date: &str| NamedDay { date: day(date), occasion: Occasion::Other };
    let world = World::founded()
        .done(COORDINATOR, changes_year(2026, YearChange::Holiday(own("2026-10-05"))))
        .done(COORDINATOR, changes_year(2026, YearChange::RestDay(own("2026-02-03"))))
        .done(COORDINATOR, changes_year(2026, YearChange::WithoutDay(day("2026-12-16"))));
    let year = year_of(&world, 2026);
    assert_eq!(
        (year.holiday_on(day("2026-10-05")), year.holiday_on(day("2026-12-16"))),
        (Some(Occasion::Other), None)
    );
    assert_eq!(year.rest_days[1], own("2026-02-03"));
    assert!(year.holidays.is_sorted_by_key(|day| day.date));
}

#[test]
fn a_year_that_is_not_there_is_added_whole_and_never_by_one_day() {
    let kept = NamedDay { date: day("2029-01-01"), occasion: Occasion::NewYear };
    let whole = CalendarYear { holidays: vec![kept], ..CalendarYear::default() };
    let world = World::founded()
        .refused(
            COORDINATOR,
            changes_year(2029, YearChange::Holiday(kept)),
            &Refusal::NoCalendar(CalendarGap::civil(2029)),
        )
        .done(COORDINATOR, changes_year(2029, YearChange::To(whole)));
    assert_eq!(world.facts().calendar().unwrap().day(day("2029-01-01")), Ok(Day::Off(Why::Holiday)));
}

fn with_holidays(days: &[&str]) -> YearChange {
    let kept = |date: &&str| NamedDay { date: day(date), occasion: Occasion::Other };
    YearChange::To(CalendarYear { holidays: days.iter().map(kept).collect(), ..CalendarYear::default() })
}

#[rstest]
#[case::in_another_year(
    2026,
    with_holidays(&["2027-03-08"]),
    Refusal::DayOutsideYear { date: day("2027-03-08"), year: 2026 }
)]
#[case::moved_to_another_year(
    2026,
    YearChange::KurbanAit(day("2027-05-17")),
    Refusal::DayOutsideYear { date: day("2027-05-17"), year: 2026 }
)]
#[case::twice(2026, with_holidays(&["2026-03-08", "2026-03-08"]), Refusal::DayTwice(day("2026-03-08")))]
#[case::in_the_year_26(26, with_holidays(&[]), Refusal::YearOutside(Field::Date, 26))]
fn a_civil_year_that_cannot_be_is_refused(
    #[case] year: i32,
    #[case] change: YearChange,
    #[case] why: Refusal,
) {
    World::founded().refused(COORDINATOR, changes_year(year, change), &why);
}

#[test]
fn two_orders_about_one_day_and_week_are_refused() {
    let order = |week| OrderedDay { date: day("2026-09-04"), change: OrderedChange::Off, week };
    let ordered = |ordered: Vec<OrderedDay>| {
        changes_year(2026, YearChange::To(CalendarYear { ordered, ..CalendarYear::default() }))
    };
    World::founded()
        .refused(
            COORDINATOR,
            ordered(vec![order(None), order(Some(Week::Six))]),
            &Refusal::DayTwice(day("2026-09-04")),
        )
        .done(COORDINATOR, ordered(vec![order(Some(Week::Five)), order(Some(Week::Six))]));
}

#[rstest]
#[case::backwards(school_year("2028-09-01", "2028-05-25", &[]), Refusal::EndBeforeStart(Field::End))]
#[case::over_the_year_before(school_year("2028-05-20", "2029-05-25", &[]), Refusal::SchoolYearsOverlap(2028))]
#[case::from_the_last_day_of_the_year_before(
    school_year("2028-05-25", "2029-05-25", &[]),
    Refusal::SchoolYearsOverlap(2028)
)]
#[case::a_break_outside(
    school_year("2028-09-01", "2029-05-25", &[("2029-05-24", "2029-06-01")]),
    Refusal::BreakOutsideSchoolYear(day("2029-06-01"))
)]
#[case::a_break_backwards(
    school_year("2028-09-01", "2029-05-25", &[("2028-11-05", "2028-10-30")]),
    Refusal::EndBeforeStart(Field::End)
)]
#[case::breaks_that_overlap(
    school_year("2028-09-01", "2029-05-25", &[("2028-10-30", "2028-11-05"), ("2028-11-05", "2028-11-08")]),
    Refusal::BreaksOverlap(day("2028-11-05"))
)]
#[case::in_the_year_28(school_year("0028-09-01", "0029-05-25", &[]), Refusal::YearOutside(Field::Start, 28))]
fn a_school_year_that_cannot_be_is_refused(#[case] year: SchoolYear, #[case] why: Refusal) {
    World::founded().refused(COORDINATOR, changes_school_year(year), &why);
}

#[test]
fn a_school_year_is_added_and_the_provisional_one_is_made_sure() {
    let sure = school_year("2027-09-01", "2028-05-31", &[("2027-10-25", "2027-10-31")]);
    let world = World::founded()
        .done(COORDINATOR, changes_school_year(school_year("2028-09-01", "2029-05-25", &[])))
        .done(COORDINATOR, changes_school_year(sure.clone()));
    let calendar = world.facts().calendar().unwrap();
    assert_eq!(calendar.school_year(2027), Ok(&sure));
    let names: Vec<i32> = calendar.school_years.iter().map(SchoolYear::name).collect();
    assert_eq!(names, [2025, 2026, 2027, 2028]);
}

#[test]
fn a_holiday_that_was_announced_moves_the_open_dates_and_lists_them() {
    let mut world = World::with_a_case();
    assert_eq!(
        moved(&mut world, COORDINATOR, orders_off("2026-09-04")),
        ["Diagnostics 2026-09-08 → 2026-09-09"]
    );
    assert_eq!(world.next_on("2026-09-01").1, "2026-09-09");
    assert_eq!(
        moved(&mut world, COORDINATOR, orders_off("2026-09-11")),
        [
            "Submit 2026-09-11 → 2026-09-14",
            "Agree 2026-09-11 → 2026-09-14",
            "Approve 2026-09-11 → 2026-09-14"
        ]
    );
}

#[test]
fn who_waits_for_an_order_is_among_those_whose_date_moves() {
    let mut world = World::founded();
    let change = world.tries(COORDINATOR, orders_off("2026-09-04")).unwrap();
    let found: Vec<_> = change.moved.iter().map(|it| (it.of, it.step)).collect();
    assert_eq!(found, [(DateOf::Waiting(world.person(MENTEE)), Step::Assign)]);
}

#[test]
fn a_case_without_a_mentor_has_a_date_that_moves_until_somebody_is_assigned() {
    let mut world =
        World::with_a_plan_approved().on("2026-10-01").done(COORDINATOR, loses_the_mentor("2026-10-01"));
    assert_eq!(moved(&mut world, COORDINATOR, orders_off("2026-10-02")), ["Assign 2026-10-08 → 2026-10-09"]);
    let mut world = world.on("2026-10-06").done(
        COORDINATOR,
        Command::AssignMentor(talimger::domain::command::AssignMentor {
            replaces: None,
            ..replaces(OTHER_MENTOR, "2026-10-06")
        }),
    );
    assert_eq!(moved(&mut world, COORDINATOR, orders_off("2026-10-05")), Vec::<String>::new());
}

#[test]
fn a_step_that_was_made_keeps_the_dates_that_it_was_held_to() {
    let mut world = World::with_a_plan_submitted();
    let held_to = |world: &World| world.case().rounds.values().next().unwrap().closed.held_to;
    let before = (held_to(&world), world.plan().submission.clone());
    let moved = moved(&mut world, COORDINATOR, orders_off("2026-09-11"));
    assert_eq!(moved, ["Agree 2026-09-11 → 2026-09-14", "Approve 2026-09-11 → 2026-09-14"]);
    assert_eq!((held_to(&world), world.plan().submission.clone()), before);
    let mut approved = World::with_a_plan_approved();
    let change = approved.tries(COORDINATOR, orders_off("2026-09-11")).unwrap();
    assert_eq!(change.moved, []);
}

#[test]
fn a_six_day_week_moves_dates_forward_and_a_day_off_by_itself_stays() {
    let six = Command::ChangeWeek(ChangeWeek { week: Some(Week::Six), shift_to_working_day: None });
    let mut world = World::with_a_case();
    assert_eq!(moved(&mut world, COORDINATOR, six.clone()), ["Diagnostics 2026-09-08 → 2026-09-07"]);
    world.refused(COORDINATOR, six, &Refusal::NothingChanges);
}

#[test]
fn a_school_that_does_not_shift_its_terms_has_them_end_on_days_off() {
    let order = orders_off("2026-09-11");
    let stays = Command::ChangeWeek(ChangeWeek { week: None, shift_to_working_day: Some(false) });
    let mut world = World::with_a_case().done(COORDINATOR, stays);
    assert_eq!(moved(&mut world, COORDINATOR, order), Vec::<String>::new());
}

#[test]
fn a_month_binds_on_another_day_and_a_day_of_its_own_stays_as_typed() {
    let month = ItemTerm::Month(YearMonth::of(day("2026-10-01")));
    let mut world = World::with_a_draft()
        .done(MENTOR, adds("Взаимопосещение", month))
        .done(MENTOR, submits("2026-09-04"))
        .done(DEPUTY, agrees(MarkForm::Given))
        .done(HEAD, approves(MarkForm::Given));
    assert_eq!(moved(&mut world, COORDINATOR, orders_off("2026-10-30")), ["Item 2026-10-30 → 2026-10-29"]);
    assert_eq!(moved(&mut world, COORDINATOR, orders_off("2026-10-15")), Vec::<String>::new());
}

#[test]
fn another_case_is_not_touched_by_what_moves_one() {
    let mut world = World::with_a_case();
    let change = world.tries(MENTOR, diagnoses("2026-09-01")).unwrap();
    assert_eq!(change.moved, []);
    let cases: Vec<_> =
        world.tries(COORDINATOR, orders_off("2026-09-11")).unwrap().moved.iter().map(|it| it.of).collect();
    assert!(cases.iter().all(|of| *of == DateOf::Case(world.case().id(), CASE)), "{cases:?}");
}

#[test]
fn other_terms_in_the_settings_move_open_dates_as_the_calendar_does() {
    let world = World::with_a_case();
    let mut trial = Trial::on(world.facts());
    trial.hold(world.case().clone(), std::collections::BTreeMap::new());
    let mut settings = world.facts().settings().unwrap().clone();
    settings.terms.diagnostics = 3;
    let before = world.facts().school.part(&PartKey::Settings);
    let edit = Edit { key: PartKey::Settings, before, after: Some(Part::Settings(settings)) };
    let moved = trial.take_in(&Change { case: None, edits: vec![edit], warnings: vec![], moved: vec![] });
    let found: Vec<_> = moved.iter().map(|it| (it.step, it.after.due().unwrap().binding)).collect();
    assert_eq!(found, [(Step::Diagnostics, day("2026-09-04"))]);
}

#[test]
fn a_school_year_that_ends_on_another_day_leaves_the_end_of_open_cases_and_says_so() {
    let mut world = World::with_a_case();
    let longer = changes_school_year(school_year("2026-09-01", "2027-05-31", &[]));
    let change = world.tries(COORDINATOR, longer).unwrap();
    assert_eq!(change.warnings, [Warning::CasesKeepTheirEnd(1)]);
    assert_eq!(world.case().head.end, day("2027-05-25"));
    let breaks =
        changes_school_year(school_year("2026-09-01", "2027-05-31", &[("2026-10-26", "2026-11-01")]));
    assert_eq!(world.tries(COORDINATOR, breaks).unwrap().warnings, []);
}
