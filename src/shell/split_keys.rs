//! Which key was it that a slow line took apart?
//!
//! An arrow is several bytes, `ESC [ A`. Where the line delivers the first of them alone, the library
//! cannot know that more is to come, and gives out Esc, `[` and `A`: a view would be left, and two
//! letters typed.

use crate::app::burst::Typed;
use crate::app::key::{Code, Key};
use std::time::Duration;

/// How long an Esc is held back over a line: longer than a line tears bytes apart, shorter than a hand
/// presses two keys.
pub const HOLD: Duration = Duration::from_millis(50);

/// The marks that an SSH server leaves on what it starts.
const LINES: [&str; 3] = ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"];

/// Returns how long to hold an Esc back; nothing where the terminal stands on the same machine.
pub fn hold(variable: impl Fn(&str) -> Option<String>) -> Duration {
    let over_a_line = LINES.iter().any(|name| variable(name).is_some_and(|it| !it.is_empty()));
    if over_a_line { HOLD } else { Duration::ZERO }
}

/// Says whether the last of the keys may be the beginning of one that is still on its way.
pub fn may_go_on(keys: &[Typed]) -> bool {
    let Some(esc) = keys.iter().rposition(is_esc) else { return false };
    matches!(sequence(&letters(&keys[esc + 1..])), Sequence::Unfinished)
}

/// Puts the keys together again that arrived in pieces; the moment is that of the first piece.
pub fn put_together(keys: &mut Vec<Typed>) {
    let mut whole = Vec::with_capacity(keys.len());
    let mut rest = keys.as_slice();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match sequence(&letters(after)) {
            Sequence::Whole { key, letters } if is_esc(first) => {
                whole.extend(key.map(|key| Typed { key, at: first.at }));
                rest = &after[letters..];
            }
            Sequence::Whole { .. } | Sequence::Unfinished | Sequence::None => whole.push(*first),
        }
    }
    *keys = whole;
}

/// What letters after an Esc are.
enum Sequence {
    /// The rest of a key that takes so many letters; none that the program knows.
    Whole { key: Option<Key>, letters: usize },
    /// The beginning of one.
    Unfinished,
    /// Keys of their own.
    None,
}

/// No sequence is longer, that of a mouse included; what is longer was typed.
const LONGEST: usize = 18;

fn is_esc(typed: &Typed) -> bool {
    typed.key == Key::plain(Code::Esc)
}

/// The characters that stand at the beginning of the keys.
fn letters(keys: &[Typed]) -> Vec<char> {
    let plain = |typed: &Typed| match typed.key {
        Key { code: Code::Char(c), ctrl: false, alt: false, .. } => Some(c),
        Key { .. } => None,
    };
    keys.iter().take(LONGEST).map_while(plain).collect()
}

fn sequence(letters: &[char]) -> Sequence {
    match letters {
        [] | ['O'] | ['['] | ['[', '['] => Sequence::Unfinished,
        ['O', last, ..] => of_three(*last, 2),
        ['[', '[', last, ..] => {
            // The function keys of the Linux console.
            let number = u8::try_from(*last).ok().and_then(|it| it.checked_sub(b'A')).filter(|it| *it < 5);
            Sequence::Whole { key: number.map(|it| Key::plain(Code::F(it + 1))), letters: 3 }
        }
        ['[', '<', rest @ ..] => of_mouse(rest),
        ['[', rest @ ..] => controlled(rest),
        _ => Sequence::None,
    }
}

fn of_three(last: char, letters: usize) -> Sequence {
    match ended_by(last) {
        Some(code) => Sequence::Whole { key: Some(Key::plain(code)), letters },
        None => Sequence::None,
    }
}

/// Numbers, and a letter or a tilde that ends them: `1;5A`, `15~`.
fn controlled(rest: &[char]) -> Sequence {
    let numbers = rest.iter().take_while(|c| c.is_ascii_digit() || **c == ';').count();
    let Some(last) = rest.get(numbers) else { return Sequence::Unfinished };
    if !(last.is_ascii_alphabetic() || *last == '~') {
        return Sequence::None;
    }
    let text: String = rest[..numbers].iter().collect();
    let mut numbered = text.split(';').map(|it| it.parse::<u8>().unwrap_or_default());
    let (first, held) = (numbered.next().unwrap_or_default(), numbered.next().unwrap_or_default());
    let code = if *last == '~' { numbered_code(first) } else { ended_by(*last) };
    let key = code.map(|code| with_held(code, *last == 'Z', held.saturating_sub(1)));
    Sequence::Whole { key, letters: numbers + 2 }
}

/// What a mouse sends: `<0;12;7M`. A press that was torn apart is lost, but its letters mean nothing.
fn of_mouse(rest: &[char]) -> Sequence {
    let numbers = rest.iter().take_while(|c| c.is_ascii_digit() || **c == ';').count();
    match rest.get(numbers) {
        None => Sequence::Unfinished,
        Some('M' | 'm') => Sequence::Whole { key: None, letters: numbers + 3 },
        Some(_) => Sequence::None,
    }
}

/// What was held down, as terminals count it: 1 for shift, 2 for alt, 4 for ctrl.
fn with_held(code: Code, back: bool, held: u8) -> Key {
    Key { code, shift: back || held & 1 != 0, alt: held & 2 != 0, ctrl: held & 4 != 0 }
}

fn ended_by(last: char) -> Option<Code> {
    Some(match last {
        'A' => Code::Up,
        'B' => Code::Down,
        'C' => Code::Right,
        'D' => Code::Left,
        'F' => Code::End,
        'H' => Code::Home,
        'P' => Code::F(1),
        'Q' => Code::F(2),
        'R' => Code::F(3),
        'S' => Code::F(4),
        'Z' => Code::Tab,
        _ => return None,
    })
}

fn numbered_code(number: u8) -> Option<Code> {
    Some(match number {
        1 | 7 => Code::Home,
        2 => Code::Insert,
        3 => Code::Delete,
        4 | 8 => Code::End,
        5 => Code::PageUp,
        6 => Code::PageDown,
        11..=15 => Code::F(number - 10),
        17..=21 => Code::F(number - 11),
        23 | 24 => Code::F(number - 12),
        _ => return None,
    })
}
