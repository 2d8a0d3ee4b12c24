//! The figures printed of the practice school, all its cases, equal a count by hand over its raw records.
//!
//! Nothing here asks the figures of the program: the records are walked in plain loops, and what was printed is
//! read back out of the Markdown.

use super::read::{Read, Table, read};
use chrono::NaiveDate;
use rstest::rstest;
use std::collections::BTreeMap;
use talimger::documents::{Asked, Documents, Kind, Scores};
use talimger::domain::case::Case;
use talimger::domain::compiled::register::Period;
use talimger::domain::diagnostics::{Round, RoundKind};
use talimger::domain::facts::Facts;
use talimger::domain::id::PersonId;
use talimger::domain::journal::{Event, EventKind, EventState};
use talimger::domain::plan::{Item, Outcome, PlanVersion};
use talimger::domain::rubric::Measure;
use talimger::domain::school::School;
use talimger::domain::text::local::Language;
use talimger::domain::trial::Trial;
use talimger::intake::practice::{best_day, practice_school};

/// The practice school as it stands on a day.
fn practice(today: NaiveDate) -> (School, Vec<Case>) {
    let mut trial = Trial::on(&Facts::default());
    for deed in practice_school(today, Language::Ru).unwrap() {
        let who = trial.actor(&deed.login);
        trial.carry_out(deed.command, &who, deed.on).unwrap();
    }
    let cases = trial.facts().summaries.iter().map(|it| trial.case(it.code).unwrap().clone()).collect();
    (trial.facts().school.clone(), cases)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The last day that counts in a report: that on which it was ready.
fn last_day(case: &Case) -> NaiveDate {
    case.report.ready.as_ref().map_or(NaiveDate::MAX, |ready| ready.date)
}

/// The version that was in force at the end: the last one approved by then, else the first.
fn in_force(case: &Case, last: NaiveDate) -> Option<&PlanVersion> {
    let mut found = None;
    for version in case.versions.values() {
        let approved = version.plan.approval.as_ref().map_or(NaiveDate::MIN, |mark| mark.date);
        if approved <= last || found.is_none() {
            found = Some(version);
        }
    }
    found
}

/// The day on which an item was done, by a day.
fn done_on(item: &Item, last: NaiveDate) -> Option<NaiveDate> {
    match item.outcome {
        Outcome::Done { date, .. } if outcome_by(item, date, last) => Some(date),
        _ => None,
    }
}

fn outcome_by(item: &Item, on: NaiveDate, last: NaiveDate) -> bool {
    on <= last && item.entered.as_ref().is_none_or(|entered| entered.on <= last)
}

/// Planned, done, not done, cancelled, open, moved: of a direction or of the whole plan.
fn tally(case: &Case, version: &PlanVersion, last: NaiveDate, direction: Option<u16>) -> Vec<usize> {
    let mut counts = vec![0; 6];
    for (id, text) in &version.items {
        if direction.is_some_and(|direction| direction != text.direction) {
            continue;
        }
        counts[0] += 1;
        let Some(item) = case.items.get(id) else {
            counts[4] += 1;
            continue;
        };
        let place = match &item.outcome {
            Outcome::Done { date, .. } if outcome_by(item, *date, last) => 1,
            Outcome::NotDone { on, .. } if outcome_by(item, *on, last) => 2,
            Outcome::Cancelled { on, .. } if outcome_by(item, *on, last) => 3,
            _ => 4,
        };
        counts[place] += 1;
        for moved in &item.moves {
            if moved.on <= last {
                counts[5] += 1;
                break;
            }
        }
    }
    counts
}

/// Whether an entry of the journal took place, and was typed, by a day.
fn counts(event: &Event, last: NaiveDate) -> bool {
    let held = event.voided.is_none() && event.state == EventState::TookPlace;
    held && event.text.kind != EventKind::Support && event.text.date <= last && event.entered.on <= last
}

fn of_kinds(case: &Case, last: NaiveDate, kinds: &[EventKind]) -> usize {
    let mut found = 0;
    for event in case.events.values() {
        found += usize::from(counts(event, last) && kinds.contains(&event.text.kind));
    }
    found
}

/// What a table says where nothing is printed of a figure: the number at the beginning of a cell, `6 [7]`.
fn number(cell: &str) -> usize {
    cell.split(' ').next().unwrap().parse().unwrap_or_else(|_| panic!("no number: {cell}"))
}

fn numbers(cells: &[String]) -> Vec<usize> {
    cells.iter().map(|cell| number(cell)).collect()
}

fn table<'r>(read: &'r Read, heading: &str) -> Option<&'r Table> {
    read.tables.iter().find(|table| table[0][0] == heading)
}

