//! Which part of a text is to be seen?

use super::{Reply, Step, inner, is_dismissal};
use crate::app::keys::{Action, Bound, Step as Move, named};
use crate::app::measure::{Extent, pad, width, wrap};

/// A text to read: a message, an explanation of a date, the help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The name of the text.
    pub title: String,
    lines: Vec<ReadLine>,
    top: usize,
}

/// A line of a text to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadLine {
    /// What it says.
    pub text: String,
    /// How it is looked at.
    pub weight: LineWeight,
}

/// How a line of a text is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineWeight {
    /// As any other.
    Plain,
    /// What it tells of cannot be done now.
    Unavailable,
}

impl Reading {
    /// A text from its beginning.
    pub fn new(title: impl Into<String>, lines: Vec<String>) -> Self {
        let plain = |text| ReadLine { text, weight: LineWeight::Plain };
        Self::weighted(title, lines.into_iter().map(plain).collect())
    }

    /// A text from its beginning, some of whose lines are looked at otherwise.
    pub fn weighted(title: impl Into<String>, lines: Vec<ReadLine>) -> Self {
        Self { title: title.into(), lines, top: 0 }
    }

    /// Returns the lines as they were given.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(|line| line.text.as_str())
    }

    /// Returns the lines as they are broken on a screen.
    pub fn broken(&self, screen: Extent) -> Vec<ReadLine> {
        let columns = inner(screen).columns.into();
        let broken = |line: &ReadLine| {
            let weight = line.weight;
            wrap(&line.text, columns).into_iter().map(move |text| ReadLine { text, weight })
        };
        self.lines.iter().flat_map(broken).collect()
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
        let page = usize::from(inner(screen).rows).saturating_sub(1).max(1);
        let top = self.top(screen);
        self.top = match step {
            Move::Up => top.saturating_sub(1),
            Move::Down => top + 1,
            Move::PageUp => top.saturating_sub(page),
            Move::PageDown => top + page,
            Move::First => 0,
            Move::Last => usize::MAX,
            Move::Left | Move::Right => top,
        }
        .min(self.lowest(screen));
    }
}

/// Returns the help of a place: every key with what it does, read from the one table.
///
/// `words` gives the words of a message id, `why_not` why an action cannot be done now, and `unavailable`
/// says that it cannot.
pub fn help<'t>(
    bindings: impl Iterator<Item = &'t Bound>,
    title: impl Into<String>,
    words: impl Fn(&'static str) -> String,
    why_not: impl Fn(Action) -> Option<String>,
    unavailable: &str,
) -> Reading {
    let rows: Vec<(String, String, LineWeight)> = bindings
        .map(|binding| {
            let tip = words(named::tip(binding.action));
            match why_not(binding.action) {
                None => (binding.hints(), tip, LineWeight::Plain),
                Some(_) => (binding.hints(), format!("{tip} {unavailable}"), LineWeight::Unavailable),
            }
        })
        .collect();
    let widest = rows.iter().map(|(keys, ..)| width(keys)).max().unwrap_or(0);
    let line = |(keys, tip, weight): &(String, String, LineWeight)| ReadLine {
        text: format!("{}  {tip}", pad(keys, widest, "")),
        weight: *weight,
    };
    Reading::weighted(title, rows.iter().map(line).collect())
}
