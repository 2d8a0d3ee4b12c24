//! What did the terminal send, in the program's own terms?

use crossterm::event::{
    KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use unicode_normalization::UnicodeNormalization;

use crate::app::key::{Code, Key};
use crate::app::keys::Step;
use crate::app::mouse::Gesture;

/// Returns the key of a terminal's event; `None` for what the program does not know.
///
/// Characters are composed (NFC); one that would order the terminal about is no key. Ctrl keeps the
/// letter in lower case, whatever Caps Lock says.
pub fn key(event: KeyEvent) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    let alt = event.modifiers.contains(KeyModifiers::ALT);
    let held_shift = event.modifiers.contains(KeyModifiers::SHIFT);
    let (code, shift) = match event.code {
        KeyCode::Char(c) => (Code::Char(character(c, ctrl)?), false),
        KeyCode::BackTab => (Code::Tab, true),
        other => (named(other)?, held_shift && other == KeyCode::Tab),
    };
    Some(Key { code, ctrl, alt, shift })
}

/// Returns what was done with the mouse; `None` for what the program does not know.
pub fn gesture(event: MouseEvent) -> Option<Gesture> {
    match event.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Gesture::Press),
        MouseEventKind::ScrollUp => Some(Gesture::Wheel(Step::Up)),
        MouseEventKind::ScrollDown => Some(Gesture::Wheel(Step::Down)),
        _ => None,
    }
}

fn character(c: char, ctrl: bool) -> Option<char> {
    let whole = c.nfc().next().filter(|c| !c.is_control())?;
    if ctrl { whole.to_lowercase().next() } else { Some(whole) }
}

fn named(code: KeyCode) -> Option<Code> {
    Some(match code {
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Insert => Code::Insert,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(number) => Code::F(number),
        _ => return None,
    })
}
