//! Terms and their ledgers.

use chrono::NaiveDate;
use rstest::rstest;
use talimger::domain::calendar::{Calendar, CalendarGap, Week};
use talimger::domain::clock::term::{Due, Length, Term};

use super::day;

const LENGTHS: [Length; 6] = [
    Length::WorkingDays(1),
    Length::WorkingDays(5),
    Length::WorkingDays(23),
    Length::CalendarDays(1),
    Length::CalendarDays(10),
    Length::CalendarDays(30),
];

fn due(from: &str, length: Length, week: Week) -> Due {
    Term { from: day(from), length }.due(&Calendar::shipped(week)).unwrap()
}

#[rstest]
#[case("2026-09-01", "2026-09-08", "2026-09-11", "2026-09-11")]
#[case("2026-10-23", "2026-11-02", "2026-11-02", "2026-11-02")]
#[case("2026-12-30", "2027-01-11", "2027-01-09", "2027-01-11")]
#[case("2026-03-19", "2026-03-31", "2026-03-29", "2026-03-30")]
#[case("2027-03-19", "2027-03-31", "2027-03-29", "2027-03-29")]
fn five_working_and_ten_calendar_days_in_a_week_of_five(
    #[case] start: &str,
    #[case] working: &str,
    #[case] nominal: &str,
    #[case] binding: &str,
) {
    assert_eq!(due(start, Length::WorkingDays(5), Week::Five), Due::on(day(working)));
    let calendar_days = Due { nominal: day(nominal), binding: day(binding) };
    assert_eq!(due(start, Length::CalendarDays(10), Week::Five), calendar_days);
}

#[rstest]
#[case("2026-09-01", "2026-09-07")]
#[case("2026-10-23", "2026-10-30")]
fn five_working_days_in_a_week_of_six(#[case] start: &str, #[case] end: &str) {
    assert_eq!(due(start, Length::WorkingDays(5), Week::Six), Due::on(day(end)));
}

#[test]
fn the_day_of_the_event_is_not_counted() {
    let monday = "2026-09-14";
    assert_eq!(due(monday, Length::WorkingDays(5), Week::Five).binding, day("2026-09-21"));
    assert_eq!(due(monday, Length::CalendarDays(1), Week::Five).binding, day("2026-09-15"));
}

#[test]
fn a_school_that_does_not_shift_is_bound_by_the_day_off_itself() {
    let calendar = Calendar { shift_to_working_day: false, ..Calendar::shipped(Week::Five) };
    let term = Term { from: day("2026-03-19"), length: Length::CalendarDays(10) };
    assert_eq!(term.due(&calendar), Ok(Due::on(day("2026-03-29"))));
    let last = *term.ledger(&calendar).unwrap().last().unwrap();
    assert_eq!((last.date, last.counted, last.is_binding), (day("2026-03-29"), Some(10), true));
}

