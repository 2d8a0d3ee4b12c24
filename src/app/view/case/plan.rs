//! What does the plan say, and what became of its items?

use super::Opened;
use crate::app::form::Item as Choice;
use crate::app::keys::{Action, Step};
use crate::app::list::{List, Marks};
use crate::app::popup::{Body, Pick, Picking};
use crate::app::task::{OutcomeKind, OutcomeTask, PlanItemTask, PlanTextTask};
use crate::app::turn::{Purpose, Turn};
use crate::domain::command::{Command, MarkItem, OutcomeForm};
use crate::domain::id::ItemId;
use crate::domain::needs::needs;
use crate::domain::plan::{Item, PlanState};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::say;
use crate::words::Words;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// The word under which an item's outcome is asked for.
pub const OUTCOME: &str = "outcome";

/// By what the items are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanOrder {
    /// Under their directions, as the plan has them.
    #[default]
    Direction,
    /// By their terms, whatever the direction.
    Term,
}

impl PlanOrder {
    pub(super) fn next(self) -> Self {
        match self {
            Self::Direction => Self::Term,
            Self::Term => Self::Direction,
        }
    }

    pub(super) fn said(self, words: &Words) -> String {
        match self {
            Self::Direction => say!(words, "sorted-by-direction"),
            Self::Term => say!(words, "sorted-by-date"),
        }
    }
}

/// A row of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanRow {
    /// Aim, tasks and directions.
    Text,
    /// The head of a direction; it takes no selection.
    Direction(u16),
    /// An item.
    Item(ItemId),
    /// The head of the needs; it takes no selection.
    Needs,
    /// A need, by its area of the initial diagnostics.
    Need(u16),
}

/// The plan as rows: its text, and the items under their directions.
#[derive(Debug, Default)]
pub struct PlanTab {
    rows: Vec<PlanRow>,
    list: List<PlanRow>,
}

impl PlanTab {
    /// Returns the rows.
    pub fn rows(&self) -> &[PlanRow] {
        &self.rows
    }

    /// Returns the selection.
    pub fn list(&self) -> &List<PlanRow> {
        &self.list
    }

    /// Returns the item that is selected.
    pub fn item(&self) -> Option<ItemId> {
        match self.list.selected()? {
            PlanRow::Item(id) => Some(*id),
            PlanRow::Text | PlanRow::Direction(_) | PlanRow::Needs | PlanRow::Need(_) => None,
        }
    }

    /// Returns the need that is selected, by its area.
    pub fn need(&self) -> Option<u16> {
        match self.list.selected()? {
            PlanRow::Need(area) => Some(*area),
            PlanRow::Text | PlanRow::Direction(_) | PlanRow::Item(_) | PlanRow::Needs => None,
        }
    }

    pub(super) fn renew(&mut self, opened: &Opened, page: usize, order: PlanOrder) {
        let mut rows = vec![PlanRow::Text];
        rows.extend(match order {
            PlanOrder::Direction => by_direction(opened),
            PlanOrder::Term => by_term(opened),
        });
        rows.extend(of_needs(opened));
        self.rows = rows;
        self.list.keep_marks(|row| self.rows.contains(row));
        self.list.follow(&self.rows, page.saturating_sub(2));
        self.leave_heading(Step::Down);
    }

    pub(super) fn select(&mut self, row: usize) {
        self.list.select_row(&self.rows, row);
        self.leave_heading(Step::Down);
    }

    pub(super) fn step(&mut self, step: Step) {
        self.list.step(&self.rows, step);
        self.leave_heading(step);
    }

    /// Marks items only, or takes marks away; says whether the action was about marks.
    pub(super) fn took_mark(&mut self, action: Action) -> bool {
        if action == Action::Mark && self.item().is_none() {
            return true;
        }
        let items: Vec<PlanRow> =
            self.rows.iter().filter(|row| matches!(row, PlanRow::Item(_))).copied().collect();
        match action {
            Action::Invert => self.list.took_mark(action, &items),
            _ => {
                let took = self.list.took_mark(action, &self.rows);
                self.leave_heading(Step::Down);
                took
            }
        }
    }

