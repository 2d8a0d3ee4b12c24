//! People under other names, and two records of one person.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::change::Warning;
use talimger::domain::code::CaseCode;
use talimger::domain::command::{ChangePerson, Command, MergePeople, OpenCase};
use talimger::domain::compiled::figures::figures;
use talimger::domain::compiled::overview::{Overview, waiting};
use talimger::domain::id::Revision;
use talimger::domain::people::kept::with_kept_people;
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::rights::{Relation, Right, Role};
use talimger::words::shipped;

fn named(name: &str, from: Option<&str>) -> Command {
    let to = person(name, MENTOR, &[]);
    Command::ChangePerson(ChangePerson { person: MENTOR.into(), to, from: from.map(day) })
}

fn merges(keep: &str, merge: &str) -> Command {
    Command::MergePeople(MergePeople {
        keep: keep.into(),
        merge: merge.into(),
        reason: "одна и та же".into(),
    })
}

/// The mentor is down twice: as t01, who mentors m01, and without a login.
fn with_a_double() -> World {
    World::with_a_plan_approved().done(COORDINATOR, registers(person("Цой Мария", "", &[])))
}

#[rstest]
#[case::before("2026-10-04", "Цой Света-Мария")]
#[case::on_the_day("2026-10-05", "Ким Света-Мария")]
#[case::later("2027-01-01", "Ким Света-Мария")]
fn a_document_prints_the_name_of_its_date(#[case] on: &str, #[case] name: &str) {
    let world =
        World::with_a_case().on("2026-10-12").done(COORDINATOR, named("Ким Света-Мария", Some("2026-10-05")));
    let mentor = world.person(MENTOR);
    assert_eq!(world.facts().school.name_on(mentor, day(on)).as_str(), name);
    assert_eq!(world.summary().tenures[0].name.as_str(), "Ким Света-Мария");
}

#[test]
fn a_name_replaced_on_its_own_day_never_had_one() {
    let world = World::with_a_case()
        .on("2026-10-12")
        .done(COORDINATOR, named("Кимм Света-Мария", None))
        .done(COORDINATOR, named("Ким Света-Мария", None));
    let id = world.person(MENTOR);
    let former: Vec<_> =
        world.facts().school.people[&id].formerly.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(former, ["Цой Света-Мария"]);
}

#[test]
fn the_same_name_spelled_otherwise_is_a_correction() {
    let world = World::with_a_case().done(COORDINATOR, named("Цой  света-мария", None));
    assert!(world.facts().school.people[&world.person(MENTOR)].formerly.is_empty());
}

#[test]
fn a_name_begins_neither_ahead_nor_before_the_one_that_it_replaces() {
    World::with_a_case()
        .on("2026-10-12")
        .refused(
            COORDINATOR,
            named("Ким Света-Мария", Some("2026-10-13")),
            &Refusal::InFuture(Field::Date, day("2026-10-13")),
        )
        .done(COORDINATOR, named("Ким Света-Мария", Some("2026-10-05")))
        .refused(
            COORDINATOR,
            named("Пак Света-Мария", Some("2026-10-04")),
            &Refusal::RenamedLater(day("2026-10-05")),
        );
}

#[test]
fn two_records_of_one_person_become_one_and_both_numbers_stay() {
    let world = with_a_double();
    let (double, mentor) = (world.facts().school.people.keys().max().copied().unwrap(), world.person(MENTOR));
    let world = world.done(COORDINATOR, merges("Цой Мария", MENTOR));
    let school = &world.facts().school;
    assert!(school.people.contains_key(&mentor) && school.people.contains_key(&double));
    assert!(school.are_one(mentor, double));
    assert_eq!(world.person(MENTOR), double, "the login passes over to the record without one");
    assert_eq!(world.case().mentorship_on(world.today).unwrap().mentor, mentor, "the case keeps its number");
    let tenure = &world.summary().tenures[0];
    assert_eq!((tenure.mentor, tenure.name.as_str()), (double, "Цой Мария"), "lists show the kept name");
    assert!(school.everybody().all(|it| it.id != mentor), "the merged record is not offered");
    world
        .done(MENTOR, visits("2026-09-10"))
        .refused(COORDINATOR, merges(MENTOR, "Цой Мария"), &Refusal::AlreadyMerged("Цой Мария".into()))
        .refused(COORDINATOR, registers(person("Цой Мария", "", &[])), &Refusal::SameName("Цой Мария".into()))
        .done(COORDINATOR, registers(person("Цой Света-Мария", "", &[])));
}

#[test]
fn both_logins_of_a_merged_person_come_in_as_one_with_the_roles_of_both() {
    let world = with_a_double()
        .done(COORDINATOR, registers(person("Сейтқалиева А", "aigul", &[Role::Deputy])))
        .done(COORDINATOR, merges(COORDINATOR, "aigul"));
    let overview = Overview::of(Revision(1), &world.facts().school, world.facts().summaries.clone());
    let (one, other) = (overview.actor(COORDINATOR), overview.actor("aigul"));
    assert_eq!(one.person, other.person);
    assert_eq!(other.roles, [Role::Coordinator, Role::Deputy]);
}

#[test]
fn the_load_of_a_merged_mentor_is_that_of_both_records() {
    let mut world = with_a_double();
    for (login, mentor) in [("m11", MENTOR), ("m12", "Цой Мария")] {
        let form = newcomer(&format!("Новая {login}"), login, "2026-09-01");
        world = world.done(COORDINATOR, registers(form));
        world = world.done(COORDINATOR, Command::OpenCase(opens(login, mentor)));
    }
    let mut world = world
        .done(COORDINATOR, registers(newcomer("Новая четвёртая", "m13", "2026-09-01")))
        .done(COORDINATOR, merges(MENTOR, "Цой Мария"));
    let change = world.tries(COORDINATOR, Command::OpenCase(opens("m13", MENTOR))).unwrap();
    assert_eq!(change.warnings, [Warning::MentorLoad(4)]);
}

