//! An absent mentor is stood in for, and resumes by themselves.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::clock::standing::Stage;
use talimger::domain::command::Command;
use talimger::domain::id::MentorshipId;
use talimger::domain::people::mentorship::Voided;
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::rights::Right;

const MAIN: usize = 0;
const SUBSTITUTE: usize = 1;

/// A plan in force; the mentor is away from 5 to 16 October, and t02 stands in.
fn with_a_substitute() -> World {
    World::with_a_plan_approved()
        .on("2026-10-02")
        .done(COORDINATOR, substitutes(OTHER_MENTOR, "2026-10-05", "2026-10-16"))
}

fn nth(world: &World, nth: usize) -> MentorshipId {
    *world.case().mentorships.keys().nth(nth).unwrap()
}

/// The login of who mentors on a day.
fn mentor_on(world: &World, on: &str) -> Option<String> {
    let mentor = world.summary().tenure_on(day(on)).map(|it| it.mentor);
    assert_eq!(world.case().mentorship_on(day(on)).map(|it| it.mentor), mentor, "list and card disagree");
    mentor.map(|id| world.facts().school.people[&id].login.clone().unwrap())
}

#[test]
fn the_main_mentor_is_suspended_for_the_days_of_the_substitute_and_resumes_by_themselves() {
    let world = with_a_substitute();
    let days = ["2026-10-04", "2026-10-05", "2026-10-16", "2026-10-17"];
    let mentors = days.map(|on| mentor_on(&world, on).unwrap());
    assert_eq!(mentors, [MENTOR, OTHER_MENTOR, OTHER_MENTOR, MENTOR]);
    assert!(days.iter().all(|on| !world.standing_on(on).without_mentor));
    assert!(world.summary().vacancies.is_empty());
    assert_eq!(world.standing_on("2026-10-10").stage, Stage::Two, "stage I is not repeated");
}

#[test]
fn list_and_card_show_the_substitute_ahead_and_then_who_resumes() {
    let world = with_a_substitute();
    let ahead = |on: &str| {
        let next = world.summary().tenure_after(day(on)).unwrap();
        (next.from.to_string(), next.tenure.mentor)
    };
    assert_eq!(ahead("2026-10-02"), ("2026-10-05".into(), world.person(OTHER_MENTOR)));
    assert_eq!(ahead("2026-10-05"), ("2026-10-17".into(), world.person(MENTOR)));
    assert_eq!(world.summary().tenure_after(day("2026-10-17")), None);
}

#[rstest]
#[case::mentor_before(MENTOR, "2026-10-04", true)]
#[case::substitute_before(OTHER_MENTOR, "2026-10-04", true)]
#[case::mentor_meanwhile(MENTOR, "2026-10-10", true)]
#[case::substitute_meanwhile(OTHER_MENTOR, "2026-10-10", true)]
#[case::mentor_after(MENTOR, "2026-10-17", true)]
#[case::substitute_after(OTHER_MENTOR, "2026-10-17", false)]
fn both_work_in_the_case_until_their_last_day(#[case] login: &str, #[case] today: &str, #[case] may: bool) {
    let tried = with_a_substitute().on(today).tries(login, writes_the_plan("новая цель"));
    assert_eq!(tried.is_ok(), may, "{tried:?}");
}

#[rstest]
#[case::shorter("2026-10-09", "2026-10-10", OTHER_MENTOR, MENTOR)]
#[case::longer("2026-10-30", "2026-10-31", OTHER_MENTOR, MENTOR)]
fn a_substitution_of_other_days_moves_the_day_of_resuming(
    #[case] to: &str,
    #[case] next: &str,
    #[case] before: &str,
    #[case] after: &str,
) {
    let world = with_a_substitute();
    let substitute = nth(&world, SUBSTITUTE);
    let world = world.done(COORDINATOR, substitutes_until(substitute, to));
    assert_eq!(mentor_on(&world, to).as_deref(), Some(before));
    assert_eq!(mentor_on(&world, next).as_deref(), Some(after));
}

