//! By what can a figure be traced?

use crate::domain::id::{EventId, ItemId, RoundId};

/// A record behind a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Record {
    /// An item of the plan.
    Item(ItemId),
    /// An entry of the journal.
    Event(EventId),
    /// A round of diagnostics.
    Round(RoundId),
}

/// A figure of the report: the records that show it, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figure {
    records: Vec<Record>,
}

impl Figure {
    /// Returns the number that is stated.
    pub fn count(&self) -> usize {
        self.records.len()
    }

    /// Returns the records that show it, in the order in which they were found.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Says whether no record shows it.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }
}

impl FromIterator<Record> for Figure {
    fn from_iter<I: IntoIterator<Item = Record>>(records: I) -> Self {
        let mut figure = Self::default();
        for record in records {
            if !figure.records.contains(&record) {
                figure.records.push(record);
            }
        }
        figure
    }
}
