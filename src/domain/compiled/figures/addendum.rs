//! What was recorded after the report's cut-off date?

use super::cut_off::is_of_figures;
use super::{CutOff, Figure, Record};
use crate::domain::case::Case;
use crate::domain::diagnostics::{Round, RoundKind};
use crate::domain::journal::Event;
use crate::domain::plan::Item;

/// Returns the later records: rounds, items marked, entries of the journal, each kind by date.
///
/// What is dated before the cut-off but was entered after it stands here too.
pub(super) fn addendum(case: &Case, cut_off: CutOff) -> Figure {
    let rounds = [RoundKind::Initial, RoundKind::Final].into_iter().filter_map(|kind| case.round(kind));
    let rounds = rounds.filter(|round: &&Round| !cut_off.has(round)).map(|it| Record::Round(it.id));
    let marked = |item: &Item| !item.is_open() && !cut_off.has_outcome(item);
    let marked = case.items_in_force().into_iter().filter(marked);
    let mut events: Vec<&Event> =
        case.events.values().filter(|event| is_of_figures(event) && !cut_off.counts(event)).collect();
    events.sort_by_key(|event| (event.text.date, event.id));
    rounds
        .chain(marked.map(|item| Record::Item(item.id)))
        .chain(events.into_iter().map(|event| Record::Event(event.id)))
        .collect()
}
