//! By which day must each step of a case be done?

use chrono::{Datelike, Days, Month, NaiveDate};

use crate::domain::calendar::{Calendar, CalendarGap, SchoolYear};
use crate::domain::clock::term::{Due, Length, Term};

mod terms;

pub use terms::{MonthDay, Terms};

/// Holds the two clocks that the diagnostics run under.
///
/// Around New Year, Nauryz and early May the 5 working days can end after the 10 calendar days of
/// stage I; then the earlier binding day binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DiagnosticsClock {
    /// The diagnostics' own term, in working days.
    pub own: Due,
    /// The term of stage I, in calendar days.
    pub stage_one: Due,
}

impl DiagnosticsClock {
    /// Tells whether stage I ends before the diagnostics' own term does.
    pub fn is_cut_short(&self) -> bool {
        self.stage_one.binding < self.own.binding
    }

    /// Gives the day of the own count with the day that binds, which a collision makes the earlier.
    pub fn due(&self) -> Due {
        Due { nominal: self.own.nominal, binding: self.own.binding.min(self.stage_one.binding) }
    }
}

/// Counts both clocks of the diagnostics from the start of stage I.
///
/// # Errors
///
/// [`CalendarGap`] when either enters a year that the calendar lacks.
pub fn diagnostics_clock(
    start: NaiveDate,
    terms: &Terms,
    calendar: &Calendar,
) -> Result<DiagnosticsClock, CalendarGap> {
    let own = Term { from: start, length: Length::WorkingDays(terms.diagnostics) }.due(calendar)?;
    Ok(DiagnosticsClock { own, stage_one: plan_due(start, terms, calendar)? })
}

/// Gives the last day on which the diagnostics are still on time.
///
/// Five working days from the day after `start`, but never later than the end of stage I: the
/// binding day may then lie *before* the nominal one (the school's process; see
/// [`DiagnosticsClock`]).
///
/// # Errors
///
/// [`CalendarGap`] when the count enters a year that the calendar lacks.
pub fn diagnostics_due(start: NaiveDate, terms: &Terms, calendar: &Calendar) -> Result<Due, CalendarGap> {
    Ok(diagnostics_clock(start, terms, calendar)?.due())
}

/// Gives the last day for the approved plan, which is the end of stage I.
///
/// Ten calendar days, for drafting, agreement and approval together (the school's process).
///
/// # Errors
///
/// [`CalendarGap`] when the count enters a year that the calendar lacks.
pub fn plan_due(start: NaiveDate, terms: &Terms, calendar: &Calendar) -> Result<Due, CalendarGap> {
    Term { from: start, length: Length::CalendarDays(terms.stage_one) }.due(calendar)
}

/// Gives the last day for the head's order that names a mentor.
///
/// Counted from the hiring, or, for a case left without a mentor, from the last day of the ended
/// mentorship. Five working days (the school's habit, after a secondary source).
///
/// # Errors
///
/// [`CalendarGap`] when the count enters a year that the calendar lacks.
pub fn assignment_due(hired: NaiveDate, terms: &Terms, calendar: &Calendar) -> Result<Due, CalendarGap> {
    Term { from: hired, length: Length::WorkingDays(terms.assignment) }.due(calendar)
}

/// Gives the last day of a case that starts on `start`: that of its school year.
///
/// # Errors
///
/// [`CalendarGap`] naming the school year that is missing.
pub fn case_end(start: NaiveDate, calendar: &Calendar) -> Result<NaiveDate, CalendarGap> {
    Ok(calendar.school_year_of(start)?.ends)
}

/// Gives the last day of a case that goes on through the school year after its own.
///
/// The other answer to the question that a late start asks.
///
/// # Errors
///
/// [`CalendarGap`] naming the school year that is missing.
pub fn case_end_through_next(start: NaiveDate, calendar: &Calendar) -> Result<NaiveDate, CalendarGap> {
    let own = calendar.school_year_of(start)?;
    Ok(calendar.school_year(own.name() + 1)?.ends)
}

/// Tells whether a start is so late that the program asks for the end of the case.
///
/// After 1 February of a school year under way; a start between two years is an early one of the
/// next.
///
/// # Errors
///
/// [`CalendarGap`] naming the school year that is missing.
pub fn is_late_start(start: NaiveDate, terms: &Terms, calendar: &Calendar) -> Result<bool, CalendarGap> {
    let year: &SchoolYear = calendar.school_year_of(start)?;
    let late_from = terms.late_start.in_year(year.ends.year());
    Ok(year.contains(start) && late_from.is_some_and(|day| start > day))
}

/// Gives the last day for the report to be ready.
///
/// Five working days before the council's `meeting`, the meeting's own day not counted; without a
/// meeting yet, `end`, the last day of the school year, as it stands.
///
/// # Errors
///
/// [`CalendarGap`] when the count enters a year that the calendar lacks.
pub fn report_due(
    meeting: Option<NaiveDate>,
    end: NaiveDate,
    terms: &Terms,
    calendar: &Calendar,
) -> Result<Due, CalendarGap> {
    let Some(meeting) = meeting else { return Ok(Due::on(end)) };
    calendar.add_working_days(meeting, -i64::from(terms.report_before_council)).map(Due::on)
}

/// Gives the day on which stage III opens: 30 days before the end of the case.
pub fn final_opens(end: NaiveDate, terms: &Terms) -> NaiveDate {
    end.checked_sub_days(Days::new(u64::from(terms.final_window))).unwrap_or(NaiveDate::MIN)
}

/// Gives the term of a plan item that names a month: its last working day binds.
///
/// The nominal day is the month's last, so the binding one may lie before it.
///
/// # Errors
///
/// [`CalendarGap`] when the calendar lacks the year.
pub fn month_due(year: i32, month: Month, calendar: &Calendar) -> Result<Due, CalendarGap> {
    let nominal = last_of(year, month).ok_or(CalendarGap::civil(year))?;
    Ok(Due { nominal, binding: calendar.previous_working_day(nominal)? })
}

/// Gives the days from which a case without contact is amber, and red.
///
/// Counted from the last journal entry that took place, or from the start of stage II; days off
/// count and none is moved, but days on which the clock `rests` (summer, a pause) do not count.
pub fn contact_due(
    last: NaiveDate,
    terms: &Terms,
    rests: impl Fn(NaiveDate) -> bool,
) -> (NaiveDate, NaiveDate) {
    let counted = || last.iter_days().skip(1).take(CONTACT_HORIZON).filter(|day| !rests(*day));
    let after = |days: u32| match (days as usize).checked_sub(1) {
        Some(before) => counted().nth(before).unwrap_or(NaiveDate::MAX),
        None => last,
    };
    (after(terms.contact_amber), after(terms.contact_red))
}

/// How many days ahead a contact is looked for: further no case reaches.
const CONTACT_HORIZON: usize = 1_100;

fn last_of(year: i32, month: Month) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, month.number_from_month(), 1)?;
    first.checked_add_months(chrono::Months::new(1))?.pred_opt()
}
