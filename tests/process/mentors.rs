//! Who mentors, from when to when, and what happens when nobody does.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::change::Warning;
use talimger::domain::clock::standing::{Stage, Urgency};
use talimger::domain::clock::step::Step;
use talimger::domain::code::CaseCode;
use talimger::domain::command::{AssignMentor, Command, OpenCase, PersonForm};
use talimger::domain::compiled::overview::Overview;
use talimger::domain::engagement::{Engagement, engagement};
use talimger::domain::id::{CaseId, MentorshipId, Revision};
use talimger::domain::people::mentorship::EndOfMentorship;
use talimger::domain::people::person::{Category, Particulars};
use talimger::domain::refusal::Refusal;
use talimger::domain::rights::Right;

fn assigns(it: AssignMentor) -> Command {
    Command::AssignMentor(it)
}

#[test]
fn a_case_opens_on_the_later_of_effective_date_and_hiring() {
    let world = World::with_a_case();
    let head = &world.case().head;
    assert_eq!((head.code, head.start.date, head.end), (CASE, day("2026-09-01"), day("2027-05-25")));
    let later = World::founded()
        .done(COORDINATOR, registers(newcomer("Юсупов Тимур", "m02", "2026-09-21")))
        .done(COORDINATOR, Command::OpenCase(opens("m02", MENTOR)));
    assert_eq!(later.case().head.start.date, day("2026-09-21"));
    assert_eq!(later.standing_on("2026-09-20").stage, Stage::NotBegun);
    assert_eq!(later.standing_on("2026-09-21").stage, Stage::One);
}

#[test]
fn codes_are_counted_in_each_school_year() {
    let mut world = World::with_a_case()
        .done(COORDINATOR, registers(newcomer("Юсупов Тимур", "m02", "2026-09-01")))
        .done(COORDINATOR, registers(newcomer("Сериков Ерлан", "m03", "2027-09-01")));
    world.tries(COORDINATOR, Command::OpenCase(opens("m02", MENTOR))).unwrap();
    world.tries(COORDINATOR, Command::OpenCase(opens("m03", OTHER_MENTOR))).unwrap();
    let codes: Vec<CaseCode> = world.facts().summaries.iter().map(|it| it.code).collect();
    let code = |year, number| CaseCode { year, number };
    assert_eq!(codes, [code(2026, 1), code(2026, 2), code(2027, 1)]);
}

#[test]
fn a_case_and_its_mentorship_have_numbers_that_no_record_had() {
    let before = World::founded().facts().numbers.record;
    let world = World::with_a_case();
    let mentorship = *world.case().mentorships.keys().next().unwrap();
    assert_eq!((world.case().id(), mentorship), (CaseId(before + 1), MentorshipId(before + 2)));
}

#[test]
fn a_mentee_has_one_open_case_at_a_time() {
    World::with_a_case()
        .refused(COORDINATOR, Command::OpenCase(opens(MENTEE, OTHER_MENTOR)), &Refusal::CaseAlreadyOpen(CASE))
        .done(COORDINATOR, ends_early("2026-09-01"))
        .done(COORDINATOR, Command::OpenCase(opens(MENTEE, OTHER_MENTOR)));
}

#[test]
fn nobody_mentors_themselves_and_nobody_who_has_left() {
    let gone = PersonForm { left_on: Some(day("2026-08-30")), ..person("Алиева Дана", "t03", &[]) };
    World::founded()
        .done(COORDINATOR, registers(gone))
        .refused(COORDINATOR, Command::OpenCase(opens(MENTEE, MENTEE)), &Refusal::OwnMentor)
        .refused(
            COORDINATOR,
            Command::OpenCase(opens(MENTEE, "t03")),
            &Refusal::HasLeft("Алиева Дана".into()),
        )
        .refused(
            COORDINATOR,
            Command::OpenCase(opens("t03", MENTOR)),
            &Refusal::HasLeft("Алиева Дана".into()),
        )
        .refused(MENTOR, Command::OpenCase(opens(MENTEE, MENTOR)), &Refusal::NotPermitted(Right::KeepCases));
}

