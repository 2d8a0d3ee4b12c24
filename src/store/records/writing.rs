//! Which bytes does a decided change write?

use super::entry::{self, Chain};
use super::keys;
use super::parts;
use crate::domain::change::Recorded;
use crate::domain::code::CaseCode;
use crate::domain::compiled::summary::Summary;
use crate::domain::facts::Numbers;
use crate::store::{Kind, RecordFault, StoreError, Tree, Writes, seal};
use serde::Serialize;

/// What one commit writes: entries with their edits, and what is derived from them.
#[derive(Debug)]
pub struct Commit<'a> {
    /// The chain up to the entry before the first.
    pub chain: Chain,
    /// The entries, the oldest first.
    pub entries: &'a [Recorded],
    /// The summaries of the cases that they touch.
    pub summaries: Vec<&'a Summary>,
    /// The cases that are no more: their opening was taken back.
    pub gone: Vec<CaseCode>,
    /// The numbers given last.
    pub numbers: &'a Numbers,
}

/// Returns the writes of a commit.
///
/// # Errors
///
/// [`StoreError::Record`] for a record that is too large to be stored.
pub fn writes(commit: &Commit<'_>) -> Result<Writes, StoreError> {
    let mut writes = Writes::new();
    let mut chain = commit.chain;
    for entry in commit.entries {
        write_edits(entry, &mut writes)?;
        let (value, next) = entry::sealed(entry, chain)?;
        chain = next;
        writes.put(Tree::History, keys::entry(entry.revision), value);
        write_sent(&mut writes, entry)?;
    }
    for summary in &commit.summaries {
        write_summary(&mut writes, summary)?;
    }
    for code in &commit.gone {
        writes.remove(Tree::Cases, keys::summary(*code));
    }
    write_numbers(&mut writes, commit.numbers)?;
    Ok(writes)
}

/// Writes to which revision the command of an entry came.
pub(super) fn write_sent(writes: &mut Writes, entry: &Recorded) -> Result<(), StoreError> {
    write(writes, Tree::Sent, &keys::sent(entry.id), keys::SENT, &entry.revision)
}

/// Writes a case in short.
pub(super) fn write_summary(writes: &mut Writes, summary: &Summary) -> Result<(), StoreError> {
    writes.put(Tree::Cases, keys::summary(summary.code), sealed_summary(summary)?);
    Ok(())
}

/// Writes the numbers given last.
pub(super) fn write_numbers(writes: &mut Writes, numbers: &Numbers) -> Result<(), StoreError> {
    write(writes, Tree::Meta, keys::NUMBERS, keys::GIVEN, numbers)
}

fn write_edits(entry: &Recorded, writes: &mut Writes) -> Result<(), StoreError> {
    for edit in &entry.edits {
        let (tree, key) = keys::place(&edit.key);
        match &edit.after {
            Some(part) => writes.put(tree, key, parts::sealed(part, entry.revision)?),
            None => writes.remove(tree, key),
        };
    }
    Ok(())
}

fn write<T: Serialize>(
    writes: &mut Writes,
    tree: Tree,
    key: &[u8],
    kind: Kind,
    record: &T,
) -> Result<(), StoreError> {
    let fault = |fault: RecordFault| StoreError::Record { tree, key: key.to_vec(), fault };
    writes.put(tree, key, seal(kind, 1, record).map_err(fault)?);
    Ok(())
}

/// Returns the stored form of a case in short.
pub(super) fn sealed_summary(summary: &Summary) -> Result<Vec<u8>, StoreError> {
    let at =
        |fault| StoreError::Record { tree: Tree::Cases, key: keys::summary(summary.code).to_vec(), fault };
    seal(keys::SUMMARY, keys::SUMMARY_VERSION, summary).map_err(at)
}

/// Returns the stored form of the numbers given last.
pub(super) fn sealed_numbers(numbers: &Numbers) -> Result<Vec<u8>, StoreError> {
    let at = |fault| StoreError::Record { tree: Tree::Meta, key: keys::NUMBERS.to_vec(), fault };
    seal(keys::GIVEN, 1, numbers).map_err(at)
}