#[test]
fn a_substitute_who_ends_early_frees_the_rest_of_the_days() {
    let world = with_a_substitute().on("2026-10-07").done(COORDINATOR, loses_the_mentor("2026-10-07"));
    assert_eq!(mentor_on(&world, "2026-10-07").as_deref(), Some(OTHER_MENTOR));
    assert_eq!(mentor_on(&world, "2026-10-08").as_deref(), Some(MENTOR));
}

#[test]
fn a_main_mentor_who_ends_meanwhile_leaves_a_vacancy_after_the_substitute_alone() {
    let world = with_a_substitute();
    let main = nth(&world, MAIN);
    let world = world.on("2026-10-09").done(COORDINATOR, ends_mentorship(main, "2026-10-08"));
    assert_eq!(mentor_on(&world, "2026-10-09").as_deref(), Some(OTHER_MENTOR));
    assert!(!world.standing_on("2026-10-16").without_mentor);
    assert!(world.standing_on("2026-10-17").without_mentor);
    let vacancies: Vec<_> = world.summary().vacancies.iter().map(|it| (it.from, it.to)).collect();
    assert_eq!(vacancies, [(day("2026-10-17"), None)]);
}

#[test]
fn a_replacement_amid_a_substitution_ends_both() {
    let world = with_a_substitute().done(COORDINATOR, Command::AssignMentor(replaces(DEPUTY, "2026-10-12")));
    let on = |on| mentor_on(&world, on).unwrap();
    assert_eq!(
        [on("2026-10-04"), on("2026-10-11"), on("2026-10-12"), on("2026-10-17")],
        [MENTOR, OTHER_MENTOR, DEPUTY, DEPUTY]
    );
}

#[test]
fn a_substitution_recorded_in_error_is_voided_and_stays() {
    let world = with_a_substitute();
    let substitute = nth(&world, SUBSTITUTE);
    let world = world.done(COORDINATOR, voids_mentorship(substitute));
    assert_eq!(mentor_on(&world, "2026-10-10").as_deref(), Some(MENTOR));
    assert_eq!(world.case().mentorships[&substitute].voided, Some(Voided::InError("не та пара".into())));
    world.refused(COORDINATOR, voids_mentorship(substitute), &Refusal::MentorshipVoided).refused(
        COORDINATOR,
        substitutes_until(substitute, "2026-10-20"),
        &Refusal::MentorshipVoided,
    );
}

#[rstest]
#[case::of_themselves(substitutes(MENTOR, "2026-11-02", "2026-11-06"), Refusal::OwnSubstitute)]
#[case::by_the_mentee(substitutes(MENTEE, "2026-11-02", "2026-11-06"), Refusal::OwnMentor)]
#[case::of_a_substitute(substitutes(DEPUTY, "2026-10-12", "2026-10-14"), Refusal::MentorshipsOverlap)]
#[case::over_another(substitutes(DEPUTY, "2026-10-01", "2026-10-06"), Refusal::MentorshipsOverlap)]
#[case::backwards(substitutes(DEPUTY, "2026-11-06", "2026-11-02"), Refusal::EndBeforeStart(Field::End))]
#[case::before_the_case(substitutes(DEPUTY, "2026-08-31", "2026-09-04"), Refusal::MentorshipOutsideCase)]
#[case::beyond_the_case(substitutes(DEPUTY, "2027-05-20", "2027-05-26"), Refusal::MentorshipOutsideCase)]
fn a_substitution_that_cannot_be_is_refused(#[case] command: Command, #[case] why: Refusal) {
    with_a_substitute().refused(COORDINATOR, command, &why);
}

#[test]
fn a_substitution_is_not_made_longer_than_the_case() {
    let world = with_a_substitute();
    let substitute = nth(&world, SUBSTITUTE);
    world
        .refused(COORDINATOR, substitutes_until(substitute, "2027-05-26"), &Refusal::MentorshipOutsideCase)
        .done(COORDINATOR, substitutes_until(substitute, "2027-05-25"));
}

