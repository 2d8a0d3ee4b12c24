//! Who agrees and who approves in a small school, and that a plan always has a way to its approval.

use super::day;
use super::deeds::*;
use super::world::*;
use proptest::prelude::*;
use proptest::sample::subsequence;
use rstest::rstest;
use talimger::domain::command::{Command, EndAppointment, MarkForm, ReturnPlan, VoidAppointment};
use talimger::domain::id::AppointmentId;
use talimger::domain::people::appointment::HeldAs;
use talimger::domain::plan::{Capacity, ItemTerm, PlanState, Warrant, holders, who_may};
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::rights::{Right, Role};

const IN_AUGUST: (&str, Option<&str>) = ("2026-08-03", Some("2026-09-07"));
const ALL_YEAR: (&str, Option<&str>) = ("2026-09-01", None);

fn appointment(world: &World) -> AppointmentId {
    *world.facts().school.appointments.keys().next_back().unwrap()
}

fn order() -> talimger::domain::order::OrderName {
    order_name("17-к", "2026-08-28")
}

/// The deputy mentors the newcomer; the plan is submitted on 7 September.
fn deputy_mentors() -> World {
    World::founded()
        .on("2026-09-01")
        .done(COORDINATOR, Command::OpenCase(opens(MENTEE, DEPUTY)))
        .on("2026-09-07")
        .done(DEPUTY, diagnoses("2026-09-04"))
        .done(DEPUTY, writes_the_plan("помочь"))
        .done(DEPUTY, adds("Открытый урок", ItemTerm::AllYear))
        .done(DEPUTY, submits("2026-09-07"))
}

#[test]
fn an_acting_head_approves_on_the_days_of_the_order() {
    let acting = appoints(OTHER_MENTOR, Capacity::Head, HeldAs::Acting, ("2026-09-01", Some("2026-09-08")));
    let world = World::with_a_plan_agreed()
        .refused(OTHER_MENTOR, approves(MarkForm::Given), &Refusal::NotPermitted(Right::Approve))
        .done(COORDINATOR, acting);
    let late = World::with_a_plan_agreed()
        .done(COORDINATOR, appoints(OTHER_MENTOR, Capacity::Head, HeldAs::Acting, IN_AUGUST));
    late.refused(OTHER_MENTOR, approves(MarkForm::Given), &Refusal::NotPermitted(Right::Approve));
    let world = world.done(OTHER_MENTOR, approves(MarkForm::Given));
    let mark = world.case().versions[&1].plan.approval.clone().unwrap();
    assert_eq!((mark.person, mark.warrant), (world.person(OTHER_MENTOR), Warrant::Acting(order())));
}

#[test]
fn who_was_acting_on_the_day_of_the_paper_counts_not_who_is_today() {
    let world = World::with_a_plan_submitted()
        .done(COORDINATOR, appoints(OTHER_MENTOR, Capacity::Deputy, HeldAs::Acting, IN_AUGUST))
        .on("2026-09-20")
        .refused(
            COORDINATOR,
            agrees(from_paper(Some(OTHER_MENTOR), "2026-09-08")),
            &Refusal::CapacityNotHeld(Capacity::Deputy),
        )
        .refused(COORDINATOR, agrees(from_paper(None, "2026-09-07")), &Refusal::SeveralHold(Capacity::Deputy))
        .done(COORDINATOR, agrees(from_paper(Some(OTHER_MENTOR), "2026-09-07")));
    let mark = world.plan().agreement.clone().unwrap();
    assert_eq!((mark.warrant, mark.date), (Warrant::Acting(order()), day("2026-09-07")));
}

#[test]
fn a_deputy_who_mentors_is_told_who_else_may_and_the_authorised_one_agrees() {
    let world = deputy_mentors()
        .refused(DEPUTY, agrees(MarkForm::Given), &Refusal::OwnPlan(Vec::new()))
        .refused(COORDINATOR, agrees(from_paper(None, "2026-09-07")), &Refusal::OwnPlan(Vec::new()))
        .done(COORDINATOR, appoints(OTHER_MENTOR, Capacity::Deputy, HeldAs::Authorised, ALL_YEAR))
        .refused(DEPUTY, agrees(MarkForm::Given), &Refusal::OwnPlan(vec!["Жұмабаев Д.".into()]))
        .done(OTHER_MENTOR, agrees(MarkForm::Given));
    assert_eq!(world.plan().agreement.as_ref().unwrap().warrant, Warrant::Authorised(order()));
    assert_eq!(world.plan().state, PlanState::Agreed);
}

#[test]
fn the_head_agrees_for_a_deputy_who_cannot_and_the_reason_stays() {
    let reason = "заместитель сам наставник";
    let world = deputy_mentors()
        .refused(HEAD, agrees(MarkForm::Given), &Refusal::NotPermitted(Right::Agree))
        .refused(DEPUTY, agrees_for_deputy(MarkForm::Given, reason), &Refusal::NotPermitted(Right::Approve))
        .done(HEAD, agrees_for_deputy(MarkForm::Given, reason))
        .done(HEAD, approves(MarkForm::Given));
    let plan = &world.case().versions[&1].plan;
    let agreement = plan.agreement.as_ref().unwrap();
    assert_eq!((agreement.capacity, agreement.person), (Capacity::Deputy, world.person(HEAD)));
    assert_eq!(agreement.warrant, Warrant::ForDeputy(reason.into()));
    assert_eq!(plan.approval.as_ref().unwrap().warrant, Warrant::Office);
}

