//! How far is it from one day to another in working days?
//!
//! One rule for all: the day from which one counts is not counted, the day at which one arrives is.

use chrono::{Datelike, NaiveDate};

use super::{Calendar, CalendarGap};

/// Says which way a count goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Later,
    Earlier,
}

impl Calendar {
    /// Finds the first working day on or after `date`.
    ///
    /// # Errors
    ///
    /// [`CalendarGap`] when the search enters a year that the calendar lacks.
    pub fn next_working_day(&self, date: NaiveDate) -> Result<NaiveDate, CalendarGap> {
        self.working_day_from(date, Direction::Later)
    }

    /// Finds the last working day on or before `date`.
    ///
    /// # Errors
    ///
    /// [`CalendarGap`] when the search enters a year that the calendar lacks.
    pub fn previous_working_day(&self, date: NaiveDate) -> Result<NaiveDate, CalendarGap> {
        self.working_day_from(date, Direction::Earlier)
    }

    /// Finds the `count`th working day after `from`, or before it for a negative `count`.
    ///
    /// `from` itself is not counted, and is the answer for 0.
    ///
    /// # Errors
    ///
    /// [`CalendarGap`] when the count enters a year that the calendar lacks.
    pub fn add_working_days(&self, from: NaiveDate, count: i64) -> Result<NaiveDate, CalendarGap> {
        let direction = if count < 0 { Direction::Earlier } else { Direction::Later };
        let mut date = from;
        for _ in 0..count.unsigned_abs() {
            date = self.working_day_from(neighbour(date, direction)?, direction)?;
        }
        Ok(date)
    }

    /// Counts the working days from the day after `from` up to and with `to`.
    ///
    /// Negative where `to` lies before `from`: the same days, counted from `to`. So a step due on
    /// Tuesday is, on the next Monday, 4 working days late.
    ///
    /// # Errors
    ///
    /// [`CalendarGap`] when one of the days lies in a year that the calendar lacks.
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> Result<i64, CalendarGap> {
        if to < from {
            return Ok(-self.working_days_between(to, from)?);
        }
        let mut count = 0;
        let mut date = from;
        while date < to {
            date = neighbour(date, Direction::Later)?;
            count += i64::from(self.is_working(date)?);
        }
        Ok(count)
    }

    /// Moves a term's last day to the next working day, where the school counts so.
    ///
    /// # Errors
    ///
    /// [`CalendarGap`] when the calendar lacks the year of `date`, or of the day that it moves to.
    pub fn shifted(&self, date: NaiveDate) -> Result<NaiveDate, CalendarGap> {
        if self.shift_to_working_day { self.next_working_day(date) } else { self.day(date).map(|_| date) }
    }

    fn working_day_from(&self, date: NaiveDate, direction: Direction) -> Result<NaiveDate, CalendarGap> {
        let mut date = date;
        while !self.is_working(date)? {
            date = neighbour(date, direction)?;
        }
        Ok(date)
    }
}

/// Gives the next day, or a gap at the end of all days.
pub(in crate::domain) fn day_after(date: NaiveDate) -> Result<NaiveDate, CalendarGap> {
    neighbour(date, Direction::Later)
}

/// Gives the day before, or a gap at the beginning of all days.
pub(in crate::domain) fn day_before(date: NaiveDate) -> Result<NaiveDate, CalendarGap> {
    neighbour(date, Direction::Earlier)
}

fn neighbour(date: NaiveDate, direction: Direction) -> Result<NaiveDate, CalendarGap> {
    match direction {
        Direction::Later => date.succ_opt().ok_or(CalendarGap::civil(date.year() + 1)),
        Direction::Earlier => date.pred_opt().ok_or(CalendarGap::civil(date.year() - 1)),
    }
}
