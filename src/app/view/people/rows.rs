//! Which people are shown, and in which order?

use crate::app::session::Session;
use crate::domain::clock::step::Clock;
use crate::domain::engagement::{Engagement, engagement};
use crate::domain::people::person::Person;
use crate::domain::rights::Role;
use crate::domain::school::School;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// By what the people are sorted; those who wait for an order always come first, those who left last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sorting {
    /// By name.
    #[default]
    Name,
    /// By how many they mentor: who is free first.
    Load,
    /// By role, those with none behind the others.
    Role,
}

impl Sorting {
    /// Returns the order that comes after this one.
    pub fn next(self) -> Self {
        match self {
            Self::Name => Self::Load,
            Self::Load => Self::Role,
            Self::Role => Self::Name,
        }
    }
}

/// A person of the list, with what they are busy with.
#[derive(Clone, Debug)]
pub struct Row {
    /// The person.
    pub person: Person,
    /// What they are busy with today.
    pub engagement: Engagement,
}

/// Returns the people of a school in their order, whatever the filter.
pub fn rows(school: &School, session: &Session, sorting: Sorting) -> Vec<Row> {
    let row = |person: &Person| Row {
        engagement: engagement(person, &session.overview, session.today),
        person: person.clone(),
    };
    let mut rows: Vec<Row> = school.everybody().map(row).collect();
    rows.sort_by_cached_key(|row| {
        let place = (place(row.engagement, sorting), role(&row.person, sorting));
        (place, due(row.engagement), row.person.name.sort_key(), row.person.id)
    });
    rows
}

/// Of those who wait, whose order is due first comes first.
fn due(engagement: Engagement) -> NaiveDate {
    match engagement {
        Engagement::Waiting(clock) => clock.and_then(Clock::due).map_or(NaiveDate::MAX, |due| due.binding),
        Engagement::Mentor(_)
        | Engagement::Mentee(_)
        | Engagement::Free
        | Engagement::Apart
        | Engagement::Left(_) => NaiveDate::MAX,
    }
}

/// The place of somebody's first role, where these sort.
fn role(person: &Person, sorting: Sorting) -> usize {
    match sorting {
        Sorting::Name | Sorting::Load => 0,
        Sorting::Role => Role::ALL.iter().position(|role| person.has(*role)).unwrap_or(Role::ALL.len()),
    }
}

fn place(engagement: Engagement, sorting: Sorting) -> usize {
    match (engagement, sorting) {
        (Engagement::Waiting(_), _) => 0,
        (Engagement::Left(_), _) => usize::MAX,
        (_, Sorting::Name | Sorting::Role) => 1,
        (Engagement::Free, Sorting::Load) => 1,
        (Engagement::Mentor(mentees), Sorting::Load) => 1 + mentees,
        (Engagement::Mentee(_) | Engagement::Apart, Sorting::Load) => usize::MAX - 1,
    }
}
