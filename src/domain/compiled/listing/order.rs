//! In which order does a list show its cases?

use super::{Row, is_open};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// By what a list is sorted; what has ended always comes last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// The greatest pressure first.
    #[default]
    Pressure,
    /// By the teacher's name.
    Name,
    /// By the mentor's name.
    Mentor,
    /// By the binding date of the next step.
    Date,
}

impl Order {
    /// Returns the order that comes after this one.
    pub fn next(self) -> Self {
        match self {
            Self::Pressure => Self::Name,
            Self::Name => Self::Mentor,
            Self::Mentor => Self::Date,
            Self::Date => Self::Pressure,
        }
    }

    /// Sorts rows; ties by date, then by name in the order of the Kazakh alphabet, then by code.
    pub fn sort(self, rows: &mut [Row<'_>], today: NaiveDate) {
        let name = |row: &Row<'_>| row.case.mentee_name.sort_key();
        let ended = |row: &Row<'_>| !is_open(row.standing.stage);
        match self {
            Self::Name => rows.sort_by_cached_key(|row| (ended(row), name(row), row.case.code)),
            Self::Mentor => rows.sort_by_cached_key(|row| {
                let mentor = row.case.tenure_on(today).map(|tenure| tenure.name.sort_key());
                (ended(row), mentor.is_none(), mentor, name(row), row.case.code)
            }),
            Self::Date => rows.sort_by_cached_key(|row| (ended(row), binding(row), name(row), row.case.code)),
            Self::Pressure => {
                rows.sort_by_cached_key(|row| (name(row), row.case.code));
                rows.sort_by(by_pressure);
            }
        }
    }
}

fn by_pressure(one: &Row<'_>, other: &Row<'_>) -> Ordering {
    let ended = |row: &Row<'_>| !is_open(row.standing.stage);
    ended(one).cmp(&ended(other)).then_with(|| one.standing.by_pressure(&other.standing))
}

fn binding(row: &Row<'_>) -> NaiveDate {
    row.standing.next.as_ref().and_then(|next| next.due).map_or(NaiveDate::MAX, |due| due.binding)
}
