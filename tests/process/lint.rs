//! What does not add up is found, each thing by a school in which it is so; a sound school has none of it.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use std::collections::BTreeSet;
use talimger::domain::case::Case;
use talimger::domain::command::{
    ChangePerson, Command, EnterEvent, MarkItem, OutcomeForm, PersonForm, RecordRound,
};
use talimger::domain::compiled::lint::{What, lint};
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::facts::Facts;
use talimger::domain::journal::{EventKind, EventState};
use talimger::domain::people::person::Particulars;
use talimger::domain::plan::ItemTerm;
use talimger::domain::rights::Role;
use talimger::domain::school::School;
use talimger::domain::text::local::Language;
use talimger::domain::trial::Trial;
use talimger::domain::year_template::YearMonth;
use talimger::intake::practice::{best_day, practice_school};

fn cases(world: &World) -> Vec<Case> {
    world.facts().summaries.iter().map(|short| world.case_of(short.code).clone()).collect()
}

fn found(world: &World) -> Vec<What> {
    lint(&world.facts().school, &cases(world), world.today).into_iter().map(|it| it.what).collect()
}

/// What is found on a day in a school that was changed behind the back of the rules.
fn found_with(world: &World, change: impl FnOnce(&mut School)) -> Vec<What> {
    let mut school = world.facts().school.clone();
    change(&mut school);
    lint(&school, &cases(world), world.today).into_iter().map(|it| it.what).collect()
}

#[track_caller]
fn finds(world: &World, what: What) {
    let found = found(world);
    assert!(found.contains(&what), "{what:?} is not in {found:?}");
}

/// A plan whose items serve everything that it speaks of.
fn sound() -> World {
    let mut drawn_up = World::with_a_case()
        .on("2026-09-04")
        .done(MENTOR, scored(0))
        .done(MENTOR, writes_the_plan("помочь войти в профессию"));
    for (direction, activity) in [(0, "Журнал"), (1, "Открытый урок")] {
        let mut item = text(activity, ItemTerm::AllYear);
        item.direction = direction;
        let adds = talimger::domain::command::AddItem { case: CASE, item };
        drawn_up = drawn_up.done(MENTOR, Command::AddItem(adds));
    }
    drawn_up
        .on("2026-09-07")
        .done(MENTOR, submits("2026-09-07"))
        .done(DEPUTY, agrees(talimger::domain::command::MarkForm::Given))
        .done(HEAD, approves(talimger::domain::command::MarkForm::Given))
}

fn scored(score: u8) -> Command {
    let mut round = round("2026-09-04", RoundKind::Initial);
    round.scores.iter_mut().flatten().for_each(|it| *it = Some(score));
    Command::RecordRound(RecordRound { ..round })
}

fn alters(world: &World, login: &str, to: PersonForm) -> Command {
    Command::ChangePerson(ChangePerson { person: world.person(login).into(), to, from: None })
}

fn by(login: &str, kind: EventKind, date: &str) -> Command {
    let by = Some(login.into());
    Command::EnterEvent(EnterEvent { case: CASE, event: event(kind, date), state: EventState::TookPlace, by })
}

#[test]
fn in_a_sound_school_everything_adds_up() {
    let world = sound().on("2026-09-21").done(MENTOR, visits("2026-09-21"));
    assert_eq!(found(&world), []);
}

#[test]
fn a_plan_without_any_item_is_not_begun_and_its_directions_are_not_empty() {
    let world = World::with_a_case()
        .on("2026-09-04")
        .done(MENTOR, diagnoses("2026-09-04"))
        .done(MENTOR, writes_the_plan("помочь войти в профессию"));
    assert_eq!(found(&world), []);
}

#[test]
fn a_school_that_is_not_set_up_has_nothing_to_add_up() {
    assert_eq!(lint(&School::default(), &[], day("2026-09-01")), []);
}

#[test]
fn from_the_first_of_may_the_next_year_and_the_council_are_asked_for() {
    let world = sound();
    let asked = |on: &str, school: &School| {
        let found = lint(school, &cases(&world), day(on));
        found.into_iter().map(|it| it.what).collect::<BTreeSet<_>>()
    };
    let mut school = world.facts().school.clone();
    let calendar = school.calendar.as_mut().unwrap();
    calendar.school_years.retain(|year| year.name() != 2027);
    calendar.years.remove(&2028);
    let due = [What::NoSchoolYear(2027), What::NoCalendarYear(2028), What::NoMeeting];
    let (before, from) = (asked("2027-04-30", &school), asked("2027-05-01", &school));
    assert!(due.iter().all(|what| !before.contains(what) && from.contains(what)), "{from:?}");
    let whole = asked("2027-05-01", &world.facts().school);
    assert!(whole.contains(&What::ProvisionalYear(2027)) && !whole.contains(&What::NoCalendarYear(2028)));
}

