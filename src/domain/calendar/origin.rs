//! What of the calendar came with the program, and what did the school change itself?

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Calendar, CalendarYear};

/// Remembers which shipped calendar the school has looked at, and what it changed itself.
///
/// What the school changed is never written over by what a newer program ships.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Origin {
    /// The edition of the shipped calendar that the school has looked at.
    pub edition: u16,
    /// The days whose entries the school changed itself, those that it took out included.
    pub own_days: BTreeSet<NaiveDate>,
    /// The school years that the school changed itself, by name.
    pub own_school_years: BTreeSet<i32>,
}

impl Calendar {
    /// Puts a civil year in its place, and remembers the days in which it differs as the school's own.
    pub(super) fn with_own_year(&self, year: i32, to: CalendarYear) -> Self {
        let mut changed = self.with_year(year, to);
        let before = self.years.get(&year).cloned().unwrap_or_default();
        changed.origin.own_days.extend(before.differs_on(&changed.years[&year]));
        changed
    }

    /// Puts a civil year in its place, its days in order.
    pub(super) fn with_year(&self, year: i32, to: CalendarYear) -> Self {
        let mut changed = self.clone();
        changed.years.insert(year, to.in_order());
        changed
    }
}

impl CalendarYear {
    /// Lists the days of which two years say something different.
    pub fn differs_on(&self, other: &Self) -> BTreeSet<NaiveDate> {
        let days = self.dates().chain(other.dates());
        days.filter(|date| self.on(*date) != other.on(*date)).collect()
    }

    /// Lists the days of which the year says something.
    pub(super) fn dates(&self) -> impl Iterator<Item = NaiveDate> {
        let named = self.holidays.iter().chain(&self.rest_days).map(|day| day.date);
        named.chain(self.ordered.iter().map(|day| day.date))
    }

    /// Cuts the year down to one of its days.
    fn on(&self, date: NaiveDate) -> Self {
        let mut only = self.clone();
        only.holidays.retain(|day| day.date == date);
        only.rest_days.retain(|day| day.date == date);
        only.ordered.retain(|day| day.date == date);
        only.in_order()
    }
}
