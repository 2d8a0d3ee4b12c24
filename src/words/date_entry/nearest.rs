//! Which day is meant, when the year or the month is left out?

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::{Bias, DateFault};

/// The years that an event or a plan may lie in.
pub const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

/// The longest way from one 29 February to the next, around a year like 2100.
const LEAP_GAP: i32 = 8;

/// Two months without a 31st never follow each other, nor two without a 30th.
const MONTHS_TO_TRY: u32 = 3;

/// Finds the next, or last, day of this number, today included.
pub fn day_of_month(day: u32, today: NaiveDate, bias: Bias) -> Result<NaiveDate, DateFault> {
    let first = today.with_day(1).expect("every month has a first day");
    (0..MONTHS_TO_TRY)
        .filter_map(|months| shifted(first, Months::new(months), bias)?.with_day(day))
        .find(|date| fits(*date, today, bias))
        .ok_or(DateFault::NoMonthHasDay { day })
        .and_then(within_years)
}

/// Finds the next, or last, such day of the year, today included; the day is one that
/// [`check_day`] let pass.
pub fn day_and_month(day: u32, month: u32, today: NaiveDate, bias: Bias) -> Result<NaiveDate, DateFault> {
    (0..=LEAP_GAP)
        .map(|years| match bias {
            Bias::Next => today.year() + years,
            Bias::Last => today.year() - years,
        })
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .find(|date| fits(*date, today, bias))
        .ok_or(DateFault::Unreadable)
        .and_then(within_years)
}

/// Finds the next, or last, day of this name, today included.
pub fn weekday(weekday: Weekday, today: NaiveDate, bias: Bias) -> Option<NaiveDate> {
    match bias {
        Bias::Next => today.checked_add_days(Days::new(u64::from(weekday.days_since(today.weekday())))),
        Bias::Last => today.checked_sub_days(Days::new(u64::from(today.weekday().days_since(weekday)))),
    }
}

/// Checks that the month exists and has such a day; without a year February has 29.
pub fn check_day(day: u32, month: u32, year: Option<i32>) -> Result<(), DateFault> {
    let days = days_in(year.unwrap_or(*YEARS.start()), month).ok_or(DateFault::NoSuchMonth { month })?;
    match day {
        0 => Err(DateFault::Unreadable),
        1..=31 if day > days => Err(DateFault::NoSuchDay { day, month, days }),
        1..=31 => Ok(()),
        _ => Err(DateFault::NoMonthHasDay { day }),
    }
}

/// Refuses what a record of this school cannot be about.
pub fn within_years(date: NaiveDate) -> Result<NaiveDate, DateFault> {
    if YEARS.contains(&date.year()) { Ok(date) } else { Err(DateFault::YearOutside { year: date.year() }) }
}

fn days_in(year: i32, month: u32) -> Option<u32> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    Some(u32::from(first.num_days_in_month()))
}

fn shifted(first: NaiveDate, months: Months, bias: Bias) -> Option<NaiveDate> {
    match bias {
        Bias::Next => first.checked_add_months(months),
        Bias::Last => first.checked_sub_months(months),
    }
}

fn fits(date: NaiveDate, today: NaiveDate, bias: Bias) -> bool {
    match bias {
        Bias::Next => date >= today,
        Bias::Last => date <= today,
    }
}
