//! Which keys hold when the wishes are followed, and which wish must go where two want one key?

use super::Wrong;
use super::bindable::{clash, fits};
use super::reading::{How, Wish};
use crate::app::keys::{Bound, Context, KeyTable, Stroke};

/// A key of an action in a place, with the wish that put it there; none where it is shipped.
#[derive(Clone, Copy, Debug)]
struct Held {
    stroke: Stroke,
    wish: Option<usize>,
}

/// The table as it would be, with the reason of each key.
#[derive(Debug)]
pub struct Holding(Vec<(Bound, Vec<Held>)>);

impl Holding {
    /// Follows the wishes: those for every place first, then those for one.
    pub fn of(wishes: &[Wish]) -> Self {
        let shipped = KeyTable::shipped();
        let held = shipped.all().iter().map(|bound| (bound.clone(), held(bound, wishes)));
        Self(held.collect())
    }

    /// Returns the table.
    pub fn table(&self) -> KeyTable {
        KeyTable::shipped().with_keys(|bound| {
            let held = self.0.iter().find(|(it, _)| (it.context, it.action) == (bound.context, bound.action));
            held.map_or_else(Vec::new, |(_, held)| held.iter().map(|it| it.stroke).collect())
        })
    }

    /// Returns the wish that wants a key which means something else, and what.
    ///
    /// Of two wishes the one that stands further in front of its file stays, and the user's before the
    /// machine's.
    pub fn clash(&self, wishes: &[Wish]) -> Option<(usize, Wrong)> {
        Context::ALL.into_iter().find_map(|place| {
            let here: Vec<(&Bound, Held)> = self.in_place(place);
            here.iter().enumerate().find_map(|(at, (one, held))| {
                let rest = &here[at + 1..];
                let (other, theirs) = rest.iter().find(|(_, it)| clash(held.stroke, it.stroke))?;
                let first_goes = match (held.wish, theirs.wish) {
                    (None, None) => return None,
                    (Some(_), None) => true,
                    (None, Some(_)) => false,
                    (Some(mine), Some(yours)) => goes(mine, yours, wishes),
                };
                let (gone, key, by, stays) = match first_goes {
                    true => (held.wish, held.stroke, other.action, theirs.wish),
                    false => (theirs.wish, theirs.stroke, one.action, held.wish),
                };
                let line = stays.map(|at| wishes[at].origin.clone());
                Some((gone?, Wrong::Taken { key, place, by, line }))
            })
        })
    }

    fn in_place(&self, place: Context) -> Vec<(&Bound, Held)> {
        let here = self.0.iter().filter(|(bound, _)| bound.context == place);
        here.flat_map(|(bound, held)| held.iter().map(move |it| (bound, *it))).collect()
    }
}

/// Says whether the first of two wishes goes: it stands in the other file, which counts less, or below.
fn goes(one: usize, other: usize, wishes: &[Wish]) -> bool {
    if wishes[one].origin.path == wishes[other].origin.path { one > other } else { one < other }
}

fn held(bound: &Bound, wishes: &[Wish]) -> Vec<Held> {
    let mut held: Vec<Held> = bound.keys.iter().map(|stroke| Held { stroke: *stroke, wish: None }).collect();
    let for_this = |(_, wish): &(usize, &Wish)| {
        wish.action == bound.action && wish.place.is_none_or(|place| place == bound.context)
    };
    let mut mine: Vec<(usize, &Wish)> = wishes.iter().enumerate().filter(for_this).collect();
    mine.sort_by_key(|(_, wish)| wish.place.is_some());
    for (at, wish) in mine {
        let here = wish.keys.iter().filter(|key| fits(**key, bound.action, bound.context).is_ok());
        let own: Vec<Held> = here.map(|stroke| Held { stroke: *stroke, wish: Some(at) }).collect();
        match wish.how {
            // Where none of them can be pressed, what was there stays.
            How::Instead if own.is_empty() => {}
            How::Instead => held = own,
            How::Beside => held.extend(own),
        }
        drop_doubles(&mut held);
    }
    held
}

/// A key that is named twice is one key.
fn drop_doubles(held: &mut Vec<Held>) {
    let mut seen: Vec<Stroke> = Vec::new();
    held.retain(|it| {
        let is_new = !seen.contains(&it.stroke);
        seen.push(it.stroke);
        is_new
    });
}