fn after<'r>(texts: &'r [String], beginning: &str) -> Option<&'r str> {
    texts.iter().find_map(|it| it.strip_prefix(beginning))
}

/// The mean of what was scored in an area.
fn mean(round: &Round, area: usize) -> Option<f64> {
    let (mut sum, mut scored) = (0.0, 0.0);
    for score in round.scores[area].iter().flatten() {
        sum += f64::from(*score);
        scored += 1.0;
    }
    (scored > 0.0).then(|| sum / scored)
}

/// Areas that are better, the same and worse at the end.
fn changes(before: &Round, after: &Round) -> [usize; 3] {
    let mut changes = [0; 3];
    for area in 0..before.rubric.areas.len() {
        let (Some(before_mean), Some(after_mean)) = (mean(before, area), mean(after, area)) else { continue };
        let gained = match before.rubric.measure {
            Measure::Needs => before_mean - after_mean,
            Measure::Level => after_mean - before_mean,
            Measure::Questionnaire => continue,
        };
        let place = match gained {
            _ if gained > 0.0 => 0,
            _ if gained < 0.0 => 2,
            _ => 1,
        };
        changes[place] += 1;
    }
    changes
}

#[rstest]
#[case(best_day())]
#[case(day("2027-05-20"))]
fn every_report_of_the_practice_school_states_what_its_records_hold(#[case] today: NaiveDate) {
    let (school, cases) = practice(today);
    let documents = Documents::in_language(Language::Ru);
    let (mut with_plan, mut with_final, mut entries_in_all) = (0, 0, 0);
    for case in &cases {
        let (code, last) = (case.head.code, last_day(case));
        let read = read(&documents.report(case, &school, Scores::InWords).markdown);
        let carried_out = table(&read, "Направление");
        assert_eq!(carried_out.is_some(), !case.versions.is_empty(), "{code}");
        if let (Some(table), Some(version)) = (carried_out, in_force(case, last)) {
            let printed: Vec<Vec<usize>> = table[1..].iter().map(|row| numbers(&row[1..])).collect();
            let directions = (0..version.plan.directions.len()).map(|at| u16::try_from(at).unwrap());
            let by_direction = directions.map(|at| tally(case, version, last, Some(at)));
            let mut expected: Vec<Vec<usize>> = by_direction.filter(|it| it[0] > 0).collect();
            expected.push(tally(case, version, last, None));
            assert_eq!(printed, expected, "{code}");
            with_plan += 1;
        }
        let visits = [EventKind::VisitByMentor, EventKind::VisitByAdministration];
        let visited = after(&read.paragraphs, "Посещено уроков молодого специалиста: ").unwrap();
        assert_eq!(number(visited.trim_end_matches('.')), of_kinds(case, last, &visits), "{code}");
        for (name, kind) in [
            ("Консультация: ", EventKind::Consultation),
            ("Молодой специалист на уроке наставника: ", EventKind::VisitByMentee),
            ("Семинар, практикум, курсы: ", EventKind::Workshop),
            ("Другое: ", EventKind::Other),
        ] {
            let printed = after(&read.items_of_lists, name).map_or(0, number);
            assert_eq!(printed, of_kinds(case, last, &[kind]), "{code}: {name}");
        }
        entries_in_all += the_mentors_shares(case, &read, last, &school);
        with_final += usize::from(the_progress(case, &read, last));
    }
    assert!(with_plan >= 5 && entries_in_all >= 10, "{with_plan} plans, {entries_in_all} entries");
    assert!(with_final > 0, "no case has its final diagnostics");
}

