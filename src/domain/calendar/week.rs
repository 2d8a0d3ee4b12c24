//! Which weekdays does the school rest?

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// Says how many days of the week the school works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Week {
    /// Monday to Friday.
    Five,
    /// Monday to Saturday.
    Six,
}

impl Week {
    /// Gives the number of working days: 5 or 6.
    pub const fn days(self) -> u8 {
        match self {
            Self::Five => 5,
            Self::Six => 6,
        }
    }

    /// Gives the week of so many working days.
    pub const fn of_days(days: u8) -> Option<Self> {
        match days {
            5 => Some(Self::Five),
            6 => Some(Self::Six),
            _ => None,
        }
    }

    /// Gives the week that a school could have instead.
    pub(super) const fn other(self) -> Self {
        match self {
            Self::Five => Self::Six,
            Self::Six => Self::Five,
        }
    }

    /// Tells whether the weekday of `date` is a weekly day off.
    pub fn rests_on(self, date: NaiveDate) -> bool {
        match date.weekday() {
            Weekday::Sun => true,
            Weekday::Sat => self == Week::Five,
            Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => false,
        }
    }
}
