//! To which days do holidays move the days off that they fall on?
//!
//! ```text
//! 2026, five days       Sat 21  Sun 22  Mon 23  Tue 24  Wed 25
//!                       Nauryz  Nauryz  Nauryz    ▲       ▲
//!                          └───────┼──────────────┘       │
//!                                  └──────────────────────┘
//! ```

use chrono::{Datelike, NaiveDate};

use super::{Calendar, CalendarGap};

impl Calendar {
    /// Lists the moved days off of a civil year, in order.
    ///
    /// A holiday that falls on a weekly day off moves that day off. The holidays are gone through by
    /// date; each takes the next day that is neither a weekly day off, nor a holiday, nor an
    /// unmoving rest day, nor already taken. Days moved by order have no part in it: such a day
    /// stands beside those of this rule.
    ///
    /// # Errors
    ///
    /// [`CalendarGap`] when the calendar lacks the year.
    pub fn moved_days(&self, year: i32) -> Result<Vec<NaiveDate>, CalendarGap> {
        self.year(year)?;
        let mut days = self.taken_by_holidays(year, NaiveDate::MAX);
        days.retain(|day| day.year() == year);
        days.sort_unstable();
        Ok(days)
    }

    /// Tells whether a day off has moved to `date`, which is no day off of its own.
    pub(super) fn is_moved_day(&self, date: NaiveDate) -> bool {
        self.taken_by_holidays(date.year(), date).contains(&date)
    }

    /// Collects the days taken by the holidays before `before`, those of the year before included:
    /// one at the very end of December would move into January.
    fn taken_by_holidays(&self, year: i32, before: NaiveDate) -> Vec<NaiveDate> {
        let mut fallen: Vec<NaiveDate> = [year.checked_sub(1), Some(year)]
            .into_iter()
            .flatten()
            .filter_map(|year| self.years.get(&year))
            .flat_map(|year| year.holidays.iter().map(|holiday| holiday.date))
            .filter(|date| *date < before && self.week.rests_on(*date))
            .collect();
        fallen.sort_unstable();
        fallen.dedup();
        let mut taken = Vec::with_capacity(fallen.len());
        for holiday in fallen {
            taken.extend(self.free_day_after(holiday, &taken));
        }
        taken
    }

    /// None where the search leaves the calendar: the day is then in a year that is refused anyway.
    fn free_day_after(&self, holiday: NaiveDate, taken: &[NaiveDate]) -> Option<NaiveDate> {
        let mut date = holiday;
        loop {
            date = date.succ_opt()?;
            let year = self.years.get(&date.year())?;
            if !self.week.rests_on(date) && year.occasion_on(date).is_none() && !taken.contains(&date) {
                return Some(date);
            }
        }
    }
}
