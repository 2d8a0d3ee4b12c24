//! For every day on which something can start, both weeks and many lengths: the rules of terms hold.
//!
//! Not a sample: all days of 2025 to 2028, each counted a second time in another way.

use super::day;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use rstest::rstest;
use std::collections::BTreeSet;
use talimger::domain::calendar::{Calendar, CalendarGap, Day, OrderedChange, Week, Why};
use talimger::domain::clock::deadline::{Terms, assignment_due, diagnostics_clock, plan_due};
use talimger::domain::clock::term::{Due, Length, Term};

const LENGTHS: [Length; 9] = [
    Length::WorkingDays(1),
    Length::WorkingDays(2),
    Length::WorkingDays(5),
    Length::WorkingDays(10),
    Length::WorkingDays(30),
    Length::CalendarDays(1),
    Length::CalendarDays(7),
    Length::CalendarDays(10),
    Length::CalendarDays(45),
];

fn starts() -> impl Iterator<Item = NaiveDate> {
    day("2025-01-01").iter_days().take_while(|date| date.year() <= 2028)
}

/// The days off of a school, found without the program's own rule: from the table of moved days.
struct DaysOff {
    week: Week,
    moved: BTreeSet<NaiveDate>,
    calendar: Calendar,
}

const MOVED_IN_FIVE: &str = "2025-03-10 2025-03-24 2025-03-25 2025-07-07 2025-09-01 2025-10-27 \
    2026-03-09 2026-03-24 2026-03-25 2026-05-11 2026-10-26 2027-01-04 2027-03-24 2027-05-03 2027-05-10 \
    2028-01-03 2028-01-04 2028-05-08 2028-12-18";
const MOVED_IN_SIX: &str = "2025-03-24 2025-07-07 2026-03-09 2026-03-24 2026-10-26 2027-03-24 2027-05-10 \
    2028-01-03 2028-05-08";

impl DaysOff {
    fn of(week: Week) -> Self {
        let moved = if week == Week::Five { MOVED_IN_FIVE } else { MOVED_IN_SIX };
        Self { week, moved: moved.split_whitespace().map(day).collect(), calendar: Calendar::shipped(week) }
    }

    /// The first reason that fits: order, holiday, rest day, moved, weekly day off.
    fn why(&self, date: NaiveDate) -> Option<&'static str> {
        let year = &self.calendar.years[&date.year()];
        let speaks = |week: Option<Week>| week.is_none() || week == Some(self.week);
        match year.ordered.iter().find(|it| it.date == date && speaks(it.week)).map(|it| it.change) {
            Some(OrderedChange::Off) => return Some("order"),
            Some(OrderedChange::Worked) => return None,
            None => {}
        }
        let rests =
            date.weekday() == Weekday::Sun || (self.week == Week::Five && date.weekday() == Weekday::Sat);
        match () {
            () if year.holidays.iter().any(|it| it.date == date) => Some("holiday"),
            () if year.rest_days.iter().any(|it| it.date == date) => Some("rest_day"),
            () if self.moved.contains(&date) => Some("moved"),
            () if rests => Some("day_off"),
            () => None,
        }
    }
}

#[rstest]
fn every_day_off_is_named_by_the_first_reason_that_fits(#[values(Week::Five, Week::Six)] week: Week) {
    let expected = DaysOff::of(week);
    for date in starts() {
        let said = match expected.calendar.day(date).unwrap() {
            Day::Working => None,
            Day::Off(why) => Some(why.code()),
        };
        assert_eq!(said, expected.why(date), "{date}");
    }
    let called = |why| starts().filter(|date| expected.calendar.day(*date) == Ok(Day::Off(why))).count();
    assert_eq!(called(Why::Moved), expected.moved.len());
}

/// The days on the way, each with its number where it counts.
type Counts = Vec<(NaiveDate, Option<u32>)>;

/// Counts a term by walking over the days, and none where the walk leaves 2025 to 2028.
fn recounted(term: Term, off: &DaysOff) -> Option<(Due, Counts)> {
    let (mut date, mut left, mut n, mut days) = (term.from, 0, 0, Vec::new());
    let (Length::WorkingDays(count) | Length::CalendarDays(count)) = term.length;
    left += count;
    while left > 0 {
        date = date.succ_opt()?;
        (2025..=2028).contains(&date.year()).then_some(())?;
        let counts = matches!(term.length, Length::CalendarDays(_)) || off.why(date).is_none();
        left -= u32::from(counts);
        n += u32::from(counts);
        days.push((date, counts.then_some(n)));
    }
    let nominal = date;
    while off.why(date).is_some() {
        date = date.succ_opt()?;
        (2025..=2028).contains(&date.year()).then_some(())?;
        days.push((date, None));
    }
    Some((Due { nominal, binding: date }, days))
}