#[test]
fn a_ledger_of_working_days_says_of_each_day_its_number_or_why_it_was_passed_over() {
    let term = Term { from: day("2026-03-19"), length: Length::WorkingDays(5) };
    let ledger = term.ledger(&Calendar::shipped(Week::Five)).unwrap();
    insta::assert_snapshot!(serde_json::to_string(&ledger).unwrap().replace("},", "},\n"), @r#"
    [{"date":"2026-03-20","counted":1},
    {"date":"2026-03-21","skipped":"holiday"},
    {"date":"2026-03-22","skipped":"holiday"},
    {"date":"2026-03-23","skipped":"holiday"},
    {"date":"2026-03-24","skipped":"moved"},
    {"date":"2026-03-25","skipped":"moved"},
    {"date":"2026-03-26","counted":2},
    {"date":"2026-03-27","counted":3},
    {"date":"2026-03-28","skipped":"day_off"},
    {"date":"2026-03-29","skipped":"day_off"},
    {"date":"2026-03-30","counted":4},
    {"date":"2026-03-31","counted":5}]
    "#);
}

#[test]
fn a_ledger_of_calendar_days_counts_all_and_then_says_what_it_passed_over_to_the_binding_day() {
    let term = Term { from: day("2026-12-27"), length: Length::CalendarDays(11) };
    let ledger = term.ledger(&Calendar::shipped(Week::Five)).unwrap();
    let tail = serde_json::to_string(&ledger[9..]).unwrap();
    assert_eq!(
        tail,
        r#"[{"date":"2027-01-06","counted":10},{"date":"2027-01-07","counted":11},{"date":"2027-01-08","binding":true}]"#
    );
    let term = Term { from: day("2027-03-10"), length: Length::CalendarDays(10) };
    let ledger = term.ledger(&Calendar::shipped(Week::Five)).unwrap();
    let tail = serde_json::to_string(&ledger[9..11]).unwrap();
    assert_eq!(tail, r#"[{"date":"2027-03-20","counted":10},{"date":"2027-03-21","skipped":"holiday"}]"#);
}

#[test]
fn a_calendar_term_that_ends_on_a_working_day_binds_on_its_last_counted_day() {
    let term = Term { from: day("2026-09-01"), length: Length::CalendarDays(10) };
    let ledger = term.ledger(&Calendar::shipped(Week::Five)).unwrap();
    let last = serde_json::to_string(ledger.last().unwrap()).unwrap();
    assert_eq!(last, r#"{"date":"2026-09-11","counted":10,"binding":true}"#);
}

#[test]
fn days_moved_by_order_and_rest_days_are_named_in_the_ledger() {
    let term = Term { from: day("2025-01-01"), length: Length::WorkingDays(3) };
    let ledger = term.ledger(&Calendar::shipped(Week::Five)).unwrap();
    let said: Vec<_> = ledger.iter().map(|day| (day.counted, day.skipped().map(|why| why.code()))).collect();
    assert_eq!(
        said,
        [
            (None, Some("holiday")),
            (None, Some("order")),
            (None, Some("day_off")),
            (Some(1), None),
            (Some(2), None),
            (None, Some("rest_day")),
            (Some(3), None),
        ]
    );
}

/// Every start of the four years with the last start of each term that stays inside them.
fn all_starts() -> impl Iterator<Item = NaiveDate> {
    day("2024-12-31").iter_days().take_while(|start| *start <= day("2028-12-31"))
}

#[rstest]
fn every_start_ends_on_a_working_day_in_order_and_as_its_ledger_counts(
    #[values(Week::Five, Week::Six)] week: Week,
    #[values(0, 1, 2, 3, 4, 5)] length: usize,
) {
    let calendar = Calendar::shipped(week);
    let length = LENGTHS[length];
    let mut before = NaiveDate::MIN;
    let mut refused = false;
    for from in all_starts() {
        let term = Term { from, length };
        let Ok(due) = term.due(&calendar) else {
            assert_eq!(term.ledger(&calendar), Err(CalendarGap::civil(2029)), "{from}");
            refused = true;
            continue;
        };
        assert!(!refused, "{from} was counted after a start that was refused");
        assert!(due.binding >= due.nominal && due.nominal > from, "{from}");
        assert_eq!(calendar.is_working(due.binding), Ok(true), "{from}");
        assert!(due.binding >= before, "{from} ends before the day before it does");
        before = due.binding;
        ledger_agrees(&term, due, &calendar);
    }
    assert!(refused, "the last days of the calendar have no term");
}

fn ledger_agrees(term: &Term, due: Due, calendar: &Calendar) {
    let ledger = term.ledger(calendar).unwrap();
    let (Length::WorkingDays(count) | Length::CalendarDays(count)) = term.length;
    let counted: Vec<u32> = ledger.iter().filter_map(|day| day.counted).collect();
    assert_eq!(counted, (1..=count).collect::<Vec<_>>());
    assert_eq!(ledger.iter().rfind(|day| day.counted.is_some()).unwrap().date, due.nominal);
    assert_eq!(ledger.last().unwrap().date, due.binding);
    assert_eq!(ledger[0].date, term.from.succ_opt().unwrap());
    assert!(ledger.iter().all(|day| day.counted.is_some() || day.skipped().is_some() || day.is_binding));
    assert!(ledger.windows(2).all(|pair| pair[0].date.succ_opt() == Some(pair[1].date)));
}

#[test]
fn a_term_that_begins_before_the_calendar_is_refused_in_both_kinds() {
    let calendar = Calendar::shipped(Week::Five);
    for length in [Length::WorkingDays(5), Length::CalendarDays(10)] {
        let term = Term { from: day("2024-12-28"), length };
        assert_eq!(term.due(&calendar), Err(CalendarGap::civil(2024)));
        assert_eq!(term.ledger(&calendar), Err(CalendarGap::civil(2024)));
    }
}

#[test]
fn a_term_of_any_length_from_any_day_is_an_answer_or_a_refusal() {
    let calendar = Calendar::shipped(Week::Five);
    for length in [Length::WorkingDays(u32::MAX), Length::CalendarDays(u32::MAX)] {
        for from in [NaiveDate::MAX, NaiveDate::MIN, day("2026-09-01")] {
            assert!(Term { from, length }.due(&calendar).is_err());
        }
    }
}
