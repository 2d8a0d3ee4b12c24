//! Replacements, their traces, and what the one mentor leaves to the other.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::change::Warning;
use talimger::domain::clock::step::Step;
use talimger::domain::clock::track::{Progress, track};
use talimger::domain::command::{AssignMentor, Command, OpenCase, PersonForm};
use talimger::domain::id::MentorshipId;
use talimger::domain::people::hand_over::{HandingOver, handing_over};
use talimger::domain::people::mentorship::{EndOfMentorship, HandOver, Override, Voided};
use talimger::domain::people::person::{Category, Particulars};
use talimger::domain::refusal::{Field, Refusal};

fn assigns(mentor: &str, from: &str) -> Command {
    Command::AssignMentor(replaces(mentor, from))
}

fn first(world: &World) -> MentorshipId {
    *world.case().mentorships.keys().next().unwrap()
}

/// A plan in force, and t02 mentors from 1 December.
fn with_a_successor() -> World {
    World::with_a_plan_approved().on("2026-12-01").done(COORDINATOR, assigns(OTHER_MENTOR, "2026-12-01"))
}

#[test]
fn three_mentors_of_one_day_all_stay_in_the_case() {
    let world = World::with_a_case()
        .on("2026-10-05")
        .done(COORDINATOR, assigns(OTHER_MENTOR, "2026-10-05"))
        .done(COORDINATOR, assigns(DEPUTY, "2026-10-05"))
        .done(COORDINATOR, assigns(HEAD, "2026-10-05"));
    let case = world.case();
    let kept: Vec<_> = case.mentorships.values().map(|it| (it.mentor, it.ended, it.voided.clone())).collect();
    let reason = Some(EndOfMentorship::Request);
    assert_eq!(
        kept,
        [
            (world.person(MENTOR), reason, None),
            (world.person(OTHER_MENTOR), reason, Some(Voided::Replaced)),
            (world.person(DEPUTY), reason, Some(Voided::Replaced)),
            (world.person(HEAD), None, None),
        ]
    );
    assert_eq!(case.mentorship_on(day("2026-10-05")).unwrap().mentor, world.person(HEAD));
    assert_eq!(world.summary().tenures.len(), 2, "who never had a day mentors nobody");
}

#[test]
fn a_mentor_replaced_on_the_first_day_of_the_case_is_kept_and_works_in_it_no_more() {
    World::with_a_case()
        .done(COORDINATOR, assigns(OTHER_MENTOR, "2026-09-01"))
        .done(OTHER_MENTOR, writes_the_plan("помочь"))
        .refused(
            MENTOR,
            writes_the_plan("иначе"),
            &Refusal::NotPermitted(talimger::domain::rights::Right::RunCase),
        );
}

#[test]
fn after_the_approval_the_steps_ahead_stand_by_their_dates() {
    let world = World::with_a_plan_approved();
    let ahead: Vec<_> = track(world.case(), &world.facts().school, world.today)
        .into_iter()
        .filter_map(|it| match it.progress {
            Progress::Ahead(step) => Some((it.place.step, step.clock.due().unwrap().binding.to_string())),
            Progress::Made(_) => None,
        })
        .collect();
    let steps: Vec<Step> = ahead.iter().map(|(step, _)| *step).collect();
    assert_eq!(steps[..2], [Step::Contact, Step::Item]);
    assert!(ahead.iter().map(|(_, on)| on).is_sorted(), "{ahead:?}");
}

#[test]
fn the_order_is_no_step_of_a_case_that_has_a_mentor_again_or_has_ended() {
    let is_ahead = |world: &World| {
        let track = track(world.case(), &world.facts().school, world.today);
        track.iter().any(|it| it.place.step == Step::Assign && matches!(it.progress, Progress::Ahead(_)))
    };
    let vacant = || World::with_a_case().on("2026-10-05").done(COORDINATOR, loses_the_mentor("2026-10-02"));
    assert!(is_ahead(&vacant()));
    assert!(!is_ahead(&vacant().done(COORDINATOR, ends_early("2026-10-05"))));
    let again = AssignMentor { replaces: None, ..replaces(MENTOR, "2026-10-05") };
    assert!(!is_ahead(&vacant().done(COORDINATOR, Command::AssignMentor(again))));
}

#[test]
fn a_gap_between_mentors_is_a_vacancy_with_its_last_day() {
    let again = AssignMentor { replaces: None, ..replaces(MENTOR, "2026-12-01") };
    let world = World::with_a_case()
        .on("2026-10-05")
        .done(COORDINATOR, loses_the_mentor("2026-10-05"))
        .done(COORDINATOR, Command::AssignMentor(again));
    let vacancies: Vec<_> = world.summary().vacancies.iter().map(|it| (it.from, it.to)).collect();
    assert_eq!(vacancies, [(day("2026-10-06"), Some(day("2026-11-30")))]);
}

#[test]
fn a_case_whose_only_mentorship_was_recorded_in_error_waits_for_an_order_from_its_start() {
    let world = World::with_a_case();
    let only = first(&world);
    let world = world.done(COORDINATOR, voids_mentorship(only));
    assert!(world.standing_on("2026-09-01").without_mentor);
    // Five working days from the eve of the start, as from a hiring.
    assert_eq!(world.next_on("2026-09-01").1, "2026-09-07");
}

#[rstest]
#[case::on_the_eve_of_the_case("2026-08-31", Step::Diagnostics)]
#[case::on_its_first_day("2026-09-01", Step::Assign)]
fn without_a_mentor_the_order_comes_before_all_else_from_the_first_day_of_the_case(
    #[case] today: &str,
    #[case] first_step: Step,
) {
    let world = World::with_a_case();
    let only = first(&world);
    let world = world.done(COORDINATOR, voids_mentorship(only));
    let track = track(world.case(), &world.facts().school, day(today));
    assert_eq!(track[0].place.step, first_step);
}