#[test]
fn a_mentor_is_stood_in_for_on_a_single_day() {
    let world = World::with_a_plan_approved()
        .done(COORDINATOR, substitutes(OTHER_MENTOR, "2026-10-05", "2026-10-05"));
    let mentors = ["2026-10-04", "2026-10-05", "2026-10-06"].map(|on| mentor_on(&world, on).unwrap());
    assert_eq!(mentors, [MENTOR, OTHER_MENTOR, MENTOR]);
}

#[test]
fn a_substitution_has_a_reason_and_somebody_to_stand_in_for() {
    let world = with_a_substitute();
    let (main, substitute) = (nth(&world, MAIN), nth(&world, SUBSTITUTE));
    let Command::AppointSubstitute(whole) = substitutes(DEPUTY, "2026-11-02", "2026-11-06") else {
        unreachable!()
    };
    let unsaid = Command::AppointSubstitute(talimger::domain::command::AppointSubstitute {
        reason: " ".into(),
        ..whole
    });
    world
        .refused(
            MENTOR,
            substitutes(DEPUTY, "2026-11-02", "2026-11-06"),
            &Refusal::NotPermitted(Right::KeepCases),
        )
        .refused(COORDINATOR, unsaid, &Refusal::Missing(Field::Reason))
        .refused(COORDINATOR, substitutes_until(main, "2026-10-20"), &Refusal::NotSubstitute)
        .refused(
            COORDINATOR,
            substitutes_until(substitute, "2026-10-04"),
            &Refusal::EndBeforeStart(Field::End),
        )
        .done(COORDINATOR, ends_mentorship(main, "2026-10-02"))
        .refused(COORDINATOR, substitutes(DEPUTY, "2026-11-02", "2026-11-06"), &Refusal::NoMentor);
}

#[test]
fn the_end_of_a_case_ends_the_substitute_and_the_suspended_mentor() {
    let world = with_a_substitute().on("2026-10-09").done(COORDINATOR, ends_early("2026-10-09"));
    let ends: Vec<_> = world.case().mentorships.values().map(|it| it.to).collect();
    assert_eq!(ends, [Some(day("2026-10-09")); 2]);
}

#[test]
fn the_shares_of_the_year_credit_each_one_with_what_they_did() {
    let visited = |world: World, login: &'static str, on: &str| world.on(on).done(login, visits(on));
    let world = with_a_substitute();
    let world = visited(world, MENTOR, "2026-10-02");
    let world = visited(world, OTHER_MENTOR, "2026-10-06");
    // The mentor looks in although on leave: the visit stays theirs.
    let by_the_absent = talimger::domain::command::EnterEvent {
        case: CASE,
        event: event(talimger::domain::journal::EventKind::Consultation, "2026-10-07"),
        state: talimger::domain::journal::EventState::TookPlace,
        by: Some(MENTOR.into()),
    };
    let world = world.on("2026-10-07").done(COORDINATOR, Command::EnterEvent(by_the_absent));
    let world = visited(world, MENTOR, "2026-10-19");
    let shares = talimger::domain::compiled::figures::figures(world.case()).shares;
    let counted: Vec<_> = shares.iter().map(|it| (it.mentor, it.entries.count())).collect();
    assert_eq!(counted, [(world.person(MENTOR), 3), (world.person(OTHER_MENTOR), 1)]);
}

#[test]
fn who_mentors_twice_is_credited_between_the_times_in_the_earlier_one() {
    let replaced = |world: World, by: &str, from: &str| {
        world.on(from).done(COORDINATOR, Command::AssignMentor(replaces(by, from)))
    };
    let world = replaced(World::with_a_plan_approved(), OTHER_MENTOR, "2026-10-05");
    let world = replaced(world, MENTOR, "2026-11-02");
    let meanwhile = talimger::domain::command::EnterEvent {
        case: CASE,
        event: event(talimger::domain::journal::EventKind::Consultation, "2026-10-12"),
        state: talimger::domain::journal::EventState::TookPlace,
        by: Some(MENTOR.into()),
    };
    let world = world.done(COORDINATOR, Command::EnterEvent(meanwhile));
    let shares = talimger::domain::compiled::figures::figures(world.case()).shares;
    assert_eq!(shares.iter().map(|it| it.entries.count()).collect::<Vec<_>>(), [1, 0, 0]);
}
