//! Part 3: what came of the plan?

use super::Sources;
use crate::documents::references::{Cited, References};
use crate::documents::written;
use crate::domain::compiled::figures::{ItemStanding, Tally};
use crate::domain::plan::Outcome;
use serde::Serialize;

/// The carrying out of the version in force.
#[derive(Debug, Serialize)]
pub struct PlanOutcome {
    /// The number of the version; none where no version was approved.
    version: Option<u16>,
    total: TallyView,
    directions: Vec<Direction>,
    /// Items of which there is something to explain.
    explained: Vec<Explained>,
}

/// The items of one direction.
#[derive(Debug, Serialize)]
struct Direction {
    title: String,
    tally: TallyView,
}

/// How many items came to what.
#[derive(Debug, Serialize)]
struct TallyView {
    planned: Cited,
    done: Cited,
    not_done: Cited,
    cancelled: Cited,
    open: Cited,
    moved: Cited,
}

/// An item that was moved, not done or cancelled, with the reasons.
#[derive(Debug, Serialize)]
struct Explained {
    number: usize,
    activity: String,
    mark: String,
}

/// Gathers part 3.
pub fn outcome(from: &Sources<'_>, references: &mut References<'_>) -> PlanOutcome {
    let carrying_out = &from.figures.carrying_out;
    let directions = carrying_out.directions.iter().map(|(title, figures)| Direction {
        title: title.clone(),
        tally: tally(figures, title, from, references),
    });
    PlanOutcome {
        version: carrying_out.version,
        directions: directions.collect(),
        // The last row of the table: its references come last as well.
        total: tally(&carrying_out.total, "", from, references),
        explained: carrying_out.items.iter().filter_map(|item| explained(item, from)).collect(),
    }
}

fn tally(figures: &Tally, direction: &str, from: &Sources<'_>, references: &mut References<'_>) -> TallyView {
    let mut cite = |id: &str, figure| {
        let what = from.words.say(id);
        let what = if direction.is_empty() { what } else { format!("{what}: {direction}") };
        references.cite(what, figure)
    };
    TallyView {
        planned: cite("doc-figure-planned", &figures.planned),
        done: cite("doc-figure-done", &figures.done),
        not_done: cite("doc-figure-not-done", &figures.not_done),
        cancelled: cite("doc-figure-cancelled", &figures.cancelled),
        open: cite("doc-figure-open", &figures.open),
        moved: cite("doc-figure-moved", &figures.moved),
    }
}

fn explained(item: &ItemStanding, from: &Sources<'_>) -> Option<Explained> {
    let is_plain = match item.outcome {
        Outcome::Open | Outcome::Done { .. } => item.moves.is_empty(),
        Outcome::NotDone { .. } | Outcome::Cancelled { .. } => false,
    };
    (!is_plain).then(|| Explained {
        number: item.number,
        activity: item.text.activity.clone(),
        mark: written::completion(&item.outcome, &item.moves, from.words),
    })
}
