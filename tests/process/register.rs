//! The inspection register, the accountant's days and the certificate say what the records say.

use super::day;
use super::deeds::*;
use super::world::*;
use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use std::collections::BTreeSet;
use talimger::domain::case::{Case, Closing, EarlyEndReason, Pause};
use talimger::domain::clock::step::Step;
use talimger::domain::command::{Command, EndCase, MarkForm};
use talimger::domain::compiled::certificate::certificate;
use talimger::domain::compiled::mentor_days::mentor_days;
use talimger::domain::compiled::register::{Judgement, Period, Reason, Register, Stamp, register};
use talimger::domain::facts::Facts;
use talimger::domain::id::{MentorshipId, OrderId, PersonId};
use talimger::domain::part::PartKey;
use talimger::domain::people::mentorship::Mentorship;
use talimger::domain::refusal::Refusal;
use talimger::domain::school::School;
use talimger::domain::text::local::Language;
use talimger::domain::trial::Trial;
use talimger::domain::year_template::YearMonth;
use talimger::intake::practice::{best_day, practice_school};

fn year() -> Period {
    Period { from: day("2026-09-01"), to: day("2027-05-25") }
}

fn of(world: &World) -> Register {
    let cases: Vec<Case> = world.facts().summaries.iter().map(|it| world.case_of(it.code).clone()).collect();
    register(&world.facts().school, &cases, year(), world.today)
}

#[test]
fn a_line_says_who_by_which_order_and_what_was_due_and_done() {
    let register = of(&World::with_a_plan_approved());
    let line = &register.entries[0];
    assert_eq!((line.number, line.mentee.as_str()), (1, "Ахметова Динара"));
    assert_eq!(line.mentors.iter().map(|it| it.as_str()).collect::<Vec<_>>(), ["Цой Света-Мария"]);
    assert_eq!(line.order.as_ref().unwrap().number, "120-к");
    assert_eq!(line.diagnostics_due.unwrap().binding, day("2026-09-08"));
    assert_eq!(line.diagnostics_done, Some(day("2026-09-04")));
    assert_eq!(line.plan_due.unwrap().binding, day("2026-09-11"));
    assert_eq!(line.agreed, Stamp::WithoutPaper(day("2026-09-08")));
    assert_eq!(line.approved, Stamp::WithoutPaper(day("2026-09-10")));
    assert_eq!(line.judgement, Some(Judgement::InTime));
}

#[test]
fn a_mark_from_paper_shows_the_date_of_the_paper() {
    let world = World::with_a_plan_submitted()
        .on("2026-09-10")
        .done(COORDINATOR, agrees(from_paper(None, "2026-09-08")))
        .done(COORDINATOR, approves(from_paper(None, "2026-09-09")));
    let register = of(&world);
    assert_eq!(register.entries[0].agreed, Stamp::OnPaper(day("2026-09-08")));
    assert_eq!(register.entries[0].approved, Stamp::OnPaper(day("2026-09-09")));
    assert_eq!(register.totals.without_paper, []);
}

#[test]
fn what_is_not_made_is_ahead_until_its_day_and_overdue_after_it() {
    let judged = |on: &str| of(&World::with_a_case().on(on)).entries[0].judgement;
    assert_eq!(judged("2026-09-08"), Some(Judgement::Ahead));
    assert_eq!(judged("2026-09-09"), Some(Judgement::Overdue));
}

#[test]
fn a_delay_that_a_pause_explains_is_covered_and_names_its_ground() {
    let world = World::with_a_draft()
        .done(COORDINATOR, pauses("2026-09-04"))
        .on("2026-09-21")
        .done(COORDINATOR, resumes("2026-09-21"))
        .done(MENTOR, submits("2026-09-21"))
        .done(DEPUTY, agrees(MarkForm::Given))
        .done(HEAD, approves(MarkForm::Given));
    let register = of(&world);
    let line = &register.entries[0];
    assert_eq!(line.judgement, Some(Judgement::Covered));
    assert!(matches!(&line.reasons[..], [Reason::Pause(pause)] if pause.ground == "болезнь"));
    assert_eq!(register.totals.covered, [CASE]);
}

