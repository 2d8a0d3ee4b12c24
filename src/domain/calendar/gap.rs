//! Which year does the calendar lack, so that a date cannot be counted?

use serde::{Deserialize, Serialize};

/// Names the year without which a date is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CalendarGap {
    /// The civil year; for a school year the one in which it begins (2028 for 2028–2029).
    pub year: i32,
    /// Which of the two lists lacks it.
    pub missing: Missing,
}

/// Says which list of the calendar lacks a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Missing {
    /// The holidays and days off of a civil year.
    CivilYear,
    /// The first and last day of a school year.
    SchoolYear,
}

impl CalendarGap {
    /// Says that the days of a civil year are not known.
    pub const fn civil(year: i32) -> Self {
        Self { year, missing: Missing::CivilYear }
    }

    /// Says that the school year that begins in `year` is not known.
    pub const fn school(year: i32) -> Self {
        Self { year, missing: Missing::SchoolYear }
    }
}
