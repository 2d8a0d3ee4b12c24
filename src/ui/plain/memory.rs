//! What of a place was said already, so that only what is new is said?

use super::place::{PAGE, Place};
use std::collections::BTreeSet;

/// More changed rows than these, and the page is said whole.
const FEW: usize = 5;

/// What was said of a place.
#[derive(Debug, Default)]
pub struct Memory {
    key: String,
    said: BTreeSet<String>,
    selected: usize,
    /// The first row of the page that was said last.
    pub from: usize,
}

impl Memory {
    /// Returns what is to be said of a place: all of it where it is another one, else what has changed.
    pub fn say(&mut self, place: &Place) -> Vec<String> {
        if place.key != self.key {
            self.from = place.selected / PAGE * PAGE;
            let known: BTreeSet<String> = match about(&place.key) == about(&self.key) {
                true => self.said.clone(),
                false => BTreeSet::new(),
            };
            let whole = self.say_page(place);
            // On another tab of a case only that is said which is not of the case as a whole.
            let (head, rest) = whole.split_at(place.head.len());
            let new = head.iter().filter(|line| !known.contains(*line));
            return new.chain(rest).cloned().collect();
        }
        self.from = self.from.min(place.rows.len().saturating_sub(1) / PAGE * PAGE);
        let mut new = self.new_of(place.head.iter().cloned());
        let rows: Vec<usize> = page(place, self.from).filter(|at| self.is_new(place, *at)).collect();
        if rows.len() > FEW {
            return self.say_page(place);
        }
        new.extend(rows.iter().flat_map(|at| place.said(*at)));
        if self.selected != place.selected && !rows.contains(&place.selected) {
            new.extend(place.said(place.selected));
        }
        new.extend(self.new_of(place.tail.iter().cloned()));
        self.note(place);
        new
    }

    /// Returns where one is again, coming back to it: how things stand, what has changed, what is selected.
    pub fn say_again(&mut self, place: &Place) -> Vec<String> {
        if place.key != self.key {
            return self.say(place);
        }
        let was_selected = self.selected;
        let is_changed = self.is_new(place, place.selected) || was_selected != place.selected;
        self.said.extend(place.head.iter().cloned());
        let new = self.say(place);
        // A page that has changed much was said whole.
        if place.head.first().is_some_and(|first| new.contains(first)) {
            return new;
        }
        let here = match (place.rows.is_empty(), is_changed) {
            (true, _) => place.tail.clone(),
            (false, true) => Vec::new(),
            (false, false) => place.said(place.selected),
        };
        let here = here.into_iter().filter(|line| !new.contains(line));
        place.head.iter().chain(&new).cloned().chain(here).collect()
    }

    /// Returns the present page whole.
    pub fn say_page(&mut self, place: &Place) -> Vec<String> {
        let rows = page(place, self.from).flat_map(|at| place.said(at));
        let said = place.head.iter().cloned().chain(rows).chain(place.tail.iter().cloned()).collect();
        self.note(place);
        said
    }

    /// Returns the next page, or the one before; none where there is none.
    pub fn turn(&mut self, place: &Place, towards: Towards) -> Option<Vec<String>> {
        self.from = match towards {
            Towards::Later if self.left(place) > 0 => self.from + PAGE,
            Towards::Earlier if self.from > 0 => self.from.saturating_sub(PAGE),
            Towards::Later | Towards::Earlier => return None,
        };
        Some(page(place, self.from).flat_map(|at| place.said(at)).collect())
    }

    /// Returns how many rows come after the page that was said.
    pub fn left(&self, place: &Place) -> usize {
        place.rows.len().saturating_sub(self.from + PAGE)
    }

    fn is_new(&self, place: &Place, at: usize) -> bool {
        place.said(at).iter().any(|line| !self.said.contains(line))
    }

    fn new_of(&self, lines: impl Iterator<Item = String>) -> Vec<String> {
        lines.filter(|line| !self.said.contains(line)).collect()
    }

    fn note(&mut self, place: &Place) {
        self.key.clone_from(&place.key);
        self.selected = place.selected;
        let rows = (0..place.rows.len()).flat_map(|at| place.said(at));
        self.said = place.head.iter().cloned().chain(rows).chain(place.tail.iter().cloned()).collect();
    }
}

/// What a place is about: a case, whichever tab.
fn about(key: &str) -> Vec<&str> {
    key.split(' ').take(2).collect()
}

/// Which way one turns the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Towards {
    /// Back.
    Earlier,
    /// On.
    Later,
}

fn page(place: &Place, from: usize) -> std::ops::Range<usize> {
    from.min(place.rows.len())..(from + PAGE).min(place.rows.len())
}