#[test]
fn who_leaves_the_school_is_there_on_the_last_day() {
    let leaves =
        PersonForm { left_on: Some(day("2026-09-01")), ..person("Алиева Дана", "t03", &[]) };
    World::founded()
        .done(COORDINATOR, registers(leaves))
        .refused(COORDINATOR, opens_on(MENTEE, "t03", "2026-09-02"), &Refusal::HasLeft("Алиева Дана".into()))
        .done(COORDINATOR, opens_on(MENTEE, "t03", "2026-09-01"));
}

#[test]
fn a_case_is_not_opened_where_the_calendar_ends() {
    let gap = talimger::domain::calendar::CalendarGap::school(2028);
    World::founded().refused(COORDINATOR, opens_on(MENTEE, MENTOR, "2028-09-01"), &Refusal::NoCalendar(gap));
}

#[test]
fn an_august_order_for_teachers_hired_in_september_is_no_reason_for_a_warning() {
    let mut world = World::founded()
        .done(COORDINATOR, orders("121-к", "2026-08-28", "2026-08-28"))
        .done(COORDINATOR, registers(newcomer("Юсупов Тимур", "m02", "2026-09-01")));
    let by_the_other = OpenCase { order: order_name("121-к", "2026-08-28"), ..opens("m02", MENTOR) };
    assert_eq!(world.tries(COORDINATOR, Command::OpenCase(by_the_other)).unwrap().warnings, []);
    let change = world.tries(COORDINATOR, opens_on(MENTEE, OTHER_MENTOR, "2026-08-31")).unwrap();
    assert_eq!(change.warnings, [Warning::MentorBeforeHiring]);
}

#[test]
fn what_is_unusual_about_a_mentor_is_said_and_allowed() {
    let young = Particulars {
        category: Some(Category::Moderator),
        experience: Some(4),
        subject: "физика".into(),
        ..Particulars::default()
    };
    let maths = Particulars { subject: "математика".into(), ..Particulars::default() };
    let of = |form: PersonForm, particulars: &Particulars| {
        registers(PersonForm { particulars: particulars.clone(), ..form })
    };
    let mut world = World::founded().done(COORDINATOR, of(person("Алиева Дана", "t03", &[]), &young));
    let mut warned = Vec::new();
    for (nth, login) in ["m11", "m12", "m13"].into_iter().enumerate() {
        let form = newcomer(&format!("Новый Учитель {nth}"), login, "2026-09-01");
        world = world.done(COORDINATOR, of(form, &maths));
        warned = world.tries(COORDINATOR, Command::OpenCase(opens(login, "t03"))).unwrap().warnings;
    }
    assert_eq!(
        warned,
        [Warning::MentorLoad(3), Warning::MentorCategory, Warning::MentorExperience, Warning::OtherSubject]
    );
}

#[rstest]
#[case::too_few(4, true)]
#[case::enough(5, false)]
fn a_mentor_is_to_have_five_years_of_experience(#[case] years: u16, #[case] said: bool) {
    let particulars = Particulars { experience: Some(years), ..Particulars::default() };
    let form = PersonForm { particulars, ..person("Алиева Дана", "t03", &[]) };
    let mut world = World::founded().done(COORDINATOR, registers(form));
    let change = world.tries(COORDINATOR, Command::OpenCase(opens(MENTEE, "t03"))).unwrap();
    assert_eq!(change.warnings.contains(&Warning::MentorExperience), said);
}

