//! A mark is taken back until the next one, and an approval then counts as never given.

use super::day;
use super::deeds::*;
use super::world::*;
use proptest::prelude::*;
use rstest::rstest;
use std::collections::BTreeMap;
use talimger::domain::clock::standing::Stage;
use talimger::domain::command::{Command, MarkForm};
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::journal::EventState;
use talimger::domain::plan::{Capacity, Followed, ItemTerm, PlanState, PlanVersion};
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::rights::Right;

#[test]
fn the_mentor_takes_a_submitted_plan_back_until_it_is_agreed() {
    let world = World::with_a_plan_submitted()
        .refused(OTHER_MENTOR, withdraws_the_submission(), &Refusal::NotPermitted(Right::RunCase))
        .done(MENTOR, withdraws_the_submission())
        .refused(MENTOR, withdraws_the_submission(), &Refusal::PlanIs(PlanState::Draft));
    assert_eq!((world.plan().state, &world.plan().submission), (PlanState::Draft, &None));
    world
        .done(MENTOR, writes_the_plan("иначе"))
        .done(MENTOR, submits("2026-09-07"))
        .done(DEPUTY, agrees(MarkForm::Given))
        .refused(MENTOR, withdraws_the_submission(), &Refusal::PlanIs(PlanState::Agreed));
}

#[test]
fn an_agreement_is_withdrawn_by_its_giver_until_the_approval() {
    let world = World::with_a_plan_submitted()
        .refused(DEPUTY, withdraws(Capacity::Deputy, "рано"), &Refusal::PlanIs(PlanState::Submitted))
        .done(DEPUTY, agrees(MarkForm::Given))
        .refused(HEAD, withdraws(Capacity::Deputy, "рано"), &Refusal::NotOwnMark("Оспанов Е.".into()))
        .refused(COORDINATOR, withdraws(Capacity::Deputy, "рано"), &Refusal::NotOwnMark("Оспанов Е.".into()))
        .refused(DEPUTY, withdraws(Capacity::Deputy, " "), &Refusal::Missing(Field::Reason))
        .done(DEPUTY, withdraws(Capacity::Deputy, "не те сроки"));
    assert_eq!((world.plan().state, &world.plan().agreement), (PlanState::Submitted, &None));
    let withdrawn = &world.plan().withdrawals[0];
    assert_eq!((withdrawn.mark.person, withdrawn.version), (world.person(DEPUTY), 1));
    assert_eq!((withdrawn.entered.by.as_str(), withdrawn.reason.as_str()), (DEPUTY, "не те сроки"));
    world.done(DEPUTY, agrees(MarkForm::Given)).done(HEAD, approves(MarkForm::Given)).refused(
        DEPUTY,
        withdraws(Capacity::Deputy, "поздно"),
        &Refusal::MarkFollowed(Followed::Approval),
    );
}

#[test]
fn a_mark_from_paper_is_withdrawn_by_who_may_record_it_or_by_its_giver() {
    let typed = || World::with_a_plan_submitted().done(COORDINATOR, agrees(from_paper(None, "2026-09-07")));
    typed()
        .refused(
            MENTOR,
            withdraws(Capacity::Deputy, "не тот"),
            &Refusal::NotPermitted(Right::RecordFromPaper),
        )
        .done(COORDINATOR, withdraws(Capacity::Deputy, "не тот лист"));
    typed().done(DEPUTY, withdraws(Capacity::Deputy, "не мой лист"));
}

#[test]
fn a_withdrawn_approval_counts_as_never_given() {
    let world = World::with_a_plan_approved()
        .refused(DEPUTY, withdraws(Capacity::Head, "рано"), &Refusal::NotOwnMark("Ким Н.".into()))
        .done(HEAD, withdraws(Capacity::Head, "не тот план"));
    assert!(world.case().versions.is_empty());
    assert_eq!((world.plan().state, &world.plan().approval), (PlanState::Agreed, &None));
    assert_eq!((world.standing().stage, world.summary().stage_two), (Stage::One, None));
    assert_eq!(world.plan().withdrawals.len(), 1);
    let world = world.on("2026-09-14").done(HEAD, approves(MarkForm::Given));
    let approval = world.case().versions[&1].plan.approval.clone().unwrap();
    assert_eq!(approval.closed.held_to.unwrap().binding, day("2026-09-11"), "it is the first again");
    assert_eq!(world.summary().stage_two, Some(day("2026-09-14")));
}

#[test]
fn a_text_changed_since_the_approval_is_a_draft_of_the_same_version() {
    let world = World::with_a_plan_approved();
    let (first, second) = (world.item(0), world.item(1));
    let world = world
        .done(MENTOR, rewords(first, "Мастер-класс", ItemTerm::AllYear))
        .done(MENTOR, removes(second))
        .done(HEAD, withdraws(Capacity::Head, "не тот план"));
    let plan = world.plan();
    assert_eq!((plan.version, plan.state, &plan.agreement), (1, PlanState::Draft, &None));
    assert!(!world.case().items.contains_key(&second), "no version has it any more");
    assert_eq!(world.case().items[&first].text.activity, "Мастер-класс");
    world
        .done(MENTOR, submits("2026-09-10"))
        .done(DEPUTY, agrees(MarkForm::Given))
        .done(HEAD, approves(MarkForm::Given));
}

