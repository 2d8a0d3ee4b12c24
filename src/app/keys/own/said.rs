//! How is it said that a line about keys cannot be followed, and what is allowed instead?

use super::{KeyFault, Origin, Unfit, Wrong};
use crate::app::keys::{Context, named};
use crate::say;
use crate::words::Words;

/// Returns the file, the line, what is wrong with it and the way out.
pub fn fault(fault: &KeyFault, words: &Words) -> String {
    let Origin { path, line } = &fault.origin;
    say!(words, "own-keys-fault", path, line = line.to_string(), what = wrong(&fault.wrong, words))
}

fn wrong(wrong: &Wrong, words: &Words) -> String {
    match wrong {
        Wrong::NoSuchPlace { name, nearest } => {
            let places = Context::ALL.map(Context::name).join(", ");
            let what = say!(words, "own-keys-no-such-place", name, places);
            with_nearest(what, *nearest, words)
        }
        Wrong::NoSuchAction { name, nearest } => {
            with_nearest(say!(words, "own-keys-no-such-action", name), *nearest, words)
        }
        Wrong::NotThere { action, place, places } => {
            let places: Vec<&str> = places.iter().map(|place| place.name()).collect();
            let (name, places) = (named::name(*action), places.join(", "));
            say!(words, "own-keys-not-there", name, place = place.name(), places)
        }
        Wrong::NoList => say!(words, "own-keys-no-list"),
        Wrong::NoKey => say!(words, "own-keys-no-key"),
        Wrong::NoSuchKey(key) => say!(words, "own-keys-no-such-key", key),
        Wrong::Unfit { key, why } => say!(words, "own-keys-unfit", key, why = unfit(*why, words)),
        Wrong::Twice(first) => say!(words, "own-keys-twice", line = first.line.to_string()),
        Wrong::Taken { key, place, by, line } => {
            let (key, place, name) = (key.hint(), words.say(named::place(*place)), named::name(*by));
            let label = words.say(named::label(*by));
            match line {
                None => say!(words, "own-keys-taken-shipped", key, place, name, label),
                Some(Origin { path, line }) => {
                    say!(words, "own-keys-taken", key, place, name, label, path, line = line.to_string())
                }
            }
        }
    }
}

fn with_nearest(what: String, nearest: Option<&str>, words: &Words) -> String {
    match nearest {
        Some(name) => format!("{what} {}", say!(words, "own-keys-nearest", name)),
        None => what,
    }
}

fn unfit(why: Unfit, words: &Words) -> String {
    words.say(match why {
        Unfit::Wanders => "own-keys-wanders",
        Unfit::Digit => "own-keys-digit",
        Unfit::NotEverywhere => "own-keys-not-everywhere",
        Unfit::NotTold => "own-keys-not-told",
        Unfit::Text => "own-keys-text",
        Unfit::Answer => "own-keys-answer",
        Unfit::Editing => "own-keys-editing",
    })
}