#[rstest]
#[case::with_a_reason("временно, до конкурса", true)]
#[case::without(" ", false)]
fn a_reason_is_kept_with_what_it_overrode(#[case] reason: &str, #[case] kept: bool) {
    let young = Particulars { category: Some(Category::Moderator), ..Particulars::default() };
    let form = PersonForm { particulars: young, ..person("Алиева Дана", "t03", &[]) };
    let mut world = World::founded().done(COORDINATOR, registers(form));
    let open = OpenCase { reason: reason.into(), ..opens(MENTEE, "t03") };
    let change = world.tries(COORDINATOR, Command::OpenCase(open)).unwrap();
    assert_eq!(change.warnings, [Warning::MentorCategory], "the history keeps the warning in any case");
    let overridden = world.case().mentorships.values().next().unwrap().overridden.clone();
    let expected = Override { reason: reason.into(), warnings: vec![Warning::MentorCategory] };
    assert_eq!(overridden, kept.then_some(expected));
}

#[test]
fn a_new_mentor_accepts_the_plan_in_force() {
    let world = with_a_successor();
    let missing = |world: &World| world.case().acceptance_missing(world.today).map(|it| it.mentor);
    assert_eq!(missing(&world), Some(world.person(OTHER_MENTOR)));
    let world = world.done(OTHER_MENTOR, accepts_the_plan("2026-12-01"));
    assert_eq!(missing(&world), None);
    assert!(world.case().version_in_force().is_some(), "the plan stays in force");
    world.refused(OTHER_MENTOR, accepts_the_plan("2026-12-01"), &Refusal::NothingChanges);
}

#[test]
fn whose_plan_was_approved_in_their_own_time_need_not_accept_it() {
    let world = World::with_a_plan_approved().on("2026-12-01");
    assert_eq!(world.case().acceptance_missing(world.today), None);
    let back = world
        .done(COORDINATOR, assigns(OTHER_MENTOR, "2026-11-02"))
        .done(COORDINATOR, assigns(MENTOR, "2026-11-16"));
    assert_eq!(back.case().acceptance_missing(back.today), None, "who comes back knows the plan");
}

#[test]
fn a_plan_is_accepted_once_it_is_approved_by_who_mentors_on_that_day() {
    let approval = Refusal::StepMissing(Step::Approve);
    World::with_a_draft().refused(MENTOR, accepts_the_plan("2026-09-04"), &approval);
    let before = Refusal::BeforeStep(Field::Date, Step::Approve, day("2026-09-10"));
    World::with_a_plan_approved()
        .refused(MENTOR, accepts_the_plan("2026-09-09"), &before)
        .refused(MENTOR, accepts_the_plan("2026-09-11"), &Refusal::InFuture(Field::Date, day("2026-09-11")))
        .on("2026-09-15")
        .done(COORDINATOR, loses_the_mentor("2026-09-14"))
        .refused(COORDINATOR, accepts_the_plan("2026-09-15"), &Refusal::NoMentor);
}

#[test]
fn a_case_is_handed_over_by_a_mentor_with_a_last_day() {
    let world = World::with_a_plan_approved().refused(
        MENTOR,
        hands_over(None, "2026-09-10"),
        &Refusal::MentorshipNotEnding,
    );
    let only = first(&world);
    world.refused(MENTOR, hands_over(Some(only), "2026-09-10"), &Refusal::MentorshipNotEnding);
    let world = with_a_successor();
    let only = first(&world);
    let world = world
        .refused(COORDINATOR, hands_over(Some(only), "2026-08-31"), &Refusal::EndBeforeStart(Field::Date))
        .done(COORDINATOR, hands_over(None, "2026-12-01"));
    let expected = HandOver { on: day("2026-12-01"), note: "журнал передан".into() };
    assert_eq!(world.case().mentorships[&only].hand_over, Some(expected));
}

#[test]
fn what_is_handed_over_is_shown_by_records() {
    let world = World::with_a_plan_approved()
        .on("2026-10-12")
        .done(MENTOR, visits_to_come_again("2026-10-12", "2026-12-08"))
        .on("2026-12-01")
        .done(COORDINATOR, assigns(OTHER_MENTOR, "2026-12-01"));
    let facts: HandingOver = handing_over(world.case(), first(&world)).unwrap();
    let visit = *world.case().events.keys().next().unwrap();
    assert_eq!((facts.outgoing, facts.next), (world.person(MENTOR), Some(world.person(OTHER_MENTOR))));
    assert_eq!(facts.open_items.count(), 2);
    assert_eq!(facts.entries.count(), 1);
    assert_eq!(facts.last_contact.map(|it| (it.on, it.event)), Some((day("2026-10-12"), visit)));
    let follow_ups: Vec<_> = facts.follow_ups.iter().map(|it| (it.on, it.event)).collect();
    assert_eq!(follow_ups, [(day("2026-12-08"), visit)]);
    assert_eq!(facts.needs.unwrap().date, day("2026-09-04"));
    assert_eq!(handing_over(world.case(), MentorshipId(0)), None);
}

#[test]
fn a_mentor_hands_over_to_who_comes_next_and_not_to_who_went_before() {
    let world = with_a_successor().on("2027-02-01").done(COORDINATOR, assigns(DEPUTY, "2027-02-01"));
    let second = *world.case().mentorships.keys().nth(1).unwrap();
    let facts = handing_over(world.case(), second).unwrap();
    assert_eq!((facts.outgoing, facts.next), (world.person(OTHER_MENTOR), Some(world.person(DEPUTY))));
}