#[test]
fn a_case_registered_in_error_stands_in_no_register() {
    let error = EndCase {
        case: CASE,
        on: day("2026-09-04"),
        reason: EarlyEndReason::Error,
        note: "не тот человек".into(),
    };
    assert_eq!(of(&World::with_a_draft()).entries.len(), 1);
    assert_eq!(of(&World::with_a_draft().done(COORDINATOR, Command::EndCase(error))).entries, []);
}

#[test]
fn the_register_is_by_name_and_holds_the_cases_that_ran_in_the_period() {
    let world = World::with_a_case()
        .done(COORDINATOR, registers(newcomer("Абаева Лира", "m02", "2026-09-01")))
        .done(COORDINATOR, opens_on("m02", OTHER_MENTOR, "2026-11-02"));
    let cases: Vec<Case> = world.facts().summaries.iter().map(|it| world.case_of(it.code).clone()).collect();
    let names = |period| {
        let register = register(&world.facts().school, &cases, period, world.today);
        register.entries.iter().map(|it| (it.number, it.mentee.short())).collect::<Vec<_>>()
    };
    assert_eq!(names(year()), [(1, "Абаева Л.".to_owned()), (2, "Ахметова Д.".to_owned())]);
    let autumn = Period { from: day("2026-09-01"), to: day("2026-11-01") };
    assert_eq!(names(autumn), [(1, "Ахметова Д.".to_owned())]);
    assert_eq!(names(Period { from: day("2025-09-01"), to: day("2026-08-31") }), []);
}

#[test]
fn a_case_of_one_day_of_the_period_is_in_the_register() {
    let world = World::with_a_case();
    let cases = [world.case().clone()];
    let entries = |from: &str, to: &str| {
        let period = Period { from: day(from), to: day(to) };
        register(&world.facts().school, &cases, period, world.today).entries.len()
    };
    assert_eq!((entries("2026-08-01", "2026-08-31"), entries("2026-08-01", "2026-09-01")), (0, 1));
    assert_eq!((entries("2027-05-25", "2027-08-31"), entries("2027-05-26", "2027-08-31")), (1, 0));
}

#[test]
fn before_the_school_is_set_up_the_register_is_empty() {
    assert_eq!(register(&School::default(), &[], year(), day("2026-09-01")), Register::default());
}

fn practice() -> (Trial, Vec<Case>) {
    let mut school = Trial::on(&Facts::default());
    for deed in practice_school(best_day(), Language::Ru).unwrap() {
        let who = school.actor(&deed.login);
        school.carry_out(deed.command, &who, deed.on).unwrap();
    }
    let cases = school.facts().summaries.iter().map(|it| school.case(it.code).unwrap().clone()).collect();
    (school, cases)
}

#[test]
fn the_sums_of_the_practice_school_are_those_of_its_records_counted_apart() {
    let (trial, cases) = practice();
    let school = &trial.facts().school;
    let ever = Period { from: day("2000-01-01"), to: day("2100-01-01") };
    let register = register(school, &cases, ever, best_day());
    let totals = &register.totals;
    let count = |belongs: fn(&Case) -> bool| {
        cases.iter().filter(|case| !case.was_registered_in_error() && belongs(case)).count()
    };
    assert_eq!(totals.cases.len(), count(|_| true));
    assert_eq!(totals.diagnosed.len(), count(|case| !case.rounds.is_empty()));
    assert_eq!(totals.approved.len(), count(|case| !case.versions.is_empty()));
    let groups = [&totals.in_time, &totals.ahead, &totals.covered, &totals.late, &totals.overdue];
    let each: Vec<_> = groups.into_iter().flatten().collect();
    assert_eq!(each.len(), totals.cases.len());
    assert_eq!(each.into_iter().collect::<BTreeSet<_>>(), totals.cases.iter().collect());
    assert!(!totals.in_time.is_empty() && !totals.overdue.is_empty(), "the school shows both");
}

