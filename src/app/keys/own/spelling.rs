//! Which key is meant by how somebody writes it in a file?

use crate::app::key::{Code, Key};
use crate::app::keys::Stroke;
use crate::app::keys::layout;

/// Other names of keys, as people and other programs write them, with the one that is used here.
const SYNONYMS: [(&str, &str); 12] = [
    ("return", "Enter"),
    ("escape", "Esc"),
    ("delete", "Del"),
    ("insert", "Ins"),
    ("pageup", "PgUp"),
    ("pagedown", "PgDn"),
    ("pgdown", "PgDn"),
    ("bksp", "Backspace"),
    ("spacebar", "Space"),
    ("plus", "+"),
    ("minus", "-"),
    ("slash", "/"),
];

/// Every key without a character, as it is written here.
const NAMES: [&str; 15] = [
    "Enter",
    "Esc",
    "Tab",
    "Backspace",
    "Del",
    "Ins",
    "Up",
    "Down",
    "Left",
    "Right",
    "Home",
    "End",
    "PgUp",
    "PgDn",
    "Space",
];

/// Returns the stroke that is written: `n`, `F12`, `Ctrl+S`, `Shift+Tab`, and two after each other, `g g`.
///
/// A Cyrillic letter stands for its key, whatever the layout: `т` is `n`.
pub fn stroke(text: &str) -> Option<Stroke> {
    let keys: Option<Vec<Key>> = text.split_whitespace().map(key).collect();
    match keys?.as_slice() {
        [one] => Some(Stroke::One(*one)),
        [one, two] => Some(Stroke::Two(*one, *two)),
        _ => None,
    }
}

fn key(text: &str) -> Option<Key> {
    let mut key = Key::plain(Code::Esc);
    let mut rest = text;
    while let Some((held, after)) = held(rest) {
        match held.to_lowercase().as_str() {
            "c" | "ctrl" | "control" => key.ctrl = true,
            "a" | "alt" | "meta" => key.alt = true,
            "s" | "shift" => key.shift = true,
            _ => return None,
        }
        rest = after;
    }
    key.code = code(rest)?;
    Some(in_one_way(key))
}

/// What is held down, and what follows; a sign alone is a key.
fn held(text: &str) -> Option<(&str, &str)> {
    let at = text.find(['+', '-'])?;
    let after = &text[at + 1..];
    (at > 0 && !after.is_empty()).then(|| (&text[..at], after))
}

fn code(text: &str) -> Option<Code> {
    if text.chars().count() == 1 {
        return Key::from_name(text).map(|key| key.code);
    }
    let folded = text.to_lowercase();
    let synonym = SYNONYMS.iter().find(|(known, _)| *known == folded).map(|(_, name)| *name);
    let own = NAMES.iter().find(|name| name.to_lowercase() == folded).copied();
    let name = synonym.or(own).map_or_else(|| folded.to_uppercase(), str::to_owned);
    Key::from_name(&name).map(|key| key.code)
}

/// Letters by their key; with Ctrl or Alt in lower case, with Shift in upper case.
fn in_one_way(key: Key) -> Key {
    let Code::Char(c) = key.code else { return key };
    let mut c = if c.is_ascii() { c } else { layout::physical(c).unwrap_or(c) };
    if key.ctrl || key.alt {
        c = c.to_ascii_lowercase();
    } else if key.shift {
        c = c.to_ascii_uppercase();
    }
    let shift = key.shift && !c.is_ascii_alphabetic();
    Key { shift, ..key.with_char(c) }
}
