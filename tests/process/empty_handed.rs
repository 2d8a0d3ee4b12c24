//! What is asked for and is not there: an order, a rubric, a direction, a mentor, a head.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::clock::step::Step;
use talimger::domain::command::{Command, MarkForm, OpenCase, RecordRound};
use talimger::domain::plan::{Capacity, ItemTerm, ItemText, PlanState};
use talimger::domain::refusal::Refusal;
use talimger::domain::settings::Agreement;

#[test]
fn a_case_is_not_opened_by_an_order_that_nobody_typed() {
    let unknown = OpenCase { order: order_name("121-к", "2026-08-28"), ..opens(MENTEE, MENTOR) };
    let why = Refusal::NoSuchOrder("121-к".into());
    World::founded().on("2026-09-01").refused(COORDINATOR, Command::OpenCase(unknown), &why);
}

#[test]
fn a_round_needs_a_rubric_of_the_school_and_something_assessed() {
    let Command::RecordRound(round) = diagnoses("2026-09-01") else { unreachable!() };
    let nothing = RecordRound {
        scores: round.scores.iter().map(|area| vec![None; area.len()]).collect(),
        answers: vec![" ".into()],
        ..round.clone()
    };
    let unknown = RecordRound { rubric: "own".into(), ..round };
    World::with_a_case()
        .refused(MENTOR, Command::RecordRound(unknown), &Refusal::NoSuchRubric("own".into()))
        .refused(MENTOR, Command::RecordRound(nothing), &Refusal::NothingAssessed);
}

#[test]
fn an_item_belongs_to_a_direction_of_its_plan() {
    let Command::AddItem(mut item) = adds("Урок", ItemTerm::AllYear) else { unreachable!() };
    item.item = ItemText { direction: 40, ..item.item };
    World::with_a_draft().refused(MENTOR, Command::AddItem(item), &Refusal::NoSuchDirection);
}

#[test]
fn a_mentorship_that_is_not_there_does_not_end() {
    World::with_a_case().done(COORDINATOR, loses_the_mentor("2026-09-01")).on("2026-09-03").refused(
        COORDINATOR,
        loses_the_mentor("2026-09-03"),
        &Refusal::NoMentor,
    );
}

/// A school of which some people do not hold the roles that they usually hold.
fn without(logins: &[&str], agreement: Agreement) -> World {
    let mut founding = founding();
    for command in &mut founding {
        match command {
            Command::SetUp(it) => it.agreement = agreement,
            Command::RegisterPerson(it) if it.login.as_deref().is_some_and(|own| logins.contains(&own)) => {
                it.roles.clear();
            }
            _ => {}
        }
    }
    World::founded_by(founding)
}

fn submitted(world: World) -> World {
    world
        .on("2026-09-01")
        .done(COORDINATOR, Command::OpenCase(opens(MENTEE, MENTOR)))
        .done(MENTOR, diagnoses("2026-09-01"))
        .done(MENTOR, writes_the_plan("помочь"))
        .done(MENTOR, adds("Урок", ItemTerm::On(day("2026-10-15"))))
        .done(MENTOR, submits("2026-09-01"))
}

#[rstest]
#[case::of_agreement(DEPUTY, Capacity::Deputy, agrees(from_paper(None, "2026-09-01")))]
#[case::of_approval(HEAD, Capacity::Head, approves(from_paper(None, "2026-09-01")))]
fn paper_does_not_tell_who_gave_a_mark_that_nobody_in_the_school_gives(
    #[case] missing: &str,
    #[case] capacity: Capacity,
    #[case] mark: Command,
) {
    let world = submitted(without(&[missing], Agreement::ByDeputy));
    let world = match capacity {
        Capacity::Head => world.done(DEPUTY, agrees(MarkForm::Given)),
        Capacity::Deputy => world,
    };
    world.refused(COORDINATOR, mark, &Refusal::NobodyHolds(capacity));
}

#[test]
fn a_school_without_a_deputy_goes_from_submission_to_approval() {
    let world = submitted(without(&[DEPUTY], Agreement::NoneInStaffList));
    assert_eq!(world.next_on("2026-09-01").0, Step::Approve);
    let world = world
        .refused(COORDINATOR, agrees(from_paper(None, "2026-09-01")), &Refusal::NoAgreementHere)
        .done(HEAD, approves(MarkForm::Given));
    assert_eq!((world.plan().state, &world.plan().agreement), (PlanState::Approved, &None));
}
