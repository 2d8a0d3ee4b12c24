//! What is particular about the days of one civil year?

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Week;

/// Holds one civil year as it was announced.
///
/// The days off that holidays move are not here: they follow from the holidays and the week, see
/// [`Calendar::moved_days`](super::Calendar::moved_days).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarYear {
    /// National and state holidays; one that falls on a weekly day off moves that day off.
    pub holidays: Vec<NamedDay>,
    /// Days off that are not holidays and do not move: 7 January, the first day of Kurban Ait.
    pub rest_days: Vec<NamedDay>,
    /// Single days that the labour ministry moved by its order.
    pub ordered: Vec<OrderedDay>,
}

/// Names a day of the year that nobody works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedDay {
    /// The day.
    pub date: NaiveDate,
    /// What is kept on it.
    pub occasion: Occasion,
}

/// Says what is kept on a day, so that screens can name it in three languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// 1 and 2 January.
    NewYear,
    /// 7 January, a rest day.
    OrthodoxChristmas,
    /// 8 March.
    WomensDay,
    /// 30 August until 2025, 15 March from 2027.
    ConstitutionDay,
    /// 21 to 23 March.
    Nauryz,
    /// 1 May.
    UnityDay,
    /// 7 May.
    DefenderDay,
    /// 9 May.
    VictoryDay,
    /// The first day of Kurban Ait, a rest day; announced late.
    KurbanAit,
    /// 6 July.
    CapitalDay,
    /// 25 October.
    RepublicDay,
    /// 16 December.
    IndependenceDay,
    /// A day that the school added itself.
    Other,
}

/// Holds one day that an order of the labour ministry makes off or worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderedDay {
    /// The day.
    pub date: NaiveDate,
    /// What the order makes of it.
    pub change: OrderedChange,
    /// The only week that the order speaks of; none means both.
    pub week: Option<Week>,
}

/// Says what an order makes of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrderedChange {
    /// A working day becomes a day off.
    Off,
    /// A day off becomes a working day.
    Worked,
}

impl Occasion {
    /// Every occasion, in the order of the year, the school's own last.
    pub const ALL: [Self; 13] = [
        Self::NewYear,
        Self::OrthodoxChristmas,
        Self::WomensDay,
        Self::ConstitutionDay,
        Self::Nauryz,
        Self::UnityDay,
        Self::DefenderDay,
        Self::VictoryDay,
        Self::KurbanAit,
        Self::CapitalDay,
        Self::RepublicDay,
        Self::IndependenceDay,
        Self::Other,
    ];
}

impl CalendarYear {
    /// Finds what an order makes of `date` in a school of this week.
    pub fn ordered_on(&self, date: NaiveDate, week: Week) -> Option<OrderedChange> {
        self.ordered
            .iter()
            .find(|ordered| ordered.date == date && ordered.week.is_none_or(|only| only == week))
            .map(|ordered| ordered.change)
    }

    /// Finds the holiday kept on `date`.
    pub fn holiday_on(&self, date: NaiveDate) -> Option<Occasion> {
        named(&self.holidays, date)
    }

    /// Finds the unmoving rest day kept on `date`.
    pub fn rest_day_on(&self, date: NaiveDate) -> Option<Occasion> {
        named(&self.rest_days, date)
    }

    /// Finds what is kept on `date`: a holiday before a rest day.
    pub fn occasion_on(&self, date: NaiveDate) -> Option<Occasion> {
        self.holiday_on(date).or_else(|| self.rest_day_on(date))
    }
}

fn named(days: &[NamedDay], date: NaiveDate) -> Option<Occasion> {
    days.iter().find(|day| day.date == date).map(|day| day.occasion)
}
