//! Where can a school try the program out?
//!
//! The practice school is made by the same commands as a real one, as its people would have given them
//! over the past months, each on its day and under the login of who does such a thing:
//!
//! ```text
//! season   which days: the school year of today, the one before, working days from today
//! staff    who: head, deputy, coordinator, secretary, mentors, new teachers
//! pair     what a pair goes through: order, diagnostics, plan, marks, journal, report
//! states   which pairs there are: one for each state that a case can be in
//! script   all of it in the order of its days, decided on the way to learn the numbers given
//! ```

mod founding;
mod pair;
mod report;
mod script;
mod season;
mod staff;
mod states;
mod text;
mod year;

use crate::domain::calendar::CalendarGap;
use crate::domain::command::Command;
use crate::domain::text::local::Language;
use chrono::NaiveDate;
use script::Script;
use season::Season;

/// A command of the practice school: when it was given, and by whom.
#[derive(Debug, Clone, PartialEq)]
pub struct Deed {
    /// The day that was today then.
    pub on: NaiveDate,
    /// The login under which it was given.
    pub login: String,
    /// The command.
    pub command: Command,
}

/// The login of the coordinator, who founds the practice school and under whom it is opened.
pub const COORDINATOR: &str = staff::COORDINATOR;

/// Returns a day on which the practice school has a case in every state.
///
/// In autumn: stage II has begun, contact can be overdue, and two cases of the year before, paused in
/// their spring, still wait for the council. From the end of April on no case is in stage II.
///
/// # Panics
///
/// Never: the day is in the shipped calendar.
#[must_use]
pub fn best_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).expect("November has a 25th day")
}

/// Returns the practice school as it would stand on a day: every command that led there, in order.
///
/// Days go forward in the list, so a store may be made of it by carrying out the runs of one day and
/// one login together. Where a state cannot be on that day (stage III in the first September that the
/// calendar knows), the pair stands in the state nearest to it.
///
/// # Errors
///
/// [`CalendarGap`] outside the years of the shipped calendar.
pub fn practice_school(today: NaiveDate, language: Language) -> Result<Vec<Deed>, CalendarGap> {
    let season = Season::of(today, language)?;
    let mut script = Script::default();
    states::of_last_year(&mut script, &season)?;
    states::of_this_year(&mut script, &season)?;
    states::of_these_days(&mut script, &season)?;
    Ok(founding::before(script, &season).played(today))
}
