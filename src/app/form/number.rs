//! Which whole number was typed?

use std::ops::RangeInclusive;

use super::field::Taken;
use super::textbox::{Lines, TextBox};
use crate::app::key::Key;
use crate::words::number_entry::{NumberReading, parse};

/// A field for a whole number.
#[derive(Clone, Debug)]
pub struct NumberBox {
    /// What is typed.
    pub text: TextBox,
    range: RangeInclusive<u32>,
    wrong: String,
}

impl NumberBox {
    /// An empty field for a number of the range; `wrong` is said of all else.
    pub fn new(range: RangeInclusive<u32>, wrong: String) -> Self {
        Self { text: TextBox::new(Lines::One), range, wrong }
    }

    /// The number, where it is one of the range.
    pub fn number(&self) -> Option<u32> {
        match parse(&self.text.text()) {
            NumberReading::Number(number) => self.range.contains(&number).then_some(number),
            NumberReading::Unfinished | NumberReading::Unreadable | NumberReading::TooLarge => None,
        }
    }

    /// What is wrong with the typed text, if anything is.
    pub fn complaint(&self) -> Option<&str> {
        (!self.text.is_blank() && self.number().is_none()).then_some(self.wrong.as_str())
    }

    /// The text as it may be kept: digits, also of a number typed on the Kazakh digit row.
    pub fn settled(&self) -> String {
        self.number().map_or_else(|| self.text.text(), |number| number.to_string())
    }

    /// Writes the number in digits when the field is left.
    pub fn settle(&mut self) {
        let settled = self.settled();
        if settled != self.text.text() {
            self.text.replace(&settled);
        }
    }

    /// Does what a key does in a field for a number.
    pub fn press(&mut self, key: Key) -> Taken {
        self.text.press(key)
    }
}
