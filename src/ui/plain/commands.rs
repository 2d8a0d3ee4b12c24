//! Which action does a typed word name here?

use crate::app::fuzzy::penalty_of_folded;
use crate::app::key::Key;
use crate::app::keys::{Action, Bound, Context, KeyTable, Stroke, named};
use crate::app::popup::editor_names;
use crate::domain::text::fold::fold;
use crate::words::Words;

/// What a word came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant {
    /// This action.
    One(Action),
    /// One of several: their names.
    Several(Vec<String>),
    /// None.
    None,
}

/// How generously a word is taken for a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Only a key, a name, or how a name begins: the word may be something else.
    Strict,
    /// Any letters of a name: the word is surely a command.
    Fuzzy,
}

/// Returns the action that a word names in a context: by its name, by its key as it is typed in any
/// layout, by what an editor calls it, or by a part of the name.
///
/// ```
/// use talimger::app::keys::{Action, Context, KeyTable};
/// use talimger::domain::text::local::Language;
/// use talimger::ui::plain::{Meant, meant};
/// use talimger::words::Words;
///
/// let (keys, words) = (KeyTable::shipped(), Words::new(Language::Ru));
/// assert_eq!(meant("люди", Context::Dashboard, &keys, &words), Meant::One(Action::GoPeople));
/// assert_eq!(meant("з", Context::Dashboard, &keys, &words), Meant::One(Action::GoPeople));
/// assert_eq!(meant("F7", Context::Dashboard, &keys, &words), Meant::One(Action::New));
/// ```
pub fn meant(word: &str, context: Context, keys: &KeyTable, words: &Words) -> Meant {
    read(word, context, Reading::Fuzzy, keys, words)
}

pub(super) fn read(word: &str, context: Context, reading: Reading, keys: &KeyTable, words: &Words) -> Meant {
    let typed = fold(word.trim());
    if typed.is_empty() {
        return Meant::None;
    }
    let all: Vec<(Action, String)> =
        keys.bindings(context).map(|it| (it.action, words.say(named::label(it.action)))).collect();
    if let Some((action, _)) = all.iter().find(|(_, name)| fold(name) == typed) {
        return Meant::One(*action);
    }
    if let Some(action) = by_key(word.trim(), context, keys) {
        return Meant::One(action);
    }
    let least = match reading {
        Reading::Strict if typed.chars().count() < 2 => return Meant::None,
        Reading::Strict => 2,
        Reading::Fuzzy => usize::MAX,
    };
    best(&typed, &all, least)
}

/// Of the names that fit best there may be several, and then none is guessed.
fn best(typed: &str, all: &[(Action, String)], most: usize) -> Meant {
    let fits = all.iter().filter_map(|(action, name)| {
        Some((penalty_of_folded(typed, &fold(name)).filter(|it| *it <= most)?, *action, name))
    });
    let fits: Vec<(usize, Action, &String)> = fits.collect();
    let Some(least) = fits.iter().map(|(penalty, ..)| *penalty).min() else { return Meant::None };
    let mut found: Vec<(Action, &String)> = Vec::new();
    for (_, action, name) in fits.iter().filter(|(penalty, ..)| *penalty == least) {
        if found.iter().all(|(other, _)| other != action) {
            found.push((*action, name));
        }
    }
    match found.as_slice() {
        [(action, _)] => Meant::One(*action),
        several => Meant::Several(several.iter().map(|(_, name)| (*name).clone()).collect()),
    }
}

fn by_key(word: &str, context: Context, keys: &KeyTable) -> Option<Action> {
    let mut letters = word.chars();
    if let (Some(only), None) = (letters.next(), letters.next())
        && let Some(action) = keys.meaning(context, Key::char(only))
    {
        return Some(action);
    }
    let is_called = |bound: &&Bound| {
        bound.keys.iter().any(|stroke| is_name_of(word, *stroke))
            || editor_names(bound.action).contains(&word)
    };
    keys.bindings(context).find(is_called).map(|bound| bound.action)
}

/// A key is named as messages name it: `F7`, `Esc`, `Ctrl+S`, `g g`.
fn is_name_of(word: &str, stroke: Stroke) -> bool {
    let keys: Vec<String> = stroke.keys().iter().map(Key::to_string).collect();
    // A letter alone is a key only in a context where letters are no text.
    let is_letter = keys.iter().all(|key| key.chars().count() == 1);
    let apart = keys.join(" ");
    !(is_letter && keys.len() == 1)
        && (apart.to_lowercase() == word.to_lowercase()
            || keys.concat().to_lowercase() == word.to_lowercase())
}
