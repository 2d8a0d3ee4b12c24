//! What do the records of a leased store say?

use super::entry::{self, Chain};
use super::keys;
use super::origin::{self, Origin};
use super::parts;
use super::quarantine::{name, of_case, only_unread, unread};
use super::rebuilding::Kept;
use crate::domain::case::Case;
use crate::domain::change::Recorded;
use crate::domain::code::CaseCode;
use crate::domain::facts::{Facts, Numbers};
use crate::domain::id::{CaseId, CommandId, Revision};
use crate::domain::inspection::Anchor;
use crate::domain::part::PartKey;
use crate::domain::quarantine::{Quarantined, RecordName};
use crate::domain::school::School;
use crate::store::{Kind, Lease, RecordFault, StoreError, StoreId, Tree, open};
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

/// The revision that last changed each part.
pub type Revisions = BTreeMap<PartKey, Revision>;

/// The records of a store, read under its lease.
///
/// One record that cannot be read does not take the others away: lists leave it out, and
/// [`quarantined`](Self::quarantined) tells of it. Where the answer would be wrong without it, it is the
/// error. Besides, every method fails with what the disk says.
pub struct Records<'l> {
    pub(super) lease: &'l dyn Lease,
    pub(super) left_out: RefCell<BTreeSet<Quarantined>>,
    pub(super) outdated: RefCell<BTreeSet<CaseCode>>,
}

impl<'l> Records<'l> {
    /// Reads under a lease.
    pub fn under(lease: &'l dyn Lease) -> Self {
        Self { lease, left_out: RefCell::default(), outdated: RefCell::default() }
    }

    /// Returns the records that were left out so far, since they cannot be read.
    pub fn quarantined(&self) -> Vec<Quarantined> {
        self.left_out.borrow().iter().cloned().collect()
    }

    /// Returns the cases whose summaries an older program wrote, as far as they were read: until they are
    /// written anew each of them is derived again at every look.
    pub fn outdated(&self) -> BTreeSet<CaseCode> {
        self.outdated.borrow().clone()
    }

    /// Leaves a record out that cannot be read; any other error stays one.
    pub(super) fn leave_out(&self, error: StoreError) -> Result<(), StoreError> {
        let it = only_unread(error)?;
        self.left_out.borrow_mut().insert(it);
        Ok(())
    }

    /// Returns the id of the store.
    pub fn store(&self) -> StoreId {
        self.lease.store_id()
    }

    /// Returns the revision of the newest entry, and the chain up to it, whether it can be read or not.
    pub fn newest(&self) -> Result<(Revision, Chain), StoreError> {
        let Some((key, value)) = self.lease.last(Tree::History)? else {
            return Ok((Revision::default(), Chain::seed(&self.origins()?)));
        };
        let revision = keys::revision_at(&key).ok_or_else(|| {
            StoreError::Unreadable(unread(Tree::History, &key, &RecordFault::Content("no revision".into())))
        })?;
        Ok((revision, entry::chain_up_to(&value)))
    }

    /// Returns what is printed of the chain up to the newest entry; none before the first.
    pub fn anchor(&self) -> Result<Option<Anchor>, StoreError> {
        let (revision, chain) = self.newest()?;
        if revision == Revision::default() {
            return Ok(None);
        }
        let day = match self.entry(revision) {
            Err(StoreError::Record { .. }) => None,
            entry => entry?.map(|entry| entry.day),
        };
        Ok(Some(Anchor { revision, day, digits: chain.anchor() }))
    }

    /// Returns the school's records, and when each was changed last.
    ///
    /// Without its settings or its calendar nothing can be judged: each of them is an error.
    pub fn school(&self) -> Result<(School, Revisions), StoreError> {
        let (mut school, mut revisions) = (School::default(), Revisions::new());
        self.lease.scan(
            Tree::School,
            &[],
            &mut |key, value| match parts::opened(Tree::School, key, value) {
                Ok((revision, part)) => {
                    revisions.insert(part.key(), revision);
                    school.put(part);
                    Ok(())
                }
                Err(error) if name(Tree::School, key).is_foundation() => Err(error),
                Err(error) => self.leave_out(error),
            },
        )?;
        Ok((school, revisions))
    }