/// The entries and the items done of each mentor, all mentorships of one together; returns the entries in all.
fn the_mentors_shares(case: &Case, read: &Read, last: NaiveDate, school: &School) -> usize {
    let mut printed: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for row in table(read, "Наставник").into_iter().flat_map(|table| &table[1..]) {
        let sums = printed.entry(&row[0]).or_default();
        *sums = (sums.0 + number(&row[4]), sums.1 + number(&row[5]));
    }
    let mut mentors: Vec<PersonId> = Vec::new();
    for mentorship in case.mentorships.values().filter(|it| it.voided.is_none()) {
        if !mentors.contains(&mentorship.mentor) {
            mentors.push(mentorship.mentor);
        }
    }
    let version = in_force(case, last);
    let mut in_all = 0;
    for mentor in &mentors {
        let mut entries = 0;
        for event in case.events.values() {
            entries += usize::from(counts(event, last) && event.by == *mentor);
        }
        let mut done = 0;
        for (id, _) in version.into_iter().flat_map(|version| &version.items) {
            let Some(date) = case.items.get(id).and_then(|item| done_on(item, last)) else { continue };
            for mentorship in case.mentorships.values() {
                let covers = mentorship.from <= date && mentorship.to.is_none_or(|to| date <= to);
                let theirs = mentorship.mentor == *mentor && mentorship.voided.is_none();
                done += usize::from(theirs && covers);
            }
        }
        let name = school.people[mentor].name.as_str();
        assert_eq!(printed.get(name), Some(&(entries, done)), "{}: {name}", case.head.code);
        in_all += entries;
    }
    assert_eq!(printed.len(), mentors.len(), "{}", case.head.code);
    in_all
}

/// How the areas changed; says whether the case has a final round that counts.
fn the_progress(case: &Case, read: &Read, last: NaiveDate) -> bool {
    let made = |kind| {
        let round = case.rounds.values().find(|round| round.kind == kind && round.voided.is_none());
        round.filter(|round| round.date <= last && round.closed.entered.on <= last)
    };
    let said = after(&read.paragraphs, "Областей с улучшением: ");
    let (Some(before), Some(last)) = (made(RoundKind::Initial), made(RoundKind::Final)) else {
        assert_eq!(said, None, "{}", case.head.code);
        return false;
    };
    let said: Vec<usize> = said
        .unwrap()
        .split(|c: char| !c.is_ascii_digit())
        .filter(|piece| !piece.is_empty())
        .take(3)
        .map(|piece| piece.parse().unwrap())
        .collect();
    assert_eq!(said, changes(before, last), "{}", case.head.code);
    true
}

/// Two school years, and both at once.
const PERIODS: [(&str, &str); 3] =
    [("2026-09-01", "2027-05-25"), ("2025-09-01", "2026-05-25"), ("2025-09-01", "2027-05-25")];

fn of_school(kind: Kind, period: Period, today: NaiveDate, school: &School, cases: &[Case]) -> Read {
    let asked = Asked { period: Some(period), ..Asked::new(kind, today) };
    let made = Documents::in_language(Language::Ru).of_school(&asked, school, cases).unwrap();
    read(&made[0].markdown)
}

/// The cases that ran on a day of a period.
fn ran(cases: &[Case], period: Period) -> Vec<&Case> {
    let mut found = Vec::new();
    for case in cases {
        let end = case.last_day();
        if case.head.start.date <= period.to && end >= period.from {
            found.push(case);
        }
    }
    found
}

#[test]
fn the_register_of_the_practice_school_has_every_case_that_ran_with_its_own_days() {
    let (school, cases) = practice(best_day());
    let mut rows_in_all = 0;
    for (from, to) in PERIODS {
        let period = Period { from: day(from), to: day(to) };
        let read = of_school(Kind::Register, period, best_day(), &school, &cases);
        let ran = ran(&cases, period);
        let rows = table(&read, "№").map(|table| &table[1..]).unwrap_or_default();
        assert_eq!(rows.len(), ran.len(), "{from}");
        rows_in_all += rows.len();
        let (mut diagnosed, mut approved) = (0, 0);
        for case in &ran {
            let code = case.head.code.to_string();
            let row = rows.iter().find(|row| row[1].starts_with(&code)).unwrap_or_else(|| panic!("{code}"));
            assert_eq!(row[4], case.head.start.date.format("%d.%m.%Y").to_string(), "{code}");
            let made = case.rounds.values().find(|it| it.kind == RoundKind::Initial && it.voided.is_none());
            let made = made.map(|round| round.date.format("%d.%m.%Y").to_string());
            assert_eq!(row[6], made.clone().unwrap_or_default(), "{code}");
            diagnosed += usize::from(made.is_some());
            let first = case.versions.values().next();
            let mark = first
                .and_then(|it| it.plan.approval.as_ref())
                .map(|it| it.date.format("%d.%m.%Y").to_string());
            assert!(row[9].starts_with(&mark.clone().unwrap_or_default()), "{code}: {}", row[9]);
            assert_eq!(row[9].is_empty(), mark.is_none(), "{code}: {}", row[9]);
            approved += usize::from(mark.is_some());
        }
        let totals = table(&read, "Показатель").unwrap();
        let total = |name: &str| number(&totals.iter().find(|row| row[0] == name).unwrap()[1]);
        assert_eq!(total("Всего карточек"), ran.len());
        assert_eq!(total("Диагностика проведена"), diagnosed);
        assert_eq!(total("План утверждён"), approved);
        for row in &totals[1..] {
            let named = row[2].split(", ").filter(|code| !code.is_empty()).count();
            assert_eq!(named, number(&row[1]), "as many cases are named as are counted: {row:?}");
        }
        let mut judged = 0;
        for row in &totals[5..] {
            judged += number(&row[1]);
        }
        assert_eq!(judged, ran.len());
    }
    assert!(rows_in_all > cases.len());
}

