//! How long is each term, and from when does a step count as soon or late?

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// Holds the numbers that deadlines are counted with.
///
/// The ministry amends its orders and each school has its own habits, so none of them is a constant
/// of the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Working days for the initial diagnostics (the school's process).
    pub diagnostics: u32,
    /// Calendar days of stage I, to the approved plan (the school's process).
    pub stage_one: u32,
    /// Working days for the head's order, from hiring (the school's habit, after a secondary source).
    pub assignment: u32,
    /// Working days that the report is ready before the council meets (the school's habit).
    pub report_before_council: u32,
    /// Calendar days before the end of the case at which stage III opens (the school's habit).
    pub final_window: u32,
    /// Calendar days without contact after which a case is amber (the school's habit).
    pub contact_amber: u32,
    /// Calendar days without contact after which a case is red (the school's habit).
    pub contact_red: u32,
    /// The first month in which the contact clock rests: the summer holidays.
    pub contact_rests_from: u32,
    /// The last month in which the contact clock rests.
    pub contact_rests_to: u32,
    /// Calendar days after which a need without a visit is shown.
    pub need_unvisited: u32,
    /// Working days within which a step of stage I is soon.
    pub soon_working: u32,
    /// Calendar days within which any other step is soon.
    pub soon_calendar: u32,
    /// The day after which a start is late, and its end is asked for.
    pub late_start: MonthDay,
    /// The day from which a missing meeting, and the next year's calendar, are asked for.
    pub spring_check: MonthDay,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            diagnostics: 5,
            stage_one: 10,
            assignment: 5,
            report_before_council: 5,
            final_window: 30,
            contact_amber: 21,
            contact_red: 30,
            contact_rests_from: 6,
            contact_rests_to: 8,
            need_unvisited: 60,
            soon_working: 3,
            soon_calendar: 7,
            late_start: MonthDay { month: 2, day: 1 },
            spring_check: MonthDay { month: 5, day: 1 },
        }
    }
}

impl Terms {
    /// Tells whether the contact clock rests on `date`: nobody visits lessons in summer.
    pub fn contact_rests(&self, date: NaiveDate) -> bool {
        (self.contact_rests_from..=self.contact_rests_to).contains(&date.month())
    }
}

/// Holds a day of the year without a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthDay {
    /// The month, 1 to 12.
    pub month: u32,
    /// The day of the month.
    pub day: u32,
}

impl MonthDay {
    /// Gives the day in `year`; none where that year lacks it, as for 29 February.
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
    }
}
