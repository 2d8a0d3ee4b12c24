//! Which action does this key mean here, given what was pressed before it?

use super::action::Action;
use super::binding::{Context, Stroke};
use super::effective::KeyTable;
use super::layout;
use crate::app::key::{Code, Key};

/// What a key came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// It means this.
    Action(Action),
    /// It is the first of two keys; the second is awaited.
    Awaiting,
    /// It means nothing here; in a field it may be text.
    Nothing,
}

/// Remembers the first key of a pair between two presses.
#[derive(Clone, Copy, Debug, Default)]
pub struct Keyboard {
    first: Option<(Context, Key)>,
}

impl Keyboard {
    /// Returns what a key means after those before it.
    ///
    /// A second key that completes no pair is read as if it were alone.
    pub fn press(&mut self, table: &KeyTable, context: Context, key: Key) -> Resolved {
        let first = self.first.take().filter(|(there, _)| *there == context).map(|(_, key)| key);
        let resolved = match look_up(table, context, first, key) {
            Resolved::Nothing if first.is_some() => look_up(table, context, None, key),
            found => found,
        };
        if resolved == Resolved::Awaiting {
            self.first = Some((context, key));
        }
        resolved
    }
}

pub(super) fn look_up(table: &KeyTable, context: Context, first: Option<Key>, key: Key) -> Resolved {
    let places = [Some(key), by_layout(key)];
    let firsts = [first, first.and_then(by_layout)];
    for candidate in places.into_iter().flatten() {
        for before in firsts {
            if before.is_none() && first.is_some() {
                continue;
            }
            match exact(table, context, before, candidate) {
                Resolved::Nothing => {}
                found => return found,
            }
        }
    }
    Resolved::Nothing
}

fn by_layout(key: Key) -> Option<Key> {
    match key.code {
        Code::Char(c) => layout::physical(c).map(|physical| key.with_char(physical)),
        _ => None,
    }
}

fn exact(table: &KeyTable, context: Context, first: Option<Key>, key: Key) -> Resolved {
    for binding in table.bindings(context) {
        for stroke in &binding.keys {
            match (*stroke, first) {
                (Stroke::One(only), None) if only == key => return Resolved::Action(binding.action),
                (Stroke::Two(one, two), Some(before)) if one == before && two == key => {
                    return Resolved::Action(binding.action);
                }
                (Stroke::Two(one, _), None) if one == key => return Resolved::Awaiting,
                (Stroke::One(_) | Stroke::Two(..), _) => {}
            }
        }
    }
    Resolved::Nothing
}