#[test]
fn a_year_gone_from_the_calendar_is_missed_at_once() {
    let found = found_with(&sound(), |school| drop(school.calendar.as_mut().unwrap().years.remove(&2026)));
    assert!(found.contains(&What::NoCalendarYear(2026)), "{found:?}");
}

#[rstest]
#[case(HEAD, Role::Head)]
#[case(DEPUTY, Role::Deputy)]
fn a_role_that_gives_marks_and_that_nobody_holds_is_found(#[case] login: &str, #[case] role: Role) {
    let world = sound();
    let id = world.person(login);
    let found = found_with(&world, |school| school.people.get_mut(&id).unwrap().roles.clear());
    assert!(found.contains(&What::NobodyHolds(role)), "{found:?}");
}

#[test]
fn a_role_without_a_login_is_found() {
    let deputy = person("Юсупов Тимур", "", &[Role::Observer]);
    finds(&sound().done(COORDINATOR, registers(deputy)), What::RoleWithoutLogin);
}

#[test]
fn a_meeting_gone_by_without_a_protocol_is_found_while_a_report_waits_for_it() {
    let world = World::with_the_council_called();
    let meeting = world.meeting();
    let world = world.done(MENTOR, reports(words_of_the_report(), Some(meeting))).on("2027-05-29");
    finds(&world, What::NoProtocol(day("2027-05-28")));
    let world = world.on("2027-05-28");
    assert!(!found(&world).contains(&What::NoProtocol(day("2027-05-28"))), "it is held today");
    let world = world.on("2027-05-29");
    assert!(
        !found(&world.done(COORDINATOR, writes_the_protocol(meeting)))
            .contains(&What::NoProtocol(day("2027-05-28")))
    );
}

#[test]
fn a_meeting_at_which_no_open_case_is_to_be_heard_is_nobodys_trouble() {
    let world = World::with_the_council_called().on("2027-05-29");
    assert!(!found(&world).contains(&What::NoProtocol(day("2027-05-28"))));
}

#[test]
fn an_order_by_which_nobody_is_assigned_is_found() {
    let world = sound().done(COORDINATOR, orders("7-к", "2026-09-02", "2026-09-02"));
    finds(&world, What::OrderWithoutPairs("7-к".into()));
}

#[test]
fn a_new_teacher_who_waits_too_long_is_found_after_the_binding_day() {
    let world = World::founded().on("2026-09-08");
    assert!(!found(&world).iter().any(|what| matches!(what, What::WaitsTooLong(_))));
    finds(&world.on("2026-09-09"), What::WaitsTooLong(day("2026-09-08")));
}

#[test]
fn two_people_whom_a_list_shows_alike_are_found() {
    let world = sound().done(COORDINATOR, registers(person("Цой Светлана", "t09", &[])));
    assert!(!found(&world).iter().any(|what| matches!(what, What::LooksLike(_))));
    let world = world.done(COORDINATOR, registers(person("Цой Сауле", "t10", &[])));
    finds(&world, What::LooksLike("Цой Светлана".into()));
}

#[test]
fn a_mentor_of_three_is_found() {
    let mut world = World::with_a_case();
    for (name, login) in [("Абаева Лира", "m02"), ("Болат Ерлан", "m03")] {
        world = world
            .done(COORDINATOR, registers(newcomer(name, login, "2026-09-01")))
            .done(COORDINATOR, Command::OpenCase(opens(login, MENTOR)));
    }
    finds(&world, What::OverLoad(3));
}

#[test]
fn a_mentorship_that_outlives_its_mentor_is_found() {
    let world = sound().on("2026-10-01");
    let id = world.person(MENTOR);
    let left = |school: &mut School| school.people.get_mut(&id).unwrap().left_on = Some(day("2026-09-30"));
    let found = found_with(&world, left);
    assert!(found.contains(&What::MentorHasLeft(day("2026-09-30"))), "{found:?}");
}

