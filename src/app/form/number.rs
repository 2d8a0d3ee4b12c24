//! Which whole number was typed?

use std::ops::RangeInclusive;

use super::field::Taken;
use super::textbox::{Lines, TextBox};
use crate::app::key::Key;
use crate::app::keys::layout;

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
        let number = self.text.text().trim().parse().ok()?;
        self.range.contains(&number).then_some(number)
    }

    /// What is wrong with the typed text, if anything is.
    pub fn complaint(&self) -> Option<&str> {
        (!self.text.is_blank() && self.number().is_none()).then_some(self.wrong.as_str())
    }

    /// Does what a key does in a field for a number; the Kazakh digit row types digits.
    pub fn press(&mut self, key: Key) -> Taken {
        let digit = key.typed().and_then(layout::digit).and_then(|d| char::from_digit(u32::from(d), 10));
        self.text.press(digit.map_or(key, |digit| key.with_char(digit)))
    }
}