#[test]
fn every_line_is_traced_to_records_that_are_there() {
    let (trial, cases) = practice();
    let register = register(&trial.facts().school, &cases, year(), best_day());
    assert!(!register.entries.is_empty());
    for entry in &register.entries {
        let case = cases.iter().find(|case| case.head.code == entry.case).unwrap();
        for key in &entry.records {
            let part = if key.case().is_some() { case.part(key) } else { trial.facts().school.part(key) };
            assert!(part.is_some(), "{key:?}");
        }
        assert_eq!(
            entry.diagnostics_done.is_some(),
            entry.records.iter().any(|it| matches!(it, PartKey::Round(..)))
        );
    }
}

#[test]
fn a_replacement_in_the_month_splits_its_days() {
    let world = World::with_a_case()
        .on("2026-10-15")
        .done(COORDINATOR, Command::AssignMentor(replaces(OTHER_MENTOR, "2026-10-12")))
        .done(COORDINATOR, pauses("2026-10-05"))
        .done(COORDINATOR, resumes("2026-10-10"));
    let lines =
        mentor_days(&world.facts().school, &[world.case().clone()], YearMonth { year: 2026, month: 10 });
    let said: Vec<_> = lines.iter().map(|it| (it.mentor, it.days, it.working, it.paused)).collect();
    // 11 days to Sunday 11 October, 7 of them working, 5 in the pause; then 20, of them 14 working:
    // 26 October is off for the holiday on Sunday.
    let expected = [(world.person(MENTOR), 11, Some(7), 5), (world.person(OTHER_MENTOR), 20, Some(14), 0)];
    assert_eq!(said, expected);
    assert_eq!(lines[0].carried_out(), 6);
}

#[test]
fn after_the_last_day_of_the_case_no_day_is_counted() {
    let days = |month: u8, year: i32| {
        let world = World::with_a_plan_approved();
        let lines = mentor_days(&world.facts().school, &[world.case().clone()], YearMonth { year, month });
        lines.iter().map(|line| line.days).sum::<u32>()
    };
    assert_eq!((days(5, 2027), days(6, 2027), days(8, 2026), days(9, 2026)), (25, 0, 0, 30));
}

/// A case with mentorships end to end and gaps between, and pauses anywhere.
fn random_case(stretches: &[(u8, u8)], breaks: &[(u16, u8)]) -> Case {
    let mut case = World::with_a_case().case().clone();
    case.mentorships.clear();
    let mut from = case.head.start.date;
    for (at, (gap, length)) in (1u32..).zip(stretches) {
        from = from + Days::new(u64::from(*gap));
        let to = from + Days::new(u64::from(*length));
        let (id, mentor, order) = (MentorshipId(at), PersonId(100 + at % 3), OrderId(1));
        let it = Mentorship { to: Some(to), ..Mentorship::new(id, mentor, order, from) };
        case.mentorships.insert(id, it);
        from = to + Days::new(1);
    }
    case.head.pauses = breaks
        .iter()
        .map(|(after, length)| {
            let from = case.head.start.date + Days::new(u64::from(*after));
            let to = Some(from + Days::new(u64::from(*length)));
            Pause { from, to, ground: "болезнь".into(), document: String::new(), voided: None }
        })
        .collect();
    case
}

fn days_between(from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    from.iter_days().take_while(move |day| *day <= to)
}

