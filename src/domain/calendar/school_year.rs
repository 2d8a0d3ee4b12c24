//! In which school year does a day lie, and when does that year end?

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Calendar, CalendarGap};

/// Holds one school year, as the ministry's order names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolYear {
    /// The first day, as a rule 1 September.
    pub starts: NaiveDate,
    /// The last day, as a rule 25 May.
    pub ends: NaiveDate,
    /// The breaks of the pupils: working time for teachers, so shown and never skipped.
    pub breaks: Vec<Break>,
    /// Whether the ministry's order is still awaited.
    pub provisional: bool,
}

/// Holds one break of the pupils, both days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Break {
    /// The first day of the break.
    pub from: NaiveDate,
    /// The last day of the break.
    pub to: NaiveDate,
}

impl SchoolYear {
    /// Gives the number by which the year is named: that of the civil year in which it begins.
    ///
    /// 2026 for 2026–2027.
    pub fn name(&self) -> i32 {
        self.starts.year()
    }

    /// Tells whether `date` lies in the year, its first and last day included.
    pub fn contains(&self, date: NaiveDate) -> bool {
        (self.starts..=self.ends).contains(&date)
    }

    /// Finds the break that `date` lies in.
    pub fn break_on(&self, date: NaiveDate) -> Option<&Break> {
        self.breaks.iter().find(|pause| (pause.from..=pause.to).contains(&date))
    }
}

impl Calendar {
    /// Finds the school year to which a beginning on `start` belongs.
    ///
    /// A start between two school years belongs to the next one. Before the first year that the
    /// calendar knows, June to August count as between; an earlier day lies in a year unknown.
    ///
    /// # Errors
    ///
    /// [`CalendarGap`] naming the school year that is missing.
    pub fn school_year_of(&self, start: NaiveDate) -> Result<&SchoolYear, CalendarGap> {
        if let Some(within) = self.school_years.iter().find(|year| year.contains(start)) {
            return Ok(within);
        }
        self.school_year(self.name_outside_all(start))
    }

    /// Finds the school year that begins in the civil year `name`.
    ///
    /// # Errors
    ///
    /// [`CalendarGap`] when it is not in the calendar.
    pub fn school_year(&self, name: i32) -> Result<&SchoolYear, CalendarGap> {
        self.school_years.iter().find(|year| year.name() == name).ok_or(CalendarGap::school(name))
    }

    /// Names the school year of a day that lies in none of those known: the one that would begin in
    /// the same summer or autumn, or, in winter and spring, the one that would be under way.
    fn name_outside_all(&self, start: NaiveDate) -> i32 {
        let summer_has_begun = start.month() >= 6
            || self.school_years.iter().any(|year| year.ends.year() == start.year() && year.ends < start);
        if summer_has_begun { start.year() } else { start.year() - 1 }
    }
}
