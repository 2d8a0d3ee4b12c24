//! When does a term end, and which days were counted on the way?

use chrono::{Datelike, Days, NaiveDate};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use crate::domain::calendar::count::day_after;
use crate::domain::calendar::{Calendar, CalendarGap, Day, Why};

/// Says how long a term is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Length {
    /// Days on which the school works.
    WorkingDays(u32),
    /// All days, days off included.
    CalendarDays(u32),
}

/// Holds a term: so many days from an event.
///
/// It starts the day after the event; calendar days include days off; if the last day is a day off,
/// the term ends on the next working day where the school counts so (Labour Code art. 13, taken as
/// the convention).
///
/// ```
/// use chrono::NaiveDate;
/// use talimger::domain::calendar::{Calendar, Week};
/// use talimger::domain::clock::term::{Length, Term};
///
/// let monday = NaiveDate::from_ymd_opt(2026, 9, 14).unwrap();
/// let term = Term { from: monday, length: Length::WorkingDays(5) };
/// let due = term.due(&Calendar::shipped(Week::Five)).unwrap();
/// assert_eq!(due.binding, NaiveDate::from_ymd_opt(2026, 9, 21).unwrap());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Term {
    /// The event; its own day is not counted.
    pub from: NaiveDate,
    /// How many days of which kind.
    pub length: Length,
}

/// Holds both last days of a term: the one counted and the one that binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Due {
    /// The day at which the count arrives.
    pub nominal: NaiveDate,
    /// The last day on which the step is still on time.
    pub binding: NaiveDate,
}

impl Due {
    /// Takes a day that stands as it was set, without a count.
    pub const fn on(date: NaiveDate) -> Self {
        Self { nominal: date, binding: date }
    }
}

/// Explains one day of a term.
///
/// As JSON: `{"date":"2026-03-20","counted":1}`, `{"date":"2026-03-21","skipped":"holiday"}`,
/// `{"date":"2026-03-30","binding":true}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerDay {
    /// The day.
    pub date: NaiveDate,
    /// What the calendar says of it; the nominal day too may be a day off.
    pub day: Day,
    /// Its number in the count; none for a day passed over and for a binding day past the nominal.
    pub counted: Option<u32>,
    /// Whether a term of calendar days binds on it; a term of working days simply ends on the last
    /// day that it counts.
    pub is_binding: bool,
}

impl LedgerDay {
    /// Gives the reason for which the day was passed over.
    pub fn skipped(&self) -> Option<Why> {
        match (self.counted, self.day) {
            (None, Day::Off(why)) => Some(why),
            (None, Day::Working) | (Some(_), Day::Working | Day::Off(_)) => None,
        }
    }
}

impl Serialize for LedgerDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut day = serializer.serialize_map(None)?;
        day.serialize_entry("date", &self.date)?;
        if let Some(counted) = self.counted {
            day.serialize_entry("counted", &counted)?;
        }
        if let Some(why) = self.skipped() {
            day.serialize_entry("skipped", why.code())?;
        }
        if self.is_binding {
            day.serialize_entry("binding", &true)?;
        }
        day.end()
    }
}

impl Term {
    /// Counts the term out.
    ///
    /// # Errors
    ///
    /// [`CalendarGap`] when a counted day, or the one that binds, lies in a year that the calendar
    /// lacks.
    pub fn due(&self, calendar: &Calendar) -> Result<Due, CalendarGap> {
        let nominal = match self.length {
            Length::WorkingDays(count) => calendar.add_working_days(self.from, i64::from(count))?,
            Length::CalendarDays(count) => self.calendar_days_on(count, calendar)?,
        };
        Ok(Due { nominal, binding: calendar.shifted(nominal)? })
    }

    /// Lists every day from the one after the event to the one that binds.
    ///
    /// In a term of calendar days each of its days is counted; the days off between the nominal and
    /// the binding day follow as skipped.
    ///
    /// # Errors
    ///
    /// As for [`Term::due`].
    pub fn ledger(&self, calendar: &Calendar) -> Result<Vec<LedgerDay>, CalendarGap> {
        let due = self.due(calendar)?;
        let mut days = Vec::new();
        let mut date = self.from;
        let mut count = 0;
        while date < due.binding {
            date = day_after(date)?;
            let day = calendar.day(date)?;
            let is_counted = date <= due.nominal && self.counts(day);
            count += u32::from(is_counted);
            let is_binding = date == due.binding && matches!(self.length, Length::CalendarDays(_));
            days.push(LedgerDay { date, day, counted: is_counted.then_some(count), is_binding });
        }
        Ok(days)
    }

    fn counts(&self, day: Day) -> bool {
        match self.length {
            Length::WorkingDays(_) => day == Day::Working,
            Length::CalendarDays(_) => true,
        }
    }

    /// Refuses a span that leaves the calendar, although adding days would need none: whoever asks
    /// for the ledger must get the same answer.
    fn calendar_days_on(&self, count: u32, calendar: &Calendar) -> Result<NaiveDate, CalendarGap> {
        let gap = CalendarGap::civil(self.from.year() + 1);
        let last = self.from.checked_add_days(Days::new(u64::from(count))).ok_or(gap)?;
        let first = if count == 0 { last } else { day_after(self.from)? };
        (first.year()..=last.year()).try_for_each(|year| calendar.year(year).map(drop))?;
        Ok(last)
    }
}
