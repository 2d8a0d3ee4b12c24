//! What does the history say, as far as it can be read, and does each entry follow from those before?

use super::Inspected;
use crate::domain::facts::Numbers;
use crate::domain::id::{CommandId, Revision};
use crate::domain::inspection::{Anchored, Flaw, Way};
use crate::domain::quarantine::{Fault, RecordName};
use crate::store::records::entry::{self, Chain, Gist, Link};
use crate::store::records::quarantine::{name, only_unread};
use crate::store::records::{Records, keys, parts};
use crate::store::{Lease, RecordFault, StoreError, Tree, open, seal};
use std::collections::{BTreeMap, BTreeSet};

/// What the last edit of a part left.
pub(super) struct Last {
    /// The entry of that edit.
    pub revision: Revision,
    /// The part's bytes; none where it was taken away.
    pub bytes: Option<Vec<u8>>,
}

/// The history as far as it can be read.
#[derive(Default)]
pub(super) struct Told {
    /// What the last edit of each part left, by its place.
    pub last: BTreeMap<(Tree, Vec<u8>), Last>,
    /// The greatest numbers that any part was given.
    pub numbers: Numbers,
    /// The entry of each command.
    sent: BTreeMap<CommandId, Revision>,
    /// The entries that cannot be read, or do not follow.
    doubtful: BTreeSet<Revision>,
}

impl Told {
    /// Says whether no doubtful entry stands at a revision or after it.
    pub fn is_sure_since(&self, revision: Revision) -> bool {
        self.doubtful.range(revision..).next().is_none()
    }

    /// Says whether an entry is doubtful: what it left is not known.
    pub fn is_doubtful(&self, revision: Revision) -> bool {
        self.doubtful.contains(&revision)
    }
}

/// A walk along the history.
struct Walk<'f> {
    found: &'f mut Inspected,
    told: Told,
    /// The chain up to the entry before; none after one that cannot be read.
    before: Option<Chain>,
}

/// Reads the history, the oldest entry first.
pub(super) fn read(lease: &dyn Lease, found: &mut Inspected) -> Result<Told, StoreError> {
    let before = seed(lease, found)?;
    let mut walk = Walk { found, told: Told::default(), before };
    lease.scan(Tree::History, &[], &mut |key, value| match keys::revision_at(key) {
        Some(revision) => walk.pass(key, value, revision),
        None => {
            walk.found.tell(name(Tree::History, key), Flaw::Unrecorded, Way::Restore);
            Ok(())
        }
    })?;
    Ok(walk.told)
}

/// Returns with what the chain begins; none where that cannot be read.
fn seed(lease: &dyn Lease, found: &mut Inspected) -> Result<Option<Chain>, StoreError> {
    match Records::under(lease).origins() {
        Ok(origins) => {
            found.origins = origins;
            Ok(Some(Chain::seed(&found.origins)))
        }
        Err(error) => {
            let fault = only_unread(error)?.fault;
            found.tell(RecordName::Origins, fault.into(), way_back(fault));
            Ok(None)
        }
    }
}

/// What follows from nothing else is in a backup, or read by a newer program.
fn way_back(fault: Fault) -> Way {
    match fault {
        Fault::Spoilt => Way::Restore,
        Fault::Newer => Way::Update,
    }
}

impl Walk<'_> {
    fn pass(&mut self, key: &[u8], value: &[u8], revision: Revision) -> Result<(), StoreError> {
        let link = entry::link(value);
        if let Ok(link) = &link {
            self.must_follow(link, revision);
        }
        let chain = entry::chain_up_to(value);
        self.before = link.is_ok().then_some(chain);
        self.found.revision = revision;
        let mut anchored = Anchored { revision, day: None, login: None, rewritten: None };
        match gist_of(key, link) {
            Ok(gist) if gist.revision == revision => {
                (anchored.day, anchored.login) = (Some(gist.day), Some(gist.login.clone()));
                self.take_in(gist);
            }
            Ok(_) => self.doubt(revision, Flaw::NotAsRecorded, Way::Restore),
            Err(error) => {
                let fault = only_unread(error)?.fault;
                self.doubt(revision, fault.into(), way_back(fault));
            }
        }
        self.found.chains.push((chain, anchored));
        Ok(())
    }

    /// Entries are taken away only with the chain made anew, so a gap under an unbroken chain is none.
    fn must_follow(&mut self, link: &Link, revision: Revision) {
        let Some(before) = self.before else { return };
        if link.follows(before) {
            return;
        }
        let last = self.found.chains.last().map(|(_, entry)| entry.revision).unwrap_or_default();
        if last.next() == revision {
            self.doubt(revision, Flaw::ChainBroken, Way::Restore);
        } else {
            self.found.tell(RecordName::Entry(last.next()), Flaw::Missing, Way::Restore);
            self.told.doubtful.insert(revision);
        }
    }

    fn doubt(&mut self, revision: Revision, what: Flaw, way: Way) {
        self.told.doubtful.insert(revision);
        self.found.tell(RecordName::Entry(revision), what, way);
    }

    fn take_in(&mut self, gist: Gist) {
        self.told.sent.insert(gist.id, gist.revision);
        for (key, bytes) in gist.left {
            let place = keys::place(&key);
            if let Some(bytes) = &bytes
                && let Ok((_, part)) = parts::opened(place.0, &place.1, bytes)
            {
                self.told.numbers.note(&part);
            }
            self.told.last.insert(place, Last { revision: gist.revision, bytes });
        }
    }
}

fn gist_of(key: &[u8], link: Result<Link, RecordFault>) -> Result<Gist, StoreError> {
    let fault = |fault| StoreError::Record { tree: Tree::History, key: key.to_vec(), fault };
    entry::gist(key, &link.map_err(fault)?)
}

/// Compares the notes of answered commands with the entries, both ways.
pub(super) fn compare_answers(
    lease: &dyn Lease,
    told: &Told,
    found: &mut Inspected,
) -> Result<(), StoreError> {
    let mut missing = told.sent.clone();
    lease.scan(Tree::Sent, &[], &mut |key, value| {
        let known = keys::command_at(key).and_then(|id| missing.remove(&id));
        let record = name(Tree::Sent, key);
        match (open::<Revision>(keys::SENT, 1, value), known) {
            (Err(RecordFault::Newer { .. }), _) => found.tell(record, Flaw::Newer, Way::Update),
            (Err(_), Some(revision)) => {
                found.tell(record, Flaw::Spoilt, Way::Mend);
                put_answer(key, revision, found)?;
            }
            (Err(_), None) => found.tell(record, Flaw::Spoilt, Way::Restore),
            (Ok(said), Some(revision)) if said != revision => {
                found.tell(record, Flaw::NotAsRecorded, Way::Mend);
                put_answer(key, revision, found)?;
            }
            (Ok(said), None) if !told.is_doubtful(said) => {
                found.tell(record, Flaw::Unrecorded, Way::Restore);
            }
            (Ok(_), _) => {}
        }
        Ok(())
    })?;
    for (id, revision) in missing {
        found.tell(RecordName::Answer(id), Flaw::Missing, Way::Mend);
        put_answer(&keys::sent(id), revision, found)?;
    }
    Ok(())
}

fn put_answer(key: &[u8], revision: Revision, found: &mut Inspected) -> Result<(), StoreError> {
    let fault = |fault| StoreError::Record { tree: Tree::Sent, key: key.to_vec(), fault };
    found.mending.put(Tree::Sent, key, seal(keys::SENT, 1, &revision).map_err(fault)?);
    Ok(())
}