    /// Returns how many items are marked.
    pub(super) fn marks(&self) -> Option<Marks> {
        self.list.marks(&self.rows)
    }

    /// Returns the items that are marked, in the order of the plan.
    pub(super) fn marked(&self) -> Vec<ItemId> {
        let items = self.rows.iter().filter(|row| self.list.is_marked(row));
        items.filter_map(|row| if let PlanRow::Item(id) = row { Some(*id) } else { None }).collect()
    }

    fn leave_heading(&mut self, step: Step) {
        if matches!(self.list.selected(), Some(PlanRow::Direction(_) | PlanRow::Needs)) {
            let on = if matches!(step, Step::Up) { Step::Up } else { Step::Down };
            self.list.step(&self.rows, on);
        }
    }

    pub(super) fn open(&self, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        match self.item() {
            Some(id) if is_in_force(id, opened) => offer_outcome(id, opened, turn),
            Some(id) => edit_item(id, opened, turn),
            None if opened.case().plan.is_none() => fill(opened, turn),
            None if self.need().is_some() => {
                super::looking::need(self, opened, turn);
                Ok(())
            }
            None => edit_text(opened, turn),
        }
    }
}

fn by_direction(opened: &Opened) -> Vec<PlanRow> {
    let (mut rows, mut direction) = (Vec::new(), None);
    for item in opened.case().present_items() {
        if direction != Some(item.text.direction) {
            direction = Some(item.text.direction);
            rows.push(PlanRow::Direction(item.text.direction));
        }
        rows.push(PlanRow::Item(item.id));
    }
    rows
}

fn by_term(opened: &Opened) -> Vec<PlanRow> {
    let mut items = opened.case().present_items();
    items.sort_by_key(|item| item.term().last_day());
    items.into_iter().map(|item| PlanRow::Item(item.id)).collect()
}

/// The needs under the plan that is to serve them.
///
/// Which areas are weak follows from the scores, so only who sees these is told.
fn of_needs(opened: &Opened) -> Vec<PlanRow> {
    if opened.case().plan.is_none() || !opened.may(Right::SeeScores) {
        return Vec::new();
    }
    let needs: Vec<PlanRow> = needs(opened.case()).iter().map(|need| PlanRow::Need(need.area)).collect();
    let head = (!needs.is_empty()).then_some(PlanRow::Needs);
    head.into_iter().chain(needs).collect()
}

/// Says whether an approved version has an item, so that its carrying out counts.
pub fn is_in_force(id: ItemId, opened: &Opened) -> bool {
    opened.case().version_in_force().is_some_and(|version| version.has(id))
}

/// Refuses a user who may not write in the plan, and a plan that is on its way to a mark.
pub(super) fn writable(opened: &Opened) -> Result<(), Refusal> {
    running(opened)?;
    match opened.case().plan.as_ref().map(|plan| plan.state) {
        Some(state @ (PlanState::Submitted | PlanState::Agreed)) => Err(Refusal::PlanNotEditable(state)),
        Some(PlanState::Draft | PlanState::Approved) | None => Ok(()),
    }
}

/// Refuses a user who may not run the case, and a case that has ended.
pub(super) fn running(opened: &Opened) -> Result<(), Refusal> {
    if opened.case().head.closing.is_some() {
        return Err(Refusal::CaseClosed);
    }
    opened.needs(Right::RunCase)
}

/// Begins a plan.
pub(super) fn fill(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    super::beginning::begin(opened, turn)
}

/// Opens the form of aim, tasks and directions.
pub(super) fn edit_text(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    writable(opened)?;
    turn.open_task(PlanTextTask::new(Rc::clone(&opened.file)), opened.seen());
    Ok(())
}

