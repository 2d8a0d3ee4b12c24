//! What does a line ask for, and can it be had at all?

use super::bindable::fits;
use super::spelling::stroke;
use super::{Asked, KeyFault, Origin, OwnLine, Wrong};
use crate::app::keys::table::BINDINGS;
use crate::app::keys::{Action, Context, Stroke, is_bound, named};
use strsim::{jaro_winkler, normalized_damerau_levenshtein, osa_distance};

/// How alike two names must be, from 0 to 1, for one to be proposed instead of the other.
const ALIKE: f64 = 0.66;

/// Whether keys take the place of the shipped ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// They do.
    Instead,
    /// They stand beside them.
    Beside,
}

/// A line that can be followed, for itself.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Where it stands.
    pub origin: Origin,
    /// The place that it is for; every place where there is none.
    pub place: Option<Context>,
    /// The action.
    pub action: Action,
    /// The keys.
    pub keys: Vec<Stroke>,
    /// Whether they take the place of others.
    pub how: How,
}

/// Returns the lines that can be followed, each for itself, and what is wrong with the others.
pub fn wishes(lines: &[OwnLine]) -> (Vec<Wish>, Vec<KeyFault>) {
    let (mut wishes, mut faults): (Vec<Wish>, Vec<KeyFault>) = (Vec::new(), Vec::new());
    for line in lines {
        match wish(line).and_then(|wish| only_once(wish, &wishes)) {
            Ok(wish) => wishes.push(wish),
            Err(wrong) => faults.push(KeyFault { origin: line.origin.clone(), wrong }),
        }
    }
    (wishes, faults)
}

fn wish(line: &OwnLine) -> Result<Wish, Wrong> {
    let place = line.place.as_deref().map(place).transpose()?;
    let (names, how) = match &line.asked {
        Asked::Instead(names) => (names, How::Instead),
        Asked::Beside(names) => (names, How::Beside),
        Asked::Nonsense => return Err(Wrong::NoList),
    };
    let action = action(&line.action)?;
    let places: Vec<Context> = places_of(action);
    if let Some(place) = place.filter(|place| !places.contains(place)) {
        return Err(Wrong::NotThere { action, place, places });
    }
    let candidates = place.map_or(places, |place| vec![place]);
    let keys: Result<Vec<Stroke>, Wrong> = names.iter().map(|name| key(name, action, &candidates)).collect();
    let keys = keys?;
    if keys.is_empty() {
        return Err(Wrong::NoKey);
    }
    Ok(Wish { origin: line.origin.clone(), place, action, keys, how })
}

fn place(name: &str) -> Result<Context, Wrong> {
    Context::of_name(name).ok_or_else(|| Wrong::NoSuchPlace {
        name: name.to_owned(),
        nearest: nearest(name, Context::ALL.into_iter().map(Context::name)),
    })
}

fn action(name: &str) -> Result<Action, Wrong> {
    named::action(name).ok_or_else(|| Wrong::NoSuchAction {
        name: name.to_owned(),
        nearest: nearest(name, BINDINGS.iter().map(|binding| named::name(binding.action))),
    })
}

/// A key must fit in one of the places at least; in the others the shipped keys stay.
fn key(name: &str, action: Action, places: &[Context]) -> Result<Stroke, Wrong> {
    let stroke = stroke(name).ok_or_else(|| Wrong::NoSuchKey(name.to_owned()))?;
    let refused = places.iter().map(|place| fits(stroke, action, *place).err());
    match refused.min_by_key(Option::is_some).flatten() {
        Some(why) => Err(Wrong::Unfit { key: name.to_owned(), why }),
        None => Ok(stroke),
    }
}

fn places_of(action: Action) -> Vec<Context> {
    Context::ALL.into_iter().filter(|context| is_bound(action, *context)).collect()
}

/// Of two lines of one file for the same action in the same place the first holds; of two files the user's.
fn only_once(wish: Wish, before: &[Wish]) -> Result<Wish, Wrong> {
    let same =
        |it: &&Wish| (it.place, it.action, &it.origin.path) == (wish.place, wish.action, &wish.origin.path);
    match before.iter().find(same) {
        Some(first) => Err(Wrong::Twice(first.origin.clone())),
        None => Ok(wish),
    }
}

fn nearest(name: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let likeness = |other: &&str| jaro_winkler(name, other).max(normalized_damerau_levenshtein(name, other));
    // Of those alike enough, that which the fewest slips of the hand lead to: `nwe` is `new`, not `news`.
    let alike = known.filter(|other| likeness(other) >= ALIKE);
    alike.min_by(|one, other| {
        let slips = osa_distance(name, one).cmp(&osa_distance(name, other));
        slips.then_with(|| likeness(other).total_cmp(&likeness(one)))
    })
}
