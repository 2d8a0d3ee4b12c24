//! The working calendar: moved days, days by order, breaks, school years, and what is refused.

use chrono::{Datelike, NaiveDate, TimeDelta};
use rstest::rstest;
use talimger::domain::calendar::{
    Calendar, CalendarGap, Day, NamedDay, Occasion, OrderedChange, OrderedDay, SchoolYear, Week, Why,
};
use talimger::domain::clock::days_left::DaysLeft;

use super::day;

fn days(year: i32, days: &str) -> Vec<NaiveDate> {
    days.split_whitespace().map(|text| day(&format!("{year}-{text}"))).collect()
}

#[rstest]
#[case(2025, Week::Five, "03-10 03-24 03-25 07-07 09-01 10-27")]
#[case(2026, Week::Five, "03-09 03-24 03-25 05-11 10-26")]
#[case(2027, Week::Five, "01-04 03-24 05-03 05-10")]
#[case(2028, Week::Five, "01-03 01-04 05-08 12-18")]
#[case(2025, Week::Six, "03-24 07-07")]
#[case(2026, Week::Six, "03-09 03-24 10-26")]
#[case(2027, Week::Six, "03-24 05-10")]
#[case(2028, Week::Six, "01-03 05-08")]
fn a_holiday_on_a_day_off_moves_that_day_off(#[case] year: i32, #[case] week: Week, #[case] moved: &str) {
    assert_eq!(Calendar::shipped(week).moved_days(year), Ok(days(year, moved)));
}

#[rstest]
#[case(Week::Five)]
#[case(Week::Six)]
fn the_days_called_moved_are_those_listed_as_moved(#[case] week: Week) {
    let calendar = Calendar::shipped(week);
    for year in 2025..=2028 {
        let called: Vec<NaiveDate> = NaiveDate::from_ymd_opt(year, 1, 1)
            .unwrap()
            .iter_days()
            .take_while(|date| date.year() == year)
            .filter(|date| calendar.day(*date) == Ok(Day::Off(Why::Moved)))
            .collect();
        assert_eq!(Ok(called), calendar.moved_days(year));
    }
}

#[rstest]
#[case("2025-01-03", Week::Five, Day::Off(Why::ByOrder))]
#[case("2025-01-05", Week::Five, Day::Working)]
#[case("2025-01-03", Week::Six, Day::Working)]
#[case("2025-01-05", Week::Six, Day::Off(Why::DayOff))]
#[case("2026-01-03", Week::Five, Day::Off(Why::DayOff))]
#[case("2026-01-03", Week::Six, Day::Working)]
#[case("2026-01-07", Week::Six, Day::Off(Why::RestDay))]
#[case("2026-03-22", Week::Five, Day::Off(Why::Holiday))]
#[case("2026-03-15", Week::Six, Day::Off(Why::DayOff))]
#[case("2027-03-15", Week::Six, Day::Off(Why::Holiday))]
#[case("2025-08-30", Week::Five, Day::Off(Why::Holiday))]
#[case("2026-08-31", Week::Five, Day::Working)]
#[case("2027-05-16", Week::Five, Day::Off(Why::RestDay))]
#[case("2027-05-17", Week::Five, Day::Working)]
#[case("2026-10-27", Week::Five, Day::Working)]
fn a_day_off_is_named_by_the_first_reason_that_fits(
    #[case] date: &str,
    #[case] week: Week,
    #[case] expected: Day,
) {
    assert_eq!(Calendar::shipped(week).day(day(date)), Ok(expected));
}

#[test]
fn a_year_that_is_not_in_the_calendar_is_refused_by_its_number() {
    let calendar = Calendar::shipped(Week::Five);
    let gap = |year| Err(CalendarGap::civil(year));
    assert_eq!(calendar.day(day("2029-01-03")), Err(CalendarGap::civil(2029)));
    assert_eq!(calendar.next_working_day(day("2028-12-30")), gap(2029));
    assert_eq!(calendar.previous_working_day(day("2025-01-01")), gap(2024));
    assert_eq!(calendar.add_working_days(day("2028-12-25"), 30), gap(2029));
    assert_eq!(calendar.add_working_days(day("2025-01-09"), -30), gap(2024));
    assert_eq!(
        calendar.working_days_between(day("2028-12-01"), day("2029-02-01")),
        Err(gap(2029).unwrap_err())
    );
    assert_eq!(calendar.moved_days(2024), Err(CalendarGap::civil(2024)));
}

