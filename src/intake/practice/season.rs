//! On which days do things happen in the practice school?

use crate::domain::calendar::{Calendar, CalendarGap, SchoolYear, Week};
use crate::domain::clock::deadline::{Terms, diagnostics_due, final_opens};
use crate::domain::text::local::Language;
use chrono::{Datelike, Days, NaiveDate};

/// The days of the practice school, counted from today and from the school years.
pub(super) struct Season {
    /// The day that is today.
    pub(super) today: NaiveDate,
    /// The language in which the school writes.
    pub(super) language: Language,
    /// The calendar.
    pub(super) calendar: Calendar,
    /// The school year that began last.
    pub(super) year: SchoolYear,
    /// The one before, where the calendar has it.
    pub(super) year_before: Option<SchoolYear>,
}

impl Season {
    pub(super) fn of(today: NaiveDate, language: Language) -> Result<Self, CalendarGap> {
        let calendar = Calendar::shipped(Week::Five);
        calendar.day(today)?;
        let begun = calendar.school_years.iter().rfind(|year| year.starts <= today);
        let year = begun.ok_or(CalendarGap::school(today.year() - 1))?.clone();
        // Cases that begin in these days must have a school year, and their deadlines a calendar.
        calendar.school_year_of(calendar.add_working_days(today, 10)?)?;
        let year_before = calendar.school_year(year.name() - 1).ok().cloned();
        Ok(Self { today, language, calendar, year, year_before })
    }

    /// The working day so many before or after today.
    pub(super) fn working_day(&self, count: i64) -> Result<NaiveDate, CalendarGap> {
        self.calendar.add_working_days(self.today, count)
    }

    /// The working day so many after another day.
    pub(super) fn after(&self, day: NaiveDate, count: i64) -> Result<NaiveDate, CalendarGap> {
        self.calendar.add_working_days(day, count)
    }

    /// The last working day not after a day.
    pub(super) fn not_after(&self, day: NaiveDate) -> Result<NaiveDate, CalendarGap> {
        self.calendar.previous_working_day(day)
    }

    /// The last Friday or so of the August before a school year: the day of the order.
    pub(super) fn august_order(&self, year: &SchoolYear) -> Result<NaiveDate, CalendarGap> {
        self.not_after(year.starts - Days::new(3))
    }

    /// The start of stage I whose diagnostics are due today; on a day off, the one five days ago.
    pub(super) fn start_due_today(&self) -> Result<NaiveDate, CalendarGap> {
        for back in 1..=10 {
            let start = self.working_day(-back)?;
            if diagnostics_due(start, &Terms::default(), &self.calendar)?.binding == self.today {
                return Ok(start);
            }
        }
        self.working_day(-5)
    }

    /// Whether the final window of this school year has opened.
    pub(super) fn is_final(&self) -> bool {
        self.today >= self.final_window()
    }

    /// The day on which stage III of this school year opens.
    pub(super) fn final_window(&self) -> NaiveDate {
        final_opens(self.year.ends, &Terms::default())
    }
}
