//! A plan is submitted, agreed and approved: by whom, in which order, on which day.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::case::closed::Entered;
use talimger::domain::change::Warning;
use talimger::domain::clock::standing::Stage;
use talimger::domain::clock::step::Step;
use talimger::domain::command::{Command, MarkForm, OpenCase, RecordRound, WritePlan};
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::id::PersonId;
use talimger::domain::plan::{Capacity, Given, ItemTerm, PlanState};
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::rights::{Right, Role};

#[test]
fn a_plan_is_submitted_only_after_the_diagnostics() {
    World::with_a_case()
        .done(MENTOR, writes_the_plan("помочь"))
        .done(MENTOR, adds("Открытый урок", talimger::domain::plan::ItemTerm::AllYear))
        .refused(MENTOR, submits("2026-09-01"), &Refusal::StepMissing(Step::Diagnostics));
}

#[test]
fn a_plan_without_directions_is_not_written() {
    let plan =
        WritePlan { case: CASE, aim: "помочь".into(), tasks: Vec::new(), directions: vec![" ".into()] };
    World::with_a_case().refused(MENTOR, Command::WritePlan(plan), &Refusal::Missing(Field::Directions));
}

#[test]
fn a_direction_under_which_an_item_stands_is_not_taken_out_of_the_plan() {
    let directions = |directions: &[&str]| {
        let directions = directions.iter().map(|it| (*it).to_owned()).collect();
        Command::WritePlan(WritePlan {
            case: CASE, aim: "помочь".into(), tasks: Vec::new(), directions
        })
    };
    World::with_a_draft()
        .refused(MENTOR, directions(&["документация"]), &Refusal::NoSuchDirection)
        .done(MENTOR, directions(&["документация", "практика"]));
}

#[rstest]
#[case::on_the_first_day("2026-09-01", false)]
#[case::on_the_last_day("2027-05-25", false)]
#[case::the_day_after("2027-05-26", true)]
fn an_item_outside_the_case_is_allowed_and_said(#[case] date: &str, #[case] said: bool) {
    let mut world = World::with_a_draft();
    let change = world.tries(MENTOR, adds("Семинар", ItemTerm::On(day(date)))).unwrap();
    assert_eq!(change.warnings.contains(&Warning::OutsideCase), said, "{:?}", change.warnings);
}

#[test]
fn a_plan_without_items_is_not_submitted() {
    World::with_a_case()
        .done(MENTOR, diagnoses("2026-09-01"))
        .refused(MENTOR, submits("2026-09-01"), &Refusal::Missing(Field::Aim))
        .done(MENTOR, writes_the_plan("помочь"))
        .refused(MENTOR, submits("2026-09-01"), &Refusal::PlanHasNoItems);
}

#[test]
fn marks_come_in_their_order() {
    World::with_a_draft()
        .refused(DEPUTY, agrees(MarkForm::Given), &Refusal::StepMissing(Step::Submit))
        .refused(HEAD, approves(MarkForm::Given), &Refusal::StepMissing(Step::Submit))
        .done(MENTOR, submits("2026-09-04"))
        .refused(MENTOR, submits("2026-09-04"), &Refusal::PlanIs(PlanState::Submitted))
        .refused(HEAD, approves(MarkForm::Given), &Refusal::StepMissing(Step::Agree))
        .done(DEPUTY, agrees(MarkForm::Given))
        .refused(DEPUTY, agrees(MarkForm::Given), &Refusal::PlanIs(PlanState::Agreed))
        .done(HEAD, approves(MarkForm::Given))
        .refused(HEAD, approves(MarkForm::Given), &Refusal::PlanIs(PlanState::Approved));
}

#[rstest]
#[case::a_mentor_does_not_agree(MENTOR, agrees(MarkForm::Given), Right::Agree)]
#[case::the_head_does_not_agree(HEAD, agrees(MarkForm::Given), Right::Agree)]
#[case::the_coordinator_does_not_agree(COORDINATOR, agrees(MarkForm::Given), Right::Agree)]
#[case::the_deputy_types_no_paper(DEPUTY, agrees(from_paper(None, "2026-09-07")), Right::RecordFromPaper)]
#[case::a_stranger_does_nothing("nobody", agrees(MarkForm::Given), Right::Agree)]
fn nobody_gives_a_mark_in_a_capacity_not_held(
    #[case] login: &str,
    #[case] command: Command,
    #[case] right: Right,
) {
    World::with_a_plan_submitted().refused(login, command, &Refusal::NotPermitted(right));
}