#[test]
fn the_head_does_not_agree_past_a_deputy_who_can() {
    let deputy = || Refusal::DeputyMayAgree(vec!["Оспанов Е.".into()]);
    World::with_a_plan_submitted()
        .refused(HEAD, agrees_for_deputy(MarkForm::Given, "быстрее"), &deputy())
        .refused(COORDINATOR, agrees_for_deputy(from_paper(None, "2026-09-07"), "быстрее"), &deputy());
}

#[test]
fn the_head_returns_a_plan_for_a_deputy_who_cannot() {
    let returned = |for_deputy: &str| {
        Command::ReturnPlan(ReturnPlan {
            case: CASE,
            capacity: Capacity::Deputy,
            mark: MarkForm::Given,
            remark: "нет форм отчёта".into(),
            for_deputy: for_deputy.into(),
        })
    };
    let world = deputy_mentors()
        .refused(DEPUTY, returned(""), &Refusal::OwnPlan(Vec::new()))
        .done(HEAD, returned("заместитель сам наставник"));
    let back = &world.plan().returns[0];
    assert_eq!((back.capacity, back.person), (Capacity::Deputy, world.person(HEAD)));
    assert_eq!(back.warrant, Warrant::ForDeputy("заместитель сам наставник".into()));
}

#[test]
fn nobody_left_to_hold_a_capacity_is_said_and_an_order_opens_the_way() {
    let leaves = |login: &str, name: &str, role: Role| {
        let form = talimger::domain::command::PersonForm {
            left_on: Some(day("2026-09-05")),
            ..person(name, login, &[role])
        };
        Command::ChangePerson(talimger::domain::command::ChangePerson {
            person: login.into(),
            to: form,
            from: None,
        })
    };
    let world = World::with_a_plan_submitted()
        .done(COORDINATOR, leaves(DEPUTY, "Оспанов Ерлан", Role::Deputy))
        .refused(COORDINATOR, agrees(from_paper(None, "2026-09-07")), &Refusal::NobodyHolds(Capacity::Deputy))
        .done(COORDINATOR, agrees_for_deputy(from_paper(None, "2026-09-07"), "заместителя нет"))
        .done(COORDINATOR, leaves(HEAD, "Ким Наталья", Role::Head))
        .refused(COORDINATOR, approves(from_paper(None, "2026-09-07")), &Refusal::NobodyHolds(Capacity::Head))
        .done(COORDINATOR, appoints(OTHER_MENTOR, Capacity::Head, HeldAs::Acting, ALL_YEAR));
    world.done(COORDINATOR, approves(from_paper(None, "2026-09-07")));
}

#[test]
fn an_appointment_ends_and_is_voided_but_marks_given_under_it_stand() {
    let world = World::with_a_plan_submitted()
        .done(COORDINATOR, appoints(OTHER_MENTOR, Capacity::Deputy, HeldAs::Authorised, ALL_YEAR))
        .done(OTHER_MENTOR, agrees(MarkForm::Given));
    let id = appointment(&world);
    let ends = |on: &str| Command::EndAppointment(EndAppointment { appointment: id, on: day(on) });
    let voids = |why: &str| Command::VoidAppointment(VoidAppointment { appointment: id, reason: why.into() });
    let agreement = world.plan().agreement.clone();
    let world = world
        .refused(COORDINATOR, ends("2026-08-31"), &Refusal::EndBeforeStart(Field::End))
        .refused(HEAD, ends("2026-12-31"), &Refusal::NotPermitted(Right::KeepCases))
        .done(COORDINATOR, ends("2026-12-31"));
    let held = |world: &World, on: &str| {
        let all = holders(Capacity::Deputy, &world.facts().school, day(on));
        all.iter().any(|(person, _)| *person == world.person(OTHER_MENTOR))
    };
    assert!(held(&world, "2026-12-31") && !held(&world, "2027-01-01") && !held(&world, "2026-08-31"));
    let world = world
        .refused(COORDINATOR, voids(" "), &Refusal::Missing(Field::Reason))
        .done(COORDINATOR, voids("не тот человек"))
        .refused(COORDINATOR, voids("ещё раз"), &Refusal::AppointmentVoided)
        .refused(COORDINATOR, ends("2026-11-30"), &Refusal::AppointmentVoided);
    assert!(!held(&world, "2026-09-08"));
    assert_eq!(world.plan().agreement, agreement);
}

#[test]
fn a_capacity_is_held_for_a_single_day() {
    let one_day = ("2026-09-07", Some("2026-09-07"));
    let world =
        World::founded().done(COORDINATOR, appoints(OTHER_MENTOR, Capacity::Deputy, HeldAs::Acting, one_day));
    let held = |on: &str| {
        let all = holders(Capacity::Deputy, &world.facts().school, day(on));
        all.iter().any(|(person, _)| *person == world.person(OTHER_MENTOR))
    };
    assert!(!held("2026-09-06") && held("2026-09-07") && !held("2026-09-08"));
}

