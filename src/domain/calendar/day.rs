//! Is this day worked, and if not, why not?

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Calendar, CalendarGap, CalendarYear, OrderedChange};

/// Says whether the school works on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Day {
    /// A working day; breaks of the pupils are working days of the teachers.
    Working,
    /// A day off, with its reason.
    Off(Why),
}

/// Names the reason for a day off: the first of these that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Why {
    /// The labour ministry moved a day off to it.
    ByOrder,
    /// A holiday.
    Holiday,
    /// A day off that is not a holiday and does not move.
    RestDay,
    /// The weekly day off on which a holiday fell moved here.
    Moved,
    /// A weekly day off.
    DayOff,
}

impl Why {
    /// Gives the word by which machine-readable answers name the reason.
    pub const fn code(self) -> &'static str {
        match self {
            Why::ByOrder => "order",
            Why::Holiday => "holiday",
            Why::RestDay => "rest_day",
            Why::Moved => "moved",
            Why::DayOff => "day_off",
        }
    }
}

impl Calendar {
    /// Says whether `date` is worked, and if not, why not.
    ///
    /// # Errors
    ///
    /// [`CalendarGap`] when the calendar lacks its year.
    pub fn day(&self, date: NaiveDate) -> Result<Day, CalendarGap> {
        let year = self.year(date.year())?;
        Ok(match year.ordered_on(date, self.week) {
            Some(OrderedChange::Worked) => Day::Working,
            Some(OrderedChange::Off) => Day::Off(Why::ByOrder),
            None => self.why_off(year, date).map_or(Day::Working, Day::Off),
        })
    }

    /// Tells whether `date` is a working day.
    ///
    /// # Errors
    ///
    /// [`CalendarGap`] when the calendar lacks its year.
    pub fn is_working(&self, date: NaiveDate) -> Result<bool, CalendarGap> {
        Ok(self.day(date)? == Day::Working)
    }

    /// The moved days come last because they cost most to find; the answer is the same, since a
    /// day off never moves to another day off.
    fn why_off(&self, year: &CalendarYear, date: NaiveDate) -> Option<Why> {
        if year.holiday_on(date).is_some() {
            Some(Why::Holiday)
        } else if year.rest_day_on(date).is_some() {
            Some(Why::RestDay)
        } else if self.week.rests_on(date) {
            Some(Why::DayOff)
        } else {
            self.is_moved_day(date).then_some(Why::Moved)
        }
    }
}