#[rstest]
#[case::an_expert_of_five_years(Category::Expert, Some(5), None, Engagement::Free)]
#[case::of_nobody_knows_how_many_years(Category::Master, None, None, Engagement::Free)]
#[case::of_four_years(Category::Expert, Some(4), None, Engagement::Apart)]
#[case::a_moderator(Category::Moderator, Some(9), None, Engagement::Apart)]
#[case::on_the_last_day_of_work(Category::Expert, Some(5), Some("2026-09-01"), Engagement::Free)]
#[case::the_day_after(Category::Expert, Some(5), Some("2026-08-31"), Engagement::Left(day("2026-08-31")))]
fn who_is_usually_made_a_mentor_is_free_to_be_one(
    #[case] category: Category,
    #[case] experience: Option<u16>,
    #[case] left_on: Option<&str>,
    #[case] expected: Engagement,
) {
    let particulars = Particulars { category: Some(category), experience, ..Particulars::default() };
    let form =
        PersonForm { particulars, left_on: left_on.map(day), ..person("Алиева Дана", "t03", &[]) };
    let world = World::founded().done(COORDINATOR, registers(form));
    let school = &world.facts().school;
    let overview = Overview::of(Revision(1), school, world.facts().summaries.clone());
    let person = school.person_with_login("t03").unwrap();
    assert_eq!(engagement(person, &overview, day("2026-09-01")), expected);
}

#[rstest]
#[case::the_same("физика", "Физика", false)]
#[case::another("физика", "химия", true)]
#[case::none_known_of_the_mentor("", "химия", false)]
#[case::none_known_of_the_new_teacher("физика", "", false)]
fn another_subject_is_said_where_both_are_known(
    #[case] mentor: &str,
    #[case] mentee: &str,
    #[case] said: bool,
) {
    let teaches = |form: PersonForm, subject: &str| PersonForm {
        particulars: Particulars { subject: subject.into(), ..Particulars::default() },
        ..form
    };
    let mut world = World::founded()
        .done(COORDINATOR, registers(teaches(person("Алиева Дана", "t03", &[]), mentor)))
        .done(COORDINATOR, registers(teaches(newcomer("Юн Анна", "m02", "2026-09-01"), mentee)));
    let change = world.tries(COORDINATOR, Command::OpenCase(opens("m02", "t03"))).unwrap();
    assert_eq!(change.warnings.contains(&Warning::OtherSubject), said, "{:?}", change.warnings);
}

#[test]
fn a_replacement_ahead_is_seen_from_the_day_it_is_entered() {
    let world = World::with_a_plan_approved()
        .on("2026-11-20")
        .done(COORDINATOR, assigns(replaces(OTHER_MENTOR, "2026-12-01")));
    let short = world.summary();
    assert_eq!(short.tenure_on(day("2026-11-30")).unwrap().mentor, world.person(MENTOR));
    assert_eq!(short.tenure_after(world.today).unwrap().tenure.name.as_str(), "Жұмабаев Дәурен");
    assert_eq!(short.tenure_on(day("2026-12-01")).unwrap().mentor, world.person(OTHER_MENTOR));
    assert_eq!(world.standing_on("2026-12-01").stage, Stage::Two, "stage I is not repeated");
    assert!(!world.standing_on("2026-12-01").without_mentor);
    let first = world.case().mentorships.values().next().unwrap();
    assert_eq!((first.to, first.ended), (Some(day("2026-11-30")), Some(EndOfMentorship::Request)));
}

#[test]
fn a_replacement_has_a_reason_and_lies_in_the_case() {
    World::with_a_case()
        .on("2026-10-05")
        .refused(
            COORDINATOR,
            assigns(AssignMentor { replaces: None, ..replaces(OTHER_MENTOR, "2026-10-05") }),
            &Refusal::ReplacementNeedsReason,
        )
        .refused(COORDINATOR, assigns(replaces(OTHER_MENTOR, "2026-08-31")), &Refusal::MentorshipOutsideCase)
        .refused(COORDINATOR, assigns(replaces(OTHER_MENTOR, "2027-05-26")), &Refusal::MentorshipOutsideCase)
        .refused(COORDINATOR, assigns(replaces(MENTEE, "2026-10-05")), &Refusal::OwnMentor)
        .done(COORDINATOR, assigns(replaces(OTHER_MENTOR, "2026-10-05")))
        .done(COORDINATOR, assigns(replaces(MENTOR, "2026-10-06")));
}