#[test]
fn a_year_missing_in_the_middle_is_not_bridged() {
    let mut calendar = Calendar::shipped(Week::Five);
    calendar.years.remove(&2027);
    assert_eq!(calendar.add_working_days(day("2026-12-30"), 5), Err(CalendarGap::civil(2027)));
    assert_eq!(calendar.is_working(day("2028-02-01")), Ok(true));
}

#[test]
fn a_holiday_at_the_end_of_december_moves_its_day_off_into_the_next_year() {
    let mut calendar = Calendar::shipped(Week::Five);
    let last = NamedDay { date: day("2028-12-31"), occasion: Occasion::Other };
    calendar.years.get_mut(&2028).unwrap().holidays.push(last);
    assert_eq!(calendar.moved_days(2028), Ok(days(2028, "01-03 01-04 05-08 12-18")));
    let mut next = calendar.years[&2027].clone();
    for holiday in next.holidays.iter_mut().chain(&mut next.rest_days) {
        holiday.date = holiday.date.with_year(2029).unwrap();
    }
    calendar.years.insert(2029, next);
    assert_eq!(calendar.day(day("2029-01-03")), Ok(Day::Off(Why::Moved)));
    assert_eq!(calendar.day(day("2029-01-04")), Ok(Day::Working));
}

#[test]
fn a_corrected_kurban_ait_pushes_a_moved_day_on() {
    let mut calendar = Calendar::shipped(Week::Five);
    let rest = &mut calendar.years.get_mut(&2026).unwrap().rest_days;
    rest.retain(|day| day.occasion != Occasion::KurbanAit);
    rest.push(NamedDay { date: day("2026-05-11"), occasion: Occasion::KurbanAit });
    assert_eq!(calendar.day(day("2026-05-11")), Ok(Day::Off(Why::RestDay)));
    assert_eq!(calendar.day(day("2026-05-12")), Ok(Day::Off(Why::Moved)));
    assert_eq!(calendar.day(day("2026-05-27")), Ok(Day::Working));
}

#[test]
fn an_order_without_a_week_holds_for_both() {
    for week in [Week::Five, Week::Six] {
        let mut calendar = Calendar::shipped(week);
        let order = OrderedDay { date: day("2026-05-08"), change: OrderedChange::Off, week: None };
        calendar.years.get_mut(&2026).unwrap().ordered.push(order);
        assert_eq!(calendar.day(day("2026-05-08")), Ok(Day::Off(Why::ByOrder)));
    }
}

#[rstest]
#[case("2026-09-08", "2026-09-14", 4)]
#[case("2026-09-14", "2026-09-16", 2)]
#[case("2026-09-14", "2026-09-08", -4)]
#[case("2026-09-12", "2026-09-13", 0)]
#[case("2026-09-14", "2026-09-14", 0)]
#[case("2026-12-31", "2027-01-11", 4)]
fn working_days_count_from_the_next_day_to_the_last_one(
    #[case] from: &str,
    #[case] to: &str,
    #[case] count: i64,
) {
    assert_eq!(Calendar::shipped(Week::Five).working_days_between(day(from), day(to)), Ok(count));
}

#[rstest]
#[case(Week::Five)]
#[case(Week::Six)]
fn going_so_many_working_days_on_and_counting_them_agree(#[case] week: Week) {
    let calendar = Calendar::shipped(week);
    for from in day("2025-03-01").iter_days().take(1300) {
        for count in [-12, -5, -1, 1, 3, 10] {
            let to = calendar.add_working_days(from, count).unwrap();
            assert_eq!(calendar.is_working(to), Ok(true));
            let counted = calendar.working_days_between(from, to).unwrap();
            let from_day_off = count < 0 && calendar.is_working(from) == Ok(false);
            // Backwards the day arrived at counts and the day of departure does not, so from a day
            // off the way there and the way back differ by one.
            assert_eq!(counted, count + i64::from(from_day_off), "{from} {count}");
        }
    }
}