#[test]
fn a_deputy_who_mentors_does_not_agree_the_own_plan_and_another_may() {
    let mut world = World::founded()
        .on("2026-09-01")
        .done(COORDINATOR, registers(person("Алиева Дана", "zavuch2", &[Role::Deputy])))
        .done(COORDINATOR, Command::OpenCase(opens(MENTEE, DEPUTY)))
        .done(DEPUTY, diagnoses("2026-09-01"))
        .done(DEPUTY, writes_the_plan("помочь"))
        .done(DEPUTY, adds("Открытый урок", talimger::domain::plan::ItemTerm::AllYear))
        .done(DEPUTY, submits("2026-09-01"))
        .refused(DEPUTY, agrees(MarkForm::Given), &Refusal::OwnPlan(vec!["Алиева Д.".into()]))
        .refused(
            COORDINATOR,
            agrees(from_paper(Some(DEPUTY), "2026-09-01")),
            &Refusal::OwnPlan(vec!["Алиева Д.".into()]),
        );
    world.tries("zavuch2", agrees(MarkForm::Given)).unwrap();
}

#[test]
fn a_mark_from_paper_says_whose_it_is_where_several_hold_the_capacity() {
    let world = World::with_a_plan_submitted()
        .done(COORDINATOR, registers(person("Алиева Дана", "zavuch2", &[Role::Deputy])))
        .refused(COORDINATOR, agrees(from_paper(None, "2026-09-07")), &Refusal::SeveralHold(Capacity::Deputy))
        .refused(
            COORDINATOR,
            agrees(from_paper(Some(HEAD), "2026-09-07")),
            &Refusal::CapacityNotHeld(Capacity::Deputy),
        )
        .on("2026-09-09")
        .done(COORDINATOR, agrees(from_paper(Some("zavuch2"), "2026-09-07")));
    let mark = world.plan().agreement.clone().unwrap();
    assert_eq!((mark.person, mark.date), (world.person("zavuch2"), day("2026-09-07")));
    assert_eq!(mark.given, Given::FromPaper);
    assert_eq!(mark.closed.entered, Entered { by: COORDINATOR.into(), on: day("2026-09-09") });
}

#[test]
fn the_only_holder_of_a_capacity_need_not_be_named() {
    let world = World::with_a_plan_agreed().done(COORDINATOR, approves(from_paper(None, "2026-09-08")));
    assert_eq!(world.plan().approval.as_ref().unwrap().person, world.person(HEAD));
}

#[rstest]
#[case::before_the_submission(
    "2026-09-06",
    Refusal::BeforeStep(Field::Date, Step::Submit, day("2026-09-07"))
)]
#[case::tomorrow("2026-09-10", Refusal::InFuture(Field::Date, day("2026-09-10")))]
#[case::in_the_year_26("0026-09-08", Refusal::YearOutside(Field::Date, 26))]
fn the_date_of_a_paper_lies_between_the_step_before_and_today(#[case] date: &str, #[case] why: Refusal) {
    World::with_a_plan_submitted().on("2026-09-09").refused(
        COORDINATOR,
        agrees(from_paper(None, date)),
        &why,
    );
}

#[test]
fn an_approval_on_paper_is_not_dated_before_the_agreement() {
    World::with_a_plan_agreed()
        .refused(
            COORDINATOR,
            approves(from_paper(None, "2026-09-07")),
            &Refusal::BeforeStep(Field::Date, Step::Agree, day("2026-09-08")),
        )
        .done(COORDINATOR, approves(from_paper(None, "2026-09-08")));
}

#[test]
fn a_return_is_not_dated_before_the_plan_came() {
    World::with_a_plan_submitted().on("2026-09-09").refused(
        COORDINATOR,
        returns(Capacity::Deputy, from_paper(None, "2026-09-06"), "нет сроков"),
        &Refusal::BeforeStep(Field::Date, Step::Submit, day("2026-09-07")),
    );
}

