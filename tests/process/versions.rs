//! An approved plan stays as it was approved, while the next version is on its way.

use super::day;
use super::deeds::*;
use super::world::*;
use talimger::domain::clock::standing::{Stage, Urgency};
use talimger::domain::clock::step::Step;
use talimger::domain::command::{ChangePerson, Command, MarkForm, PersonForm};
use talimger::domain::plan::{ItemTerm, PlanState};
use talimger::domain::refusal::Refusal;

const IN_OCTOBER: &str = "2026-10-15";
const IN_DECEMBER: &str = "2026-12-10";

fn on(date: &str) -> ItemTerm {
    ItemTerm::On(day(date))
}

#[test]
fn stage_two_begins_by_itself_with_the_first_approval() {
    let world = World::with_a_plan_agreed();
    assert_eq!(world.standing().stage, Stage::One);
    let world = world.on("2026-09-10").done(HEAD, approves(MarkForm::Given));
    assert_eq!(world.standing().stage, Stage::Two);
    assert_eq!(world.summary().stage_two, Some(day("2026-09-10")));
}

#[test]
fn an_approved_version_is_not_changed_by_anything_later() {
    let world = World::with_a_plan_approved();
    let frozen = world.case().versions[&1].clone();
    let (first, second) = (world.item(0), world.item(1));
    let renamed = ChangePerson {
        person: MENTEE.into(),
        to: PersonForm { ..newcomer("Сериева Динара", MENTEE, "2026-09-01") },
        from: None,
    };
    let world = world
        .done(MENTOR, marks(first, done("2026-09-10")))
        .done(MENTOR, rewords(first, "Мастер-класс", on(IN_DECEMBER)))
        .done(MENTOR, removes(second))
        .done(MENTOR, writes_the_plan("другая цель"))
        .done(COORDINATOR, Command::ChangePerson(renamed));
    assert_eq!(world.case().versions[&1], frozen);
    assert_eq!((world.plan().version, world.plan().state), (2, PlanState::Draft));
    assert_eq!(world.summary().mentee_name.as_str(), "Сериева Динара");
}

#[test]
fn a_case_in_stage_two_stays_there_while_version_two_is_on_its_way() {
    let world = World::with_a_plan_approved();
    let first = world.item(0);
    let world = world.done(MENTOR, rewords(first, "Мастер-класс", on(IN_DECEMBER)));
    assert_eq!(world.standing().stage, Stage::Two);
    let world = world.on("2026-09-14").done(MENTOR, submits("2026-09-14"));
    assert_eq!(world.standing().stage, Stage::Two);
    let world = world.done(DEPUTY, agrees(MarkForm::Given)).done(HEAD, approves(MarkForm::Given));
    assert_eq!(world.standing().stage, Stage::Two);
    assert_eq!(world.summary().stage_two, Some(day("2026-09-10")));
    assert_eq!(world.case().versions.keys().copied().collect::<Vec<_>>(), [1, 2]);
    let marks = world.plan();
    assert_eq!(marks.approval.as_ref().unwrap().closed.held_to, None, "only the first version has a term");
}

#[test]
fn the_old_term_is_in_force_until_the_new_one_is_approved() {
    let world = World::with_a_plan_approved().on("2026-09-20").done(MENTOR, visits("2026-09-20"));
    let world = world.on("2026-09-21");
    let first = world.item(0);
    let world = world.done(MENTOR, rewords(first, "Мастер-класс", on(IN_DECEMBER)));
    let next = world.standing_on("2026-10-16").next.unwrap();
    assert_eq!((next.due.unwrap().binding, next.urgency), (day(IN_OCTOBER), Some(Urgency::Overdue)));
    assert_eq!(next.about, "Открытый урок");
    let world = world
        .done(MENTOR, submits("2026-09-21"))
        .done(DEPUTY, agrees(MarkForm::Given))
        .done(HEAD, approves(MarkForm::Given));
    let item = world.summary().steps.iter().find(|step| step.item == Some(first)).unwrap();
    assert_eq!(item.clock.due().unwrap().binding, day(IN_DECEMBER));
    assert_eq!(item.about, "Мастер-класс");
}