#[rstest]
#[case("2026-09-01", 2026)]
#[case("2027-05-25", 2026)]
#[case("2027-05-26", 2027)]
#[case("2026-07-15", 2026)]
#[case("2026-01-20", 2025)]
#[case("2025-08-25", 2025)]
fn a_start_between_two_school_years_belongs_to_the_next(#[case] start: &str, #[case] name: i32) {
    let calendar = Calendar::shipped(Week::Five);
    assert_eq!(calendar.school_year_of(day(start)).map(SchoolYear::name), Ok(name));
}

#[rstest]
#[case("2025-03-01", 2024)]
#[case("2028-05-26", 2028)]
#[case("2028-09-01", 2028)]
#[case("2029-02-01", 2028)]
fn a_start_in_an_unknown_school_year_is_refused(#[case] start: &str, #[case] missing: i32) {
    let calendar = Calendar::shipped(Week::Five);
    assert_eq!(calendar.school_year_of(day(start)), Err(CalendarGap::school(missing)));
}

#[test]
fn a_school_year_missing_in_the_middle_is_not_taken_for_the_next() {
    let mut calendar = Calendar::shipped(Week::Five);
    calendar.school_years.retain(|year| year.name() != 2026);
    assert_eq!(calendar.school_year_of(day("2026-10-01")), Err(CalendarGap::school(2026)));
    assert_eq!(calendar.school_year_of(day("2027-02-01")), Err(CalendarGap::school(2026)));
}

#[test]
fn breaks_are_shown_and_are_working_time() {
    let calendar = Calendar::shipped(Week::Five);
    let autumn = day("2026-10-28");
    let year = calendar.school_year_of(autumn).unwrap();
    assert_eq!(year.break_on(autumn).map(|pause| pause.to), Some(day("2026-11-01")));
    assert_eq!(year.break_on(day("2026-11-02")), None);
    assert_eq!(calendar.is_working(autumn), Ok(true));
}

#[test]
fn only_the_school_year_not_yet_ordered_is_provisional() {
    let calendar = Calendar::shipped(Week::Six);
    let provisional: Vec<i32> =
        calendar.school_years.iter().filter(|year| year.provisional).map(SchoolYear::name).collect();
    assert_eq!(provisional, [2027]);
}

#[test]
fn a_calendar_comes_back_from_the_store_and_from_json_as_it_was() {
    let calendar = Calendar::shipped(Week::Five);
    let config = bincode::config::standard();
    let bytes = bincode::serde::encode_to_vec(&calendar, config).unwrap();
    let (stored, read): (Calendar, usize) = bincode::serde::decode_from_slice(&bytes, config).unwrap();
    assert_eq!((stored, read), (calendar.clone(), bytes.len()));
    let json = serde_json::to_string(&calendar).unwrap();
    assert_eq!(serde_json::from_str::<Calendar>(&json).unwrap(), calendar);
}

#[rstest]
#[case::in_spring("2040-05-31", 2039)]
#[case::from_the_first_of_june("2040-06-01", 2040)]
#[case::in_autumn("2040-10-01", 2040)]
fn a_school_year_that_nobody_knows_is_named_by_the_summer_before_it(#[case] date: &str, #[case] year: i32) {
    assert_eq!(Calendar::shipped(Week::Five).school_year_of(day(date)), Err(CalendarGap::school(year)));
}

#[rstest]
#[case::from_a_working_day("2026-11-18")]
#[case::from_a_day_off("2026-11-21")]
fn the_days_left_are_the_working_days_between_in_either_direction(#[case] today: &str) {
    let calendar = Calendar::shipped(Week::Five);
    let (today, days) = (day(today), DaysLeft::from(day(today), &calendar));
    for far in (-40..=40).rev() {
        let date = today + TimeDelta::days(far);
        assert_eq!(days.until(date), calendar.working_days_between(today, date).ok(), "{date}");
    }
    assert_eq!(days.until(day("2029-01-03")), None, "the calendar does not go so far");
}

#[test]
fn a_day_of_a_school_year_that_ends_in_june_belongs_to_that_year() {
    let mut calendar = Calendar::shipped(Week::Five);
    let at = calendar.school_years.iter().position(|year| year.name() == 2026).unwrap();
    calendar.school_years[at].ends = day("2027-06-10");
    let year_of = |date: &str| calendar.school_year_of(day(date)).map(SchoolYear::name);
    assert_eq!((year_of("2027-06-10"), year_of("2027-06-11")), (Ok(2026), Ok(2027)));
}
