//! What becomes of the items of an approved plan.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::case::closed::Entered;
use talimger::domain::command::{MarkForm, OutcomeForm};
use talimger::domain::plan::{ItemTerm, Outcome};
use talimger::domain::refusal::{Field, Refusal};

fn on(date: &str) -> ItemTerm {
    ItemTerm::On(day(date))
}

#[rstest]
#[case::done_tomorrow(done("2026-09-11"), Refusal::InFuture(Field::Date, day("2026-09-11")))]
#[case::done_before_the_case(done("2026-08-31"), Refusal::EndBeforeStart(Field::Date))]
#[case::not_done_without_a_reason(OutcomeForm::NotDone { reason: " ".into() }, Refusal::Missing(Field::Reason))]
#[case::cancelled_without_a_reason(OutcomeForm::Cancelled { reason: String::new() }, Refusal::Missing(Field::Reason))]
#[case::moved_without_a_reason(
    OutcomeForm::Moved { term: on("2026-11-02"), reason: String::new() },
    Refusal::Missing(Field::Reason)
)]
#[case::moved_nowhere(moved(on("2026-10-15")), Refusal::NothingChanges)]
#[case::moved_backwards_in_itself(
    moved(ItemTerm::Range { from: day("2026-11-02"), to: day("2026-11-01") }),
    Refusal::EndBeforeStart(Field::Term)
)]
#[case::moved_to_the_year_26(moved(on("0026-11-02")), Refusal::YearOutside(Field::Term, 26))]
#[case::opened_though_open(OutcomeForm::Open, Refusal::NothingChanges)]
fn a_mark_that_makes_no_sense_is_refused(#[case] outcome: OutcomeForm, #[case] why: Refusal) {
    let world = World::with_a_plan_approved();
    let first = world.item(0);
    world.refused(MENTOR, marks(first, outcome), &why);
}

#[test]
fn a_moved_item_keeps_its_planned_term() {
    let world = World::with_a_plan_approved();
    let first = world.item(0);
    let world = world.done(MENTOR, marks(first, moved(on("2026-11-02"))));
    let item = &world.case().items[&first];
    assert_eq!((item.text.term, item.term()), (on("2026-10-15"), on("2026-11-02")));
    assert_eq!((item.moves[0].on, item.moves[0].from), (day("2026-09-10"), on("2026-10-15")));
    assert!(item.is_open());
    let world = world.done(MENTOR, marks(first, moved(on("2026-12-01"))));
    let item = &world.case().items[&first];
    assert_eq!(item.moves[1].from, on("2026-11-02"));
    let step = world.summary().steps.iter().find(|step| step.item == Some(first)).unwrap();
    assert_eq!(step.clock.due().unwrap().binding, day("2026-12-01"));
}

#[test]
fn a_term_that_a_new_version_sets_holds_against_an_old_move() {
    let world = World::with_a_plan_approved();
    let first = world.item(0);
    let world = world
        .done(MENTOR, marks(first, moved(on("2026-11-02"))))
        .done(MENTOR, rewords(first, "Открытый урок", on("2027-02-10")));
    let step = |world: &World| {
        let steps = &world.summary().steps;
        steps.iter().find(|it| it.item == Some(first)).unwrap().clock.due().unwrap().binding
    };
    assert_eq!(step(&world), day("2026-11-02"), "the version in force was moved");
    let world = world
        .done(MENTOR, submits("2026-09-10"))
        .done(DEPUTY, agrees(MarkForm::Given))
        .done(HEAD, approves(MarkForm::Given));
    assert_eq!(step(&world), day("2027-02-10"), "the new version has a term of its own");
    let world = world.done(MENTOR, marks(first, moved(on("2027-03-10"))));
    assert_eq!(step(&world), day("2027-03-10"), "which can be moved again");
}

#[test]
fn a_marked_item_is_opened_before_it_is_marked_otherwise() {
    let world = World::with_a_plan_approved();
    let first = world.item(0);
    let world = world
        .done(MENTOR, marks(first, done("2026-09-09")))
        .refused(MENTOR, marks(first, done("2026-09-10")), &Refusal::ItemMarked)
        .done(MENTOR, marks(first, OutcomeForm::Open))
        .done(MENTOR, marks(first, done("2026-09-10")));
    assert!(
        matches!(world.case().items[&first].outcome, Outcome::Done { date, .. } if date == day("2026-09-10"))
    );
}

#[test]
fn what_was_not_done_or_cancelled_keeps_the_day_of_its_mark() {
    let world = World::with_a_plan_approved();
    let (first, second) = (world.item(0), world.item(1));
    let world = world
        .on("2026-10-20")
        .done(MENTOR, marks(first, OutcomeForm::NotDone { reason: "болезнь".into() }))
        .on("2026-10-21")
        .done(MENTOR, marks(second, OutcomeForm::Cancelled { reason: "нет темы".into() }));
    let items = &world.case().items;
    assert_eq!(items[&first].outcome, Outcome::NotDone { on: day("2026-10-20"), reason: "болезнь".into() });
    assert_eq!(
        items[&second].outcome,
        Outcome::Cancelled { on: day("2026-10-21"), reason: "нет темы".into() }
    );
}

#[test]
fn a_mark_keeps_who_typed_it_and_when_until_the_item_is_opened_again() {
    let world = World::with_a_plan_approved();
    let first = world.item(0);
    let world = world.on("2026-10-20").done(COORDINATOR, marks(first, done("2026-10-15")));
    let expected = Entered { by: COORDINATOR.into(), on: day("2026-10-20") };
    assert_eq!(world.case().items[&first].entered, Some(expected));
    let world = world.done(COORDINATOR, marks(first, OutcomeForm::Open));
    assert_eq!(world.case().items[&first].entered, None);
}

#[test]
fn an_item_may_be_done_on_the_first_day_of_the_case() {
    let world = World::with_a_plan_approved();
    let first = world.item(0);
    world.done(MENTOR, marks(first, done("2026-09-01")));
}