#[test]
fn a_removed_item_is_carried_out_until_the_version_without_it_is_approved() {
    let world = World::with_a_plan_approved();
    let first = world.item(0);
    let world = world.done(MENTOR, removes(first));
    assert!(world.case().present_items().iter().all(|item| item.id != first));
    assert!(world.summary().steps.iter().any(|step| step.item == Some(first)));
    let world = world
        .done(MENTOR, submits("2026-09-10"))
        .done(DEPUTY, agrees(MarkForm::Given))
        .done(HEAD, approves(MarkForm::Given))
        .refused(MENTOR, marks(first, done("2026-09-10")), &Refusal::ItemNotApproved);
    assert!(world.summary().steps.iter().all(|step| step.item != Some(first)));
    assert!(world.case().versions[&1].has(first) && !world.case().versions[&2].has(first));
}

#[test]
fn an_item_that_no_version_has_is_gone_when_it_is_removed() {
    let world = World::with_a_draft();
    let first = world.item(0);
    let world = world.done(MENTOR, removes(first));
    assert!(!world.case().items.contains_key(&first));
    world.refused(MENTOR, removes(first), &Refusal::NoSuchRecord);
}

#[test]
fn only_items_of_an_approved_version_are_marked() {
    let world = World::with_a_draft();
    let first = world.item(0);
    world.refused(MENTOR, marks(first, done("2026-09-04")), &Refusal::ItemNotApproved);

    let world = World::with_a_plan_approved().done(MENTOR, adds("Круглый стол", ItemTerm::AllYear));
    let added = world.item(2);
    let world = world.refused(MENTOR, marks(added, done("2026-09-10")), &Refusal::ItemNotApproved);
    let world = world
        .done(MENTOR, submits("2026-09-10"))
        .done(DEPUTY, agrees(MarkForm::Given))
        .done(HEAD, approves(MarkForm::Given));
    world.done(MENTOR, marks(added, done("2026-09-10")));
}

#[test]
fn carrying_out_makes_no_version() {
    let world = World::with_a_plan_approved();
    let first = world.item(0);
    let world = world
        .done(MENTOR, marks(first, moved(on(IN_DECEMBER))))
        .done(COORDINATOR, Command::AssignMentor(replaces(OTHER_MENTOR, "2026-09-15")));
    assert_eq!((world.plan().version, world.plan().state), (1, PlanState::Approved));
}

#[test]
fn a_version_under_way_waits_for_the_deputy_without_a_term_of_its_own() {
    let world = World::with_a_plan_approved();
    let first = world.item(0);
    let world = world
        .done(MENTOR, marks(first, done("2026-09-10")))
        .done(MENTOR, writes_the_plan("другая цель"))
        .done(MENTOR, submits("2026-09-10"));
    let step = world.summary().steps.iter().find(|step| step.step == Step::Agree).unwrap();
    assert_eq!(step.clock.due().unwrap().binding, world.summary().end);
}

#[test]
fn the_items_of_a_plan_come_by_direction_then_term() {
    let world = World::with_a_draft()
        .done(MENTOR, adds("Посещение урока", ItemTerm::On(day("2026-09-20"))))
        .done(MENTOR, adds("Анализ", ItemTerm::Range { from: day("2026-09-01"), to: day("2026-11-30") }))
        .done(
            MENTOR,
            adds(
                "Занятие",
                ItemTerm::Month(talimger::domain::year_template::YearMonth { year: 2026, month: 10 }),
            ),
        );
    let order: Vec<&str> = world.case().present_items().iter().map(|it| it.text.activity.as_str()).collect();
    assert_eq!(order, ["Посещение урока", "Открытый урок", "Занятие", "Анализ", "Самообразование"]);
}
