//! What is typed to find rows of a list?

use super::form::{Lines, TextBox};
use super::key::{Code, Key};
use super::keys::Step;

/// The words that filter a list, while they are typed and after.
#[derive(Debug, Default)]
pub struct FilterLine {
    words: String,
    typing: Option<TextBox>,
}

/// What a key did to a filter that is being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filtered {
    /// The words may have changed.
    Typed,
    /// The selection is to move; the words stand.
    Moved(Step),
}

impl FilterLine {
    /// Returns the words in force.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// Says whether everything is let through.
    pub fn is_open(&self) -> bool {
        self.words.trim().is_empty()
    }

    /// Says whether letters go to the filter now.
    pub fn is_typed(&self) -> bool {
        self.typing.is_some()
    }

    /// Says whether it takes a row of its own: while something is filtered, or typed.
    pub fn is_shown(&self) -> bool {
        !self.is_open() || self.is_typed()
    }

    /// Begins to type, after what stands.
    pub fn begin(&mut self) {
        let mut line = TextBox::new(Lines::One);
        line.set(&self.words);
        self.typing = Some(line);
    }

    /// Lets everything through again.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Takes a key while it is typed: Esc leaves the filter, Enter keeps it.
    pub fn press(&mut self, key: Key) -> Filtered {
        match key.code {
            Code::Esc => self.clear(),
            Code::Enter => self.typing = None,
            Code::Down => return Filtered::Moved(Step::Down),
            Code::Up => return Filtered::Moved(Step::Up),
            _ => {
                if let Some(line) = &mut self.typing {
                    line.press(key);
                    self.words = line.text();
                }
            }
        }
        Filtered::Typed
    }

    /// Takes a pasted text while it is typed.
    pub fn paste(&mut self, text: &str) {
        if let Some(line) = &mut self.typing {
            line.paste(text);
            self.words = line.text();
        }
    }
}
