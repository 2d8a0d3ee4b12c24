//! What is to be done now, which keys are there, and what do the words mean?
//!
//! ```text
//!  Что делать сейчас
//! > Ваш шаг: Ахметова Д. С. — диагностика; не позднее вт 08.09.2026
//!   Загрузить список сотрудников из файла CSV
//!
//!  Клавиши здесь
//!   n/т  F7      Новая карточка, запись или человек.
//! ```

use super::{Reply, Step, inner, is_dismissal, scrolled};
use crate::app::keys::{Action, Bound, Step as Move, named};
use crate::app::measure::{Extent, pad, width, wrap};
use crate::domain::code::CaseCode;

/// What a piece of advice does when it is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Runs an action of the place.
    Run(Action),
    /// Opens a case on its next step.
    Open(CaseCode),
    /// Begins the next step of the case that is open.
    NextStep,
}

/// A thing to be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What, in words.
    pub text: String,
    /// What Enter does; nothing where it is somebody else's turn.
    pub does: Option<Does>,
}

/// The headings of the help.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headings {
    /// Of the whole.
    pub title: String,
    /// Of what is to be done now.
    pub now: String,
    /// Of the keys.
    pub keys: String,
    /// Of the terms.
    pub terms: String,
}

/// What a row of the help is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading.
    Heading,
    /// The first row of a piece of advice that is selected.
    Selected,
    /// Plain words.
    Plain,
    /// A key that means nothing now.
    Unavailable,
}

/// A row of the help, as it is broken on a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub kind: Kind,
    /// What it says.
    pub text: String,
}

#[derive(Clone, Debug)]
struct Key {
    hints: String,
    tip: String,
    why_not: Option<String>,
}

/// The help of a place.
#[derive(Clone, Debug)]
pub struct Help {
    /// Its headings.
    pub headings: Headings,
    advice: Vec<Advice>,
    keys: Vec<Key>,
    terms: Vec<String>,
    selected: usize,
    top: usize,
}

/// The columns before the text of each row.
const INDENT: usize = 2;
/// The columns that keys may take beside what they do; longer ones stand above it.
const KEYS: usize = 16;

impl Help {
    /// The help of a place, every key with what it does read from the one table.
    ///
    /// `words` gives the words of a message id, `why_not` why an action cannot be done now.
    pub fn of<'t>(
        bindings: impl Iterator<Item = &'t Bound> + Clone,
        headings: Headings,
        advice: Vec<Advice>,
        terms: Vec<String>,
        words: impl Fn(&'static str) -> String,
        why_not: impl Fn(Action) -> Option<String>,
    ) -> Self {
        let key = |binding: &Bound| Key {
            hints: binding.hints(),
            tip: words(named::tip(binding.action)),
            why_not: why_not(binding.action),
        };
        // The arrows say by themselves what they do.
        let is_movement = |binding: &&Bound| binding.action.step().is_some();
        let work = bindings.clone().filter(|it| !is_movement(it));
        let keys = work.chain(bindings.filter(is_movement)).map(key).collect();
        let selected = advice.iter().position(|it| it.does.is_some()).unwrap_or(0);
        Self { headings, advice, keys, terms, selected, top: 0 }
    }

    /// Returns what is to be done now.
    pub fn advice(&self) -> &[Advice] {
        &self.advice
    }

    /// Returns what the words and marks mean.
    pub fn terms(&self) -> &[String] {
        &self.terms
    }

    /// Returns the rows as they are broken on a screen.
    pub fn lines(&self, screen: Extent) -> Vec<Line> {
        let columns: usize = inner(screen).columns.into();
        let mut lines = self.advised(columns);
        lines.push(Line { kind: Kind::Plain, text: String::new() });
        lines.push(heading(&self.headings.keys));
        for key in &self.keys {
            lines.extend(key.lines(columns));
        }
        lines.push(Line { kind: Kind::Plain, text: String::new() });
        lines.push(heading(&self.headings.terms));
        let terms = self.terms.iter().flat_map(|term| indented(term, columns, Kind::Plain));
        lines.extend(terms);
        lines
    }

