//! What became of the items of the plan that are marked?

use super::plan::PlanTab;
use super::{Opened, plan};
use crate::app::form::Item as Choice;
use crate::app::popup::{Body, Pick, Picking};
use crate::app::task::{MarkedItem, OutcomeKind, OutcomesTask};
use crate::app::turn::{Purpose, Turn};
use crate::domain::plan::Item;
use crate::domain::refusal::Refusal;
use crate::say;

/// The word under which the outcome of the marked items is asked for.
pub const OUTCOMES: &str = "outcome of the marked";

/// Asks what became of the marked items.
pub(super) fn ask(tab: &PlanTab, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    plan::running(opened)?;
    let (meant, _) = markable(tab, opened);
    if meant.is_empty() {
        return Err(Refusal::ItemNotApproved);
    }
    let words = &turn.session.words;
    let label = |kind: OutcomeKind| Choice::new(kind.key(), kind.label(words));
    let title = say!(words, "bulk-what-became", n = meant.len());
    let pick = Pick::new(title, OutcomeKind::OF_OPEN.map(label).to_vec(), Picking::One);
    turn.popup(Purpose::View(OUTCOMES), Body::Pick(pick));
    Ok(())
}

/// Takes the answer to what became of them.
pub(super) fn picked(key: &str, tab: &PlanTab, opened: &Opened, turn: &mut Turn<'_>) {
    if let Some(kind) = OutcomeKind::of_key(key) {
        super::doing::said(open(kind, tab, opened, turn), turn);
    }
}

/// Opens the form of one outcome for all of them; what has an outcome already is named, and left.
pub(super) fn open(
    kind: OutcomeKind,
    tab: &PlanTab,
    opened: &Opened,
    turn: &mut Turn<'_>,
) -> Result<(), Refusal> {
    plan::running(opened)?;
    let (meant, left) = markable(tab, opened);
    if meant.is_empty() {
        return Err(Refusal::ItemNotApproved);
    }
    let case = opened.case().head.code;
    let item = |it: &&Item| MarkedItem { case, item: it.id, said: it.text.activity.clone() };
    let left = left.iter().map(|it| it.text.activity.clone()).collect();
    let task = OutcomesTask::new(kind, meant.iter().map(item).collect(), left, turn.session);
    turn.open_task(task, opened.seen());
    Ok(())
}

/// The marked items that can get an outcome, and the others.
fn markable<'o>(tab: &PlanTab, opened: &'o Opened) -> (Vec<&'o Item>, Vec<&'o Item>) {
    let marked = tab.marked();
    let items = marked.iter().filter_map(|id| opened.case().items.get(id));
    items.partition(|item| item.is_open() && plan::is_in_force(item.id, opened))
}