#[test]
fn a_merged_mentee_has_one_open_case_and_waits_for_none() {
    let world = World::with_a_case()
        .done(COORDINATOR, registers(newcomer("Ахметова Д", "", "2026-09-01")))
        .done(COORDINATOR, merges("Ахметова Д", MENTEE));
    assert_eq!(waiting(&world.facts().school, &world.facts().summaries), []);
    world
        .refused(
            COORDINATOR,
            Command::OpenCase(opens("Ахметова Д", OTHER_MENTOR)),
            &Refusal::CaseAlreadyOpen(CASE),
        )
        .refused(
            COORDINATOR,
            Command::AssignMentor(replaces("Ахметова Д", "2026-10-01")),
            &Refusal::OwnMentor,
        );
}

#[test]
fn records_of_two_people_are_not_merged() {
    let world = with_a_double()
        .done(COORDINATOR, registers(newcomer("Юсупов Тимур", "m02", "2026-09-01")))
        .done(COORDINATOR, Command::OpenCase(OpenCase { ..opens("m02", OTHER_MENTOR) }))
        .done(COORDINATOR, registers(person("Цой Анна", "sekretar", &[Role::Secretary])))
        .done(COORDINATOR, registers(person("Цой Галина", "galina", &[])));
    let unsaid = MergePeople { keep: MENTOR.into(), merge: "Цой Мария".into(), reason: " ".into() };
    world
        .refused(COORDINATOR, merges(MENTEE, "m02"), &Refusal::BothMentees)
        .refused(COORDINATOR, merges(MENTEE, MENTOR), &Refusal::MergedPair(CASE))
        .refused(COORDINATOR, merges(MENTOR, MENTEE), &Refusal::MergedPair(CASE))
        .refused(COORDINATOR, merges(MENTOR, MENTOR), &Refusal::AlreadyMerged("Цой Света-Мария".into()))
        .refused(COORDINATOR, Command::MergePeople(unsaid), &Refusal::Missing(Field::Reason))
        .refused("sekretar", merges("Цой Мария", MENTOR), &Refusal::NotPermitted(Right::KeepCases))
        .refused("sekretar", merges("Цой Мария", "galina"), &Refusal::NotPermitted(Right::KeepCases))
        .refused(MENTOR, merges(MENTOR, "Цой Мария"), &Refusal::NotPermitted(Right::KeepPeople))
        .done("sekretar", merges(MENTOR, "Цой Мария"));
}

#[test]
fn a_record_merged_twice_means_the_last_one() {
    let world = with_a_double()
        .done(COORDINATOR, registers(person("Цой М", "", &[])))
        .done(COORDINATOR, merges("Цой Мария", MENTOR))
        .done(COORDINATOR, merges("Цой М", "Цой Мария"));
    assert_eq!(world.summary().tenures[0].name.as_str(), "Цой М");
    let renamed =
        ChangePerson {
            person: MENTOR.into(), to: person("Цой-Ким Мария", MENTOR, &[]), from: None
        };
    let world = world.done(COORDINATOR, Command::ChangePerson(renamed));
    assert_eq!(world.summary().tenures[0].name.as_str(), "Цой-Ким Мария");
}

#[test]
fn whoever_reads_a_case_finds_each_person_under_one_number() {
    let world = with_a_double()
        .done(MENTOR, visits("2026-09-10"))
        .done(COORDINATOR, merges("Цой Мария", MENTOR))
        .on("2026-09-11")
        .done(MENTOR, visits("2026-09-11"));
    let case = with_kept_people(world.case().clone(), &world.facts().school);
    let kept = world.person(MENTOR);
    assert!(case.mentorships.values().all(|it| it.mentor == kept));
    assert!(case.events.values().all(|it| it.by == kept));
    assert_eq!(figures(&case).shares[0].entries.count(), 2, "the credit is one person's");
}

#[test]
fn a_mentee_who_mentors_later_sees_their_own_pair_and_not_the_file_about_themselves() {
    let world = World::with_a_plan_approved()
        .on("2027-05-25")
        .done(COORDINATOR, ends_early("2027-05-25"))
        .on("2027-09-01")
        .done(COORDINATOR, registers(newcomer("Юсупов Тимур", "m02", "2027-09-01")))
        .done(COORDINATOR, Command::OpenCase(opens("m02", MENTEE)));
    let who = Overview::of(Revision(1), &world.facts().school, Vec::new()).actor(MENTEE);
    let relation = |code| who.relation_to(world.case_of(code), world.today);
    assert_eq!(relation(CaseCode { year: 2027, number: 1 }), Relation::Mentor);
    assert_eq!(relation(CASE), Relation::Mentee);
}

#[test]
fn the_shipped_year_carries_no_name_and_no_year_from_plan_to_plan() {
    let year = shipped::year_template();
    let texts =
        year.items.iter().flat_map(|it| [&it.activity, &it.report]).chain(&year.tasks).chain([&year.aim]);
    for text in texts.flat_map(|it| [&it.ru, &it.kk, &it.en]) {
        let digits =
            text.split(|c: char| !c.is_ascii_digit()).find(|run| run.len() == 4 && run.starts_with("20"));
        assert_eq!(digits, None, "{text}");
        assert!(!text.contains("вна ") && !text.contains("қызы"), "{text}");
    }
}
