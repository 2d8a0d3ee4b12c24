//! Which of many names fit what is typed, and which of them is selected?

use crate::app::fuzzy::{Fold, penalty, plain_fold};
use crate::app::key::{Code, Key};
use crate::app::keys::Step;
use crate::app::list::List;

/// The letters typed so far, the names that fit them, best first, and the selection among them.
#[derive(Clone, Debug)]
pub(super) struct Filter {
    typed: String,
    names: Vec<String>,
    fits: Vec<usize>,
    fold: Fold,
    pub(super) list: List<usize>,
}

impl Filter {
    pub(super) fn new(names: Vec<String>, fold: Option<Fold>) -> Self {
        let fits = (0..names.len()).collect();
        let fold = fold.unwrap_or(plain_fold);
        let names = names.iter().map(|name| fold(name)).collect();
        let mut filter = Self { typed: String::new(), names, fits, fold, list: List::default() };
        filter.list.follow(&filter.fits, 1);
        filter
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
        let typed = (self.fold)(&self.typed);
        let mut found: Vec<(usize, usize)> = self
            .names
            .iter()
            .enumerate()
            .filter_map(|(at, name)| Some((penalty_of_any(&typed, name)?, at)))
            .collect();
        if !typed.trim().is_empty() {
            found.sort_unstable();
        }
        self.fits = found.into_iter().map(|(_, at)| at).collect();
        self.list.follow(&self.fits, page);
        self.list.step(&self.fits, Step::First);
    }
}

/// A name may have other names after line breaks, such as `q` for leaving.
fn penalty_of_any(typed: &str, names: &str) -> Option<usize> {
    names.split('\n').filter_map(|name| penalty(typed, name)).min()
}