#[rstest]
fn a_term_from_any_day_is_what_a_second_count_gives_or_names_the_missing_year(
    #[values(Week::Five, Week::Six)] week: Week,
    #[values(0, 1, 2, 3, 4, 5, 6, 7, 8)] length: usize,
) {
    let (off, length) = (DaysOff::of(week), LENGTHS[length]);
    let (mut before, mut refused) = (NaiveDate::MIN, 0);
    for from in starts() {
        let term = Term { from, length };
        let Some((due, days)) = recounted(term, &off) else {
            assert_eq!(term.due(&off.calendar), Err(CalendarGap::civil(2029)), "{from}");
            assert_eq!(term.ledger(&off.calendar), Err(CalendarGap::civil(2029)), "{from}");
            refused += 1;
            continue;
        };
        assert_eq!(refused, 0, "{from} was counted after a start that was refused");
        assert_eq!(term.due(&off.calendar), Ok(due), "{from}");
        assert!(due.binding >= due.nominal && due.nominal > from, "{from}");
        assert_eq!(off.calendar.is_working(due.binding), Ok(true), "{from}");
        assert!(due.binding >= before, "{from} ends before the day before it does");
        before = due.binding;
        let ledger = term.ledger(&off.calendar).unwrap();
        let said: Vec<_> = ledger.iter().map(|day| (day.date, day.counted)).collect();
        assert_eq!(said, days, "{from}");
        for day in ledger {
            let why = off.why(day.date).filter(|_| day.counted.is_none());
            assert_eq!(day.skipped().map(Why::code), why, "{from}: {}", day.date);
        }
    }
    assert!(refused > 0, "the last days of the calendar have no term");
}

#[rstest]
fn without_the_shift_a_term_of_calendar_days_binds_on_its_last_day_from_any_start(
    #[values(Week::Five, Week::Six)] week: Week,
) {
    let calendar = Calendar { shift_to_working_day: false, ..Calendar::shipped(week) };
    for from in starts().filter(|from| *from < day("2028-12-20")) {
        let term = Term { from, length: Length::CalendarDays(10) };
        assert_eq!(term.due(&calendar), Ok(Due::on(from + Days::new(10))), "{from}");
        let working = Term { from, length: Length::WorkingDays(5) }.due(&calendar).unwrap();
        assert_eq!(working.nominal, working.binding, "{from}");
    }
}

#[rstest]
fn the_diagnostics_bind_before_their_own_term_only_where_stage_one_ends_first(
    #[values(Week::Five, Week::Six)] week: Week,
) {
    let (terms, calendar) = (Terms::default(), Calendar::shipped(week));
    let mut cut_short = 0;
    for start in starts().filter(|start| *start < day("2028-12-15")) {
        let clock = diagnostics_clock(start, &terms, &calendar).unwrap();
        let (due, plan) = (clock.due(), plan_due(start, &terms, &calendar).unwrap());
        assert_eq!(due.binding, clock.own.binding.min(plan.binding), "{start}");
        assert_eq!(clock.is_cut_short(), due.binding < due.nominal, "{start}");
        assert_eq!(calendar.is_working(due.binding), Ok(true), "{start}");
        assert_eq!(assignment_due(start, &terms, &calendar), Ok(clock.own), "{start}");
        cut_short += u32::from(clock.is_cut_short());
    }
    // In a week of six days five of them always fit into ten.
    assert_eq!(cut_short > 0, week == Week::Five, "{cut_short}");
}

#[test]
fn a_five_day_week_never_ends_a_term_of_working_days_earlier_than_a_six_day_one() {
    let (five, six) = (Calendar::shipped(Week::Five), Calendar::shipped(Week::Six));
    // Sunday 5 January 2025 was worked in schools of five days alone.
    for from in starts().filter(|from| *from > day("2025-01-05") && *from < day("2028-11-15")) {
        let end = |calendar| Term { from, length: Length::WorkingDays(5) }.due(calendar).unwrap().binding;
        assert!(end(&five) >= end(&six), "{from}");
    }
}
