//! Which of two versions of a field is to stand?

use super::{Reply, Step, is_dismissal};
use crate::app::key::{Code, Key};
use crate::app::keys::{Action, Step as Move};
use crate::app::list::List;
use crate::app::mouse::Pressed;

/// Whose version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What was typed here.
    Mine,
    /// What another session has saved.
    Theirs,
}

/// A field with its two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// The name of the field.
    pub label: String,
    /// What was typed here.
    pub mine: String,
    /// What another session has saved.
    pub theirs: String,
    /// Which is chosen.
    pub side: Side,
}

/// Two versions of several fields, side by side, a field a row.
#[derive(Clone, Debug)]
pub struct Sides {
    /// The name of the choice.
    pub title: String,
    /// Who changed the record, and when.
    pub about: String,
    /// The heads of the two columns: mine, theirs.
    pub heads: [String; 2],
    /// How to choose.
    pub hint: String,
    rows: Vec<Versions>,
    ids: Vec<usize>,
    list: List<usize>,
}

impl Sides {
    /// A choice in which everything typed here stands until theirs is chosen.
    pub fn new(title: String, about: String, heads: [String; 2], hint: String, rows: Vec<Versions>) -> Self {
        let ids: Vec<usize> = (0..rows.len()).collect();
        let mut list = List::default();
        list.follow(&ids, 1);
        Self { title, about, heads, hint, rows, ids, list }
    }

    /// The fields with their versions.
    pub fn rows(&self) -> &[Versions] {
        &self.rows
    }

    /// The selection.
    pub fn list(&self) -> &List<usize> {
        &self.list
    }

    /// The field that is selected.
    pub fn selected(&self) -> Option<&Versions> {
        self.rows.get(*self.list.selected()?)
    }

    /// Selects a field that was pressed; one that is selected is turned over, for only Enter accepts.
    pub(super) fn point(&mut self, row: usize) -> Pressed {
        if self.list.point(&self.ids, row) == Pressed::Again {
            self.type_in(Key::char(' '));
        }
        Pressed::Selected
    }

    /// Chooses a side with an arrow, the other one with Space.
    pub(super) fn type_in(&mut self, key: Key) {
        let Some(row) = self.list.selected().and_then(|at| self.rows.get_mut(*at)) else { return };
        row.side = match (key.code, row.side) {
            (Code::Left, _) | (Code::Char(' '), Side::Theirs) => Side::Mine,
            (Code::Right, _) | (Code::Char(' '), Side::Mine) => Side::Theirs,
            (_, side) => side,
        };
    }

    /// Enter replies with the places of the fields in which theirs is to stand.
    pub(super) fn act(&mut self, action: Action) -> Step {
        match action {
            Action::Step(step @ (Move::Up | Move::Down | Move::First | Move::Last)) => {
                self.list.step(&self.ids, step);
            }
            Action::Mark => self.type_in(Key::char(' ')),
            Action::Accept => return Step::Reply(Reply::Picked(self.theirs())),
            other if is_dismissal(other) => return Step::Reply(Reply::Dismissed),
            Action::Step(_) => {}
            _ => return Step::Pass,
        }
        Step::Stay
    }

    fn theirs(&self) -> Vec<String> {
        let chosen = self.rows.iter().enumerate().filter(|(_, row)| row.side == Side::Theirs);
        chosen.map(|(at, _)| at.to_string()).collect()
    }
}
