//! Which activities does a school year of mentoring usually have, and which are left for a later start?

mod keeping;

pub use keeping::TemplateFault;
pub(in crate::domain) use keeping::{put, remove};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::domain::text::local::Local;

/// What a plan begins with before anything is known of the person: the school's habit, edited by the school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearTemplate {
    /// A short name that never changes.
    pub key: String,
    /// How the template is called in lists.
    pub title: Local,
    /// The aim of the plan.
    pub aim: Local,
    /// The tasks of the plan.
    pub tasks: Vec<Local>,
    /// The main directions of work, to which items and areas of a rubric point by their place.
    pub directions: Vec<Local>,
    /// The activities, in the order of the school year.
    pub items: Vec<TemplateItem>,
}

/// One activity of a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateItem {
    /// The month, 1 to 12.
    pub month: u8,
    /// The direction of work that it serves, by its place in the template.
    pub direction: u8,
    /// What is done.
    pub activity: Local,
    /// The form of report, or the expected result.
    pub report: Local,
    /// Whether it belongs to settling in, and so comes first whenever the person starts.
    pub organisational: bool,
}

/// A month of a year; later ones are greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct YearMonth {
    /// The calendar year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
}

/// An item with the month in which it falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlacedItem<'a> {
    /// The item.
    pub item: &'a TemplateItem,
    /// Its month in the case at hand.
    pub when: YearMonth,
}

/// A template cut to the term of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut<'a> {
    /// What is left: the organisational items first, then month by month.
    pub left: Vec<PlacedItem<'a>>,
    /// What belonged to months before the start: offered once, to be brought forward or left out.
    pub gone_by: Vec<PlacedItem<'a>>,
}

impl YearMonth {
    /// Returns the month in which a day lies.
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        let month = u8::try_from(date.month()).expect("a month is 1 to 12");
        Self { year: date.year(), month }
    }

    /// Returns the month after this one.
    #[must_use]
    pub fn next(self) -> Self {
        match self.month {
            12 => Self { year: self.year + 1, month: 1 },
            month => Self { year: self.year, month: month + 1 },
        }
    }

    /// Returns the last time that a month of the year comes round, up to and including this one.
    fn last(self, month: u8) -> Self {
        Self { year: self.year - i32::from(month > self.month), month }
    }
}

impl YearTemplate {
    /// Returns the items for a case that starts and ends on these days.
    ///
    /// A month is that of the school year in which the case ends. Items of months before the start are listed
    /// apart. Organisational items come first whenever the case starts: in their own month where it is that
    /// of the start or the next one, else in the month of the start.
    #[must_use]
    pub fn cut(&self, start: NaiveDate, end: NaiveDate) -> Cut<'_> {
        let (start, end) = (YearMonth::of(start), YearMonth::of(end));
        let (first, rest): (Vec<_>, Vec<_>) = self.items.iter().partition(|item| item.organisational);
        let mut left: Vec<_> = first.into_iter().map(|item| settling_in(item, start)).collect();
        let rest = rest.into_iter().map(|item| PlacedItem { item, when: end.last(item.month) });
        let (mut gone_by, mut ahead): (Vec<_>, Vec<_>) = rest.partition(|placed| placed.when < start);
        gone_by.sort_by_key(|placed| placed.when);
        ahead.sort_by_key(|placed| placed.when);
        left.append(&mut ahead);
        Cut { left, gone_by }
    }
}

fn settling_in(item: &TemplateItem, start: YearMonth) -> PlacedItem<'_> {
    let own = [start, start.next()].into_iter().find(|when| when.month == item.month);
    PlacedItem { item, when: own.unwrap_or(start) }
}
