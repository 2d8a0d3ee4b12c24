//! Which one of a list is chosen, and how is it found in the list?

use super::field::Taken;
use crate::app::fuzzy::penalty;
use crate::app::key::{Code, Key};

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What the caller and the draft know it by.
    pub key: String,
    /// Its name on the screen.
    pub label: String,
}

impl Item {
    /// A thing with its name.
    pub fn new(key: impl Into<String>, label: impl Into<String>) -> Self {
        Self { key: key.into(), label: label.into() }
    }
}

/// A choice of one.
///
/// Letters filter the list and choose what fits best; Left, Right and Space go through what fits;
/// Delete chooses nothing. Enter only goes on to the next field: what is seen is what is chosen.
#[derive(Clone, Debug)]
pub struct Choice {
    items: Vec<Item>,
    chosen: Option<usize>,
    typed: String,
}

impl Choice {
    /// A list with nothing chosen.
    pub fn new(items: Vec<Item>) -> Self {
        Self { items, chosen: None, typed: String::new() }
    }

    /// The list that is chosen from.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Letters that filter the list at present.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// What is chosen.
    pub fn chosen(&self) -> Option<&Item> {
        self.items.get(self.chosen?)
    }

    /// Chooses by key; an unknown key chooses nothing.
    pub fn choose(&mut self, key: Option<&str>) {
        self.chosen = key.and_then(|key| self.items.iter().position(|item| item.key == key));
        self.typed.clear();
    }

    /// Chooses by place; a place that is not there chooses nothing.
    pub fn choose_at(&mut self, place: Option<usize>) {
        self.chosen = place.filter(|at| *at < self.items.len());
        self.typed.clear();
    }

    /// Offers another list; what was chosen stays if it is still there, and the filter if it is the same list.
    pub fn offer(&mut self, items: Vec<Item>) {
        if self.items == items {
            return;
        }
        let key = self.chosen().map(|item| item.key.clone());
        self.items = items;
        self.choose(key.as_deref());
    }

    /// Goes on with the filter of the same list, where the field was made anew while one typed.
    pub fn go_on_from(&mut self, before: &Self) {
        if self.items == before.items {
            self.typed.clone_from(&before.typed);
        }
    }

    /// The things that fit what was typed, in the order of the list.
    pub fn fitting(&self) -> Vec<&Item> {
        self.fits(&self.typed).into_iter().filter_map(|(at, _)| self.items.get(at)).collect()
    }

    /// Does what a key does in a choice.
    pub fn press(&mut self, key: Key) -> Taken {
        if let Some(c) = key.typed() {
            if c == ' ' && self.typed.is_empty() {
                self.turn(1)
            } else {
                self.narrow(c)
            }
            return Taken::Took;
        }
        match key.code {
            Code::Left => self.turn(-1),
            Code::Right => self.turn(1),
            Code::Backspace => self.widen(),
            Code::Char('h') if key.ctrl => self.widen(),
            Code::Delete => self.choose(None),
            Code::Up => return Taken::Previous,
            Code::Down | Code::Enter => return Taken::Next,
            _ => return Taken::Ignored,
        }
        Taken::Took
    }

    /// Chooses a thing by its place among those that fit.
    pub(super) fn pick(&mut self, fit: usize) -> Taken {
        let Some((at, _)) = self.fits(&self.typed).get(fit).copied() else { return Taken::Ignored };
        self.chosen = Some(at);
        Taken::Took
    }

    /// Forgets the filter when the field is left.
    pub fn settle(&mut self) {
        self.typed.clear();
    }

    fn fits(&self, typed: &str) -> Vec<(usize, usize)> {
        let penalties = self.items.iter().map(|item| penalty(typed, &item.label));
        penalties.enumerate().filter_map(|(at, penalty)| Some((at, penalty?))).collect()
    }

    fn turn(&mut self, step: isize) {
        let fits: Vec<usize> = self.fits(&self.typed).into_iter().map(|(at, _)| at).collect();
        if fits.is_empty() {
            return;
        }
        let last = fits.len() - 1;
        let next = match self.chosen.and_then(|at| fits.iter().position(|fit| *fit == at)) {
            Some(at) => (at + fits.len()).saturating_add_signed(step) % fits.len(),
            None if step < 0 => last,
            None => 0,
        };
        self.chosen = Some(fits[next]);
    }

    /// A letter that would leave nothing is not taken, so that the filter is always a name's part.
    fn narrow(&mut self, c: char) {
        let longer = format!("{}{c}", self.typed);
        if let Some((best, _)) = self.fits(&longer).into_iter().min_by_key(|(_, penalty)| *penalty) {
            self.chosen = Some(best);
            self.typed = longer;
        }
    }

    fn widen(&mut self) {
        if self.typed.pop().is_none() {
            self.chosen = None;
        }
    }
}
