//! Dates as people type them, on a Russian, a Kazakh and an English keyboard.

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use rstest::rstest;
use talimger::domain::calendar::{Calendar, Week};
use talimger::words::date_entry::{Bias, DateFault, Reading, parse};

mod row;
mod spelled;

/// A Monday, so that weekdays before and after it are easy to see.
const TODAY: &str = "2026-09-14";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn read_on(today: &str, text: &str, bias: Bias) -> Reading {
    parse(text, day(today), &Calendar::shipped(Week::Five), bias)
}

fn read(text: &str) -> Reading {
    read_on(TODAY, text, Bias::Next)
}

#[rstest]
#[case("18.09")]
#[case("18.9")]
#[case("18.09.26")]
#[case("18.09.2026")]
#[case("18.09.2026.")]
#[case("18/09/2026")]
#[case("18-09-26")]
#[case("18№09")]
#[case("18;09")]
#[case("18ю09ю26")]
#[case("18,09")]
#[case("18 09")]
#[case("18. 09. 2026")]
#[case("  18.09  ")]
#[case("18\u{a0}09")]
#[case("1809")]
#[case("180926")]
#[case("18092026")]
#[case("2026-09-18")]
#[case("2026.9.18")]
#[case("18")]
#[case("пт")]
#[case("ПТ")]
#[case("пятницу")]
#[case("жм")]
#[case("жұма")]
#[case("fri")]
#[case("Friday")]
#[case("+4")]
#[case("4 дня")]
#[case("+4рд")]
#[case("+4 р.д.")]
#[case("4 раб")]
#[case("+4жк")]
#[case("4 ж.к.")]
#[case("4 жұм")]
#[case("+4wd")]
#[case("һ4жк")]
fn the_eighteenth_can_be_written_in_all_these_ways(#[case] text: &str) {
    assert_eq!(read(text), Reading::Date(day("2026-09-18")));
}

#[rstest]
#[case("сегодня", "2026-09-14")]
#[case("завтра", "2026-09-15")]
#[case("послезавтра", "2026-09-16")]
#[case("вчера", "2026-09-13")]
#[case("бүгін", "2026-09-14")]
#[case("бугин", "2026-09-14")]
#[case("ертең", "2026-09-15")]
#[case("бүрсігүні", "2026-09-16")]
#[case("кеше", "2026-09-13")]
#[case("today", "2026-09-14")]
#[case("Tomorrow", "2026-09-15")]
#[case("yesterday", "2026-09-13")]
#[case("-1", "2026-09-13")]
#[case("ө\"", "2026-09-13")]
#[case("+0", "2026-09-14")]
#[case("+2н", "2026-09-28")]
#[case("+2 нед.", "2026-09-28")]
#[case("+2апта", "2026-09-28")]
#[case("2 апта", "2026-09-28")]
#[case("+2w", "2026-09-28")]
#[case("+1м", "2026-10-14")]
#[case("+1 ай", "2026-10-14")]
#[case("-1м", "2026-08-14")]
#[case("-5рд", "2026-09-07")]
#[case("+5рд", "2026-09-21")]
#[case("+30рд", "2026-10-27")]
#[case("5 дн", "2026-09-19")]
fn words_and_distances_are_counted_from_today(#[case] text: &str, #[case] date: &str) {
    assert_eq!(read(text), Reading::Date(day(date)));
}

#[rstest]
#[case("пн", "2026-09-14", "2026-09-14")]
#[case("вт", "2026-09-15", "2026-09-08")]
#[case("вс", "2026-09-20", "2026-09-13")]
#[case("сс", "2026-09-15", "2026-09-08")]
#[case("14", "2026-09-14", "2026-09-14")]
#[case("13", "2026-10-13", "2026-09-13")]
#[case("31", "2026-10-31", "2026-08-31")]
#[case("01.09", "2027-09-01", "2026-09-01")]
#[case("20.09", "2026-09-20", "2025-09-20")]
#[case("29.02", "2028-02-29", "2024-02-29")]
#[case("14.09", "2026-09-14", "2026-09-14")]
fn a_plan_takes_the_next_such_day_and_an_event_the_last(
    #[case] text: &str,
    #[case] next: &str,
    #[case] last: &str,
) {
    assert_eq!(read_on(TODAY, text, Bias::Next), Reading::Date(day(next)));
    assert_eq!(read_on(TODAY, text, Bias::Last), Reading::Date(day(last)));
}

#[rstest]
#[case("01.09.26", "2026-09-01")]
#[case("01.09.00", "2000-09-01")]
#[case("01.09.2100", "2100-09-01")]
#[case("31.12.99", "2099-12-31")]
fn a_year_of_two_digits_is_of_this_century(#[case] text: &str, #[case] date: &str) {
    assert_eq!(read(text), Reading::Date(day(date)));
}

