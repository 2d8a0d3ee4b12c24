//! The school itself: who is set down, which orders there are, in which years.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::calendar::Week;
use talimger::domain::change::Warning;
use talimger::domain::command::{ChangePerson, Command, IssueOrder, PersonForm, PersonRef};
use talimger::domain::compiled::overview::waiting;
use talimger::domain::facts::Facts;
use talimger::domain::people::person::Particulars;
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::rights::{Right, Role};
use talimger::domain::text::local::Language;
use talimger::domain::trial::Trial;
use talimger::words::shipped;

#[test]
fn before_the_setting_up_nothing_else_is_done() {
    let mut trial = Trial::on(&Facts::default());
    let who = trial.actor(COORDINATOR);
    let mut tries = |command| trial.carry_out(command, &who, day("2026-08-31"));
    assert_eq!(tries(registers(person("Ким Наталья", HEAD, &[]))), Err(Refusal::NotSetUp));
    assert_eq!(tries(orders("1-к", "2026-08-28", "2026-09-01")), Err(Refusal::NotSetUp));
    assert_eq!(tries(calls_the_council("2026-09-01")), Err(Refusal::NotSetUp));
    assert!(tries(shipped::set_up("СШ № 12", Week::Six, Language::Kk)).is_ok());
    assert_eq!(tries(shipped::set_up("СШ № 13", Week::Six, Language::Kk)), Err(Refusal::AlreadySetUp));
}

#[test]
fn an_order_is_recorded_once_and_its_number_may_come_again_next_year() {
    World::founded()
        .refused(
            COORDINATOR,
            orders(" 120-к ", "2026-08-28", "2026-09-02"),
            &Refusal::OrderExists("120-к".into()),
        )
        .on("2027-08-30")
        .done(COORDINATOR, orders("120-к", "2027-08-27", "2027-09-01"));
}

#[rstest]
#[case::ahead("2026-09-01", None, Refusal::InFuture(Field::Date, day("2026-09-01")))]
#[case::in_the_year_26("0026-08-28", None, Refusal::YearOutside(Field::Date, 26))]
#[case::effective_in_1926("2026-08-28", Some("1926-09-01"), Refusal::YearOutside(Field::Effective, 1926))]
fn an_order_has_a_date_that_can_be(
    #[case] date: &str,
    #[case] effective: Option<&str>,
    #[case] why: Refusal,
) {
    let order = IssueOrder {
        number: "130-к".into(),
        date: day(date),
        effective: effective.map(day),
        subject: String::new(),
    };
    World::founded().refused(COORDINATOR, Command::IssueOrder(order), &why);
}

#[rstest]
#[case::without_a_login(person("ахметова  динара", "", &[]), Refusal::SameName("ахметова динара".into()))]
#[case::with_a_login_taken(person("Ахметова Динара", MENTEE, &[]), Refusal::LoginTaken(MENTEE.into()))]
#[case::without_a_name(person("  ", "m09", &[]), Refusal::Missing(Field::Name))]
#[case::leaving_before_coming(
    PersonForm { left_on: Some(day("2026-08-31")), ..newcomer("Юсупов Тимур", "m02", "2026-09-01") },
    Refusal::EndBeforeStart(Field::LeftOn)
)]
#[case::hired_in_1926(
    newcomer("Юсупов Тимур", "m02", "1926-09-01"),
    Refusal::YearOutside(Field::HiredOn, 1926)
)]
#[case::graduated_in_1949(
    PersonForm {
        particulars: Particulars { graduated: Some(1949), ..Particulars::default() },
        ..person("Юсупов Тимур", "m02", &[])
    },
    Refusal::YearOutside(Field::Graduated, 1949)
)]
fn a_person_who_cannot_be_told_or_cannot_be_is_refused(#[case] form: PersonForm, #[case] why: Refusal) {
    World::founded().refused(COORDINATOR, registers(form), &why);
}

#[test]
fn two_of_one_name_are_told_apart_by_their_logins() {
    let world = World::founded()
        .done(COORDINATOR, registers(person("Ахметова Динара", "m09", &[])))
        .refused(
            COORDINATOR,
            Command::OpenCase(opens("Ахметова Динара", MENTOR)),
            &Refusal::SeveralPeople("Ахметова Динара".into()),
        )
        .refused(
            COORDINATOR,
            Command::OpenCase(opens("Никто", MENTOR)),
            &Refusal::NoSuchPerson("Никто".into()),
        );
    world.done(COORDINATOR, Command::OpenCase(opens(MENTEE, MENTOR)));
}

#[test]
fn a_new_name_is_shown_wherever_the_person_is_listed() {
    let renamed = ChangePerson {
        person: PersonRef::from(MENTOR),
        to: PersonForm { ..person("Цой-Ким Света-Мария", MENTOR, &[]) },
        from: None,
    };
    let world = World::with_a_case().done(COORDINATOR, Command::ChangePerson(renamed));
    assert_eq!(world.summary().tenures[0].name.as_str(), "Цой-Ким Света-Мария");
}

#[test]
fn who_keeps_the_list_of_people_gives_no_roles() {
    let as_now = || person("Ким Наталья", HEAD, &[Role::Head]);
    let changed =
        |to: PersonForm| Command::ChangePerson(ChangePerson { person: HEAD.into(), to, from: None });
    let stolen = PersonForm { login: Some("sekretar".into()), ..as_now() };
    World::founded()
        .done(COORDINATOR, registers(person("Цой Анна", "sekretar", &[Role::Secretary])))
        .done("sekretar", registers(person("Юсупов Тимур", "t07", &[])))
        .refused(
            "sekretar",
            registers(person("Юсупова Алма", "t08", &[Role::Head])),
            &Refusal::NotPermitted(Right::KeepCases),
        )
        .refused(
            "sekretar",
            changed(PersonForm { roles: vec![], ..as_now() }),
            &Refusal::NotPermitted(Right::KeepCases),
        )
        // A login given to who holds a role gives the role to whoever has the login.
        .refused(
            "sekretar",
            changed(PersonForm { login: Some("sister".into()), ..as_now() }),
            &Refusal::NotPermitted(Right::KeepCases),
        )
        .refused(COORDINATOR, changed(stolen), &Refusal::LoginTaken("sekretar".into()))
        .done("sekretar", changed(PersonForm { hired_on: Some(day("2014-09-01")), ..as_now() }));
}

#[test]
fn a_council_on_a_day_off_is_said() {
    let mut world = World::with_a_plan_approved();
    let change = world.tries(COORDINATOR, calls_the_council("2027-05-09")).unwrap();
    assert_eq!(change.warnings, [Warning::DayOff(day("2027-05-09"))]);
}

#[test]
fn a_new_teacher_waits_for_an_order_until_a_case_is_opened() {
    let names = |world: &World| {
        let facts = world.facts();
        let waiting = waiting(&facts.school, &facts.summaries);
        waiting.into_iter().map(|it| (it.name.as_str().to_owned(), it.clock)).collect::<Vec<_>>()
    };
    let waiting = names(&World::founded());
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].1.unwrap().due().unwrap().binding, day("2026-09-08"));
    assert_eq!(names(&World::with_a_case()), []);
}
