//! Which of a login's own changes is the last to be taken back, or to be made again?

use crate::domain::change::Recorded;
use crate::domain::id::Revision;
use serde::Deserialize;
use std::collections::BTreeSet;

/// What an entry is to the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// A change of its own.
    Change,
    /// It takes an entry back.
    Undo(Revision),
    /// It makes an entry that was taken back hold again.
    Redo(Revision),
}

/// As much of a command's JSON as tells what it is to the history.
#[derive(Deserialize)]
struct Tag {
    #[serde(rename = "do")]
    what: String,
    entry: Option<Revision>,
}

impl Deed {
    /// Says what an entry is to the history.
    pub fn of(entry: &Recorded) -> Self {
        match serde_json::from_str::<Tag>(&entry.command) {
            Ok(Tag { what, entry: Some(of) }) if what == "undo" => Self::Undo(of),
            Ok(Tag { what, entry: Some(of) }) if what == "redo" => Self::Redo(of),
            Ok(_) | Err(_) => Self::Change,
        }
    }
}

/// Says whether an entry stands taken back, by the entries after it, the newest first.
pub fn stands_undone<'a>(entry: Revision, later: impl IntoIterator<Item = &'a Recorded>) -> bool {
    let said = later.into_iter().find_map(|it| match Deed::of(it) {
        Deed::Undo(of) if of == entry => Some(true),
        Deed::Redo(of) if of == entry => Some(false),
        Deed::Undo(_) | Deed::Redo(_) | Deed::Change => None,
    });
    said.unwrap_or(false)
}

/// Returns what the last change of a login that still stands is made of, the newest entry first:
/// several entries where they came in one batch.
///
/// The history is given the newest entry first; it is read no further than needed.
pub fn last_done<'a>(history: impl IntoIterator<Item = &'a Recorded>, login: &str) -> Vec<Revision> {
    let mut undone = BTreeSet::new();
    own_groups(history, login, |group| {
        let mut standing = BTreeSet::new();
        for (entry, deed) in group {
            match deed {
                Deed::Undo(of) => drop(undone.insert(*of)),
                Deed::Redo(of) if !undone.contains(of) => drop(standing.insert(*of)),
                Deed::Change if !undone.contains(entry) => drop(standing.insert(*entry)),
                Deed::Redo(_) | Deed::Change => {}
            }
        }
        (!standing.is_empty()).then(|| standing.into_iter().rev().collect())
    })
    .unwrap_or_default()
}

/// Returns what a login took back last and has not made again, the oldest entry first; nothing once
/// something else was changed.
///
/// The history is given the newest entry first; it is read no further than needed.
pub fn last_undone<'a>(history: impl IntoIterator<Item = &'a Recorded>, login: &str) -> Vec<Revision> {
    let mut redone = BTreeSet::new();
    own_groups(history, login, |group| {
        let mut taken_back = BTreeSet::new();
        for (_, deed) in group {
            match deed {
                Deed::Redo(of) => drop(redone.insert(*of)),
                Deed::Undo(of) if !redone.contains(of) => drop(taken_back.insert(*of)),
                Deed::Undo(_) => {}
                Deed::Change => return Some(Vec::new()),
            }
        }
        (!taken_back.is_empty()).then(|| taken_back.into_iter().collect())
    })
    .unwrap_or_default()
}

/// Goes through what a login did, the newest first and a batch at a time, until something is found.
fn own_groups<'a, T>(
    history: impl IntoIterator<Item = &'a Recorded>,
    login: &str,
    mut found: impl FnMut(&[(Revision, Deed)]) -> Option<T>,
) -> Option<T> {
    let mut own = history.into_iter().filter(|entry| entry.login == login).peekable();
    while let Some(first) = own.next() {
        let mut group = vec![(first.revision, Deed::of(first))];
        while let Some(next) = own.next_if(|next| first.batch.is_some() && next.batch == first.batch) {
            group.push((next.revision, Deed::of(next)));
        }
        if let Some(found) = found(&group) {
            return Some(found);
        }
    }
    None
}