#[test]
fn a_case_without_a_mentor_is_found() {
    finds(&sound().done(COORDINATOR, loses_the_mentor("2026-09-07")).on("2026-09-08"), What::NoMentor);
}

#[test]
fn a_case_that_begins_without_a_mentor_is_found_on_its_first_day() {
    let world = World::with_a_case();
    let only = *world.case().mentorships.keys().next().unwrap();
    let world = world.done(COORDINATOR, voids_mentorship(only));
    finds(&world, What::NoMentor);
    assert!(!found(&world.on("2026-08-31")).contains(&What::NoMentor));
}

#[test]
fn a_follow_up_that_was_not_made_is_found() {
    let world = sound().on("2026-09-10").done(MENTOR, visits_to_come_again("2026-09-10", "2026-09-17"));
    let what = What::FollowUpOverdue(day("2026-09-17"));
    assert!(!found(&World::with_a_plan_approved()).contains(&what));
    let world = world.on("2026-09-17");
    assert!(!found(&world).contains(&what), "it may be made today");
    finds(&world.on("2026-09-18"), what);
}

#[test]
fn a_report_declared_ready_with_parts_unanswered_is_found() {
    let world = World::with_the_council_called();
    let meeting = world.meeting();
    let world = world
        .done(MENTOR, reports(words_of_the_report(), Some(meeting)))
        .done(MENTOR, finishes("2027-05-03"));
    assert!(found(&world).iter().any(|what| matches!(what, What::ReadyButUnanswered(1..))));
}

#[test]
fn a_direction_and_a_need_that_no_item_serves_are_found() {
    let world = World::with_a_draft();
    finds(&world, What::EmptyDirection("документация".into()));
    let weakest = talimger::words::shipped::difficulties().areas[0].title.clone();
    finds(&world, What::NeedWithoutItem(weakest));
}

#[rstest]
#[case(ItemTerm::On(day("2027-06-01")), true)]
#[case(ItemTerm::On(day("2026-08-31")), true)]
#[case(ItemTerm::On(day("2026-09-01")), false)]
#[case(ItemTerm::On(day("2027-05-25")), false)]
#[case(ItemTerm::Month(YearMonth { year: 2027, month: 5 }), false)]
#[case(ItemTerm::Month(YearMonth { year: 2027, month: 6 }), true)]
#[case(ItemTerm::Month(YearMonth { year: 2026, month: 9 }), false)]
#[case(ItemTerm::Range { from: day("2026-09-01"), to: day("2027-05-25") }, false)]
#[case(ItemTerm::Range { from: day("2026-08-20"), to: day("2026-09-01") }, false)]
#[case(ItemTerm::Range { from: day("2027-05-20"), to: day("2027-05-30") }, true)]
#[case(ItemTerm::AllYear, false)]
fn a_term_outside_the_case_is_found(#[case] term: ItemTerm, #[case] outside: bool) {
    let mut world = World::with_a_draft();
    match world.tries(MENTOR, adds("Семинар", term)) {
        Ok(_) => assert_eq!(found(&world).contains(&What::TermOutsideCase("Семинар".into())), outside),
        Err(refusal) => assert!(outside, "{refusal:?}"),
    }
}

#[test]
fn an_item_on_a_day_off_is_found() {
    let sunday = day("2026-10-18");
    let world = World::with_a_draft().done(MENTOR, adds("Семинар", ItemTerm::On(sunday)));
    finds(&world, What::TermOnDayOff("Семинар".into(), sunday));
}

#[test]
fn what_is_marked_done_too_early_or_with_nothing_to_show_is_found() {
    let may = ItemTerm::Month(YearMonth { year: 2027, month: 5 });
    let world = World::with_a_draft().done(MENTOR, adds("Отчёт", may));
    let world = world
        .on("2026-09-07")
        .done(MENTOR, submits("2026-09-07"))
        .done(DEPUTY, agrees(talimger::domain::command::MarkForm::Given))
        .done(HEAD, approves(talimger::domain::command::MarkForm::Given));
    let (open_lesson, report) = (world.item(0), world.item(2));
    let shown = OutcomeForm::Done { date: day("2026-09-07"), evidence: "справка".into() };
    let world = world
        .done(MENTOR, marks(open_lesson, done("2026-09-07")))
        .done(MENTOR, Command::MarkItem(MarkItem { case: CASE, item: report, outcome: shown }));
    let found = found(&world);
    assert!(found.contains(&What::DoneWithoutEvidence("Открытый урок".into())), "{found:?}");
    assert!(found.contains(&What::DoneBeforeTerm("Отчёт".into())), "{found:?}");
    assert!(!found.contains(&What::DoneWithoutEvidence("Отчёт".into())));
    assert!(!found.contains(&What::DoneBeforeTerm("Открытый урок".into())), "before its day is in time");
}

