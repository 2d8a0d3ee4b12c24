//! Lists of cases: in which order, how many stand where, and whose step is next.

use super::day;
use super::deeds::*;
use super::world::*;
use talimger::domain::clock::standing::Stage;
use talimger::domain::code::CaseCode;
use talimger::domain::command::{Command, MarkForm, OpenCase};
use talimger::domain::compiled::listing::{Counts, Deadline, Order, Row, Sieve, agenda, counts, rows};
use talimger::domain::compiled::overview::Overview;
use talimger::domain::id::Revision;
use talimger::domain::plan::ItemTerm;
use talimger::domain::rights::Actor;
use talimger::domain::text::local::Language;
use talimger::words::filter::{CaseWord, Reader};

fn overview(world: &World) -> Overview {
    Overview::of(Revision(1), &world.facts().school, world.facts().summaries.clone())
}

/// A command of the tests, on another case.
fn in_case(number: u16, command: Command) -> Command {
    let json = serde_json::to_string(&command).unwrap();
    let code = CaseCode { year: 2026, number };
    serde_json::from_str(&json.replace("26-01", &code.to_string())).unwrap()
}

/// Six cases in as many states, on Thursday 10 September 2026.
///
/// ```text
/// 26-01  diagnostics overdue since Tuesday
/// 26-02  plan agreed, to be approved tomorrow
/// 26-03  begun today, four steps to go
/// 26-04  without a mentor
/// 26-05  paused, its diagnostics long overdue
/// 26-06  begins on Monday
/// ```
fn six() -> World {
    let mut world = World::founded();
    let people = [
        ("m02", "Бекова Б"),
        ("m03", "Ваганов В"),
        ("m04", "Гусева Г"),
        ("m05", "Дулатов Д"),
        ("m06", "Ермек Е"),
    ];
    for (login, name) in people {
        world = world.done(COORDINATOR, registers(newcomer(name, login, "2026-09-01")));
    }
    let open = |mentee: &str| Command::OpenCase(OpenCase { ..opens(mentee, MENTOR) });
    world = world
        .on("2026-09-01")
        .done(COORDINATOR, open(MENTEE))
        .done(COORDINATOR, open("m02"))
        .done(COORDINATOR, opens_on("m03", OTHER_MENTOR, "2026-09-10"))
        .done(COORDINATOR, open("m04"))
        .done(COORDINATOR, open("m05"))
        .done(COORDINATOR, opens_on("m06", OTHER_MENTOR, "2026-09-14"));
    world
        .on("2026-09-04")
        .done(MENTOR, in_case(2, diagnoses("2026-09-04")))
        .done(MENTOR, in_case(2, writes_the_plan("помочь")))
        .done(MENTOR, in_case(2, adds("Открытый урок", ItemTerm::AllYear)))
        .done(MENTOR, in_case(2, submits("2026-09-04")))
        .done(DEPUTY, in_case(2, agrees(MarkForm::Given)))
        .done(COORDINATOR, in_case(4, loses_the_mentor("2026-09-09")).clone())
        .done(COORDINATOR, in_case(5, pauses("2026-09-02")))
        .on("2026-09-10")
}

fn order(overview: &Overview, order: Order, today: &str) -> Vec<u16> {
    let mut rows = rows(overview, day(today));
    order.sort(&mut rows, day(today));
    rows.iter().map(|row| row.case.code.number).collect()
}

#[test]
fn pressure_puts_the_mentorless_first_then_the_overdue_then_the_nearest_for_its_steps() {
    let overview = overview(&six());
    // 26-02 has one working day for one step, 26-03 five for four, 26-06 seven for four; the paused come last.
    assert_eq!(order(&overview, Order::Pressure, "2026-09-10"), [4, 1, 2, 3, 6, 5]);
}

#[test]
fn the_longest_overdue_comes_first_and_before_what_is_due_today() {
    let overview = overview(&six());
    // On 14 September 26-01 is overdue since the 8th and 26-02 since the 11th, a Friday; on the Saturday too.
    assert_eq!(order(&overview, Order::Pressure, "2026-09-14")[..3], [4, 1, 2]);
    assert_eq!(order(&overview, Order::Pressure, "2026-09-12")[..3], [4, 1, 2]);
}

#[test]
fn of_two_overdue_cases_the_longer_comes_first_however_many_steps_it_has() {
    let overview = overview(&six());
    // 26-01 has all of stage I to go since the 8th, 26-02 the approval alone since the 11th.
    assert_eq!(order(&overview, Order::Pressure, "2026-09-16")[..3], [4, 1, 2]);
}

#[test]
fn a_day_of_a_paused_case_that_has_gone_by_stands_with_those_of_today() {
    let (overview, today) = (overview(&six()), day("2026-09-14"));
    let all = agenda(&overview, today);
    let is_paused = |it: &&Deadline| it.code.number == 5;
    let overdue: Vec<_> = all.iter().take_while(|it| !is_paused(it)).map(|it| it.day).collect();
    assert!(overdue.contains(&day("2026-09-11")) && overdue.iter().all(|day| *day < today), "{overdue:?}");
    assert_eq!(all.iter().find(is_paused).map(|it| it.day), Some(day("2026-09-08")));
}

