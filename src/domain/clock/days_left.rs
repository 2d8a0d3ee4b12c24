//! How many working days are left from one day, for all that is judged on it?

use crate::domain::calendar::Calendar;
use chrono::NaiveDate;
use std::cell::RefCell;

/// Counts working days from one day, going through the calendar once.
///
/// Thousands of cases are due on a few hundred days: a list that walked through the calendar for every
/// case would take longer over that than over all the rest.
pub struct DaysLeft<'c> {
    today: NaiveDate,
    calendar: &'c Calendar,
    after: RefCell<Counted>,
    before: RefCell<Counted>,
}

/// The working days up to each of the days that follow, the nearest first; as far as the calendar has data.
#[derive(Default)]
struct Counted {
    days: Vec<i64>,
    is_at_an_end: bool,
}

impl<'c> DaysLeft<'c> {
    /// Counts from a day.
    pub fn from(today: NaiveDate, calendar: &'c Calendar) -> Self {
        Self { today, calendar, after: RefCell::default(), before: RefCell::default() }
    }

    /// Returns the day from which it counts.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// Returns the working days until a day, negative once it has gone by, counted as
    /// [`Calendar::working_days_between`] does; none where the calendar has no data.
    pub fn until(&self, day: NaiveDate) -> Option<i64> {
        let distance = day.signed_duration_since(self.today).num_days();
        let far = usize::try_from(distance.unsigned_abs()).ok()?;
        let Some(place) = far.checked_sub(1) else { return Some(0) };
        let (side, sign) = if distance > 0 { (&self.after, 1) } else { (&self.before, -1) };
        let mut counted = side.borrow_mut();
        while counted.days.len() <= place && !counted.is_at_an_end {
            self.count_one_more(&mut counted, sign);
        }
        counted.days.get(place).map(|count| sign * count)
    }

    /// Counts one day more, away from today.
    fn count_one_more(&self, counted: &mut Counted, sign: i64) {
        let far = i64::try_from(counted.days.len()).unwrap_or(i64::MAX);
        // The day at which one arrives is counted: today itself, for a day that has gone by.
        let day = if sign > 0 { far + 1 } else { -far };
        let day = chrono::TimeDelta::try_days(day).and_then(|it| self.today.checked_add_signed(it));
        match day.and_then(|day| self.calendar.is_working(day).ok()) {
            Some(works) => {
                let before = counted.days.last().copied().unwrap_or_default();
                counted.days.push(before + i64::from(works));
            }
            None => counted.is_at_an_end = true,
        }
    }
}
