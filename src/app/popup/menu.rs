//! Which action of the menu is meant?

use super::filter::Filter;
use super::{Reply, Step, is_dismissal};
use crate::app::key::Key;
use crate::app::keys::{Action, Bound, layout, named};
use crate::app::list::List;
use crate::app::mouse::Pressed;

/// One action as the menu shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The action.
    pub action: Action,
    /// Its name.
    pub label: String,
    /// Its keys.
    pub keys: String,
    /// Why it cannot be done now, where it cannot.
    pub why_not: Option<String>,
}

/// The menu of all actions of a place; letters filter it.
///
/// What the hand of an editor's user types finds its way: `q` closes, `w` and `wq` save. Where there is
/// nothing to save, `w` says so and `wq` closes.
#[derive(Clone, Debug)]
pub struct Menu {
    /// The name of the menu.
    pub title: String,
    entries: Vec<Entry>,
    filter: Filter,
    refused: Option<String>,
    nothing_unsaved: Option<String>,
}

impl Menu {
    /// The menu of a place.
    ///
    /// `name` gives the words of a message id, `why_not` why an action cannot be done now.
    pub fn of<'t>(
        bindings: impl Iterator<Item = &'t Bound>,
        title: impl Into<String>,
        name: impl Fn(&'static str) -> String,
        why_not: impl Fn(Action) -> Option<String>,
    ) -> Self {
        let entries: Vec<Entry> = bindings
            .filter(|binding| binding.action.step().is_none() && binding.action != Action::Menu)
            .map(|binding| Entry {
                action: binding.action,
                label: name(named::label(binding.action)),
                keys: binding.hints(),
                why_not: why_not(binding.action),
            })
            .collect();
        let saves = entries.iter().any(|entry| entry.action == Action::Save);
        let names = entries.iter().map(|entry| names(entry, saves)).collect();
        let filter = Filter::new(names);
        Self { title: title.into(), entries, filter, refused: None, nothing_unsaved: None }
    }

    /// Says this to `w` where there is nothing to save.
    #[must_use]
    pub fn where_nothing_is_unsaved(mut self, said: String) -> Self {
        let saves = self.entries.iter().any(|entry| entry.action == Action::Save);
        self.nothing_unsaved = Some(said).filter(|_| !saves);
        self
    }

    /// The letters that filter at present.
    pub fn typed(&self) -> &str {
        self.filter.typed()
    }

    /// The number of actions that fit.
    pub fn count(&self) -> usize {
        self.filter.fits().len()
    }

    /// An action that fits, by its row.
    pub fn row(&self, row: usize) -> Option<&Entry> {
        self.entries.get(*self.filter.fits().get(row)?)
    }

    /// The selection.
    pub fn list(&self) -> &List<usize> {
        &self.filter.list
    }

    /// Why the action that was last tried cannot be done.
    pub fn refused(&self) -> Option<&str> {
        self.refused.as_deref()
    }

    pub(super) fn point(&mut self, row: usize) -> Pressed {
        self.filter.point(row)
    }

    pub(super) fn type_in(&mut self, key: Key, page: usize) {
        self.refused = None;
        self.filter.type_in(key, page);
    }

    pub(super) fn act(&mut self, action: Action) -> Step {
        self.refused = None;
        match action {
            Action::Step(step) => self.filter.step(step),
            Action::Accept => return self.run(),
            other if is_dismissal(other) => return Step::Reply(Reply::Dismissed),
            _ => return Step::Pass,
        }
        Step::Stay
    }

    /// An action that cannot be done says why, and the menu stays.
    fn run(&mut self) -> Step {
        if self.nothing_unsaved.is_some() && ["w", "ц"].contains(&self.filter.typed()) {
            self.refused.clone_from(&self.nothing_unsaved);
            return Step::Stay;
        }
        let Some(entry) = self.filter.selected().and_then(|at| self.entries.get(at)) else {
            return Step::Stay;
        };
        if entry.why_not.is_some() {
            self.refused.clone_from(&entry.why_not);
            return Step::Stay;
        }
        Step::Reply(Reply::Ran(entry.action))
    }
}

/// The names by which an entry is found: its label, and what an editor calls it, typed in either layout.
fn names(entry: &Entry, saves: bool) -> Vec<String> {
    let short: &[&str] = match entry.action {
        Action::Close if !saves => &["q", "q!", "wq", "x"],
        action => editor_names(action),
    };
    let cyrillic = |name: &&str| name.chars().map(|c| layout::cyrillic(c).unwrap_or(c)).collect::<String>();
    let latin = short.iter().map(|name| (*name).to_owned());
    std::iter::once(entry.label.clone()).chain(latin).chain(short.iter().map(cyrillic)).collect()
}

/// Returns what the hand of an editor's user types for an action.
pub fn editor_names(action: Action) -> &'static [&'static str] {
    match action {
        Action::Close | Action::Leave => &["q", "q!"],
        Action::Save => &["w", "wq", "x"],
        Action::Quit => &["qa"],
        _ => &[],
    }
}
