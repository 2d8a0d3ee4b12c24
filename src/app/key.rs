//! Which key was pressed, told apart from what any terminal library calls it?

use std::fmt;

/// Names a key of the keyboard, or the character that it produced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    /// A key that produced this character, in whichever layout was on.
    Char(char),
    /// A key of the function row, from 1.
    F(u8),
    /// Enter, also of the numeric pad.
    Enter,
    /// Escape.
    Esc,
    /// Tab; with `shift` it is what terminals call back-tab.
    Tab,
    /// Backspace; PuTTY may send it as Ctrl+H.
    Backspace,
    /// Delete.
    Delete,
    /// Insert.
    Insert,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
}

/// A pressed key with what was held down beside it.
///
/// `shift` says something for keys without a character only: a shifted letter is another letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The key itself.
    pub code: Code,
    /// Ctrl was held.
    pub ctrl: bool,
    /// Alt was held.
    pub alt: bool,
    /// Shift was held; never set for a character.
    pub shift: bool,
}

impl Key {
    /// A key pressed alone.
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }

    /// A character typed.
    pub const fn char(c: char) -> Self {
        Self::plain(Code::Char(c))
    }

    /// A key of the function row.
    pub const fn f(number: u8) -> Self {
        Self::plain(Code::F(number))
    }

    /// A letter with Ctrl.
    pub const fn ctrl(c: char) -> Self {
        Self { code: Code::Char(c), ctrl: true, alt: false, shift: false }
    }

    /// A key without a character, with Shift.
    pub const fn shift(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: true }
    }

    /// The character that this key would put into a text, if it would put any.
    pub const fn typed(self) -> Option<char> {
        match self.code {
            Code::Char(c) if !self.ctrl && !self.alt => Some(c),
            _ => None,
        }
    }

    /// The same key as if another character had been produced.
    pub const fn with_char(self, c: char) -> Self {
        Self { code: Code::Char(c), ..self }
    }

    /// Reads a key from the way it is written here: `n`, `Enter`, `F7`, `S-Tab`, `C-s`, `A-b`, `Space`.
    ///
    /// Scenes and tables say keys in this form; [`Key`]'s `Display` writes the form for people.
    pub fn from_name(name: &str) -> Option<Self> {
        let mut key = Self::plain(Code::Esc);
        let mut rest = name;
        while let Some((held, after)) = rest.split_once('-').filter(|(_, after)| !after.is_empty()) {
            match held {
                "C" => key.ctrl = true,
                "A" => key.alt = true,
                "S" => key.shift = true,
                _ => return None,
            }
            rest = after;
        }
        key.code = code_named(rest)?;
        Some(key)
    }
}

fn code_named(name: &str) -> Option<Code> {
    let mut letters = name.chars();
    if let (Some(only), None) = (letters.next(), letters.next()) {
        return Some(Code::Char(only));
    }
    if name == "Space" {
        return Some(Code::Char(' '));
    }
    if let Some((_, code)) = NAMES.iter().find(|(known, _)| *known == name) {
        return Some(*code);
    }
    let number: u8 = name.strip_prefix('F')?.parse().ok()?;
    (1..=12).contains(&number).then_some(Code::F(number))
}

const NAMES: [(&str, Code); 14] = [
    ("Enter", Code::Enter),
    ("Esc", Code::Esc),
    ("Tab", Code::Tab),
    ("Backspace", Code::Backspace),
    ("Del", Code::Delete),
    ("Ins", Code::Insert),
    ("Up", Code::Up),
    ("Down", Code::Down),
    ("Left", Code::Left),
    ("Right", Code::Right),
    ("Home", Code::Home),
    ("End", Code::End),
    ("PgUp", Code::PageUp),
    ("PgDn", Code::PageDown),
];

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Code::Char(' ') => out.write_str("Space"),
            Code::Char(c) => write!(out, "{c}"),
            Code::F(number) => write!(out, "F{number}"),
            Code::Enter
            | Code::Esc
            | Code::Tab
            | Code::Backspace
            | Code::Delete
            | Code::Insert
            | Code::Up
            | Code::Down
            | Code::Left
            | Code::Right
            | Code::Home
            | Code::End
            | Code::PageUp
            | Code::PageDown => {
                let named = NAMES.iter().find(|(_, code)| code == self);
                out.write_str(named.map_or("", |(name, _)| name))
            }
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (held, name) in [(self.ctrl, "Ctrl+"), (self.alt, "Alt+"), (self.shift, "Shift+")] {
            if held {
                out.write_str(name)?;
            }
        }
        match self.code {
            Code::Char(c) if self.ctrl || self.alt => write!(out, "{}", c.to_uppercase()),
            code => write!(out, "{code}"),
        }
    }
}
