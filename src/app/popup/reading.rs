//! Which part of a text is to be seen?

use super::{Reply, Step, inner, is_dismissal, scrolled};
use crate::app::keys::{Action, Step as Move};
use crate::app::measure::{Extent, wrap};

/// A text to read: a message, an explanation of a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The name of the text.
    pub title: String,
    lines: Vec<String>,
    top: usize,
}

impl Reading {
    /// A text from its beginning.
    pub fn new(title: impl Into<String>, lines: Vec<String>) -> Self {
        Self { title: title.into(), lines, top: 0 }
    }

    /// Returns the lines as they were given.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// Returns the lines as they are broken on a screen.
    pub fn broken(&self, screen: Extent) -> Vec<String> {
        let columns = inner(screen).columns.into();
        self.lines.iter().flat_map(|line| wrap(line, columns)).collect()
    }

    /// The first line to be seen on a screen.
    pub fn top(&self, screen: Extent) -> usize {
        self.top.min(self.lowest(screen))
    }

    fn lowest(&self, screen: Extent) -> usize {
        self.broken(screen).len().saturating_sub(inner(screen).rows.into())
    }

    pub(super) fn act(&mut self, action: Action, screen: Extent) -> Step {
        match action {
            Action::Step(step) => self.scroll(step, screen),
            other if is_dismissal(other) => return Step::Reply(Reply::Dismissed),
            _ => return Step::Pass,
        }
        Step::Stay
    }

    fn scroll(&mut self, step: Move, screen: Extent) {
        self.top = scrolled(self.top(screen), step, screen).min(self.lowest(screen));
    }
}