/// Opens the form of a new item; where there is no plan yet, the form that begins one.
pub(super) fn new_item(tab: &PlanTab, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    if opened.case().plan.is_none() {
        return fill(opened, turn);
    }
    writable(opened)?;
    let direction = tab.item().and_then(|id| opened.case().items.get(&id)).map(|item| item.text.direction);
    turn.open_task(PlanItemTask::new_item(Rc::clone(&opened.file), direction), opened.seen());
    Ok(())
}

/// Opens the form of an item's text.
pub(super) fn edit_item(id: ItemId, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    writable(opened)?;
    if let Some(item) = opened.case().items.get(&id) {
        turn.open_task(PlanItemTask::of(Rc::clone(&opened.file), item), opened.seen());
    }
    Ok(())
}

/// Asks before an item is taken out of the plan.
pub(super) fn remove_item(id: ItemId, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    writable(opened)?;
    let Some(item) = opened.case().items.get(&id) else { return Ok(()) };
    let words = &turn.session.words;
    let (name, activity) = (opened.name(opened.case().head.mentee), item.text.activity.clone());
    let question = say!(words, "case-remove-item", name);
    let yes = say!(words, "case-remove-yes");
    let command =
        Command::RemoveItem(crate::domain::command::RemoveItem { case: opened.case().head.code, item: id });
    turn.confirm(question, vec![activity], yes, vec![command], opened.seen());
    Ok(())
}

/// Asks what became of an item; a mark that was wrong is taken back.
pub(super) fn offer_outcome(id: ItemId, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    running(opened)?;
    if !is_in_force(id, opened) {
        return Err(Refusal::ItemNotApproved);
    }
    let Some(item) = opened.case().items.get(&id) else { return Ok(()) };
    let words = &turn.session.words;
    let items = outcomes(item)
        .iter()
        .map(|kind| Choice::new(format!("{} {}", kind.key(), id.0), kind.label(words)))
        .collect();
    let pick = Pick::new(
        say!(words, "case-what-became", activity = item.text.activity.as_str()),
        items,
        Picking::One,
    );
    turn.popup(Purpose::View(OUTCOME), Body::Pick(pick));
    Ok(())
}

fn outcomes(item: &Item) -> &'static [OutcomeKind] {
    if item.is_open() { &OutcomeKind::OF_OPEN } else { &[OutcomeKind::Open] }
}

pub(super) fn outcome_picked(picked: &str, opened: &Opened, turn: &mut Turn<'_>) {
    let Some((kind, id)) = picked.split_once(' ') else { return };
    let (Some(kind), Ok(id)) = (OutcomeKind::of_key(kind), id.parse()) else { return };
    super::doing::said(mark(ItemId(id), kind, opened, turn), turn);
}

/// Opens the form of an outcome; opening an item again is only asked for.
pub(super) fn mark(
    id: ItemId,
    kind: OutcomeKind,
    opened: &Opened,
    turn: &mut Turn<'_>,
) -> Result<(), Refusal> {
    running(opened)?;
    if !is_in_force(id, opened) {
        return Err(Refusal::ItemNotApproved);
    }
    let Some(item) = opened.case().items.get(&id) else { return Ok(()) };
    match kind {
        OutcomeKind::Open => open_again(item, opened, turn),
        _ if !item.is_open() => return Err(Refusal::ItemMarked),
        OutcomeKind::Done | OutcomeKind::NotDone | OutcomeKind::Moved | OutcomeKind::Cancelled => {
            turn.open_task(OutcomeTask::new(Rc::clone(&opened.file), id, kind), opened.seen());
        }
    }
    Ok(())
}

fn open_again(item: &Item, opened: &Opened, turn: &mut Turn<'_>) {
    let words = &turn.session.words;
    let name = opened.name(opened.case().head.mentee);
    let command = Command::MarkItem(MarkItem {
        case: opened.case().head.code,
        item: item.id,
        outcome: OutcomeForm::Open,
    });
    let (question, yes) = (say!(words, "case-open-item-again", name), say!(words, "case-open-again-yes"));
    turn.confirm(question, vec![item.text.activity.clone()], yes, vec![command], opened.seen());
}
