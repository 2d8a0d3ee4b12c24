//! Which weekdays does the school rest?

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// Says how many days of the week the school works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Week {
    /// Monday to Friday.
    Five,
    /// Monday to Saturday.
    Six,
}

impl Week {
    /// Tells whether the weekday of `date` is a weekly day off.
    pub fn rests_on(self, date: NaiveDate) -> bool {
        match date.weekday() {
            Weekday::Sun => true,
            Weekday::Sat => self == Week::Five,
            Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => false,
        }
    }
}
