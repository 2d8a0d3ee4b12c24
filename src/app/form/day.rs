//! Which day was typed, and how is that said back?

use std::fmt;
use std::rc::Rc;

use chrono::NaiveDate;

use super::field::Taken;
use super::textbox::{Lines, TextBox};
use crate::app::key::{Code, Key};

/// What was understood of the typed text, said at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Echo {
    /// Nothing was typed.
    Empty,
    /// One day.
    Day {
        /// The day.
        day: NaiveDate,
        /// The day in words, with its weekday: `пн 14.09.2026 (через 5 рабочих дней)`.
        said: String,
    },
    /// It may become a day when more is typed; until then it is none, for the reason said.
    Unfinished(String),
    /// More days than one could be meant: nothing is guessed, Up and Down choose.
    Several(Vec<(NaiveDate, String)>),
    /// No day; what is wrong with it.
    Wrong(String),
}

/// Reads a typed day; made by whoever knows today, the calendar and the language.
#[derive(Clone)]
pub struct Reader(Rc<dyn Fn(&str) -> Echo>);

impl Reader {
    /// A reader of days.
    pub fn new(read: impl Fn(&str) -> Echo + 'static) -> Self {
        Self(Rc::new(read))
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Reader")
    }
}

/// A field for a day.
#[derive(Clone, Debug)]
pub struct DayBox {
    /// What is typed.
    pub text: TextBox,
    reader: Reader,
    offered: usize,
    is_proposed: bool,
}

impl DayBox {
    /// An empty field.
    pub fn new(reader: Reader) -> Self {
        Self { text: TextBox::new(Lines::One), reader, offered: 0, is_proposed: false }
    }

    /// Proposes a day: what is typed first takes its place.
    pub fn propose(&mut self, text: &str) {
        self.text.set(text);
        self.is_proposed = true;
    }

    /// What is understood of the present text.
    pub fn echo(&self) -> Echo {
        let text = self.text.text();
        if text.trim().is_empty() { Echo::Empty } else { (self.reader.0)(&text) }
    }

    /// The day, where one and only one is meant.
    pub fn day(&self) -> Option<NaiveDate> {
        match self.echo() {
            Echo::Day { day, .. } => Some(day),
            Echo::Empty | Echo::Unfinished(_) | Echo::Several(_) | Echo::Wrong(_) => None,
        }
    }

    /// Which of several offered days has the focus.
    pub fn offered(&self) -> usize {
        self.offered
    }

    /// Puts a day in.
    pub fn set_day(&mut self, day: NaiveDate) {
        self.text.replace(&written(day));
    }

    /// The text as it may be kept: `завтра` is another day tomorrow, so a day is kept as a date.
    pub fn settled(&self) -> String {
        self.day().map_or_else(|| self.text.text(), written)
    }

    /// Writes the day out when the field is left.
    pub fn settle(&mut self) {
        let settled = self.settled();
        if settled != self.text.text() {
            self.text.replace(&settled);
        }
    }

    /// Does what a key does in a field for a day.
    pub fn press(&mut self, key: Key) -> Taken {
        if std::mem::take(&mut self.is_proposed) && key.typed().is_some() {
            self.text.replace("");
        }
        if let Echo::Several(days) = self.echo() {
            let last = days.len().saturating_sub(1);
            self.offered = self.offered.min(last);
            match key.code {
                Code::Up => self.offered = self.offered.saturating_sub(1),
                Code::Down => self.offered = (self.offered + 1).min(last),
                Code::Enter => {
                    if let Some((day, _)) = days.get(self.offered) {
                        self.set_day(*day);
                    }
                }
                _ => {
                    self.offered = 0;
                    return self.text.press(key);
                }
            }
            return Taken::Took;
        }
        self.text.press(key)
    }
}

fn written(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}