proptest! {
    #[test]
    fn the_days_of_all_mentors_add_up_to_the_days_on_which_the_case_had_one(
        stretches in proptest::collection::vec((0u8..20, 0u8..60), 0..8),
        breaks in proptest::collection::vec((0u16..250, 0u8..20), 0..4),
        ended in proptest::option::of(0u64..260),
        month in 1u8..=12,
    ) {
        let school = World::founded().facts().school.clone();
        let mut case = random_case(&stretches, &breaks);
        if let Some(after) = ended {
            let date = case.head.start.date + Days::new(after);
            let note = String::new();
            case.head.closing = Some(Closing::Early { date, reason: EarlyEndReason::Left, note });
        }
        let year = if month >= 9 { 2026 } else { 2027 };
        let lines = mentor_days(&school, &[case.clone()], YearMonth { year, month });
        let covered: Vec<NaiveDate> = days_between(case.head.start.date, case.last_day())
            .filter(|day| (day.year(), day.month()) == (year, u32::from(month)))
            .filter(|day| case.mentorships.values().any(|it| it.from <= *day && it.to.is_none_or(|to| *day <= to)))
            .collect();
        let paused = covered.iter().filter(|day| {
            case.head.pauses.iter().any(|it| it.from <= **day && it.to.is_none_or(|to| **day <= to))
        });
        prop_assert_eq!(lines.iter().map(|it| it.days as usize).sum::<usize>(), covered.len());
        prop_assert_eq!(lines.iter().map(|it| it.paused as usize).sum::<usize>(), paused.count());
        for line in &lines {
            prop_assert!(line.paused <= line.days && line.working.unwrap() <= line.days);
            prop_assert!(line.span.0 <= line.span.1);
        }
    }

    #[test]
    fn the_entries_of_the_shares_are_each_counted_once(
        stretches in proptest::collection::vec((0u8..20, 0u8..60), 1..8),
        entries in proptest::collection::vec((0u64..260, 100u32..104), 0..20),
    ) {
        let mut case = random_case(&stretches, &[]);
        let sample = World::with_a_plan_approved().on("2027-05-20").done(MENTOR, visits("2027-05-20"));
        let sample = sample.case().events.values().next().unwrap().clone();
        for (at, (after, by)) in (1u32..).zip(&entries) {
            let date = case.head.start.date + Days::new(*after);
            let mut event = sample.clone();
            (event.id, event.by, event.text.date) = (talimger::domain::id::EventId(at), PersonId(*by), date);
            case.events.insert(event.id, event);
        }
        let figures = talimger::domain::compiled::figures::figures(&case);
        let credited: usize = figures.shares.iter().map(|share| share.entries.count()).sum();
        let own = case.events.values().filter(|event| case.is_mentored_by(event.by));
        prop_assert_eq!(credited, own.count());
    }
}

fn heard() -> World {
    let world = World::with_the_council_called();
    let meeting = world.meeting();
    world
        .done(MENTOR, reports(words_of_the_report(), Some(meeting)))
        .done(MENTOR, finishes("2027-05-03"))
        .on("2027-05-28")
}

#[test]
fn the_certificate_of_the_programme_waits_for_the_protocol_and_the_completion() {
    let world = heard();
    let meeting = world.meeting();
    let asked = |world: &World| certificate(world.case(), &world.facts().school);
    assert_eq!(asked(&world), Err(Refusal::StepMissing(Step::Present)));
    let world = world.done(COORDINATOR, writes_the_protocol(meeting)).done(COORDINATOR, presents(meeting));
    assert_eq!(asked(&world), Err(Refusal::StepMissing(Step::Complete)));
    let world = world.done(COORDINATOR, completes("2027-05-28"));
    let certificate = asked(&world).unwrap();
    assert_eq!(certificate.mentee.as_str(), "Ахметова Динара");
    assert_eq!((certificate.from, certificate.to), (day("2026-09-01"), day("2027-05-25")));
    assert_eq!((certificate.heard_on, certificate.protocol.number.as_str()), (day("2027-05-28"), "5"));
    assert_eq!(certificate.mentors.len(), 1);
    assert_eq!(certificate.own_decision, None);
}

#[test]
fn a_case_that_ended_early_has_no_certificate() {
    let world = World::with_a_plan_approved().done(COORDINATOR, ends_early("2026-09-10"));
    assert_eq!(
        certificate(world.case(), &world.facts().school).unwrap_err(),
        Refusal::StepMissing(Step::Present)
    );
}
