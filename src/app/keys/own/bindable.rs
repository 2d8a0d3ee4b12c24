//! Which keys may the user give to an action, and where?

use crate::app::key::{Code, Key};
use crate::app::keys::{Action, Context, Stroke};

/// The signs, beside letters and digits, that every one of the three layouts has on a key of its own.
const SIGNS: &str = "[]{}'`~<>:/?-=!\\* ";

/// Why a key cannot mean an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// `. , ; ( )`, the quotation mark, and the letters on their keys wander between the layouts.
    Wanders,
    /// A digit scores, and chooses stages; nothing else.
    Digit,
    /// Some layout has no such sign.
    NotEverywhere,
    /// A terminal sends the same as for another key, or nothing.
    NotTold,
    /// Letters are text there.
    Text,
    /// Letters answer no question: `y` and «да» stand on keys that say something else.
    Answer,
    /// A field needs it for the typing itself.
    Editing,
}

/// Says whether a stroke can mean an action in a place.
///
/// # Errors
///
/// Why it cannot.
pub fn fits(stroke: Stroke, action: Action, context: Context) -> Result<(), Unfit> {
    let keys = stroke.keys();
    keys.iter().try_for_each(|key| of_itself(*key, action))?;
    // The second of two is awaited: it is neither text nor an answer.
    keys.first().map_or(Ok(()), |first| in_place(*first, context))
}

/// What holds of a key wherever it is pressed.
fn of_itself(key: Key, action: Action) -> Result<(), Unfit> {
    match (key.code, key.ctrl || key.alt) {
        (Code::Char(c), false) => character(c, key.shift, action),
        (Code::Char(c), true) => held_letter(c, key),
        (Code::Enter | Code::Esc | Code::Backspace, held) if held || key.shift => Err(Unfit::NotTold),
        (Code::Tab, true) => Err(Unfit::NotTold),
        // Of the keys without a character terminals tell Shift for Tab alone.
        (_, _) if key.shift && key.code != Code::Tab => Err(Unfit::NotTold),
        (_, _) => Ok(()),
    }
}

fn character(c: char, shift: bool, action: Action) -> Result<(), Unfit> {
    match c {
        '.' | ',' | ';' | '(' | ')' | '"' => Err(Unfit::Wanders),
        _ if shift => Err(Unfit::NotEverywhere),
        '0'..='9' if chooses_stage(action) => Ok(()),
        '0'..='9' => Err(Unfit::Digit),
        _ if c.is_ascii_alphabetic() || SIGNS.contains(c) => Ok(()),
        // What is left of the letters stands on a key that is another one in another layout: `ю`, `б`, `Э`.
        _ if c.is_alphabetic() => Err(Unfit::Wanders),
        _ => Err(Unfit::NotEverywhere),
    }
}

fn chooses_stage(action: Action) -> bool {
    matches!(action, Action::StageAll | Action::StageFirst | Action::StageSecond | Action::StageThird)
}

/// With Ctrl some letters are other keys to a terminal; with Alt nothing but letters is safe over a line.
fn held_letter(c: char, key: Key) -> Result<(), Unfit> {
    let is_another = key.ctrl && matches!(c, 'h' | 'i' | 'j' | 'm');
    let is_told = c.is_ascii_lowercase() && !(key.ctrl && key.alt) && !is_another;
    if is_told { Ok(()) } else { Err(Unfit::NotTold) }
}

fn in_place(key: Key, context: Context) -> Result<(), Unfit> {
    if key.typed().is_some() && context.takes_text() {
        return Err(Unfit::Text);
    }
    if key.typed().is_some() && context == Context::Question {
        return Err(Unfit::Answer);
    }
    if edits(key, context) { Err(Unfit::Editing) } else { Ok(()) }
}

/// Says whether what is typed into there answers to the key by itself.
fn edits(key: Key, context: Context) -> bool {
    match (context, key.code) {
        (Context::Form, Code::Char(c)) if key.ctrl => "abdefhkuw".contains(c),
        (Context::Form, Code::Char(c)) if key.alt => "bdf".contains(c),
        (Context::Form, code) => {
            !matches!(code, Code::F(_) | Code::Enter | Code::Esc | Code::Tab | Code::Char(_))
        }
        (Context::List | Context::Menu, Code::Char(c)) if key.ctrl => "huw".contains(c),
        (Context::List | Context::Menu, code) => matches!(code, Code::Backspace | Code::Left | Code::Right),
        (_, _) => false,
    }
}

/// Says whether two keys are one: literally, or because some layout gives both from one key.
pub fn is_one_key(one: Key, other: Key) -> bool {
    // Shift and the key 8 are `*`, and on a Kazakh layout the letter that stands for the 8.
    let star = |a: Key, b: Key| a == Key::char('*') && b == Key::char('8');
    one == other || star(one, other) || star(other, one)
}

/// Says whether two strokes cannot both be pressed: they are one, or one is the beginning of the other.
pub fn clash(one: Stroke, other: Stroke) -> bool {
    let (one, other) = (one.keys(), other.keys());
    one.iter().zip(&other).all(|(a, b)| is_one_key(*a, *b))
}