#[test]
fn the_version_before_is_in_force_again() {
    let world = World::with_a_plan_approved().on("2026-09-20").done(MENTOR, visits("2026-09-20"));
    let world = world
        .done(MENTOR, writes_the_plan("другая цель"))
        .done(MENTOR, submits("2026-09-20"))
        .done(DEPUTY, agrees(MarkForm::Given))
        .done(HEAD, approves(MarkForm::Given))
        .done(HEAD, withdraws(Capacity::Head, "не то"));
    assert_eq!(world.case().version_in_force().unwrap().number, 1);
    assert_eq!((world.plan().version, world.plan().state), (2, PlanState::Agreed));
    assert_eq!(world.standing().stage, Stage::Two);
    world.refused(HEAD, withdraws(Capacity::Head, "и то"), &Refusal::MarkFollowed(Followed::NextVersion));
}

#[test]
fn the_next_version_once_submitted_holds_the_approval_even_if_it_came_back() {
    let world = World::with_a_plan_approved()
        .done(MENTOR, writes_the_plan("другая цель"))
        .done(MENTOR, submits("2026-09-10"));
    let why = Refusal::MarkFollowed(Followed::NextVersion);
    world
        .refused(HEAD, withdraws(Capacity::Head, "поздно"), &why)
        .done(DEPUTY, returns(Capacity::Deputy, MarkForm::Given, "нет сроков"))
        .refused(HEAD, withdraws(Capacity::Head, "поздно"), &why);
}

fn item_done(world: World) -> World {
    let first = world.item(0);
    world.done(MENTOR, marks(first, done("2026-09-11")))
}

fn item_moved(world: World) -> World {
    let first = world.item(0);
    world.done(MENTOR, marks(first, moved(ItemTerm::On(day("2026-12-10")))))
}

fn visited(world: World) -> World {
    world.done(MENTOR, visits("2026-09-11"))
}

fn assessed(world: World) -> World {
    world.done(MENTOR, Command::RecordRound(round("2026-09-11", RoundKind::Final)))
}

fn reported(world: World) -> World {
    world.done(MENTOR, reports(words_of_the_report(), None))
}

#[rstest]
#[case::an_item_is_done(item_done)]
#[case::an_item_is_moved(item_moved)]
#[case::a_lesson_is_visited(visited)]
#[case::the_final_diagnostics_is_made(assessed)]
#[case::the_report_is_begun(reported)]
fn an_approval_stands_once_stage_two_has_a_record(#[case] something: fn(World) -> World) {
    something(World::with_a_plan_approved().on("2026-09-11")).refused(
        HEAD,
        withdraws(Capacity::Head, "поздно"),
        &Refusal::MarkFollowed(Followed::StageTwo),
    );
}

#[test]
fn what_is_planned_or_was_before_the_approval_does_not_hold_it() {
    let ahead = event(talimger::domain::journal::EventKind::VisitByMentor, "2026-10-01");
    World::with_a_plan_agreed()
        .done(MENTOR, visits("2026-09-08"))
        .on("2026-09-10")
        .done(HEAD, approves(MarkForm::Given))
        .done(MENTOR, enters(ahead, EventState::Planned))
        .done(HEAD, withdraws(Capacity::Head, "не тот план"));
}

/// Something that is done to a case, by its number.
fn deed(at: usize, world: &World) -> (&'static str, Command) {
    let item = world.case().items.keys().next().copied().unwrap_or(talimger::domain::id::ItemId(0));
    let today = world.today.to_string();
    match at {
        0 => (MENTOR, writes_the_plan(&format!("цель {today}"))),
        1 => (MENTOR, adds("Ещё одно", ItemTerm::AllYear)),
        2 => (MENTOR, removes(item)),
        3 => (MENTOR, rewords(item, &format!("Иначе {today}"), ItemTerm::AllYear)),
        4 => (MENTOR, submits(&today)),
        5 => (DEPUTY, agrees(MarkForm::Given)),
        6 => (HEAD, approves(MarkForm::Given)),
        7 => (DEPUTY, returns(Capacity::Deputy, MarkForm::Given, "нет сроков")),
        8 => (MENTOR, marks(item, done(&today))),
        9 => (MENTOR, visits(&today)),
        10 => (DEPUTY, withdraws(Capacity::Deputy, "рано")),
        11 => (HEAD, withdraws(Capacity::Head, "рано")),
        _ => (MENTOR, withdraws_the_submission()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A version is as it was approved, or it is gone by a withdrawal that the plan keeps.
    #[test]
    fn nothing_but_a_withdrawal_touches_an_approved_version(deeds in prop::collection::vec(0usize..13, 1..40)) {
        let mut world = World::with_a_plan_approved();
        let mut frozen: BTreeMap<u16, PlanVersion> = world.case().versions.clone();
        for at in deeds {
            world.today = world.today.succ_opt().unwrap();
            let taken_back = world.plan().withdrawals.len();
            let (login, command) = deed(at, &world);
            let withdraws = command == withdraws(Capacity::Head, "рано");
            if world.tries(login, command).is_ok() && withdraws {
                let last = *frozen.keys().next_back().unwrap();
                frozen.remove(&last);
                prop_assert_eq!(world.plan().withdrawals.len(), taken_back + 1);
            }
            for (number, version) in &frozen {
                prop_assert_eq!(world.case().versions.get(number), Some(version));
            }
            frozen = world.case().versions.clone();
            let kept = frozen.values().flat_map(|it| &it.items).all(|(id, _)| world.case().items.contains_key(id));
            prop_assert!(kept, "an item of a version is gone");
        }
    }
}
