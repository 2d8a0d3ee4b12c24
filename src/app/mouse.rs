//! What was done with the mouse, and on what?
//!
//! The drawing says what stands where; the shell finds what lies under the pointer, and tells the program that
//! alone. So the program knows no places of the screen, and nothing is measured twice.

use super::keys::{Action, Step};
use super::view::case::Tab;
use chrono::NaiveDate;
use std::time::Duration;

/// Two presses within this time at one place are one double click.
const DOUBLE: Duration = Duration::from_millis(400);

/// What was done with the mouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// The left button was pressed.
    Press,
    /// The wheel was turned, upwards or downwards.
    Wheel(Step),
}

/// Something on the screen that can be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A row of the list that takes the keys, by its number.
    Row(usize),
    /// A tab of a case.
    Tab(Tab),
    /// What names an action: a key of the footer, the arrows around a month.
    Action(Action),
    /// A field of a form, by its number.
    Field(usize),
    /// A place in the text of a field of one line, in columns from its beginning.
    Text(usize, usize),
    /// A thing among those of a field: a choice, a tick, a criterion.
    Item(usize, usize),
    /// The button that saves.
    Save,
    /// An answer of a question, by its number.
    Answer(usize),
    /// A day of a month.
    Day(NaiveDate),
}

/// Where something was done with the mouse, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mouse {
    /// What was done.
    pub gesture: Gesture,
    /// What lies under the pointer; nothing that can be pressed where there is none.
    pub spot: Option<Spot>,
    /// Column and row of the pointer.
    pub place: (u16, u16),
    /// The moment; the shell reads the clock.
    pub at: Duration,
}

/// Whether the row that was pressed was selected before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// It is now.
    Selected,
    /// It was already: so it is to be opened.
    Again,
    /// There is no such row.
    Nowhere,
}

/// What a press came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// Something was selected, focused or turned over: pressing it again means more.
    ToSelecting,
    /// Something was done: the second half of a double click must not be done to what now lies there.
    ToDoing,
}

/// Remembers the last press, to know a double click.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pointer {
    last: Option<((u16, u16), Duration)>,
}

impl Pointer {
    /// Says whether a press is the second half of a double click whose first half has done all.
    pub fn has_done(&mut self, mouse: &Mouse) -> bool {
        let last = self.last.take();
        last.is_some_and(|(place, at)| place == mouse.place && mouse.at.saturating_sub(at) <= DOUBLE)
    }

    /// Takes note of what a press came to.
    pub fn note(&mut self, mouse: &Mouse, came: Came) {
        self.last = (came == Came::ToDoing).then_some((mouse.place, mouse.at));
    }
}
