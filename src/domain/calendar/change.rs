//! What do the commands about the calendar make of it?

use chrono::{Datelike, NaiveDate};

use super::{Calendar, CalendarGap, CalendarYear, SchoolYear};
use crate::domain::change::{Decision, Warning};
use crate::domain::clock::deadline::MonthDay;
use crate::domain::command::{ChangeCivilYear, ChangeSchoolYear, ChangeWeek, ReviewCalendar, YearChange};
use crate::domain::decide::Asked;
use crate::domain::part::Part;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;

/// Decides the change of a civil year; one that is not there yet is added.
pub(in crate::domain) fn civil_year(it: &ChangeCivilYear, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let calendar = kept(asked)?;
    let to = match (&it.change, calendar.years.get(&it.year)) {
        (YearChange::To(to), _) => to.clone(),
        // One day alone would make a year without its holidays.
        (_, None) => return Err(CalendarGap::civil(it.year).into()),
        (one, Some(present)) => after(one, present),
    };
    Ok(Decision::putting(Part::Calendar(calendar.with_own_year(it.year, to))))
}

fn after(change: &YearChange, present: &CalendarYear) -> CalendarYear {
    match change {
        YearChange::To(to) => to.clone(),
        YearChange::Order(order) => present.ordering(*order),
        YearChange::WithoutOrder(date) => present.without_order(*date),
        YearChange::KurbanAit(date) => present.with_kurban_ait_on(*date),
        YearChange::Holiday(day) => present.with_holiday(*day),
        YearChange::RestDay(day) => present.with_rest_day(*day),
        YearChange::WithoutDay(date) => present.without_day(*date),
    }
}

/// Decides the change of a school year; one that is not there yet is added.
pub(in crate::domain) fn school_year(it: &ChangeSchoolYear, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let mut calendar = kept(asked)?.with_school_year(it.to.clone());
    calendar.origin.own_school_years.insert(it.to.name());
    Ok(Decision::putting(Part::Calendar(calendar)).warning(cases_keep_their_end([&it.to], asked)?))
}

/// Warns of the open cases that end on the former last day of a school year: it was given to them as a date.
fn cases_keep_their_end<'a>(
    changed: impl IntoIterator<Item = &'a SchoolYear>,
    asked: Asked<'_>,
) -> Result<Option<Warning>, Refusal> {
    let calendar = asked.calendar()?;
    let former = |year: &SchoolYear| {
        let before = calendar.school_year(year.name()).ok()?;
        (before.ends != year.ends).then_some(before.ends)
    };
    let former: Vec<NaiveDate> = changed.into_iter().filter_map(former).collect();
    let kept =
        asked.facts.summaries.iter().filter(|case| case.is_open() && former.contains(&case.end)).count();
    Ok((kept > 0).then(|| Warning::CasesKeepTheirEnd(u16::try_from(kept).unwrap_or(u16::MAX))))
}

/// Decides the change of the working week, or of what becomes of a term that ends on a day off.
pub(in crate::domain) fn week(it: &ChangeWeek, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let calendar = kept(asked)?;
    Ok(Decision::putting(Part::Calendar(Calendar {
        week: it.week.unwrap_or(calendar.week),
        shift_to_working_day: it.shift_to_working_day.unwrap_or(calendar.shift_to_working_day),
        ..calendar.clone()
    })))
}

/// Decides what the school takes of a newer shipped calendar; the edition is looked at either way.
pub(in crate::domain) fn review(it: &ReviewCalendar, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let calendar = kept(asked)?.taking_over(&it.take_over, it.edition);
    let warning = cases_keep_their_end(&calendar.school_years, asked)?;
    Ok(Decision::putting(Part::Calendar(calendar)).warning(warning))
}

fn kept(asked: Asked<'_>) -> Result<&Calendar, Refusal> {
    asked.needs(Right::KeepStore)?;
    asked.calendar()
}

impl Calendar {
    /// Puts a school year in its place, in the order of time.
    pub(super) fn with_school_year(&self, to: SchoolYear) -> Self {
        let mut changed = self.clone();
        changed.school_years.retain(|year| year.name() != to.name());
        changed.school_years.push(to);
        changed.school_years.sort_by_key(|year| year.starts);
        changed
    }

    /// Names the years that the school must enter: those of today, and from the spring check on the next ones.
    ///
    /// From 1 May by default (the schools' habit): the school year that begins in the same civil year, and the
    /// civil year that follows.
    pub fn missing_years(&self, today: NaiveDate, spring_check: MonthDay) -> Vec<CalendarGap> {
        let year = today.year();
        let in_spring = spring_check.in_year(year).is_some_and(|day| today >= day);
        let next = [CalendarGap::school(year), CalendarGap::civil(year + 1)];
        let now = [Some(CalendarGap::civil(year)), self.school_year_of(today).err()];
        let mut missing: Vec<CalendarGap> = now.into_iter().flatten().collect();
        missing.extend(next.into_iter().filter(|_| in_spring));
        missing.retain(|gap| self.lacks(*gap));
        let mut seen = Vec::new();
        missing.retain(|gap| {
            !seen.contains(gap) && {
                seen.push(*gap);
                true
            }
        });
        missing
    }
}
