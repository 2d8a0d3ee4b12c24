//! Which calendar cannot be?

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::{Break, Calendar, CalendarYear, NamedDay, OrderedDay, SchoolYear};
use crate::domain::refusal::{Field, Refusal};

/// The years that a calendar may speak of.
const YEARS: RangeInclusive<i32> = 2000..=2100;

/// Refuses a calendar with a day outside its year, a day twice, or school years that do not follow each other.
///
/// A rest day may fall on a holiday: Kurban Ait wanders through the year.
///
/// # Errors
///
/// The [`Refusal`] of the first rule that the calendar breaks.
pub fn holds(calendar: &Calendar) -> Result<(), Refusal> {
    calendar.years.iter().try_for_each(|(number, year)| civil_year(*number, year))?;
    calendar.school_years.iter().try_for_each(school_year)?;
    let follows = |pair: &[SchoolYear]| pair[0].ends < pair[1].starts && pair[0].name() < pair[1].name();
    match calendar.school_years.windows(2).find(|pair| !follows(pair)) {
        Some(pair) => Err(Refusal::SchoolYearsOverlap(pair[1].name())),
        None => Ok(()),
    }
}

fn civil_year(number: i32, year: &CalendarYear) -> Result<(), Refusal> {
    in_range(Field::Date, number)?;
    if let Some(date) = year.dates().find(|date| date.year() != number) {
        return Err(Refusal::DayOutsideYear { date, year: number });
    }
    once(&year.holidays)?;
    once(&year.rest_days)?;
    ordered_once(&year.ordered)
}

fn once(days: &[NamedDay]) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    match days.iter().find(|day| !seen.insert(day.date)) {
        Some(twice) => Err(Refusal::DayTwice(twice.date)),
        None => Ok(()),
    }
}

fn ordered_once(orders: &[OrderedDay]) -> Result<(), Refusal> {
    for (at, one) in orders.iter().enumerate() {
        if orders[at + 1..].iter().any(|other| one.meets(*other)) {
            return Err(Refusal::DayTwice(one.date));
        }
    }
    Ok(())
}

fn school_year(year: &SchoolYear) -> Result<(), Refusal> {
    in_range(Field::Start, year.starts.year())?;
    in_range(Field::End, year.ends.year())?;
    if year.ends <= year.starts {
        return Err(Refusal::EndBeforeStart(Field::End));
    }
    let mut last: Option<NaiveDate> = None;
    for pause in &year.breaks {
        break_fits(pause, year, last)?;
        last = Some(pause.to);
    }
    Ok(())
}

fn break_fits(pause: &Break, year: &SchoolYear, last: Option<NaiveDate>) -> Result<(), Refusal> {
    if pause.to < pause.from {
        return Err(Refusal::EndBeforeStart(Field::End));
    }
    match [pause.from, pause.to].into_iter().find(|day| !year.contains(*day)) {
        Some(outside) => Err(Refusal::BreakOutsideSchoolYear(outside)),
        None if last.is_some_and(|last| pause.from <= last) => Err(Refusal::BreaksOverlap(pause.from)),
        None => Ok(()),
    }
}

fn in_range(field: Field, year: i32) -> Result<(), Refusal> {
    if YEARS.contains(&year) { Ok(()) } else { Err(Refusal::YearOutside(field, year)) }
}
