//! A need that the diagnostics found is served by items and entries, or it is seen that it is not.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::clock::deadline::Terms;
use talimger::domain::command::{AddItem, Command, MarkForm, RecordRound, VoidEvent};
use talimger::domain::compiled::figures::Change;
use talimger::domain::diagnostics::{
    Comparison, Offer, Round, RoundKind, compare, directions, suggestions, weak_areas,
};
use talimger::domain::journal::{EventKind, EventState, EventText};
use talimger::domain::needs::{NeedSource, needs, unvisited};
use talimger::domain::plan::{ItemTerm, ItemText};
use talimger::domain::refusal::Refusal;
use talimger::domain::text::local::Local;
use talimger::words::shipped;

/// Lessons (2) are weakest, then planning (1), then assessment (3); the rest has no difficulty.
fn scores() -> Vec<Vec<Option<u8>>> {
    let of = |at: usize| match at {
        2 => 3,
        1 => 2,
        3 => 1,
        _ => 0,
    };
    let areas = shipped::difficulties().areas;
    areas.iter().enumerate().map(|(at, area)| vec![Some(of(at)); area.criteria.len()]).collect()
}

fn diagnoses_lessons() -> Command {
    Command::RecordRound(RecordRound { scores: scores(), ..round("2026-09-04", RoundKind::Initial) })
}

fn adds_for(activity: &str, need: u16) -> Command {
    let item = ItemText { need: Some(need), ..text(activity, ItemTerm::AllYear) };
    Command::AddItem(AddItem { case: CASE, item })
}

/// Stage II begins on 10 September; one item serves the lessons, another an area that is not weak.
fn world() -> World {
    World::with_a_case()
        .on("2026-09-04")
        .done(MENTOR, diagnoses_lessons())
        .done(MENTOR, writes_the_plan("помочь"))
        .done(MENTOR, adds_for("Посещать уроки", 2))
        .done(MENTOR, adds_for("Классный час", 4))
        .done(MENTOR, submits("2026-09-04"))
        .on("2026-09-10")
        .done(DEPUTY, agrees(MarkForm::Given))
        .done(HEAD, approves(MarkForm::Given))
}

fn serves(need: Option<u16>, date: &str) -> EventText {
    EventText { need, ..event(EventKind::Consultation, date) }
}

fn long_unvisited(world: &World, today: &str) -> Vec<(u16, u32)> {
    let found = unvisited(world.case(), &Terms::default(), day(today));
    found.into_iter().map(|it| (it.need.area, it.days)).collect()
}

#[test]
fn the_weakest_areas_are_needs_and_so_is_what_an_item_names() {
    let found: Vec<_> = needs(world().case()).iter().map(|it| (it.area, it.source, it.items.len())).collect();
    let weakest = NeedSource::Weakest;
    assert_eq!(found, [(2, weakest, 1), (1, weakest, 0), (3, weakest, 0), (4, NeedSource::Named, 1)]);
}

#[test]
fn a_need_is_served_directly_and_through_the_item_by_what_took_place() {
    let world = world().on("2026-11-01");
    let through = EventText { item: Some(world.item(0)), ..event(EventKind::VisitByMentor, "2026-09-21") };
    let world = world
        .done(MENTOR, enters(serves(Some(2), "2026-10-05"), EventState::TookPlace))
        .done(MENTOR, enters(through, EventState::TookPlace))
        .done(MENTOR, enters(serves(Some(2), "2026-12-01"), EventState::Planned))
        .done(MENTOR, enters(serves(Some(2), "2026-10-30"), EventState::TookPlace));
    let last = *world.case().events.keys().next_back().unwrap();
    let void = VoidEvent { case: CASE, event: last, reason: "не та пара".into() };
    let world = world.done(MENTOR, Command::VoidEvent(void));
    let need = &needs(world.case())[0];
    assert_eq!((need.events.len(), need.last_visit), (2, Some(day("2026-10-05"))));
}

#[test]
fn a_need_without_a_visit_for_sixty_days_of_stage_two_is_shown() {
    let world = world().on("2026-09-20");
    let world = world.done(MENTOR, enters(serves(Some(1), "2026-09-20"), EventState::TookPlace));
    assert_eq!(long_unvisited(&world, "2026-11-08"), []);
    assert_eq!(long_unvisited(&world, "2026-11-09"), [(2, 60), (3, 60), (4, 60)]);
    assert_eq!(long_unvisited(&world, "2026-11-19"), [(2, 70), (1, 60), (3, 70), (4, 70)]);
}

#[test]
fn a_pause_is_no_time_without_a_visit() {
    let world = world().on("2026-09-14").done(COORDINATOR, pauses("2026-09-11"));
    let world = world.on("2026-10-11").done(COORDINATOR, resumes("2026-10-11"));
    assert_eq!(long_unvisited(&world, "2026-12-08"), []);
    assert_eq!(long_unvisited(&world, "2026-12-09").first(), Some(&(2, 60)));
}