#[test]
fn particulars_that_changed_after_the_approval_are_found() {
    let world = sound();
    let particulars = Particulars { subject: "алгебра".into(), ..Particulars::default() };
    let to = PersonForm { particulars, ..newcomer("Ахметова Динара", MENTEE, "2026-09-01") };
    let change = alters(&world, MENTEE, to);
    finds(&world.done(COORDINATOR, change), What::ParticularsChanged("Ахметова Динара".into()));
}

#[rstest]
#[case("Беседа с Жұмабаевым", Some(What::ForeignName("Жұмабаев".into())))]
#[case("Беседа с Ахметовой", None)]
#[case("Анализ за 2023 год", Some(What::ForeignYear(2023)))]
#[case("Школа открыта в 2022 году", None)]
#[case("Задел на 2030 год", Some(What::ForeignYear(2030)))]
#[case("Развитие до 2031 года", None)]
#[case("Анализ за 2025–2026 год", Some(What::ForeignYear(2025)))]
#[case("Анализ за 2025-2026 год", Some(What::ForeignYear(2025)))]
#[case("Анализ за 2026–2027 год", None)]
#[case("Изучить приказ № 130 от 6 апреля 2020 года", None)]
#[case("Посетить урок Оспанова", None)]
fn text_copied_from_another_plan_is_found(#[case] activity: &str, #[case] what: Option<What>) {
    let world = World::with_a_draft().done(MENTOR, adds(activity, ItemTerm::AllYear));
    let copied: Vec<What> = found(&world)
        .into_iter()
        .filter(|it| matches!(it, What::ForeignName(_) | What::ForeignYear(_)))
        .collect();
    assert_eq!(copied, what.into_iter().collect::<Vec<_>>());
}

#[rstest]
#[case::of_three_letters("Пак", false)]
#[case::of_four("Сарт", true)]
fn a_short_surname_may_be_any_word_and_is_not_taken_for_a_copy(
    #[case] surname: &str,
    #[case] is_found: bool,
) {
    let world = World::with_a_draft()
        .done(COORDINATOR, registers(person(&format!("{surname} Олег"), "", &[])))
        .done(MENTOR, adds(&format!("Беседа: {surname}"), ItemTerm::AllYear));
    assert_eq!(found(&world).contains(&What::ForeignName(surname.into())), is_found);
}

#[test]
fn an_entry_outside_its_mentors_time_is_found() {
    let world = sound()
        .on("2026-10-05")
        .done(COORDINATOR, Command::AssignMentor(replaces(OTHER_MENTOR, "2026-10-01")))
        .done(COORDINATOR, by(MENTOR, EventKind::Consultation, "2026-10-02"));
    finds(&world, What::OutsideMentorship(day("2026-10-02")));
}

#[test]
fn an_entry_by_who_cannot_have_made_it_is_found() {
    let world = sound().on("2026-09-10");
    let teacher =
        PersonForm { hired_on: Some(day("2026-10-01")), ..person("Новая Дана", "t11", &[]) };
    let world = world
        .done(COORDINATOR, registers(teacher))
        .done(COORDINATOR, by("t11", EventKind::Workshop, "2026-09-09"))
        .done(COORDINATOR, by(MENTEE, EventKind::VisitByMentor, "2026-09-10"));
    finds(&world, What::ByNobodyOfThatDay(day("2026-09-09")));
    finds(&world, What::ByNobodyOfThatDay(day("2026-09-10")));
}

#[rstest]
#[case::before_the_first_day("2026-09-08", true)]
#[case::on_the_first_day("2026-09-09", false)]
#[case::on_the_last_day("2026-09-10", false)]
#[case::after_the_last_day("2026-09-11", true)]
fn who_works_here_from_one_day_to_another_does_so_on_both(#[case] date: &str, #[case] odd: bool) {
    let days = (Some(day("2026-09-09")), Some(day("2026-09-10")));
    let form = PersonForm { hired_on: days.0, left_on: days.1, ..person("Новая Дана", "t11", &[]) };
    let world = sound()
        .on("2026-09-11")
        .done(COORDINATOR, registers(form))
        .done(COORDINATOR, by("t11", EventKind::Workshop, date));
    assert_eq!(found(&world).contains(&What::ByNobodyOfThatDay(day(date))), odd);
}

