//! The figures of the school's documents equal an independent count over the records.

use super::built::{FIRST_MENTOR, SECOND_MENTOR, day, school};
use super::read::{Table, read};
use super::states::several;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use talimger::documents::{Asked, Documents, Kind};
use talimger::domain::case::Case;
use talimger::domain::compiled::register::Period;
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::id::PersonId;
use talimger::domain::journal::{EventKind, EventState};
use talimger::domain::people::mentorship::Mentorship;
use talimger::domain::plan::Outcome;
use talimger::domain::text::local::Language;
use talimger::domain::year_template::YearMonth;

fn tables(asked: &Asked, cases: &[Case]) -> Vec<Table> {
    let made = Documents::in_language(Language::Ru).of_school(asked, &school(), cases).unwrap();
    read(&made[0].markdown).tables
}

/// The number in a column of the row that begins with a text.
fn number(table: &Table, row: &str, column: usize) -> usize {
    let row = table.iter().find(|cells| cells[0] == row).unwrap_or_else(|| panic!("{row}: {table:?}"));
    row[column].parse().unwrap()
}

/// The table whose first column has a heading.
fn table_of<'t>(tables: &'t [Table], heading: &str) -> Option<&'t Table> {
    tables.iter().find(|table| table[0][0] == heading)
}

fn ran(case: &Case, period: Period) -> bool {
    case.head.start.date <= period.to && case.head.end >= period.from
}

/// Walks every entry of every case, and asks each by itself whether it is one.
fn entries(cases: &[Case], period: Period, by: PersonId, kinds: &[EventKind]) -> usize {
    let mut found = 0;
    for event in cases.iter().filter(|case| ran(case, period)).flat_map(|case| case.events.values()) {
        let within = event.text.date >= period.from && event.text.date <= period.to;
        let stands = event.voided.is_none() && event.state == EventState::TookPlace;
        found += usize::from(within && stands && event.by == by && kinds.contains(&event.text.kind));
    }
    found
}

fn done(cases: &[Case], period: Period, by: PersonId) -> usize {
    let mut found = 0;
    for case in cases.iter().filter(|case| ran(case, period)) {
        for item in case.items.values() {
            let Outcome::Done { date, .. } = item.outcome else { continue };
            let within = date >= period.from && date <= period.to;
            let theirs = case
                .mentorships
                .values()
                .any(|it| it.mentor == by && it.from <= date && it.to.is_none_or(|to| date <= to));
            found += usize::from(within && theirs);
        }
    }
    found
}

fn dates() -> impl Strategy<Value = (NaiveDate, NaiveDate)> {
    (0u64..300, 0u64..300).prop_map(|(first, days)| {
        let from = day("2026-08-15") + Days::new(first);
        (from, from + Days::new(days))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_summary_counts_what_the_records_hold((from, to) in dates(), which in 1usize..8) {
        let chosen = several().into_iter().enumerate().filter(|(at, _)| which & (1 << at) != 0);
        let cases: Vec<Case> = chosen.map(|(_, case)| case).collect();
        let period = Period { from, to };
        let asked = Asked { period: Some(period), ..Asked::new(Kind::Summary, day("2027-03-01")) };
        let tables = tables(&asked, &cases);
        let ran = cases.iter().filter(|case| ran(case, period)).count();
        let stages: usize = tables[0][1..].iter().filter(|row| row[0] != "Без наставника")
            .map(|row| row[1].parse::<usize>().unwrap()).sum();
        prop_assert_eq!(stages, ran);
        for (mentor, name) in [(FIRST_MENTOR, "Сейтқалиева Елена Викторовна"), (SECOND_MENTOR, "Цой Света-Мария Игоревна")] {
            let visits = [EventKind::VisitByMentor, EventKind::VisitByAdministration];
            let others = [EventKind::VisitByMentee, EventKind::Consultation, EventKind::Workshop, EventKind::Other];
            // Whom the table does not name did nothing; where nobody did, there is no table.
            let said = |column| match table_of(&tables, "Наставник").filter(|it| it.iter().any(|row| row[0] == name)) {
                Some(table) => number(table, name, column),
                None => 0,
            };
            prop_assert_eq!(said(3), entries(&cases, period, mentor, &visits));
            prop_assert_eq!(said(4), entries(&cases, period, mentor, &others));
            prop_assert_eq!(said(5), done(&cases, period, mentor));
        }
    }

    #[test]
    fn the_register_has_a_line_for_a_case_and_sums_that_add_up((from, to) in dates()) {
        let cases = several();
        let period = Period { from, to };
        let asked = Asked { period: Some(period), ..Asked::new(Kind::Register, day("2026-12-10")) };
        let tables = tables(&asked, &cases);
        let ran: Vec<&Case> = cases.iter().filter(|case| ran(case, period)).collect();
        prop_assert_eq!(table_of(&tables, "№").map_or(0, |table| table.len() - 1), ran.len());
        let totals = table_of(&tables, "Показатель").unwrap();
        let total = |row| number(totals, row, 1);
        let diagnosed = ran.iter().filter(|case| case.rounds.values().any(|it| it.kind == RoundKind::Initial));
        prop_assert_eq!(total("Всего карточек"), ran.len());
        prop_assert_eq!(total("Диагностика проведена"), diagnosed.count());
        prop_assert_eq!(total("План утверждён"), ran.iter().filter(|case| !case.versions.is_empty()).count());
        let judged: usize = totals[5..].iter().map(|row| row[1].parse::<usize>().unwrap()).sum();
        prop_assert_eq!(judged, ran.len(), "each case is judged once");
    }

    #[test]
    fn the_accountants_days_are_the_days_on_which_somebody_mentored(month in 1u8..=12, year in 2026i32..=2027) {
        let cases = several();
        let asked = Asked { month: Some(YearMonth { year, month }), ..Asked::new(Kind::Payroll, day("2027-06-01")) };
        let tables = tables(&asked, &cases);
        let rows: usize = table_of(&tables, "№").map_or(0, |table| table[1..].iter().map(|row| row[5].parse::<usize>().unwrap()).sum());
        let first = NaiveDate::from_ymd_opt(year, month.into(), 1).unwrap();
        let days = first.iter_days().take_while(|day| day.format("%m").to_string() == first.format("%m").to_string());
        let mut held = 0;
        for day in days {
            for case in cases.iter().filter(|case| case.head.start.date <= day && day <= case.head.end) {
                let holds = |it: &&Mentorship| it.from <= day && it.to.is_none_or(|to| day <= to);
                held += case.mentorships.values().filter(holds).count();
            }
        }
        prop_assert_eq!(rows, held);
    }
}
