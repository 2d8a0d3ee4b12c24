//! Which row is selected, which are marked, and which are to be seen?

use std::collections::BTreeSet;
use std::ops::Range;

use super::keys::{Action, Step};
use super::mouse::Pressed;

/// A selection that follows the record, never the number of its row.
///
/// Rows come and go (another session saves, a filter is typed, the order changes): the selected record
/// stays selected wherever it went, and where it is gone the one now at its place is taken. Marks
/// belong to records as well, seen or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List<Id> {
    selected: Option<Id>,
    row: usize,
    top: usize,
    page: usize,
    marks: BTreeSet<Id>,
}

/// How many records are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// All of them.
    pub count: usize,
    /// Those that a filter hides.
    pub hidden: usize,
}

impl<Id> Default for List<Id> {
    fn default() -> Self {
        Self { selected: None, row: 0, top: 0, page: 1, marks: BTreeSet::new() }
    }
}

impl<Id: Clone + Ord> List<Id> {
    /// Takes note of the present rows and of how many can be seen.
    ///
    /// To be called whenever either changed, before anything is drawn.
    pub fn follow(&mut self, ids: &[Id], page: usize) {
        self.page = page.max(1);
        let found = self.selected.as_ref().and_then(|id| ids.iter().position(|other| other == id));
        self.row = found.unwrap_or(self.row).min(ids.len().saturating_sub(1));
        self.selected = ids.get(self.row).cloned();
        self.top = self.window(ids.len(), self.page).start;
    }

    /// Selects a record; nothing changes when it is not among the rows.
    pub fn select(&mut self, ids: &[Id], id: &Id) {
        if ids.contains(id) {
            self.selected = Some(id.clone());
            self.follow(ids, self.page);
        }
    }

    /// Selects the row that was pressed, by its number.
    pub fn point(&mut self, ids: &[Id], row: usize) -> Pressed {
        match ids.get(row) {
            None => Pressed::Nowhere,
            Some(id) if self.selected.as_ref() == Some(id) => Pressed::Again,
            Some(_) => {
                self.select_row(ids, row);
                Pressed::Selected
            }
        }
    }

    /// Selects the record at a row; nothing changes where there is none.
    pub fn select_row(&mut self, ids: &[Id], row: usize) {
        if let Some(id) = ids.get(row) {
            self.select(ids, id);
        }
    }

    /// Moves the selection.
    pub fn step(&mut self, ids: &[Id], step: Step) {
        let last = ids.len().saturating_sub(1);
        let row = match step {
            Step::Up => self.row.saturating_sub(1),
            Step::Down => self.row + 1,
            Step::PageUp => self.row.saturating_sub(self.page),
            Step::PageDown => self.row + self.page,
            Step::First => 0,
            Step::Last => last,
            Step::Left | Step::Right => self.row,
        };
        self.row = row.min(last);
        self.selected = ids.get(self.row).cloned();
        self.top = self.window(ids.len(), self.page).start;
    }

    /// Marks the selected record or takes its mark away, and goes on to the next.
    pub fn mark(&mut self, ids: &[Id]) {
        self.toggle_mark();
        self.step(ids, Step::Down);
    }

    /// Marks what is not marked, and takes the other marks away.
    pub fn invert_marks(&mut self, ids: &[Id]) {
        for id in ids {
            if !self.marks.remove(id) {
                self.marks.insert(id.clone());
            }
        }
    }

    /// Does with marks what every list does; says whether the action was about them.
    ///
    /// To go back takes them away before it leaves anything.
    pub fn took_mark(&mut self, action: Action, ids: &[Id]) -> bool {
        match action {
            Action::Mark => self.mark(ids),
            Action::Invert => self.invert_marks(ids),
            Action::Back if self.has_marks() => self.clear_marks(),
            _ => return false,
        }
        true
    }

    /// Whether anything is marked.
    pub fn has_marks(&self) -> bool {
        !self.marks.is_empty()
    }

    /// How many records are marked, and how many of them are not among the rows; none where none is.
    pub fn marks(&self, ids: &[Id]) -> Option<Marks> {
        let count = self.marks.len();
        let shown = if count == 0 { 0 } else { ids.iter().filter(|id| self.marks.contains(id)).count() };
        (count > 0).then_some(Marks { count, hidden: count.saturating_sub(shown) })
    }

    /// Keeps the marks of those records only that are still there: nobody acts on what is gone.
    pub fn keep_marks(&mut self, is_there: impl Fn(&Id) -> bool) {
        self.marks.retain(is_there);
    }

    /// The selected record; none when there are no rows.
    pub fn selected(&self) -> Option<&Id> {
        self.selected.as_ref()
    }

    /// The number of the selected row, from 0.
    pub fn row(&self) -> usize {
        self.row
    }

    /// Returns the rows to be built, so that a list of thousands costs no more than a screenful.
    ///
    /// It scrolls no further than is needed to see the selection.
    pub fn window(&self, rows: usize, height: usize) -> Range<usize> {
        let height = height.max(1);
        let highest = (self.row + 1).saturating_sub(height);
        let top = self.top.clamp(highest, self.row.max(highest)).min(rows.saturating_sub(height));
        top..(top + height).min(rows)
    }

    /// Whether a record is marked.
    pub fn is_marked(&self, id: &Id) -> bool {
        self.marks.contains(id)
    }

    /// The marked records, in the order of their ids.
    pub fn marked(&self) -> impl Iterator<Item = &Id> {
        self.marks.iter()
    }

    /// The records that an action is for: the marked ones, or else the selected one.
    pub fn chosen(&self) -> Vec<Id> {
        if self.marks.is_empty() {
            self.selected.iter().cloned().collect()
        } else {
            self.marks.iter().cloned().collect()
        }
    }

    /// Takes every mark away.
    pub fn clear_marks(&mut self) {
        self.marks.clear();
    }

    fn toggle_mark(&mut self) {
        if let Some(id) = self.selected.clone()
            && !self.marks.remove(&id)
        {
            self.marks.insert(id);
        }
    }
}