#[test]
fn the_summary_of_the_practice_school_counts_cases_and_the_work_of_each_mentor() {
    let (school, cases) = practice(best_day());
    let mut work_in_all = 0;
    for (from, to) in PERIODS {
        let period = Period { from: day(from), to: day(to) };
        let read = of_school(Kind::Summary, period, best_day(), &school, &cases);
        let ran = ran(&cases, period);
        assert_eq!(
            after(&read.paragraphs, "Всего карточек за период: ").map(|it| number(it.trim_end_matches('.'))),
            Some(ran.len())
        );
        let stages = &read.tables[0];
        let (mut staged, mut alone) = (0, 0);
        for row in &stages[1..] {
            match row[0].as_str() {
                "Без наставника" => alone += number(&row[1]),
                _ => staged += number(&row[1]),
            }
        }
        assert_eq!(staged, ran.len());
        let mut expected_alone = 0;
        for case in &ran {
            let closed = case.head.closing.is_some();
            let holds = |on: NaiveDate| {
                let mut mentorships = case.mentorships.values().filter(|it| it.voided.is_none());
                mentorships.any(|it| it.from <= on && it.to.is_none_or(|to| on <= to))
            };
            expected_alone +=
                usize::from(!closed && !holds(best_day()) && case.head.start.date <= best_day());
        }
        assert_eq!(alone, expected_alone, "{from}");
        work_in_all += the_work_of_mentors(&read, &ran, period, &school);
    }
    assert!(work_in_all > 20, "{work_in_all}");
}

/// Visits, other entries and items done of each mentor in a period; returns all of them.
fn the_work_of_mentors(read: &Read, ran: &[&Case], period: Period, school: &School) -> usize {
    let within = |date: NaiveDate| period.from <= date && date <= period.to;
    let rows = table(read, "Наставник").map(|table| &table[1..]).unwrap_or_default();
    let mut in_all = 0;
    for (id, person) in &school.people {
        let (mut visits, mut others, mut done) = (0, 0, 0);
        for case in ran {
            let mentors = case.mentorships.values().any(|it| it.mentor == *id && it.voided.is_none());
            for event in case.events.values().filter(|it| mentors && it.by == *id && within(it.text.date)) {
                if !counts(event, NaiveDate::MAX) {
                    continue;
                }
                match event.text.kind {
                    EventKind::VisitByMentor | EventKind::VisitByAdministration => visits += 1,
                    _ => others += 1,
                }
            }
            for item in case.items.values() {
                let Some(date) = done_on(item, NaiveDate::MAX).filter(|date| within(*date)) else { continue };
                let theirs = case.mentorships.values().any(|it| {
                    it.mentor == *id
                        && it.voided.is_none()
                        && it.from <= date
                        && it.to.is_none_or(|to| date <= to)
                });
                done += usize::from(theirs);
            }
        }
        let row = rows.iter().find(|row| row[0] == person.name.as_str());
        let printed = row.map_or(vec![0; 3], |row| numbers(&row[3..]));
        assert_eq!(printed, [visits, others, done], "{}", person.name);
        in_all += visits + others + done;
    }
    in_all
}
