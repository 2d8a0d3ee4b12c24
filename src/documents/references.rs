//! By which reference is a figure traced to its records, and what does the appendix list?

use super::written;
use crate::domain::case::Case;
use crate::domain::compiled::figures::{CarryingOut, Figure, Record};
use crate::domain::id::{EventId, ItemId, RoundId};
use crate::say;
use crate::words::{Words, dates};
use serde::Serialize;

/// A figure with its reference; none where no record stands behind it.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Cited {
    /// The number.
    pub n: usize,
    /// The reference.
    pub mark: Option<usize>,
}

/// A line of the appendix.
#[derive(Debug, Serialize)]
pub struct Line {
    mark: usize,
    what: String,
    records: String,
}

/// The references of one document, in the order in which it makes them.
#[derive(Debug)]
pub struct References<'a> {
    case: &'a Case,
    carrying_out: &'a CarryingOut,
    words: &'a Words,
    cited: Vec<(String, Figure)>,
}

impl<'a> References<'a> {
    /// Begins without references.
    pub fn new(case: &'a Case, carrying_out: &'a CarryingOut, words: &'a Words) -> Self {
        Self { case, carrying_out, words, cited: Vec::new() }
    }

    /// Cites a figure under its name in the appendix; the same one again keeps its reference.
    pub fn cite(&mut self, what: impl Into<String>, figure: &Figure) -> Cited {
        let what = what.into();
        let n = figure.count();
        if figure.is_empty() {
            return Cited { n, mark: None };
        }
        let known = self.cited.iter().position(|(name, other)| *name == what && other == figure);
        let at = known.unwrap_or_else(|| {
            self.cited.push((what, figure.clone()));
            self.cited.len() - 1
        });
        Cited { n, mark: Some(at + 1) }
    }

    /// Returns the appendix.
    pub fn appendix(&self) -> Vec<Line> {
        let line = |(at, (what, figure)): (usize, &(String, Figure))| Line {
            mark: at + 1,
            what: what.clone(),
            records: self.records(figure),
        };
        self.cited.iter().enumerate().map(line).collect()
    }

    /// Names the records of a figure: items by their number in the plan, entries by date and number.
    fn records(&self, figure: &Figure) -> String {
        let (mut items, mut events, mut rounds) = (Vec::new(), Vec::new(), Vec::new());
        for record in figure.records() {
            match *record {
                Record::Item(id) => items.push(self.item_number(id)),
                Record::Event(id) => events.push(self.event(id)),
                Record::Round(id) => rounds.push(self.round(id)),
            }
        }
        if !items.is_empty() {
            rounds.push(say!(self.words, "doc-records-items", numbers = items.join(", ")));
        }
        if !events.is_empty() {
            rounds.push(say!(self.words, "doc-records-entries", entries = events.join(", ")));
        }
        rounds.join("\n")
    }

    /// Returns the number that an item has in the printed plan.
    pub fn item_number(&self, id: ItemId) -> String {
        let printed = self.carrying_out.items.iter().find(|item| item.id == id);
        printed.map(|item| item.number.to_string()).unwrap_or_default()
    }

    fn event(&self, id: EventId) -> String {
        let date = self.case.events.get(&id).map(|event| dates::table(event.text.date));
        say!(self.words, "doc-record-entry", date = date.unwrap_or_default(), number = id.0.to_string())
    }

    fn round(&self, id: RoundId) -> String {
        let Some(round) = self.case.rounds.get(&id) else { return String::new() };
        format!("{}, {}", self.words.name(&round.kind), dates::table(round.date))
    }
}

/// Returns one record of the addendum in words: its date, and what it is.
pub fn later_record(
    record: Record,
    case: &Case,
    references: &References<'_>,
    words: &Words,
) -> Option<String> {
    Some(match record {
        Record::Item(id) => {
            let item = case.items.get(&id)?;
            let number = references.item_number(id);
            let mark = written::completion(&item.outcome, &[], words);
            say!(words, "doc-addendum-item", number, activity = item.text.activity.clone(), mark)
        }
        Record::Event(id) => {
            let event = &case.events.get(&id)?.text;
            let kind = words.name(&event.kind);
            say!(
                words,
                "doc-addendum-entry",
                date = dates::table(event.date),
                kind,
                number = id.0.to_string()
            )
        }
        Record::Round(id) => references.round(id),
    })
}
