//! What do the commands about the working calendar hold?

use crate::domain::calendar::{CalendarYear, NamedDay, OrderedDay, Proposal, SchoolYear, Week};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Changes the days of a civil year, or adds a year whole.
///
/// ```
/// use talimger::domain::command::Command;
/// let line = r#"{"do":"change-civil-year","year":2026,"kurban_ait":"2026-05-28"}"#;
/// assert!(matches!(serde_json::from_str(line), Ok(Command::ChangeCivilYear(_))));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeCivilYear {
    /// Its number.
    pub year: i32,
    /// What changes in it.
    #[serde(flatten)]
    pub change: YearChange,
}

/// What changes in a civil year: everything, or one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YearChange {
    /// The year whole, as it is to stand.
    To(CalendarYear),
    /// A day that an order of the labour ministry makes off or worked.
    Order(OrderedDay),
    /// A day of which orders say nothing any more.
    WithoutOrder(NaiveDate),
    /// The first day of Kurban Ait, as it was announced.
    KurbanAit(NaiveDate),
    /// A holiday more.
    Holiday(NamedDay),
    /// A day off more that is not a holiday and does not move.
    RestDay(NamedDay),
    /// A day on which nothing is kept any more.
    WithoutDay(NaiveDate),
}

/// Changes a school year, or adds one; it is named by the civil year in which it begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeSchoolYear {
    /// The school year as it is to stand.
    pub to: SchoolYear,
}

/// Changes the working week, or what becomes of a term that ends on a day off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeWeek {
    /// Five or six working days; as it is where not given.
    #[serde(default)]
    pub week: Option<Week>,
    /// Whether a term that ends on a day off ends on the next working day; as it is where not given.
    #[serde(default)]
    pub shift_to_working_day: Option<bool>,
}

/// Looks at the calendar that a newer program ships, and takes some of its years over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewCalendar {
    /// The edition that was looked at.
    pub edition: u16,
    /// The years that are taken over, as data; the others are refused for good.
    #[serde(default)]
    pub take_over: Vec<Proposal>,
}
