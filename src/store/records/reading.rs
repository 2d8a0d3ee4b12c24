//! What do the records of a leased store say?

use super::entry::{self, Chain};
use super::keys;
use super::origin::{self, Origin};
use super::parts;
use super::rebuilding::Kept;
use crate::domain::case::Case;
use crate::domain::change::Recorded;
use crate::domain::code::CaseCode;
use crate::domain::compiled::summary::Summary;
use crate::domain::facts::{Facts, Numbers};
use crate::domain::id::{CaseId, CommandId, Revision};
use crate::domain::part::PartKey;
use crate::domain::school::School;
use crate::store::{Lease, StoreError, StoreId, Tree, open};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// The revision that last changed each part.
pub type Revisions = BTreeMap<PartKey, Revision>;

/// The records of a store, read under its lease.
///
/// Every method fails with what the disk says, or with the record that cannot be read.
pub struct Records<'l> {
    lease: &'l dyn Lease,
}

impl<'l> Records<'l> {
    /// Reads under a lease.
    pub fn under(lease: &'l dyn Lease) -> Self {
        Self { lease }
    }

    /// Returns the id of the store.
    pub fn store(&self) -> StoreId {
        self.lease.store_id()
    }

    /// Returns the revision of the newest entry, and the chain up to it.
    pub fn newest(&self) -> Result<(Revision, Chain), StoreError> {
        let Some((key, value)) = self.lease.last(Tree::History)? else {
            return Ok((Revision::default(), Chain::seed(&self.origins()?)));
        };
        let (newest, chain) = entry::opened(&key, &value)?;
        Ok((newest.revision, chain))
    }

    /// Returns the school's records, and when each was changed last.
    pub fn school(&self) -> Result<(School, Revisions), StoreError> {
        let (mut school, mut revisions) = (School::default(), Revisions::new());
        self.lease.scan(Tree::School, &[], &mut |key, value| {
            let (revision, part) = parts::opened(Tree::School, key, value)?;
            revisions.insert(part.key(), revision);
            school.put(part);
            Ok(())
        })?;
        Ok((school, revisions))
    }

    /// Returns what must be known before any command; no case is at hand in it.
    pub fn facts(&self) -> Result<Facts, StoreError> {
        let (school, revisions) = self.school()?;
        let (summaries, numbers) = (self.summaries()?, self.numbers()?);
        Ok(Facts { school, summaries, revisions, numbers, ..Facts::default() })
    }

    /// Returns a case whole, and when each of its parts was changed last.
    pub fn case(&self, id: CaseId) -> Result<Option<(Case, Revisions)>, StoreError> {
        let (mut found, mut revisions) = (Vec::new(), Revisions::new());
        self.lease.scan(Tree::Parts, &keys::case_prefix(id), &mut |key, value| {
            let (revision, part) = parts::opened(Tree::Parts, key, value)?;
            revisions.insert(part.key(), revision);
            found.push(part);
            Ok(())
        })?;
        Ok(Case::assemble(found).map(|case| (case, revisions)))
    }

    /// Returns a case in short.
    pub fn summary(&self, code: CaseCode) -> Result<Option<Summary>, StoreError> {
        self.record(Tree::Cases, &keys::summary(code), keys::SUMMARY)
    }

    /// Returns every case in short, by code.
    pub fn summaries(&self) -> Result<Vec<Summary>, StoreError> {
        let mut found = Vec::new();
        self.lease.scan(Tree::Cases, &[], &mut |key, value| {
            let fault = |fault| StoreError::Record { tree: Tree::Cases, key: key.to_vec(), fault };
            found.push(open(keys::SUMMARY, 1, value).map_err(fault)?);
            Ok(())
        })?;
        Ok(found)
    }

    /// Returns the numbers given last.
    pub fn numbers(&self) -> Result<Numbers, StoreError> {
        Ok(self.record(Tree::Meta, keys::NUMBERS, keys::GIVEN)?.unwrap_or_default())
    }

    /// Returns the stores that this one comes from, the earliest first.
    pub fn origins(&self) -> Result<Vec<Origin>, StoreError> {
        let value = self.lease.read(Tree::Meta, keys::ORIGINS)?;
        value.map_or(Ok(Vec::new()), |value| origin::opened(&value))
    }

    /// Returns how many entries there are.
    pub fn count(&self) -> Result<u64, StoreError> {
        let mut count = 0;
        self.lease.scan(Tree::History, &[], &mut |_, _| {
            count += 1;
            Ok(())
        })?;
        Ok(count)
    }

    /// Visits every entry with its stored bytes, and the chain up to it, the oldest first.
    pub fn each_entry(
        &self,
        each: &mut dyn FnMut(Kept, Chain) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.lease.scan(Tree::History, &[], &mut |key, value| {
            let (entry, chain) = entry::opened(key, value)?;
            each(Kept { entry, sealed: value.to_vec() }, chain)
        })
    }

    /// Returns the revision that a command sent before came to.
    pub fn answered(&self, id: CommandId) -> Result<Option<Revision>, StoreError> {
        self.record(Tree::Sent, &keys::sent(id), keys::SENT)
    }

    /// Returns an entry of the history.
    pub fn entry(&self, revision: Revision) -> Result<Option<Recorded>, StoreError> {
        let key = keys::entry(revision);
        let value = self.lease.read(Tree::History, &key)?;
        value.map(|value| Ok(entry::opened(&key, &value)?.0)).transpose()
    }

    /// Returns the entries that a filter lets through, the newest first.
    pub fn history(&self, wanted: &dyn Fn(&Recorded) -> bool) -> Result<Vec<Recorded>, StoreError> {
        let mut found = Vec::new();
        self.lease.scan_down(Tree::History, &mut |key, value| {
            let (recorded, _) = entry::opened(key, value)?;
            if wanted(&recorded) {
                found.push(recorded);
            }
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(found)
    }

    /// Returns the entries after one, the newest first.
    pub fn since(&self, revision: Revision) -> Result<Vec<Recorded>, StoreError> {
        let mut found = Vec::new();
        self.lease.scan_down(Tree::History, &mut |key, value| {
            let (recorded, _) = entry::opened(key, value)?;
            if recorded.revision <= revision {
                return Ok(ControlFlow::Break(()));
            }
            found.push(recorded);
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(found)
    }

    fn record<T: DeserializeOwned>(
        &self,
        tree: Tree,
        key: &[u8],
        kind: crate::store::Kind,
    ) -> Result<Option<T>, StoreError> {
        let value = self.lease.read(tree, key)?;
        let fault = |fault| StoreError::Record { tree, key: key.to_vec(), fault };
        value.map(|value| open(kind, 1, &value).map_err(fault)).transpose()
    }
}
