//! Which days does this school work, and which school year does a day belong to?
//!
//! ```text
//! Calendar ─┬─ week             five or six working days
//!           ├─ years            civil years as data: holidays, rest days, days moved by order
//!           ├─ school_years     first day, last day, breaks
//!           └─ origin           the edition looked at, and what the school changed itself
//!
//! day(date)  ─► Working | Off(why)      everything else counts with it
//! proposals  ─► what a newer program ships, never over the school's own days
//! ```
//!
//! What is not in the data is refused with a [`CalendarGap`], never guessed from the weekday: a
//! deadline that is wrong by one day is worse than a message that says which year is missing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub(in crate::domain) mod change;
pub(in crate::domain) mod check;
pub(in crate::domain) mod count;
mod day;
pub(in crate::domain) mod day_number;
mod entry;
mod following;
mod gap;
mod moved;
mod origin;
mod proposal;
mod school_year;
mod shipped;
mod special;
mod week;
mod year;

pub use day::{Day, Why};
pub use gap::{CalendarGap, Missing};
pub use origin::Origin;
pub use proposal::Proposal;
pub use school_year::{Break, SchoolYear};
pub use shipped::EDITION;
pub use special::{By, Special, SpecialDay};
pub use week::Week;
pub use year::{CalendarYear, NamedDay, Occasion, OrderedChange, OrderedDay};

/// Holds everything that a school's dates are counted by.
///
/// All of it is the school's own data: the government moves days, Kurban Ait is announced late, the
/// ministry names the school year anew each summer. It lacks a time zone, because every legal date
/// is a plain date.
///
/// ```
/// use chrono::NaiveDate;
/// use talimger::domain::calendar::{Calendar, Day, Week, Why};
///
/// let nauryz = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap();
/// assert_eq!(Calendar::shipped(Week::Five).day(nauryz), Ok(Day::Off(Why::Moved)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// The school's working week.
    pub week: Week,
    /// Whether a term that ends on a day off ends on the next working day instead.
    ///
    /// On by default, after Labour Code art. 13, taken as the convention.
    pub shift_to_working_day: bool,
    /// Civil years by number; a year that is not here is not guessed.
    #[serde(with = "as_list")]
    pub years: BTreeMap<i32, CalendarYear>,
    /// School years, in order.
    pub school_years: Vec<SchoolYear>,
    /// Which shipped calendar it began with, and what the school changed in it.
    #[serde(default)]
    pub origin: Origin,
}

impl Calendar {
    /// Finds the civil year of this number.
    ///
    /// # Errors
    ///
    /// [`CalendarGap`] when it is not in the calendar.
    pub fn year(&self, year: i32) -> Result<&CalendarYear, CalendarGap> {
        self.years.get(&year).ok_or(CalendarGap::civil(year))
    }
}

/// Years as a list of pairs: a number cannot be a key in the JSON of a command.
mod as_list {
    use super::CalendarYear;
    use serde::{Deserialize, Deserializer, Serializer};
    use std::collections::BTreeMap;

    pub fn serialize<S: Serializer>(years: &BTreeMap<i32, CalendarYear>, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(years)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<i32, CalendarYear>, D::Error> {
        Ok(Vec::<(i32, CalendarYear)>::deserialize(from)?.into_iter().collect())
    }
}
