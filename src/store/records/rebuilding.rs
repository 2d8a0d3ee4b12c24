//! What does a store hold whose whole history is known?

use super::entry::{self, Chain};
use super::keys;
use super::origin::{Origin, add_origins};
use super::parts;
use super::writing::{write_numbers, write_sent, write_summary};
use crate::domain::case::Case;
use crate::domain::change::Recorded;
use crate::domain::compiled::summary::summary;
use crate::domain::facts::Numbers;
use crate::domain::id::{CaseId, Revision};
use crate::domain::part::{Part, PartKey};
use crate::domain::school::School;
use crate::store::{StoreError, Tree, Writes};
use std::collections::BTreeMap;

/// The parts as they stand after a history, each with the revision that put it.
type Standing<'e> = BTreeMap<&'e PartKey, (Revision, &'e Part)>;

/// An entry with the very bytes under which it lies in its store.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// What it says.
    pub entry: Recorded,
    /// Its stored form.
    pub sealed: Vec<u8>,
}

/// Returns the whole content of a store out of its history, which is chained anew.
///
/// For a history that was rewritten; `origins` say so, and begin the chain.
///
/// # Errors
///
/// [`StoreError::Record`] for a record that is too large to be stored.
pub fn rebuilt(entries: &[Recorded], numbers: &Numbers, origins: &[Origin]) -> Result<Writes, StoreError> {
    let mut writes = Writes::new();
    let mut chain = Chain::seed(origins);
    for entry in entries {
        let (value, next) = entry::sealed(entry, chain)?;
        chain = next;
        writes.put(Tree::History, keys::entry(entry.revision), value);
    }
    add_what_follows(entries, numbers, origins, &mut writes)?;
    Ok(writes)
}

/// Returns the whole content of a store out of its history, whose bytes and chain stay as they are.
///
/// # Errors
///
/// As [`rebuilt`].
pub fn rebuilt_as_kept(kept: &[Kept], numbers: &Numbers, origins: &[Origin]) -> Result<Writes, StoreError> {
    let mut writes = Writes::new();
    for it in kept {
        writes.put(Tree::History, keys::entry(it.entry.revision), it.sealed.clone());
    }
    add_what_follows(kept.iter().map(|it| &it.entry), numbers, origins, &mut writes)?;
    Ok(writes)
}

/// Adds all that follows from a history: parts, summaries, answered commands; and what goes with it.
fn add_what_follows<'e>(
    entries: impl IntoIterator<Item = &'e Recorded>,
    numbers: &Numbers,
    origins: &[Origin],
    writes: &mut Writes,
) -> Result<(), StoreError> {
    let mut standing = Standing::new();
    for entry in entries {
        write_sent(writes, entry)?;
        for edit in &entry.edits {
            match &edit.after {
                Some(part) => standing.insert(&edit.key, (entry.revision, part)),
                None => standing.remove(&edit.key),
            };
        }
    }
    add_parts(&standing, writes)?;
    add_summaries(&standing, writes)?;
    if !origins.is_empty() {
        add_origins(writes, origins)?;
    }
    write_numbers(writes, numbers)
}

fn add_parts(standing: &Standing<'_>, writes: &mut Writes) -> Result<(), StoreError> {
    for (key, (revision, part)) in standing {
        let (tree, key) = keys::place(key);
        writes.put(tree, key, parts::sealed(part, *revision)?);
    }
    Ok(())
}

fn add_summaries(standing: &Standing<'_>, writes: &mut Writes) -> Result<(), StoreError> {
    let mut school = School::default();
    let mut cases: BTreeMap<CaseId, Vec<Part>> = BTreeMap::new();
    for (key, (_, part)) in standing {
        match key.case() {
            None => school.put((*part).clone()),
            Some(case) => cases.entry(case).or_default().push((*part).clone()),
        }
    }
    for case in cases.into_values().filter_map(Case::assemble) {
        write_summary(writes, &summary(&case, &school))?;
    }
    Ok(())
}
