//! How is a store made smaller?

use super::origin;
use crate::desk::{Desk, DeskError, Moment};
use crate::domain::keeping::Room;
use crate::domain::progress::Stage;
use crate::store::records::{Making, Origin, Records, add_origins};
use crate::store::{Doing, HeardLease, Lease, StoreError, Tree, Writes};

impl Desk {
    /// Returns how much room the store takes up.
    ///
    /// # Errors
    ///
    /// What is wrong with the store.
    pub fn room(&self) -> Result<Room, DeskError> {
        let lease = self.engine.lease(Doing::Checking, self.patience)?;
        let mut live = 0;
        each(&self.heard(lease.as_ref())?, &mut |_, key, value| live += (key.len() + value.len()) as u64)?;
        Ok(Room { taken: lease.size_on_disk()?.unwrap_or(live), live })
    }

    /// Says whether a login may make the store smaller, restore or migrate it.
    ///
    /// # Errors
    ///
    /// The refusal of who may not; what is wrong with the store.
    pub fn may_keep_the_store(&self, login: &str) -> Result<(), DeskError> {
        let lease = self.engine.lease(Doing::Reading, self.patience)?;
        self.must_keep_the_store(lease.as_ref(), login)
    }

    /// Copies the store smaller, after a backup; its history stays byte for byte.
    ///
    /// # Errors
    ///
    /// The refusal of who may not; what is wrong with the store or the disk: the old store stands then.
    pub fn compact(&self, login: &str, moment: Moment) -> Result<(), DeskError> {
        self.exchange(Doing::Compacting, moment, &mut |old| {
            let lease = old.map_err(StoreError::again)?;
            self.must_keep_the_store(lease, login)?;
            self.back_up_under(lease, moment)?;
            let origin = origin(lease, Making::Compacted, login, moment, "")?;
            Ok(copied(&self.heard(lease)?, origin)?)
        })
    }

    /// Has every record of a store heard as it is read.
    pub(super) fn heard<'l>(&self, lease: &'l dyn Lease) -> Result<HeardLease<'l>, StoreError> {
        HeardLease::over(lease, &self.listener, Stage::Reading, &Tree::ALL)
    }
}

/// Returns everything that lies in a store, with one more origin.
fn copied(lease: &dyn Lease, origin: Origin) -> Result<Writes, StoreError> {
    let mut writes = all_of(lease)?;
    let mut origins = Records::under(lease).origins()?;
    origins.push(origin);
    add_origins(&mut writes, &origins)?;
    Ok(writes)
}

/// Returns everything that lies in a store, as it lies there.
pub(super) fn all_of(lease: &dyn Lease) -> Result<Writes, StoreError> {
    let mut writes = Writes::new();
    each(lease, &mut |tree, key, value| {
        writes.put(tree, key, value);
    })?;
    Ok(writes)
}

/// What is called with each value of each tree.
type Visit<'a> = dyn FnMut(Tree, &[u8], &[u8]) + 'a;

fn each(lease: &dyn Lease, visit: &mut Visit<'_>) -> Result<(), StoreError> {
    for tree in Tree::ALL {
        lease.scan(tree, &[], &mut |key, value| {
            visit(tree, key, value);
            Ok(())
        })?;
    }
    Ok(())
}
