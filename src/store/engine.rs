//! What must an engine of the store be able to do?

use std::ops::ControlFlow;
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::{CallingOff, Doing, Holder, Listener, StoreError, StoreId, Tree, Writes};

/// How long to wait for a store that another holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Patience {
    /// Not at all.
    Try,
    /// So long.
    Wait(Duration),
    /// Until it is called off: whoever waits sits before a screen, and sees for whom.
    UntilCalledOff(CallingOff),
}

/// What is called with key and value of each entry of a scan; its first error ends the scan.
pub type Each<'a> = dyn FnMut(&[u8], &[u8]) -> Result<(), StoreError> + 'a;

/// The same, for a scan that may break off.
pub type EachUntil<'a> = dyn FnMut(&[u8], &[u8]) -> Result<ControlFlow<()>, StoreError> + 'a;

/// What the new store is to hold, made from the old one, or from the error that keeps it shut.
pub type MakeAnew<'a> = dyn FnMut(Result<&dyn Lease, &StoreError>) -> Result<Writes, StoreError> + 'a;

/// A key with its value.
pub type KeyValue = (Vec<u8>, Vec<u8>);

/// Keeps bytes under keys, and lets one at a time hold them.
///
/// The seam between the store and that which it stands on. `tests/store/contract.rs` says what every
/// engine keeps to.
pub trait Engine: Send + Sync {
    /// Takes the store for one operation.
    ///
    /// Never makes a store.
    ///
    /// # Errors
    ///
    /// [`StoreError::Absent`] where there is none, [`StoreError::Busy`] when `patience` ends first, and
    /// whatever is wrong with the store itself.
    fn lease(&self, doing: Doing, patience: Patience) -> Result<Box<dyn Lease + '_>, StoreError>;

    /// Says who holds the store now, as far as that can be told without taking it.
    fn holder(&self) -> Option<Holder>;

    /// Makes a store that holds `first`, and returns its new id.
    ///
    /// All or nothing: no other sees the store before `first` is in it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Exists`] where there is one, or anything that a lost one has left behind.
    fn create(&self, first: &Writes, patience: Patience) -> Result<StoreId, StoreError>;

    /// Puts a store that holds what `make` returns, with a new id, in the place of the one that is
    /// there, and returns the new id.
    ///
    /// `make` looks at the old store under the lease, or gets the error that keeps it shut where that
    /// is no reason to keep it: there is none, or it is damaged. It may be asked more than once. The
    /// old store is put aside whole, under a name made of `at`. A digest of the old store is removed
    /// before the new one stands; deriving it anew is left to who asked for the exchange.
    ///
    /// A crash at any moment leaves the old store or the new one, whole. `listener` hears how far the new
    /// one is built, and may stop that; once it is to take the place, no more.
    ///
    /// # Errors
    ///
    /// What `make` returns, what the disk says, and whatever keeps the old store shut for another
    /// reason than damage; the old store stands then.
    fn exchange(
        &self,
        doing: Doing,
        patience: Patience,
        at: DateTime<Utc>,
        listener: &Listener,
        make: &mut MakeAnew<'_>,
    ) -> Result<StoreId, StoreError>;
}

/// The store while one operation holds it; given back when dropped.
pub trait Lease {
    /// Returns the id of the store; a swap or a restore changes it.
    fn store_id(&self) -> StoreId;

    /// Returns the value under a key.
    ///
    /// # Errors
    ///
    /// What the disk says.
    fn read(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError>;

    /// Visits all entries whose key begins with `prefix`, by ascending key.
    ///
    /// # Errors
    ///
    /// What the disk says, and the first error of `each`, which ends the scan.
    fn scan(&self, tree: Tree, prefix: &[u8], each: &mut Each) -> Result<(), StoreError>;

    /// Visits the entries of a tree from the greatest key down, until `each` breaks off.
    ///
    /// # Errors
    ///
    /// As [`scan`](Self::scan).
    fn scan_down(&self, tree: Tree, each: &mut EachUntil) -> Result<(), StoreError>;

    /// Returns the entry with the greatest key of a tree: of the history, the newest.
    ///
    /// # Errors
    ///
    /// What the disk says.
    fn last(&self, tree: Tree) -> Result<Option<KeyValue>, StoreError> {
        let mut last = None;
        self.scan_down(tree, &mut |key, value| {
            last = Some((key.to_vec(), value.to_vec()));
            Ok(ControlFlow::Break(()))
        })?;
        Ok(last)
    }

    /// Returns how many entries a tree has.
    ///
    /// # Errors
    ///
    /// What the disk says.
    fn count(&self, tree: Tree) -> Result<u64, StoreError> {
        let mut count = 0;
        self.scan(tree, &[], &mut |_, _| {
            count += 1;
            Ok(())
        })?;
        Ok(count)
    }

    /// Returns how many bytes the store takes up on the disk; none where it does not lie on one.
    ///
    /// # Errors
    ///
    /// What the disk says.
    fn size_on_disk(&self) -> Result<Option<u64>, StoreError> {
        Ok(None)
    }

    /// Writes all or nothing, and returns once a power cut can no longer take it away.
    ///
    /// # Errors
    ///
    /// After an error it is unknown whether the writes stand: give the lease back, take another, look.
    fn commit(&mut self, writes: &Writes) -> Result<(), StoreError>;
}
