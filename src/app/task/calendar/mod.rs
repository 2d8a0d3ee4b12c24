//! Which forms change the working calendar?
//!
//! What each would move is said before it is carried out.

mod civil_year;
mod kurban_ait;
mod ordered_day;
mod own_day;
mod review;
mod school_year;
mod week;

pub use civil_year::CivilYearTask;
pub use kurban_ait::KurbanAitTask;
pub use ordered_day::OrderedDayTask;
pub use own_day::OwnDayTask;
pub use review::ReviewCalendarTask;
pub use school_year::SchoolYearTask;
pub use week::WeekTask;

use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::calendar::Week;
use crate::domain::command::{ChangeCivilYear, Command, YearChange};
use crate::words::{Words, dates};
use chrono::{Datelike, NaiveDate};

/// Returns a required day of the calendar, with what stands there now.
fn required_day(id: &'static str, label: String, now: Option<NaiveDate>, session: &Session) -> Field {
    day(id, label, now, session).required()
}

fn day(id: &'static str, label: String, now: Option<NaiveDate>, session: &Session) -> Field {
    let field = Field::day(id, label, session.nearest_date_reader());
    now.map_or(field.clone(), |now| field.holding(&dates::table(now)))
}

/// Returns the change of the civil year in which the day of a field lies.
fn of_year(
    form: &Form,
    id: &str,
    session: &Session,
    change: impl Fn(NaiveDate) -> YearChange,
) -> Vec<Command> {
    let date = super::fields::day(form, id, session);
    vec![Command::ChangeCivilYear(ChangeCivilYear { year: date.year(), change: change(date) })]
}

fn weeks(words: &Words) -> Vec<Item> {
    vec![Item::new("five", words.name(&Week::Five)), Item::new("six", words.name(&Week::Six))]
}

fn week_of(key: Option<&str>) -> Option<Week> {
    match key {
        Some("five") => Some(Week::Five),
        Some("six") => Some(Week::Six),
        Some(_) | None => None,
    }
}

fn key_of(week: Week) -> &'static str {
    match week {
        Week::Five => "five",
        Week::Six => "six",
    }
}
