//! What does sled do while one operation holds the store?

use std::path::PathBuf;

use super::error::AtPath;
use super::lock::Lock;
use super::sled_trees::SledTrees;
use super::{Doing, Each, EachUntil, Lease, Step, Steps, StoreError, StoreId, Tree, Writes, files, settle};

/// The opened store of one operation; closed, then unlocked, when dropped.
pub(super) struct SledLease {
    pub(super) doing: Doing,
    pub(super) store: PathBuf,
    pub(super) id: StoreId,
    pub(super) trees: SledTrees,
    pub(super) steps: Steps,
    /// Last, so that it goes last; none where whoever opened the store holds the lock for longer.
    pub(super) _lock: Option<Lock>,
}

impl Lease for SledLease {
    fn store_id(&self) -> StoreId {
        self.id
    }

    fn read(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.trees.read(tree, key)
    }

    fn scan(&self, tree: Tree, prefix: &[u8], each: &mut Each) -> Result<(), StoreError> {
        self.trees.scan(tree, prefix, each)
    }

    fn scan_down(&self, tree: Tree, each: &mut EachUntil) -> Result<(), StoreError> {
        self.trees.scan_down(tree, each)
    }

    fn count(&self, tree: Tree) -> Result<u64, StoreError> {
        self.trees.count(tree)
    }

    fn size_on_disk(&self) -> Result<Option<u64>, StoreError> {
        files::size_of(&self.store).map(Some).at(self.doing, &self.store)
    }

    fn commit(&mut self, writes: &Writes) -> Result<(), StoreError> {
        self.trees.write(writes)?;
        self.steps.pass(Step::LogWritten)?;
        settle::settle(&self.store).at(self.doing, &self.store)?;
        self.steps.pass(Step::LogSynced)
    }
}
