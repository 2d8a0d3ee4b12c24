//! What does sled do while one operation holds the store?

use std::ops::ControlFlow;
use std::path::PathBuf;

use sled::Transactional;
use sled::transaction::{ConflictableTransactionError, TransactionError, TransactionalTree};

use super::error::AtPath;
use super::inside::guarded;
use super::lock::Lock;
use super::sled_fault::ask;
use super::{Doing, Each, EachUntil, Lease, StoreError, StoreId, Tree, Write, Writes, files, settle};

/// The opened store; closed, then unlocked, when dropped.
pub(super) struct SledLease {
    doing: Doing,
    store: PathBuf,
    id: StoreId,
    /// In the order of [`Tree::ALL`].
    trees: Vec<sled::Tree>,
    db: Option<sled::Db>,
    /// Last, so that it goes last. A store that is being built has none: nobody knows of it.
    _lock: Option<Lock>,
}

impl SledLease {
    /// Takes an opened store.
    pub(super) fn new(
        doing: Doing,
        store: PathBuf,
        db: sled::Db,
        trees: Vec<sled::Tree>,
        id: StoreId,
        lock: Option<Lock>,
    ) -> Self {
        Self { doing, store, id, trees, db: Some(db), _lock: lock }
    }

    fn tree(&self, tree: Tree) -> &sled::Tree {
        &self.trees[tree.place()]
    }

    fn ask<T>(&self, work: impl FnOnce() -> sled::Result<T>) -> Result<T, StoreError> {
        ask(self.doing, &self.store, work)
    }

    /// Writes all or nothing, and hands it to the system.
    pub(super) fn write(&mut self, writes: &Writes) -> Result<(), StoreError> {
        self.ask(|| transact(&self.trees, writes))?;
        self.ask(|| self.tree(Tree::Meta).flush())?;
        Ok(())
    }
}

impl Lease for SledLease {
    fn store_id(&self) -> StoreId {
        self.id
    }

    fn read(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let value = self.ask(|| self.tree(tree).get(key))?;
        Ok(value.map(|value| value.to_vec()))
    }

    fn scan(&self, tree: Tree, prefix: &[u8], each: &mut Each) -> Result<(), StoreError> {
        let mut entries = self.tree(tree).scan_prefix(prefix);
        while let Some((key, value)) = self.ask(|| entries.next().transpose())? {
            each(&key, &value)?;
        }
        Ok(())
    }

    fn scan_down(&self, tree: Tree, each: &mut EachUntil) -> Result<(), StoreError> {
        let mut entries = self.tree(tree).iter();
        while let Some((key, value)) = self.ask(|| entries.next_back().transpose())? {
            if each(&key, &value)? == ControlFlow::Break(()) {
                break;
            }
        }
        Ok(())
    }

    fn commit(&mut self, writes: &Writes) -> Result<(), StoreError> {
        self.write(writes)?;
        settle::settle(&self.store).at(self.doing, &self.store)?;
        files::share_all(&self.store.join("blobs")).at(self.doing, &self.store)
    }
}

impl Drop for SledLease {
    fn drop(&mut self) {
        // What was acknowledged is on the disk already; whatever sled still has to say concerns nobody.
        let (trees, db) = (std::mem::take(&mut self.trees), self.db.take());
        let _ = guarded(|| drop((trees, db)));
    }
}

/// One transaction over all trees; sled may call the closure more than once.
fn transact(trees: &[sled::Tree], writes: &Writes) -> sled::Result<()> {
    let outcome = trees.transaction(|views: &Vec<TransactionalTree>| {
        for write in writes.iter() {
            match write {
                Write::Put { tree, key, value } => {
                    views[tree.place()].insert(key.as_slice(), value.as_slice())?;
                }
                Write::Remove { tree, key } => {
                    views[tree.place()].remove(key.as_slice())?;
                }
            }
        }
        Ok::<(), ConflictableTransactionError<std::convert::Infallible>>(())
    });
    match outcome {
        Ok(()) => Ok(()),
        Err(TransactionError::Storage(error)) => Err(error),
        Err(TransactionError::Abort(never)) => match never {},
    }
}
