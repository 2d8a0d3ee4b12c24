//! The template of the year is cut to the term of the case.

use chrono::NaiveDate;
use rstest::rstest;
use talimger::domain::year_template::{PlacedItem, YearMonth};
use talimger::words::shipped;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// The months in which items fall, each once, in the order of the list.
fn months(items: &[PlacedItem<'_>]) -> Vec<(i32, u8)> {
    let mut months: Vec<_> = items.iter().map(|placed| (placed.when.year, placed.when.month)).collect();
    months.dedup();
    months
}

#[test]
fn who_starts_in_september_has_the_whole_year() {
    let year = shipped::year_template();
    let cut = year.cut(day(2026, 9, 1), day(2027, 5, 25));
    assert_eq!(cut.left.len(), year.items.len());
    let (left, gone_by) = (months(&cut.left), months(&cut.gone_by));
    assert_eq!(left.first(), Some(&(2026, 9)));
    assert_eq!(left.last(), Some(&(2027, 5)));
    assert!(left.is_sorted() && gone_by.is_empty());
}

#[test]
fn who_starts_in_december_settles_in_first_and_is_offered_what_has_gone_by() {
    let year = shipped::year_template();
    let cut = year.cut(day(2026, 12, 7), day(2027, 5, 25));
    let (left, gone_by) = (months(&cut.left), months(&cut.gone_by));
    assert_eq!(gone_by, [(2026, 10), (2026, 11)]);
    assert_eq!(left, [(2026, 12), (2027, 1), (2027, 2), (2027, 3), (2027, 4), (2027, 5)]);
    let settling_in = year.items.iter().filter(|item| item.organisational).count();
    assert!(settling_in > 0 && cut.left[..settling_in].iter().all(|placed| placed.item.organisational));
}

#[test]
fn who_comes_in_august_settles_in_when_the_school_year_has_begun() {
    let year = shipped::year_template();
    let cut = year.cut(day(2026, 8, 28), day(2027, 5, 25));
    assert_eq!(cut.left[0].when, YearMonth { year: 2026, month: 9 });
    assert!(cut.gone_by.is_empty());
}

#[test]
fn who_starts_in_spring_and_stays_through_the_next_year_settles_in_now_and_has_that_whole_year() {
    let year = shipped::year_template();
    let cut = year.cut(day(2027, 3, 1), day(2028, 5, 25));
    let (left, gone_by) = (months(&cut.left), months(&cut.gone_by));
    assert_eq!(left[..2], [(2027, 3), (2027, 10)]);
    assert_eq!(left.last(), Some(&(2028, 5)));
    assert!(gone_by.is_empty());
}

#[rstest]
#[case::in_february((2027, 2, 8), (2027, 5, 25), 4, (2027, 2), 4)]
#[case::between_two_school_years((2027, 6, 15), (2028, 5, 25), 0, (2027, 6), 9)]
#[case::on_the_last_day_of_january((2027, 1, 31), (2027, 5, 25), 3, (2027, 1), 5)]
fn a_template_is_cut_to_the_months_of_the_case(
    #[case] start: (i32, u32, u32),
    #[case] end: (i32, u32, u32),
    #[case] gone_by_months: usize,
    #[case] first: (i32, u8),
    #[case] months_left: usize,
) {
    let year = shipped::year_template();
    let cut = year.cut(day(start.0, start.1, start.2), day(end.0, end.1, end.2));
    let left = months(&cut.left);
    assert_eq!((months(&cut.gone_by).len(), left[0], left.len()), (gone_by_months, first, months_left));
}

#[test]
fn every_item_is_either_left_or_gone_by_wherever_the_case_starts() {
    let year = shipped::year_template();
    for start in day(2026, 8, 1).iter_days().take_while(|start| *start <= day(2027, 5, 25)) {
        let cut = year.cut(start, day(2027, 5, 25));
        assert_eq!(cut.left.len() + cut.gone_by.len(), year.items.len());
        assert!(cut.left.iter().all(|placed| placed.when >= YearMonth::of(start)));
        assert!(cut.gone_by.iter().all(|placed| placed.when < YearMonth::of(start)));
    }
}

#[test]
fn december_is_followed_by_january_of_the_next_year() {
    assert_eq!(YearMonth { year: 2026, month: 12 }.next(), YearMonth { year: 2027, month: 1 });
}
