//! Which of many names fit what is typed, and which of them is selected?

use crate::app::fuzzy::penalty_of_folded;
use crate::app::key::{Code, Key};
use crate::app::keys::Step;
use crate::app::list::List;
use crate::app::mouse::Pressed;
use crate::domain::text::fold::fold;

/// The letters typed so far, the names that fit them, best first, and the selection among them.
#[derive(Clone, Debug)]
pub(super) struct Filter {
    typed: String,
    names: Vec<Vec<String>>,
    fits: Vec<usize>,
    pub(super) list: List<usize>,
}

impl Filter {
    /// A filter over things, each with the names by which it is found.
    pub(super) fn new(names: Vec<Vec<String>>) -> Self {
        let fits: Vec<usize> = (0..names.len()).collect();
        let folded = names.iter().map(|names| names.iter().map(|name| fold(name)).collect());
        let mut list = List::default();
        list.follow(&fits, 1);
        Self { typed: String::new(), names: folded.collect(), fits, list }
    }

    pub(super) fn typed(&self) -> &str {
        &self.typed
    }

    pub(super) fn fits(&self) -> &[usize] {
        &self.fits
    }

    pub(super) fn selected(&self) -> Option<usize> {
        self.list.selected().copied()
    }

    pub(super) fn step(&mut self, step: Step) {
        self.list.step(&self.fits, step);
    }

    pub(super) fn point(&mut self, row: usize) -> Pressed {
        self.list.point(&self.fits, row)
    }

    pub(super) fn mark(&mut self) {
        self.list.mark(&self.fits);
    }

    /// Takes a letter of the filter, or takes the last one back.
    pub(super) fn type_in(&mut self, key: Key, page: usize) {
        match (key.typed(), key.code) {
            (Some(c), _) => self.typed.push(c),
            (None, Code::Backspace) => _ = self.typed.pop(),
            (None, Code::Char('h')) if key.ctrl => _ = self.typed.pop(),
            (None, Code::Char('u' | 'w')) if key.ctrl => self.typed.clear(),
            (None, _) => return,
        }
        self.narrow(page);
    }

    /// What fits best is selected: the eye need not look where the selection went.
    fn narrow(&mut self, page: usize) {
        let typed = fold(&self.typed);
        let mut found: Vec<(usize, usize)> = self
            .names
            .iter()
            .enumerate()
            .filter_map(|(at, names)| {
                let penalties = names.iter().filter_map(|name| penalty_of_folded(&typed, name));
                Some((penalties.min()?, at))
            })
            .collect();
        if !typed.is_empty() {
            found.sort_unstable();
        }
        self.fits = found.into_iter().map(|(_, at)| at).collect();
        self.list.follow(&self.fits, page);
        self.list.step(&self.fits, Step::First);
    }
}
