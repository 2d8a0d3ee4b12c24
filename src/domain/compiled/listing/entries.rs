//! What can be demanded of the entries of a journal or a history, and which of them meet it?

use super::demand::{Between, Filter};
use crate::domain::journal::{Event, EventKind, EventState};
use crate::domain::text::fold::fold;
use chrono::NaiveDate;

/// Where an entry of the journal stands, as far as it can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryState {
    /// It took place.
    TookPlace,
    /// It is ahead.
    Planned,
    /// It was called off.
    Cancelled,
    /// It was voided, whatever it was.
    Voided,
}

impl EntryState {
    /// All states, in the order in which they come about.
    pub const ALL: [Self; 4] = [Self::TookPlace, Self::Planned, Self::Cancelled, Self::Voided];

    /// Returns where an entry stands.
    pub fn of(event: &Event) -> Self {
        match (&event.voided, &event.state) {
            (Some(_), _) => Self::Voided,
            (None, EventState::TookPlace) => Self::TookPlace,
            (None, EventState::Planned) => Self::Planned,
            (None, EventState::Cancelled { .. }) => Self::Cancelled,
        }
    }
}

/// One thing that is demanded of an entry; texts are folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryCondition {
    /// Found in what the list says of the entry.
    Text(String),
    /// Of one of these kinds.
    Kind(&'static [EventKind]),
    /// In this state.
    State(EntryState),
    /// On these days.
    On(Between<NaiveDate>),
    /// Done by whoever is called so.
    By(String),
}

/// What of an entry is compared with typed words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FoldedEntry {
    text: String,
    by: String,
}

impl FoldedEntry {
    /// Folds an entry: what the list says of it, and who did it.
    pub fn of(text: &str, by: &str) -> Self {
        Self { text: fold(&format!("{text} {by}")), by: fold(by) }
    }
}

/// An entry as a filter sees it.
#[derive(Debug, Clone, Copy)]
pub struct JudgedEntry<'a> {
    /// Its day.
    pub day: NaiveDate,
    /// The event, where it is one of the journal.
    pub event: Option<&'a Event>,
    /// Its texts.
    pub folded: &'a FoldedEntry,
}

impl Filter<EntryCondition> {
    /// Says whether an entry meets every demand.
    pub fn fits(&self, row: &JudgedEntry<'_>) -> bool {
        self.is_met(|condition| condition.holds(row))
    }
}

impl EntryCondition {
    fn holds(&self, row: &JudgedEntry<'_>) -> bool {
        match self {
            Self::Text(text) => row.folded.text.contains(text),
            Self::Kind(kinds) => row.event.is_some_and(|event| kinds.contains(&event.text.kind)),
            Self::State(state) => row.event.is_some_and(|event| EntryState::of(event) == *state),
            Self::On(days) => days.holds(row.day),
            Self::By(name) => row.folded.by.contains(name),
        }
    }
}
