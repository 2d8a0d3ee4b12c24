//! Is each part what its last edit left?

use super::Inspected;
use super::history::Told;
use crate::domain::id::{CaseId, Revision};
use crate::domain::inspection::{Flaw, Way};
use crate::domain::part::{Part, PartKey};
use crate::domain::quarantine::Fault;
use crate::store::records::quarantine::{name, only_unread};
use crate::store::records::{keys, parts};
use crate::store::{Lease, StoreError, Tree};
use std::collections::{BTreeMap, BTreeSet};

/// The parts as they stand, or will once they are mended.
#[derive(Default)]
pub(super) struct Standing {
    /// Those that can be read.
    pub parts: BTreeMap<PartKey, Part>,
    /// The cases of which a part stays unread: nothing is derived from them.
    pub closed: BTreeSet<CaseId>,
    /// The school's records that stay unread.
    pub lost: Vec<PartKey>,
}

/// Compares every part with what its last edit left, and returns those that stand.
pub(super) fn compare(lease: &dyn Lease, told: &Told, found: &mut Inspected) -> Result<Standing, StoreError> {
    let (mut stand, mut seen) = (Standing::default(), BTreeSet::new());
    for tree in [Tree::School, Tree::Parts] {
        lease.scan(tree, &[], &mut |key, value| {
            seen.insert((tree, key.to_vec()));
            One { tree, key, told }.look(value, found, &mut stand)
        })?;
    }
    for ((tree, key), last) in &told.last {
        if last.bytes.is_some() && !seen.contains(&(*tree, key.clone())) && told.is_sure_since(last.revision)
        {
            let one = One { tree: *tree, key, told };
            one.mend(Flaw::Missing, found, &mut stand);
        }
    }
    Ok(stand)
}

/// One place of a part.
struct One<'a> {
    tree: Tree,
    key: &'a [u8],
    told: &'a Told,
}

impl One<'_> {
    fn look(&self, value: &[u8], found: &mut Inspected, stand: &mut Standing) -> Result<(), StoreError> {
        match parts::opened(self.tree, self.key, value) {
            Ok((revision, part)) => {
                match self.flaw(revision, &part, value) {
                    Some(flaw) if self.is_known() => self.mend(flaw, found, stand),
                    Some(flaw) => {
                        found.tell(name(self.tree, self.key), flaw, Way::Restore);
                        stand.parts.insert(part.key(), part);
                    }
                    None => drop(stand.parts.insert(part.key(), part)),
                }
                Ok(())
            }
            Err(error) => {
                match only_unread(error)?.fault {
                    Fault::Newer => self.give_up(Flaw::Newer, Way::Update, found, stand),
                    Fault::Spoilt if self.is_known() => self.mend(Flaw::Spoilt, found, stand),
                    Fault::Spoilt => self.give_up(Flaw::Spoilt, Way::Restore, found, stand),
                }
                Ok(())
            }
        }
    }

    /// Says whether the history tells without doubt what lies here.
    fn is_known(&self) -> bool {
        let last = self.told.last.get(&(self.tree, self.key.to_vec()));
        last.is_some_and(|last| self.told.is_sure_since(last.revision))
    }

    /// Says what is wrong with a part that can be read; what a doubtful entry left cannot be compared.
    fn flaw(&self, revision: Revision, part: &Part, value: &[u8]) -> Option<Flaw> {
        let Some(last) = self.told.last.get(&(self.tree, self.key.to_vec())) else {
            return (!self.told.is_doubtful(revision)).then_some(Flaw::Unrecorded);
        };
        if revision > last.revision && self.told.is_doubtful(revision) {
            return None;
        }
        match &last.bytes {
            None => Some(Flaw::Unrecorded),
            Some(bytes) if bytes == value => None,
            // A newer version of the program may have written the part anew, in another form.
            Some(bytes) => {
                let same = parts::opened(self.tree, self.key, bytes)
                    .is_ok_and(|(then, left)| (then, &left) == (revision, part));
                (!same).then_some(Flaw::NotAsRecorded)
            }
        }
    }

    /// Writes what the history says.
    fn mend(&self, what: Flaw, found: &mut Inspected, stand: &mut Standing) {
        found.tell(name(self.tree, self.key), what, Way::Mend);
        let last = &self.told.last[&(self.tree, self.key.to_vec())];
        match &last.bytes {
            None => drop(found.mending.remove(self.tree, self.key)),
            Some(bytes) => {
                found.mending.put(self.tree, self.key, bytes.clone());
                if let Ok((_, part)) = parts::opened(self.tree, self.key, bytes) {
                    stand.parts.insert(part.key(), part);
                }
            }
        }
    }

    fn give_up(&self, what: Flaw, way: Way, found: &mut Inspected, stand: &mut Standing) {
        found.tell(name(self.tree, self.key), what, way);
        match keys::part_at(self.tree, self.key) {
            Some(key) if key.case().is_none() => stand.lost.push(key),
            key => stand.closed.extend(key.and_then(|key| key.case())),
        }
    }
}
