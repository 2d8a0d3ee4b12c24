//! The deadlines of a case, by the worked cases of the process.

use chrono::Month;
use rstest::rstest;
use talimger::domain::calendar::{Calendar, CalendarGap, Week};
use talimger::domain::clock::deadline::{
    Terms, assignment_due, case_end, case_end_through_next, contact_due, diagnostics_clock, diagnostics_due,
    final_opens, is_late_start, month_due, plan_due, report_due,
};
use talimger::domain::clock::term::Due;

use super::day;

fn five() -> Calendar {
    Calendar::shipped(Week::Five)
}

#[rstest]
#[case("2026-09-01", "2026-09-08", "2026-09-08", false)]
#[case("2026-10-23", "2026-11-02", "2026-11-02", false)]
#[case("2026-12-30", "2027-01-11", "2027-01-11", false)]
#[case("2026-03-19", "2026-03-31", "2026-03-30", true)]
#[case("2027-03-19", "2027-03-31", "2027-03-29", true)]
fn diagnostics_are_never_due_after_the_end_of_stage_one(
    #[case] start: &str,
    #[case] nominal: &str,
    #[case] binding: &str,
    #[case] cut_short: bool,
) {
    let due = Due { nominal: day(nominal), binding: day(binding) };
    assert_eq!(diagnostics_due(day(start), &Terms::default(), &five()), Ok(due));
    let clock = diagnostics_clock(day(start), &Terms::default(), &five()).unwrap();
    assert_eq!(clock.is_cut_short(), cut_short);
}

#[rstest]
fn for_every_start_the_diagnostics_bind_on_a_working_day_no_later_than_the_plan(
    #[values(Week::Five, Week::Six)] week: Week,
) {
    let (terms, calendar) = (Terms::default(), Calendar::shipped(week));
    let mut before = day("2024-12-31");
    for start in day("2024-12-31").iter_days().take_while(|start| *start < day("2028-12-15")) {
        let due = diagnostics_due(start, &terms, &calendar).unwrap();
        assert!(due.binding <= plan_due(start, &terms, &calendar).unwrap().binding, "{start}");
        assert_eq!(calendar.is_working(due.binding), Ok(true), "{start}");
        assert!(due.binding > start && due.binding >= before, "{start}");
        before = due.binding;
    }
}

#[test]
fn the_plan_is_due_ten_calendar_days_on_and_then_on_the_next_working_day() {
    let due = Due { nominal: day("2026-03-29"), binding: day("2026-03-30") };
    assert_eq!(plan_due(day("2026-03-19"), &Terms::default(), &five()), Ok(due));
}

#[test]
fn a_school_with_other_terms_has_other_dates() {
    let terms = Terms { diagnostics: 3, stage_one: 14, ..Terms::default() };
    assert_eq!(diagnostics_due(day("2026-09-01"), &terms, &five()), Ok(Due::on(day("2026-09-04"))));
    assert_eq!(plan_due(day("2026-09-01"), &terms, &five()), Ok(Due::on(day("2026-09-15"))));
}

#[test]
fn the_order_is_due_five_working_days_after_the_hiring() {
    let due = assignment_due(day("2026-09-09"), &Terms::default(), &five());
    assert_eq!(due, Ok(Due::on(day("2026-09-16"))));
}

#[rstest]
#[case("2026-09-01", "2027-05-25", Ok("2028-05-25"))]
#[case("2026-06-20", "2027-05-25", Ok("2028-05-25"))]
#[case("2027-03-01", "2027-05-25", Ok("2028-05-25"))]
#[case("2027-10-01", "2028-05-25", Err(CalendarGap::school(2028)))]
fn a_case_ends_with_its_school_year_or_through_the_next(
    #[case] start: &str,
    #[case] end: &str,
    #[case] next: Result<&str, CalendarGap>,
) {
    assert_eq!(case_end(day(start), &five()), Ok(day(end)));
    assert_eq!(case_end_through_next(day(start), &five()), next.map(day));
}

#[test]
fn a_case_in_an_unknown_school_year_has_no_guessed_end() {
    assert_eq!(case_end(day("2028-09-01"), &five()), Err(CalendarGap::school(2028)));
}

#[test]
fn a_case_that_starts_on_a_leap_day_ends_with_its_school_year() {
    assert_eq!(case_end(day("2028-02-29"), &five()), Ok(day("2028-05-25")));
}

#[rstest]
#[case("2027-01-15", false)]
#[case("2027-02-01", false)]
#[case("2027-02-02", true)]
#[case("2027-05-25", true)]
#[case("2027-05-26", false)]
#[case("2026-11-01", false)]
fn only_a_start_after_the_first_of_february_asks_for_its_end(#[case] start: &str, #[case] late: bool) {
    assert_eq!(is_late_start(day(start), &Terms::default(), &five()), Ok(late));
}

#[rstest]
#[case(Some("2027-05-28"), "2027-05-21")]
#[case(Some("2027-05-13"), "2027-05-04")]
#[case(Some("2027-08-26"), "2027-08-19")]
#[case(None, "2027-05-25")]
fn the_report_is_ready_five_working_days_before_the_council(
    #[case] meeting: Option<&str>,
    #[case] due: &str,
) {
    let asked = report_due(meeting.map(day), day("2027-05-25"), &Terms::default(), &five());
    assert_eq!(asked, Ok(Due::on(day(due))));
}

#[test]
fn between_the_report_and_the_council_lie_as_many_working_days_as_the_school_asks() {
    let (terms, calendar) = (Terms::default(), five());
    for meeting in day("2026-01-20").iter_days().take(700).filter(|day| calendar.is_working(*day).unwrap()) {
        let due = report_due(Some(meeting), meeting, &terms, &calendar).unwrap();
        assert_eq!(calendar.working_days_between(due.binding, meeting), Ok(5), "{meeting}");
    }
}

#[test]
fn stage_three_opens_thirty_days_before_the_end() {
    assert_eq!(final_opens(day("2027-05-25"), &Terms::default()), day("2027-04-25"));
}

#[rstest]
#[case(2026, Month::October, "2026-10-31", "2026-10-30")]
#[case(2026, Month::September, "2026-09-30", "2026-09-30")]
#[case(2027, Month::February, "2027-02-28", "2027-02-26")]
#[case(2028, Month::February, "2028-02-29", "2028-02-29")]
#[case(2026, Month::December, "2026-12-31", "2026-12-31")]
fn an_item_of_a_month_binds_on_its_last_working_day(
    #[case] year: i32,
    #[case] month: Month,
    #[case] nominal: &str,
    #[case] binding: &str,
) {
    let due = Due { nominal: day(nominal), binding: day(binding) };
    assert_eq!(month_due(year, month, &five()), Ok(due));
}

#[test]
fn a_month_of_an_unknown_year_is_refused() {
    assert_eq!(month_due(2029, Month::January, &five()), Err(CalendarGap::civil(2029)));
}

#[test]
fn contact_is_amber_after_three_weeks_and_red_after_thirty_days_except_in_summer() {
    let terms = Terms::default();
    let due = |last: &str| contact_due(day(last), &terms, |date| terms.contact_rests(date));
    assert_eq!(due("2026-10-01"), (day("2026-10-22"), day("2026-10-31")));
    assert_eq!(due("2027-05-20"), (day("2027-09-10"), day("2027-09-19")));
    assert!(!terms.contact_rests(day("2027-05-31")));
    assert!(terms.contact_rests(day("2027-06-01")) && terms.contact_rests(day("2027-08-31")));
    assert!(!terms.contact_rests(day("2027-09-01")));
}
