//! What became of the plan items that are marked in the agenda?

use crate::app::form::Item;
use crate::app::popup::{Body, Pick, Picking};
use crate::app::task::{MarkedItem, OutcomeKind, OutcomesTask};
use crate::app::turn::{Purpose, Turn};
use crate::domain::compiled::listing::Deadline;
use crate::say;

/// The word under which it is asked what became of the items.
pub const OUTCOME: &str = "outcome of many";

/// Asks what became of the items among the deadlines.
pub(super) fn ask(chosen: &[&Deadline], turn: &mut Turn<'_>) {
    if !has_items(chosen, turn) {
        return;
    }
    let words = &turn.session.words;
    let label = |kind: OutcomeKind| Item::new(kind.key(), kind.label(words));
    let items = OutcomeKind::OF_OPEN.map(label).to_vec();
    let count = chosen.iter().filter(|it| it.item.is_some()).count();
    let pick = Pick::new(say!(words, "bulk-what-became", n = count), items, Picking::One);
    turn.popup(Purpose::View(OUTCOME), Body::Pick(pick));
}

/// Opens the form of one outcome for all of the items.
pub(super) fn open(kind: OutcomeKind, chosen: &[&Deadline], turn: &mut Turn<'_>) {
    if !has_items(chosen, turn) {
        return;
    }
    let session = turn.session;
    let name = |it: &Deadline| session.overview.cases[it.at].mentee_name.short();
    let items = chosen.iter().filter_map(|it| {
        let said = format!("{}: {}", name(it), it.next.about);
        Some(MarkedItem { case: it.code, item: it.item?, said })
    });
    let left: Vec<String> = chosen.iter().filter(|it| it.item.is_none()).map(|it| name(it)).collect();
    let task = OutcomesTask::new(kind, items.collect(), left, session);
    turn.open_task(task, Some(session.overview.revision));
}

/// Says that only items of a plan have an outcome, where none is among the deadlines.
fn has_items(chosen: &[&Deadline], turn: &mut Turn<'_>) -> bool {
    let any = chosen.iter().any(|it| it.item.is_some());
    if !any {
        turn.complain(say!(turn.session.words, "bulk-items-only"));
    }
    any
}
