//! Which of a list are picked?

use super::filter::Filter;
use super::{Reply, Step, is_dismissal};
use crate::app::form::Item;
use crate::app::key::Key;
use crate::app::keys::Action;
use crate::app::list::List;
use crate::app::mouse::Pressed;

/// How many may be picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picking {
    /// One.
    One,
    /// Any number, marked by Insert; the selected one where none is marked.
    Many,
}

/// A list that letters filter.
#[derive(Clone, Debug)]
pub struct Pick {
    /// What is to be picked.
    pub title: String,
    items: Vec<Item>,
    picking: Picking,
    filter: Filter,
}

impl Pick {
    /// A list of things with their names.
    pub fn new(title: impl Into<String>, items: Vec<Item>, picking: Picking) -> Self {
        let names = items.iter().map(|item| vec![item.label.clone()]).collect();
        Self { title: title.into(), items, picking, filter: Filter::new(names) }
    }

    /// Whether any number may be picked.
    pub fn is_of_many(&self) -> bool {
        self.picking == Picking::Many
    }

    /// The letters that filter at present.
    pub fn typed(&self) -> &str {
        self.filter.typed()
    }

    /// The number of things that fit.
    pub fn count(&self) -> usize {
        self.filter.fits().len()
    }

    /// A thing that fits, with its mark, by its row.
    pub fn row(&self, row: usize) -> Option<(&Item, bool)> {
        let at = *self.filter.fits().get(row)?;
        Some((self.items.get(at)?, self.filter.list.is_marked(&at)))
    }

    /// The thing that is selected.
    pub fn selected(&self) -> Option<&Item> {
        self.row(self.filter.list.row()).map(|(item, _)| item)
    }

    /// The selection.
    pub fn list(&self) -> &List<usize> {
        &self.filter.list
    }

    pub(super) fn point(&mut self, row: usize) -> Pressed {
        self.filter.point(row)
    }

    pub(super) fn type_in(&mut self, key: Key, page: usize) {
        self.filter.type_in(key, page);
    }

    pub(super) fn act(&mut self, action: Action) -> Step {
        match action {
            Action::Step(step) => self.filter.step(step),
            Action::Mark if self.picking == Picking::Many => self.filter.mark(),
            Action::Mark => {}
            Action::Accept => return self.picked().map_or(Step::Stay, Step::Reply),
            other if is_dismissal(other) => return Step::Reply(Reply::Dismissed),
            _ => return Step::Pass,
        }
        Step::Stay
    }

    fn picked(&self) -> Option<Reply> {
        let keys: Vec<String> =
            self.filter.list.chosen().into_iter().map(|at| self.items[at].key.clone()).collect();
        (!keys.is_empty()).then_some(Reply::Picked(keys))
    }
}