#[test]
fn an_entry_that_is_only_planned_was_made_by_nobody_yet() {
    let form = PersonForm { hired_on: Some(day("2026-10-01")), ..person("Новая Дана", "t11", &[]) };
    let planned = Command::EnterEvent(EnterEvent {
        case: CASE,
        event: event(EventKind::Workshop, "2026-09-15"),
        state: EventState::Planned,
        by: Some("t11".into()),
    });
    let world = sound().on("2026-09-10").done(COORDINATOR, registers(form)).done(COORDINATOR, planned);
    assert_eq!(found(&world), []);
}

#[rstest]
#[case("2026-09-24", false)]
#[case("2026-09-25", true)]
fn an_entry_two_weeks_late_is_found(#[case] entered: &str, #[case] late: bool) {
    let world = sound().on(entered).done(MENTOR, visits("2026-09-10"));
    assert_eq!(found(&world).contains(&What::EnteredLate(15)), late);
}

#[test]
fn what_was_planned_and_went_by_is_found() {
    let planned = enters(event(EventKind::Workshop, "2026-09-15"), EventState::Planned);
    let world = sound().done(MENTOR, planned);
    assert!(!found(&world).contains(&What::PlannedGoneBy(day("2026-09-15"))));
    finds(&world.on("2026-09-16"), What::PlannedGoneBy(day("2026-09-15")));
}

#[test]
fn an_entry_made_after_the_clock_was_set_back_is_found() {
    let world = sound().on("2026-09-20").done(MENTOR, visits("2026-09-20"));
    let world = world.on("2026-09-14").done(MENTOR, visits("2026-09-14"));
    finds(&world, What::ClockSetBack(day("2026-09-14")));
}

#[test]
fn of_a_case_that_has_ended_nothing_is_said() {
    let world = World::with_a_draft().done(COORDINATOR, ends_early("2026-09-04"));
    assert_eq!(found(&world), []);
}

fn practice() -> (Trial, Vec<Case>) {
    practice_in(Language::Ru)
}

fn practice_in(language: Language) -> (Trial, Vec<Case>) {
    let mut school = Trial::on(&Facts::default());
    for deed in practice_school(best_day(), language).unwrap() {
        let who = school.actor(&deed.login);
        school.carry_out(deed.command, &who, deed.on).unwrap();
    }
    let cases = school.facts().summaries.iter().map(|it| school.case(it.code).unwrap().clone()).collect();
    (school, cases)
}

#[test]
fn in_the_practice_school_only_what_it_is_to_show_does_not_add_up() {
    let (school, cases) = practice();
    let found = lint(&school.facts().school, &cases, best_day());
    let kinds: BTreeSet<String> = found
        .iter()
        .map(|it| format!("{:?}", it.what).split(['(', ' ']).next().unwrap().to_owned())
        .collect();
    // Pairs without a mentor, without an order and with a report begun; plans of late starts are cut short.
    let shown = ["EmptyDirection", "NeedWithoutItem", "NoMentor", "ReadyButUnanswered", "WaitsTooLong"];
    assert_eq!(kinds, shown.map(str::to_owned).into());
}

#[test]
fn a_direction_that_a_plan_took_over_is_known_in_every_language() {
    for language in Language::ALL {
        let (school, cases) = practice_in(language);
        let school = &school.facts().school;
        let mut empty = 0;
        for found in lint(school, &cases, best_day()) {
            let What::EmptyDirection(text) = found.what else { continue };
            let direction = school.direction_called(&text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(direction.exactly(language), text);
            empty += 1;
        }
        assert!(empty > 0);
        assert_eq!(school.direction_called("какое-то своё"), None);
    }
}

#[test]
fn findings_come_in_one_order_whatever_the_order_of_the_cases() {
    let (school, mut cases) = practice();
    let found = lint(&school.facts().school, &cases, best_day());
    cases.reverse();
    assert_eq!(lint(&school.facts().school, &cases, best_day()), found);
    assert!(found.is_sorted());
}