    /// Returns what must be known before any command; no case is at hand in it.
    pub fn facts(&self) -> Result<Facts, StoreError> {
        let (school, revisions) = self.school()?;
        let (summaries, numbers) = (self.summaries()?, self.numbers()?);
        Ok(Facts { school, summaries, revisions, numbers, ..Facts::default() })
    }

    /// Returns a case whole, and when each of its parts was changed last; a part that cannot be read is
    /// an error, which names the case.
    pub fn case(&self, id: CaseId) -> Result<Option<(Case, Revisions)>, StoreError> {
        self.assembled(id).or_else(|error| {
            let unread = only_unread(error)?;
            let codes = self.codes()?;
            let named = of_case(unread, |key| codes.get(&key.case()?).copied());
            Err(StoreError::Unreadable(named))
        })
    }

    fn assembled(&self, id: CaseId) -> Result<Option<(Case, Revisions)>, StoreError> {
        let (mut found, mut revisions) = (Vec::new(), Revisions::new());
        self.lease.scan(Tree::Parts, &keys::case_prefix(id), &mut |key, value| {
            let (revision, part) = parts::opened(Tree::Parts, key, value)?;
            revisions.insert(part.key(), revision);
            found.push(part);
            Ok(())
        })?;
        Ok(Case::assemble(found).map(|case| (case, revisions)))
    }

    /// Returns the numbers given last.
    pub fn numbers(&self) -> Result<Numbers, StoreError> {
        Ok(self.record(Tree::Meta, keys::NUMBERS, (keys::GIVEN, 1))?.unwrap_or_default())
    }

    /// Returns the stores that this one comes from, the earliest first.
    pub fn origins(&self) -> Result<Vec<Origin>, StoreError> {
        let value = self.lease.read(Tree::Meta, keys::ORIGINS)?;
        value.map_or(Ok(Vec::new()), |value| origin::opened(&value))
    }

    /// Returns how many entries there are.
    pub fn count(&self) -> Result<u64, StoreError> {
        self.lease.count(Tree::History)
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
        self.record(Tree::Sent, &keys::sent(id), (keys::SENT, 1))
    }

    /// Returns an entry of the history.
    pub fn entry(&self, revision: Revision) -> Result<Option<Recorded>, StoreError> {
        let key = keys::entry(revision);
        let value = self.lease.read(Tree::History, &key)?;
        value.map(|value| Ok(entry::opened(&key, &value)?.0)).transpose()
    }

    /// Returns the entries that a filter lets through, the newest first; those that cannot be read are
    /// left out.
    pub fn history(&self, wanted: &dyn Fn(&Recorded) -> bool) -> Result<Vec<Recorded>, StoreError> {
        let mut found = Vec::new();
        self.lease.scan_down(Tree::History, &mut |key, value| {
            match entry::opened(key, value) {
                Ok((recorded, _)) if wanted(&recorded) => found.push(recorded),
                Ok(_) => {}
                Err(error) => self.leave_out(error)?,
            }
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(found)
    }

    /// Returns the entries that were left out so far, the newest first.
    pub fn unread_entries(&self) -> Vec<Revision> {
        let all = self.left_out.borrow();
        let entries = all.iter().filter_map(|it| match it.record {
            RecordName::Entry(revision) => Some(revision),
            RecordName::Part(_)
            | RecordName::Summary(_)
            | RecordName::Answer(_)
            | RecordName::Numbers
            | RecordName::Origins
            | RecordName::Unknown { .. } => None,
        });
        entries.rev().collect()
    }

    /// Returns the entries after one, the newest first; one that cannot be read is an error.
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

    pub(super) fn record<T: DeserializeOwned>(
        &self,
        tree: Tree,
        key: &[u8],
        (kind, version): (Kind, u8),
    ) -> Result<Option<T>, StoreError> {
        let value = self.lease.read(tree, key)?;
        let fault = |fault| StoreError::Record { tree, key: key.to_vec(), fault };
        value.map(|value| open(kind, version, &value).map_err(fault)).transpose()
    }
}
