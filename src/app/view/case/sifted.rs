//! Which entries of a tab are to be seen, which is selected, and what is looked for among them?

use crate::app::filter_line::Filtered;
use crate::app::key::Key;
use crate::app::keys::Step;
use crate::app::list::List;
use crate::app::session::Session;
use crate::app::word_filter::WordFilter;
use crate::words::filter::Vocabulary;

/// The entries of the journal or of the history, as far as the filter lets them through.
#[derive(Debug)]
pub struct Sifted<Id, W: Vocabulary> {
    pub(super) ids: Vec<Id>,
    pub(super) list: List<Id>,
    pub(super) filter: WordFilter<W>,
}

impl<Id, W: Vocabulary> Default for Sifted<Id, W>
where
    List<Id>: Default,
{
    fn default() -> Self {
        Self { ids: Vec::new(), list: List::default(), filter: WordFilter::default() }
    }
}

impl<Id: Clone + Ord, W: Vocabulary> Sifted<Id, W> {
    /// Returns the filter.
    pub fn filter(&self) -> &WordFilter<W> {
        &self.filter
    }

    /// Returns the entries to be seen, in their order.
    pub fn ids(&self) -> &[Id] {
        &self.ids
    }

    /// Returns the selection.
    pub fn list(&self) -> &List<Id> {
        &self.list
    }

    /// Shows these entries, on so many rows; the selection stays on its entry, unless it is to go to the first.
    pub(super) fn show(&mut self, ids: Vec<Id>, page: usize, goes_to_first: bool) {
        self.ids = ids;
        self.list.follow(&self.ids, page.saturating_sub(self.filter.rows()));
        if let Some(first) = self.ids.first().filter(|_| goes_to_first) {
            self.list.select(&self.ids, first);
        }
    }

    pub(super) fn select(&mut self, row: usize) {
        self.list.select_row(&self.ids, row);
    }

    pub(super) fn step(&mut self, step: Step) {
        self.list.step(&self.ids, step);
    }

    /// Takes a key while the filter is typed.
    pub(super) fn press(&mut self, key: Key, session: &Session) {
        if let Filtered::Moved(step) = self.filter.press(key, session) {
            self.step(step);
        }
    }
}