#[rstest]
#[case::without_a_number(("", "2026-08-28"), ("2026-09-01", None), Refusal::Missing(Field::Number))]
#[case::by_an_order_of_tomorrow(
    ("1-к", "2026-09-01"), ("2026-09-01", None), Refusal::InFuture(Field::Date, day("2026-09-01"))
)]
#[case::from_the_year_26(("1-к", "2026-08-28"), ("0026-09-01", None), Refusal::YearOutside(Field::Start, 26))]
#[case::ending_before_it_begins(
    ("1-к", "2026-08-28"), ("2026-09-01", Some("2026-08-31")), Refusal::EndBeforeStart(Field::End)
)]
fn an_appointment_has_an_order_and_days_that_can_be(
    #[case] order: (&str, &str),
    #[case] days: (&str, Option<&str>),
    #[case] why: Refusal,
) {
    let Command::Appoint(appoint) = appoints(OTHER_MENTOR, Capacity::Head, HeldAs::Acting, days) else {
        unreachable!("appoints makes an appointment")
    };
    let appoint = talimger::domain::command::Appoint { order: order_name(order.0, order.1), ..appoint };
    World::founded().refused(COORDINATOR, Command::Appoint(appoint), &why);
}

#[test]
fn whoever_holds_a_capacity_twice_holds_it_by_the_office() {
    let world = World::with_a_case()
        .done(COORDINATOR, appoints(DEPUTY, Capacity::Deputy, HeldAs::Acting, ALL_YEAR))
        .done(COORDINATOR, appoints(HEAD, Capacity::Deputy, HeldAs::Authorised, ALL_YEAR));
    let found = who_may(Capacity::Deputy, world.case(), &world.facts().school, day("2026-09-10"));
    let head = (world.person(HEAD), Warrant::Authorised(order()));
    assert_eq!(found, [(world.person(DEPUTY), Warrant::Office), head]);
}

/// Tries the ways on that the program names, in their order, from paper.
fn approved_somehow(mut world: World) -> World {
    let paper = || from_paper(None, "2026-09-07");
    if world.tries(COORDINATOR, agrees(paper())).is_err()
        && world.tries(COORDINATOR, agrees_for_deputy(paper(), "больше некому")).is_err()
    {
        let able = who_may(Capacity::Deputy, world.case(), &world.facts().school, day("2026-09-07"));
        assert_ne!(able.len(), 1, "one who may agree was refused: {able:?}");
        world = world.done(COORDINATOR, appoints("free", Capacity::Deputy, HeldAs::Authorised, ALL_YEAR));
        world = world.done(COORDINATOR, agrees(from_paper(Some("free"), "2026-09-07")));
    }
    if world.tries(COORDINATOR, approves(paper())).is_err() {
        world = world.done(COORDINATOR, appoints("free", Capacity::Head, HeldAs::Acting, ALL_YEAR));
        world = world.done(COORDINATOR, approves(from_paper(Some("free"), "2026-09-07")));
    }
    world
}

fn roles() -> impl Strategy<Value = Vec<Role>> {
    subsequence(vec![Role::Deputy, Role::Head, Role::Coordinator, Role::Observer], 0..=4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// However a small school is staffed, and whoever of them mentors, the plan comes to its approval,
    /// and neither mark is of the pair itself.
    #[test]
    fn a_case_is_never_without_a_way_on(staff in prop::collection::vec(roles(), 1..4), mentor in 0usize..4) {
        let mut world = World::founded();
        for (login, name) in [(DEPUTY, "Оспанов Ерлан"), (HEAD, "Ким Наталья")] {
            let to = person(name, login, &[]);
            let change = talimger::domain::command::ChangePerson { person: login.into(), to, from: None };
            world = world.done(COORDINATOR, Command::ChangePerson(change));
        }
        for (at, roles) in staff.iter().enumerate() {
            let named = ["Первый Асан", "Вторая Алия", "Третий Болат"][at];
            world = world.done(COORDINATOR, registers(person(named, &format!("s{at}"), roles)));
        }
        world = world.done(COORDINATOR, registers(person("Свободный Ерболат", "free", &[])));
        let mentor = if mentor < staff.len() { format!("s{mentor}") } else { MENTOR.to_owned() };
        let world = world
            .on("2026-09-07")
            .done(COORDINATOR, Command::OpenCase(opens(MENTEE, &mentor)))
            .done(COORDINATOR, diagnoses("2026-09-04"))
            .done(COORDINATOR, writes_the_plan("помочь"))
            .done(COORDINATOR, adds("Открытый урок", ItemTerm::AllYear))
            .done(COORDINATOR, submits("2026-09-07"));
        let mentor = world.person(&mentor);
        let world = approved_somehow(world);
        let plan = &world.case().versions[&1].plan;
        for mark in [plan.agreement.as_ref().unwrap(), plan.approval.as_ref().unwrap()] {
            prop_assert!(mark.person != mentor && mark.person != world.case().head.mentee);
        }
    }
}