#[test]
fn a_case_is_not_taken_over_by_who_has_left() {
    let gone = PersonForm { left_on: Some(day("2026-09-30")), ..person("Алиева Дана", "t03", &[]) };
    World::with_a_case()
        .done(COORDINATOR, registers(gone))
        .refused(COORDINATOR, assigns(replaces("t03", "2026-10-01")), &Refusal::HasLeft("Алиева Дана".into()))
        .done(COORDINATOR, assigns(replaces("t03", "2026-09-30")));
}

#[test]
fn a_mentor_may_take_a_case_over_on_its_last_day() {
    World::with_a_case()
        .on("2027-05-25")
        .refused(COORDINATOR, assigns(replaces(OTHER_MENTOR, "2027-05-26")), &Refusal::MentorshipOutsideCase)
        .done(COORDINATOR, assigns(replaces(OTHER_MENTOR, "2027-05-25")));
}

#[test]
fn a_mentorship_that_has_ended_is_not_ended_again() {
    let world = World::with_a_case();
    let first = *world.case().mentorships.keys().next().unwrap();
    world.on("2026-10-05").done(COORDINATOR, loses_the_mentor("2026-09-30")).refused(
        COORDINATOR,
        ends_mentorship(first, "2026-10-05"),
        &Refusal::NoMentor,
    );
}

#[test]
fn all_mentors_replaced_on_one_day_stay_in_the_case() {
    let world = World::with_a_case()
        .on("2026-10-05")
        .done(COORDINATOR, assigns(replaces(OTHER_MENTOR, "2026-10-05")))
        .done(COORDINATOR, assigns(replaces(DEPUTY, "2026-10-06")));
    let mentors: Vec<_> = world.summary().tenures.iter().map(|it| it.mentor).collect();
    assert_eq!(mentors, [MENTOR, OTHER_MENTOR, DEPUTY].map(|login| world.person(login)));
}

#[test]
fn the_same_pair_may_meet_again_after_a_gap() {
    let again = AssignMentor { replaces: None, ..replaces(MENTOR, "2026-12-01") };
    let world = World::with_a_case()
        .on("2026-10-05")
        .done(COORDINATOR, loses_the_mentor("2026-10-05"))
        .done(COORDINATOR, assigns(again));
    assert!(world.standing_on("2026-11-30").without_mentor);
    assert!(!world.standing_on("2026-12-01").without_mentor);
}

#[test]
fn without_a_mentor_the_order_is_the_next_step_whatever_else_is_overdue() {
    let world =
        World::with_a_plan_approved().on("2026-10-20").done(COORDINATOR, loses_the_mentor("2026-10-19"));
    // The pair was to meet by the 9th, and the open lesson was due on the 15th.
    assert_eq!(world.next_on("2026-10-19").2, Some(Urgency::Overdue));
    assert_eq!(world.next_on("2026-10-20"), (Step::Assign, "2026-10-27".into(), Some(Urgency::Later)));
    assert!(world.standing().without_mentor);
    assert_eq!(world.standing().stage, Stage::Two);
    assert_eq!(world.next_on("2026-10-28").2, Some(Urgency::Overdue));
}

#[rstest]
#[case::to_come(Some("2026-12-01"), "2026-09-02", true)]
#[case::present(Some("2026-09-02"), "2026-09-02", true)]
#[case::of_yesterday(None, "2026-09-02", false)]
fn a_mentor_present_or_to_come_works_in_the_case_and_a_former_one_does_not(
    #[case] from: Option<&str>,
    #[case] today: &str,
    #[case] may: bool,
) {
    let mut world = World::with_a_case();
    let login = match from {
        Some(from) => {
            world = world.done(COORDINATOR, assigns(replaces(OTHER_MENTOR, from)));
            OTHER_MENTOR
        }
        None => {
            world = world.done(COORDINATOR, assigns(replaces(OTHER_MENTOR, "2026-09-02")));
            MENTOR
        }
    };
    let tried = world.on(today).tries(login, writes_the_plan("помочь"));
    assert_eq!(tried.is_ok(), may, "{tried:?}");
}
