//! Which action does this key mean here, given what was pressed before it?

use super::action::Action;
use super::binding::{Binding, Context, Stroke};
use super::layout;
use super::table::BINDINGS;
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

/// Returns the meaning of one key in a context.
///
/// The produced character is looked up as it is; only when it means nothing is it taken for the
/// physical key that gives it in a Russian or Kazakh layout.
pub fn resolve(context: Context, key: Key) -> Option<Action> {
    match look_up(context, None, key) {
        Resolved::Action(action) => Some(action),
        Resolved::Awaiting | Resolved::Nothing => None,
    }
}

/// The bindings that hold in a context, in the order of the table.
pub fn bindings(context: Context) -> impl Iterator<Item = &'static Binding> {
    BINDINGS.iter().filter(move |binding| binding.contexts.contains(&context))
}

/// The bindings that the footer of a context shows, from left to right.
pub fn footer(context: Context) -> Vec<&'static Binding> {
    let mut shown: Vec<_> = bindings(context).filter(|b| b.footer.place().is_some()).collect();
    shown.sort_by_key(|binding| binding.footer.place());
    shown
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
    pub fn press(&mut self, context: Context, key: Key) -> Resolved {
        let first = self.first.take().filter(|(there, _)| *there == context).map(|(_, key)| key);
        let resolved = match look_up(context, first, key) {
            Resolved::Nothing if first.is_some() => look_up(context, None, key),
            found => found,
        };
        if resolved == Resolved::Awaiting {
            self.first = Some((context, key));
        }
        resolved
    }
}

fn look_up(context: Context, first: Option<Key>, key: Key) -> Resolved {
    let places = [Some(key), by_layout(key)];
    let firsts = [first, first.and_then(by_layout)];
    for candidate in places.into_iter().flatten() {
        for before in firsts {
            if before.is_none() && first.is_some() {
                continue;
            }
            match exact(context, before, candidate) {
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

fn exact(context: Context, first: Option<Key>, key: Key) -> Resolved {
    for binding in bindings(context) {
        for stroke in binding.keys {
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
