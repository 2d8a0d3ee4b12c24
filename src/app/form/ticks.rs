//! Which of a list are ticked?

use super::choice::Item;
use super::field::Taken;
use crate::app::key::{Code, Key};

/// A choice of any number.
#[derive(Clone, Debug)]
pub struct Ticks {
    items: Vec<Item>,
    ticked: Vec<bool>,
    row: usize,
}

impl Ticks {
    /// A list with nothing ticked.
    pub fn new(items: Vec<Item>) -> Self {
        let ticked = vec![false; items.len()];
        Self { items, ticked, row: 0 }
    }

    /// The things with whether they are ticked.
    pub fn rows(&self) -> impl Iterator<Item = (&Item, bool)> {
        self.items.iter().zip(self.ticked.iter().copied())
    }

    /// The row that has the focus.
    pub fn row(&self) -> usize {
        self.row
    }

    /// What is ticked, in the order of the list.
    pub fn ticked(&self) -> impl Iterator<Item = &Item> {
        self.rows().filter_map(|(item, ticked)| ticked.then_some(item))
    }

    /// Ticks these keys and no others.
    pub fn tick_only<'k>(&mut self, keys: impl Iterator<Item = &'k str>) {
        let keys: Vec<&str> = keys.collect();
        self.ticked = self.items.iter().map(|item| keys.contains(&item.key.as_str())).collect();
    }

    /// Ticks the thing at a place, or takes its tick away.
    pub fn flip(&mut self, place: usize) {
        if let Some(ticked) = self.ticked.get_mut(place) {
            *ticked = !*ticked;
        }
    }

    /// Does what a key does in a list of ticks.
    pub fn press(&mut self, key: Key) -> Taken {
        let last = self.items.len().saturating_sub(1);
        match key.code {
            Code::Char(' ') | Code::Insert => self.toggle(),
            Code::Up if self.row == 0 => return Taken::Previous,
            Code::Down if self.row == last => return Taken::Next,
            Code::Enter => return Taken::Next,
            Code::Up => self.row -= 1,
            Code::Down => self.row += 1,
            Code::Home | Code::PageUp => self.row = 0,
            Code::End | Code::PageDown => self.row = last,
            _ => return Taken::Ignored,
        }
        Taken::Took
    }

    /// Goes to a row and turns its tick over.
    pub(super) fn tick(&mut self, row: usize) -> Taken {
        if row >= self.items.len() {
            return Taken::Ignored;
        }
        self.row = row;
        self.toggle();
        Taken::Took
    }

    fn toggle(&mut self) {
        self.flip(self.row);
    }
}