#[test]
fn a_returned_plan_is_a_draft_that_keeps_the_remark() {
    let world = World::with_a_plan_submitted()
        .refused(MENTOR, writes_the_plan("иначе"), &Refusal::PlanNotEditable(PlanState::Submitted))
        .refused(DEPUTY, returns(Capacity::Deputy, MarkForm::Given, "  "), &Refusal::Missing(Field::Remark))
        .refused(HEAD, returns(Capacity::Head, MarkForm::Given, "рано"), &Refusal::StepMissing(Step::Agree))
        .done(DEPUTY, returns(Capacity::Deputy, MarkForm::Given, "нет форм отчёта"))
        .done(MENTOR, writes_the_plan("иначе"))
        .done(MENTOR, submits("2026-09-07"))
        .done(DEPUTY, agrees(MarkForm::Given))
        .done(HEAD, returns(Capacity::Head, MarkForm::Given, "нет сроков"));
    let plan = world.plan();
    assert_eq!((plan.state, &plan.submission, &plan.agreement), (PlanState::Draft, &None, &None));
    let remarks: Vec<&str> = plan.returns.iter().map(|it| it.remark.as_str()).collect();
    assert_eq!(remarks, ["нет форм отчёта", "нет сроков"]);
    let people: Vec<PersonId> = plan.returns.iter().map(|it| it.person).collect();
    assert_eq!(people, [world.person(DEPUTY), world.person(HEAD)]);
    assert_eq!(world.standing().stage, Stage::One);
}

#[test]
fn each_mark_keeps_the_dates_that_it_was_held_to() {
    let world = World::with_a_plan_approved();
    let round = world.case().round(RoundKind::Initial).unwrap();
    assert_eq!(round.closed.held_to.unwrap().binding, day("2026-09-08"));
    let plan = world.plan();
    let held = [
        plan.submission.as_ref().unwrap().closed.held_to,
        plan.agreement.as_ref().unwrap().closed.held_to,
        plan.approval.as_ref().unwrap().closed.held_to,
    ];
    assert!(held.iter().all(|due| due.unwrap().binding == day("2026-09-11")));
}

#[test]
fn a_correction_of_the_diagnostics_needs_a_reason_once_the_plan_rests_on_it() {
    let corrected = |reason: &str, date: &str| {
        Command::RecordRound(RecordRound {
            reason: reason.into(),
            conclusion: "иначе".into(),
            ..round(date, RoundKind::Initial)
        })
    };
    let world = World::with_a_draft()
        .done(MENTOR, corrected("", "2026-09-03"))
        .done(MENTOR, submits("2026-09-04"))
        .refused(MENTOR, corrected("", "2026-09-03"), &Refusal::Missing(Field::Reason))
        .done(MENTOR, corrected("опечатка", "2026-09-02"));
    let all: Vec<_> = world.case().rounds.values().collect();
    assert_eq!((all.len(), all[0].date), (1, day("2026-09-02")));
    assert_eq!(all[0].corrected.as_deref(), Some("опечатка"));
}

#[test]
fn a_correction_does_not_put_the_diagnostics_after_the_plan_that_rests_on_it() {
    let later = RecordRound { reason: "дата".into(), ..round("2026-09-09", RoundKind::Initial) };
    World::with_a_plan_approved().refused(
        MENTOR,
        Command::RecordRound(later),
        &Refusal::OutOfOrder {
            first: (Step::Diagnostics, day("2026-09-09")),
            then: (Step::Submit, day("2026-09-07")),
        },
    );
}

#[test]
fn diagnostics_are_neither_ahead_nor_before_the_start_nor_empty() {
    let nothing = RecordRound { scores: Vec::new(), ..round("2026-09-01", RoundKind::Initial) };
    World::with_a_case()
        .refused(MENTOR, diagnoses("2026-09-02"), &Refusal::InFuture(Field::Date, day("2026-09-02")))
        .refused(MENTOR, diagnoses("2026-08-31"), &Refusal::EndBeforeStart(Field::Date))
        .refused(MENTOR, Command::RecordRound(nothing), &Refusal::ScoresDoNotFit);
}

#[test]
fn a_mentor_works_in_the_own_case_alone() {
    let other = OpenCase { mentee: "m02".into(), ..opens(MENTEE, OTHER_MENTOR) };
    World::with_a_case()
        .done(COORDINATOR, registers(newcomer("Юсупов Тимур", "m02", "2026-09-01")))
        .done(COORDINATOR, Command::OpenCase(other))
        .refused(OTHER_MENTOR, diagnoses("2026-09-01"), &Refusal::NotPermitted(Right::RunCase))
        .refused(MENTEE, diagnoses("2026-09-01"), &Refusal::NotPermitted(Right::RunCase))
        .done(MENTOR, diagnoses("2026-09-01"));
}