#[test]
fn other_orders_are_by_name_by_mentor_and_by_date() {
    let overview = overview(&six());
    assert_eq!(order(&overview, Order::Name, "2026-09-10"), [1, 2, 3, 4, 5, 6]);
    // Nobody mentors 26-04, and 26-06 not yet.
    assert_eq!(order(&overview, Order::Mentor, "2026-09-10"), [3, 1, 2, 5, 4, 6]);
    assert_eq!(order(&overview, Order::Date, "2026-09-10"), [1, 5, 2, 4, 3, 6]);
}

#[test]
fn a_case_that_has_ended_comes_last_in_every_order() {
    let world = six().done(COORDINATOR, ends_early("2026-09-10"));
    let overview = overview(&world);
    for by in [Order::Pressure, Order::Name, Order::Mentor, Order::Date] {
        let codes = order(&overview, by, "2026-09-10");
        assert_eq!((codes.len(), codes.last()), (6, Some(&1)), "{by:?}");
    }
}

#[test]
fn each_case_counts_once() {
    let world = six();
    let overview = overview(&world);
    let rows = rows(&overview, world.today);
    let counted = counts(&rows, &actor(&overview, MENTOR), world.today);
    let expected = Counts {
        not_begun: 1,
        one: 4,
        paused: 1,
        without_mentor: 1,
        overdue: 1,
        soon: 1,
        mine: 1,
        ..Counts::default()
    };
    assert_eq!(counted, expected);
    let Counts { not_begun, one, two, three, paused, completed, .. } = counted;
    assert_eq!(not_begun + one + two + three + paused + completed, rows.len());
}

fn actor(overview: &Overview, login: &str) -> Actor {
    overview.actor(login)
}

#[test]
fn a_case_is_counted_in_the_stage_in_which_it_is() {
    let in_stages = |world: &World, today: &str| {
        let overview = overview(world);
        let counted = counts(&rows(&overview, day(today)), &actor(&overview, MENTOR), day(today));
        [counted.not_begun, counted.one, counted.two, counted.three, counted.completed]
    };
    let world = World::with_a_plan_approved();
    assert_eq!(in_stages(&world, "2026-08-31"), [1, 0, 0, 0, 0]);
    assert_eq!(in_stages(&world, "2026-09-10"), [0, 0, 1, 0, 0]);
    assert_eq!(in_stages(&world, "2027-05-03"), [0, 0, 0, 1, 0]);
}

#[test]
fn a_case_is_mine_when_its_next_step_waits_for_me() {
    let world = six();
    let overview = overview(&world);
    let mine = |login: &str| {
        let who = actor(&overview, login);
        let rows = rows(&overview, world.today);
        let mine = rows.iter().filter(|row| row.waits_for(&who, world.today));
        mine.map(|row| row.case.code.number).collect::<Vec<_>>()
    };
    assert_eq!(mine(MENTOR), [1]);
    assert_eq!(mine(OTHER_MENTOR), [3]);
    assert_eq!(mine(HEAD), [2, 4], "an order, and an approval");
    assert_eq!(mine(DEPUTY), [0u16; 0]);
    assert_eq!(mine("nobody"), [0u16; 0]);
}

#[test]
fn a_filter_finds_by_any_name_by_code_and_by_order() {
    let overview = overview(&six());
    let found = |words: &str| {
        let calendar = overview.calendar.as_ref().unwrap();
        let reader = Reader { today: day("2026-09-10"), calendar, language: Language::Ru };
        let sieve = Sieve { filter: reader.read::<CaseWord>(words).filter, ..Sieve::default() };
        let rows =
            sieve.through(rows(&overview, day("2026-09-10")), &overview.actor("nobody"), day("2026-09-10"));
        rows.iter().map(|row| row.case.code.number).collect::<Vec<_>>()
    };
    assert_eq!(found("бекова"), [2]);
    assert_eq!(found("26-05"), [5]);
    assert_eq!(found("жумабаев"), [3, 6]);
    assert_eq!(found("120-к ермек"), [6]);
    assert_eq!(found("нет такого"), [0u16; 0]);
    let not_begun = Sieve { stage: Some(Stage::NotBegun), ..Sieve::default() };
    assert_eq!(
        not_begun
            .through(rows(&overview, day("2026-09-10")), &overview.actor("nobody"), day("2026-09-10"))
            .len(),
        1
    );
}

#[test]
fn completed_cases_are_listed_apart_until_the_next_school_year_begins() {
    let world = World::with_the_council_called();
    let meeting = world.meeting();
    let world = world
        .on("2027-05-28")
        .done(MENTOR, reports(words_of_the_report(), Some(meeting)))
        .done(MENTOR, finishes("2027-05-20"))
        .done(COORDINATOR, writes_the_protocol(meeting))
        .done(COORDINATOR, presents(meeting))
        .done(COORDINATOR, completes("2027-05-28"));
    let overview = overview(&world);
    let completed = |today: &str| {
        let rows: Vec<Row<'_>> = rows(&overview, day(today));
        counts(&rows, &actor(&overview, COORDINATOR), day(today)).completed
    };
    assert_eq!([completed("2027-05-28"), completed("2027-08-31"), completed("2027-09-01")], [1, 1, 0]);
}

#[test]
fn an_open_case_of_an_earlier_year_is_listed_still() {
    let overview = overview(&World::with_a_plan_approved());
    assert_eq!(rows(&overview, day("2027-10-01")).len(), 1);
    assert_eq!(rows(&overview, day("2027-10-01"))[0].standing.stage, Stage::Three);
}