    /// Returns the first row to be seen on a screen.
    pub fn top(&self, screen: Extent) -> usize {
        self.top.min(self.lowest(screen))
    }

    fn advised(&self, columns: usize) -> Vec<Line> {
        let mut lines = vec![heading(&self.headings.now)];
        for (at, advice) in self.advice.iter().enumerate() {
            let is_selected = at == self.selected && advice.does.is_some();
            let kind = if is_selected { Kind::Selected } else { Kind::Plain };
            lines.extend(indented(&advice.text, columns, kind));
        }
        lines
    }

    fn lowest(&self, screen: Extent) -> usize {
        self.lines(screen).len().saturating_sub(inner(screen).rows.into())
    }

    /// Says whether the advice is in sight, so that Enter does what one sees.
    fn shows_advice(&self, screen: Extent) -> bool {
        self.top(screen) == 0
    }

    pub(super) fn act(&mut self, action: Action, screen: Extent) -> Step {
        match action {
            Action::Step(step) => self.step(step, screen),
            Action::Accept if !self.shows_advice(screen) => self.top = 0,
            Action::Accept => {
                let does = self.advice.get(self.selected).and_then(|advice| advice.does);
                return Step::Reply(does.map_or(Reply::Dismissed, Reply::Does));
            }
            other if is_dismissal(other) => return Step::Reply(Reply::Dismissed),
            _ => return Step::Pass,
        }
        Step::Stay
    }

    /// The first keys downwards go through the advice, the next ones through the text.
    fn step(&mut self, step: Move, screen: Extent) {
        let top = self.top(screen);
        let is_advised = top == 0
            && match step {
                Move::Up => self.select(self.selected.checked_sub(1), |at| at.checked_sub(1)),
                Move::Down => self.select(self.selected.checked_add(1), |at| at.checked_add(1)),
                Move::PageUp | Move::PageDown | Move::First | Move::Last | Move::Left | Move::Right => false,
            };
        self.top = if is_advised { 0 } else { scrolled(top, step, screen).min(self.lowest(screen)) };
    }

    /// Selects the next piece of advice that does something; says whether there is one.
    fn select(&mut self, from: Option<usize>, next: impl Fn(usize) -> Option<usize>) -> bool {
        let mut at = from;
        while let Some(advice) = at.and_then(|at| self.advice.get(at)) {
            if advice.does.is_some() {
                self.selected = at.unwrap_or(self.selected);
                return true;
            }
            at = at.and_then(&next);
        }
        false
    }
}

impl Key {
    /// The keys and what they do side by side; why it cannot be done now stands after it.
    fn lines(&self, columns: usize) -> Vec<Line> {
        let kind = if self.why_not.is_some() { Kind::Unavailable } else { Kind::Plain };
        let tip = match &self.why_not {
            Some(why) => format!("{} ({})", self.tip.trim_end_matches('.'), why.trim_end_matches('.')),
            None => self.tip.clone(),
        };
        let stands_above = width(&self.hints) > KEYS;
        let beside = INDENT + KEYS + 1;
        let broken = wrap(&tip, columns.saturating_sub(beside));
        let above = stands_above.then(|| format!("{}{}", " ".repeat(INDENT), self.hints));
        let first = if stands_above { "" } else { self.hints.as_str() };
        let rest = broken.iter().enumerate().map(|(at, text)| {
            let keys = if at == 0 { first } else { "" };
            format!("{}{} {text}", " ".repeat(INDENT), pad(keys, KEYS, ""))
        });
        above.into_iter().chain(rest).map(|text| Line { kind, text }).collect()
    }
}

fn heading(text: &str) -> Line {
    Line { kind: Kind::Heading, text: text.to_owned() }
}

/// Only the first row is of a kind of its own.
fn indented(text: &str, columns: usize, kind: Kind) -> impl Iterator<Item = Line> {
    let broken = wrap(text, columns.saturating_sub(INDENT));
    broken.into_iter().enumerate().map(move |(at, text)| Line {
        kind: if at == 0 { kind } else { Kind::Plain },
        text: format!("{}{text}", " ".repeat(INDENT)),
    })
}
