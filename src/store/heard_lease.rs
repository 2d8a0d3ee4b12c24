//! How does whoever waits hear of each record that an operation reads?

use std::cell::RefCell;
use std::ops::ControlFlow;

use super::{Count, Each, EachUntil, Lease, Listener, StoreError, StoreId, Tree, Writes};
use crate::domain::progress::Stage;

/// A lease whose scans are told, a record at a time, and end where they are to be stopped.
///
/// What is read through it need not know that anybody listens.
pub struct HeardLease<'l> {
    lease: &'l dyn Lease,
    count: RefCell<Count>,
}

impl<'l> HeardLease<'l> {
    /// Has each record of these trees heard as one piece of a stage; each is meant to be scanned once.
    ///
    /// # Errors
    ///
    /// What the disk says; [`StoreError::Stopped`].
    pub fn over(
        lease: &'l dyn Lease,
        listener: &Listener,
        stage: Stage,
        trees: &[Tree],
    ) -> Result<Self, StoreError> {
        let mut total = 0;
        for tree in trees {
            total += lease.count(*tree)?;
        }
        Ok(Self { lease, count: RefCell::new(listener.begin(stage, total)?) })
    }
}

impl Lease for HeardLease<'_> {
    fn store_id(&self) -> StoreId {
        self.lease.store_id()
    }

    fn read(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.lease.read(tree, key)
    }

    fn scan(&self, tree: Tree, prefix: &[u8], each: &mut Each) -> Result<(), StoreError> {
        self.lease.scan(tree, prefix, &mut |key, value| {
            each(key, value)?;
            self.count.borrow_mut().step()
        })
    }

    fn scan_down(&self, tree: Tree, each: &mut EachUntil) -> Result<(), StoreError> {
        self.lease.scan_down(tree, &mut |key, value| {
            let flow = each(key, value)?;
            if flow == ControlFlow::Continue(()) {
                self.count.borrow_mut().step()?;
            }
            Ok(flow)
        })
    }

    fn count(&self, tree: Tree) -> Result<u64, StoreError> {
        self.lease.count(tree)
    }

    fn size_on_disk(&self) -> Result<Option<u64>, StoreError> {
        self.lease.size_on_disk()
    }

    /// Reading is what is heard: whoever writes has the lease itself.
    fn commit(&mut self, _writes: &Writes) -> Result<(), StoreError> {
        unreachable!("a lease that is only read through is never written through")
    }
}