#[rstest]
#[case::before_stage_two(World::with_a_draft(), "2027-03-01")]
#[case::in_a_case_that_has_ended(world().done(COORDINATOR, ends_early("2026-09-10")), "2027-03-01")]
fn no_need_is_missed(#[case] world: World, #[case] today: &str) {
    assert_eq!(long_unvisited(&world, today), []);
}

#[test]
fn days_of_the_final_window_and_of_summer_are_not_counted() {
    let world = world();
    let opens = long_unvisited(&world, "2027-04-25");
    assert!(!opens.is_empty());
    assert_eq!(long_unvisited(&world, "2027-08-20"), opens);
}

#[test]
fn a_need_is_an_area_of_the_initial_diagnostics() {
    let before = enters(serves(Some(0), "2026-09-01"), EventState::TookPlace);
    World::with_a_case().refused(MENTOR, before, &Refusal::NoSuchNeed);
    let world = world()
        .refused(MENTOR, enters(serves(Some(8), "2026-09-10"), EventState::TookPlace), &Refusal::NoSuchNeed)
        .refused(MENTOR, adds_for("Кружок", 8), &Refusal::NoSuchNeed);
    world.done(MENTOR, enters(serves(Some(7), "2026-09-10"), EventState::TookPlace));
}

#[test]
fn a_correction_by_another_rubric_does_not_make_a_need_mean_another_area() {
    let by_level = shipped::preparation();
    let corrected = RecordRound {
        scores: by_level.areas.iter().map(|area| vec![Some(2); area.criteria.len()]).collect(),
        rubric: by_level.key,
        reason: "другой набор".into(),
        ..round("2026-09-04", RoundKind::Initial)
    };
    world().refused(MENTOR, Command::RecordRound(corrected.clone()), &Refusal::NoSuchNeed);
    World::with_a_draft().done(MENTOR, Command::RecordRound(corrected));
}

#[test]
fn the_weakest_areas_suggest_directions_and_items_with_their_need() {
    let world = world();
    let (case, template) = (world.case(), shipped::year_template());
    let round = case.round(RoundKind::Initial);
    let weak: Vec<u16> = weak_areas(round).iter().map(|it| it.area).collect();
    assert_eq!(weak, [2, 1, 3]);
    let suggested = directions(round);
    let all = suggestions(round, &template, case.head.start.date, case.head.end);
    assert_eq!(all.len(), template.items.len());
    for it in all {
        let serves = suggested.contains(&it.placed.item.direction);
        assert_eq!(it.need.is_some(), serves);
        assert_eq!(it.offer == Offer::Suggested, serves || it.placed.item.organisational);
    }
}

#[test]
fn without_a_weak_area_everything_ahead_is_suggested_and_what_has_gone_by_is_not() {
    let template = shipped::year_template();
    let all = suggestions(None, &template, day("2027-02-08"), day("2027-05-25"));
    let gone_by = all.iter().filter(|it| it.offer == Offer::GoneBy).count();
    assert!(gone_by > 0 && all.iter().all(|it| it.need.is_none() && it.offer != Offer::Open));
}

fn rounds() -> (Round, Round) {
    let world = world().on("2026-12-01");
    let mut later = scores();
    later[2] = vec![Some(1); 5];
    later[1] = vec![Some(2), None, None, None, Some(3)];
    later[0] = vec![None; 5];
    let interim = RecordRound { scores: later, ..round("2026-12-01", RoundKind::Interim) };
    let world = world.done(MENTOR, Command::RecordRound(interim));
    let round = |kind| world.case().round(kind).unwrap().clone();
    (round(RoundKind::Initial), round(RoundKind::Interim))
}

#[test]
fn rounds_are_compared_by_what_both_assessed() {
    let (initial, interim) = rounds();
    let Comparison::Compared(compared) = compare(&initial, &interim) else { panic!("one rubric") };
    let areas: Vec<_> = compared.areas.iter().map(|it| (it.criteria.len(), it.change.unwrap())).collect();
    assert_eq!(
        areas[..2],
        [(2, Change::Worse), (5, Change::Better)],
        "nothing of the first area is compared"
    );
    let planning = &compared.areas[0];
    assert_eq!((planning.before.hundredths(), planning.after.hundredths()), (200, 250));
    let criteria: Vec<_> = planning.criteria.iter().map(|it| (it.before, it.after, it.change)).collect();
    assert_eq!(criteria, [(2, 2, Some(Change::Same)), (2, 3, Some(Change::Worse))]);
    assert_eq!(compared.level, None);
}

#[test]
fn an_edited_rubric_is_compared_by_titles_and_another_is_not_compared() {
    let (initial, mut interim) = rounds();
    interim.rubric.areas.swap(1, 2);
    interim.scores.swap(1, 2);
    interim.rubric.areas[2].criteria[0] = Local::same("новый критерий");
    let Comparison::Compared(compared) = compare(&initial, &interim) else { panic!("one scale") };
    assert_eq!(compared.areas[0].change, Some(Change::Better));
    assert_eq!(compared.areas[1].criteria.len(), 1);

    interim.rubric.scale.pop();
    assert_eq!(compare(&initial, &interim), Comparison::OtherRubric);
}