#[rstest]
#[case("31.01.2027", "+1м", "2027-02-28")]
#[case("31.01.2028", "+1м", "2028-02-29")]
fn a_month_from_the_last_day_is_the_last_day(#[case] today: &str, #[case] text: &str, #[case] date: &str) {
    let today = NaiveDate::parse_from_str(today, "%d.%m.%Y").unwrap();
    let reading = parse(text, today, &Calendar::shipped(Week::Five), Bias::Next);
    assert_eq!(reading, Reading::Date(day(date)));
}

#[test]
fn working_days_are_counted_by_the_schools_own_week() {
    let six = Calendar::shipped(Week::Six);
    assert_eq!(parse("+5рд", day(TODAY), &six, Bias::Next), Reading::Date(day("2026-09-19")));
}

#[rstest]
#[case("31.09", DateFault::NoSuchDay { day: 31, month: 9, days: 30 })]
#[case("3109", DateFault::NoSuchDay { day: 31, month: 9, days: 30 })]
#[case("31.09.26", DateFault::NoSuchDay { day: 31, month: 9, days: 30 })]
#[case("30.02", DateFault::NoSuchDay { day: 30, month: 2, days: 29 })]
#[case("29.02.2027", DateFault::NoSuchDay { day: 29, month: 2, days: 28 })]
#[case("2027-02-29", DateFault::NoSuchDay { day: 29, month: 2, days: 28 })]
#[case("і\".құ", DateFault::NoSuchDay { day: 31, month: 9, days: 30 })]
#[case("і\"құ", DateFault::NoSuchDay { day: 31, month: 9, days: 30 })]
#[case("14.13", DateFault::NoSuchMonth { month: 13 })]
#[case("1413", DateFault::NoSuchMonth { month: 13 })]
#[case("2026-13", DateFault::NoSuchMonth { month: 13 })]
#[case("32", DateFault::NoMonthHasDay { day: 32 })]
#[case("32.09", DateFault::NoMonthHasDay { day: 32 })]
#[case("01.09.1999", DateFault::YearOutside { year: 1999 })]
#[case("01.09.0021", DateFault::YearOutside { year: 21 })]
#[case("01.09.2101", DateFault::YearOutside { year: 2101 })]
#[case("01092101", DateFault::YearOutside { year: 2101 })]
#[case("+99999", DateFault::YearOutside { year: 2300 })]
#[case("+800рд", DateFault::Gap { year: 2029 })]
#[case("00", DateFault::Unreadable)]
#[case("0.09", DateFault::Unreadable)]
#[case("14..09", DateFault::Unreadable)]
#[case(".14", DateFault::Unreadable)]
#[case("14.09.2026.1", DateFault::Unreadable)]
#[case("140920261", DateFault::Unreadable)]
#[case("14 сентябрь", DateFault::Unreadable)]
#[case("14.ң", DateFault::Unreadable)]
#[case("+5 попугаев", DateFault::Unreadable)]
#[case("+999999", DateFault::Unreadable)]
#[case("--1", DateFault::Unreadable)]
#[case("№", DateFault::Unreadable)]
#[case("когда-нибудь", DateFault::Unreadable)]
fn what_is_no_date_says_why(#[case] text: &str, #[case] fault: DateFault) {
    assert_eq!(read(text), Reading::Wrong(fault));
}

#[rstest]
#[case("")]
#[case("   ")]
#[case("0")]
#[case("14.")]
#[case("14.0")]
#[case("14.09.")]
#[case("14.09.2")]
#[case("14.09.202")]
#[case("140")]
#[case("14092")]
#[case("1409202")]
#[case("2026")]
#[case("2026-")]
#[case("2026-0")]
#[case("2026-09")]
#[case("2026-09-")]
#[case("2026-09-0")]
#[case("+")]
#[case("-")]
#[case("һ")]
#[case("+5р")]
#[case("5 рабоч")]
#[case("5 ж")]
#[case("сег")]
#[case("послезавтр")]
#[case("бү")]
#[case("жұм")]
#[case("tod")]
fn the_beginning_of_a_date_is_not_called_wrong(#[case] text: &str) {
    assert_eq!(read(text), Reading::Unfinished);
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_fall(text: String, typed in "[0-9\"әіңғ,.үұқөһ№ю/ +-]{0,16}") {
        for bias in [Bias::Next, Bias::Last] {
            for text in [&text, &typed] {
                if let Reading::Date(date) = read_on(TODAY, text, bias) {
                    prop_assert!((2000..=2100).contains(&date.year()));
                }
            }
        }
    }

    #[test]
    fn whoever_types_a_date_is_never_told_that_it_is_wrong_on_the_way(days in 0_u64..3650, format in 0_usize..5) {
        let date = day("2020-01-01") + Days::new(days);
        let text = date.format(["%d.%m.%Y", "%d.%m.%y", "%d%m%y", "%d%m%Y", "%Y-%m-%d"][format]).to_string();
        for end in 1..=text.len() {
            prop_assert!(!matches!(read(&text[..end]), Reading::Wrong(_)), "{}", &text[..end]);
        }
        prop_assert_eq!(read(&text), Reading::Date(date));
    }
}
