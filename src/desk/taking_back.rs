//! What would a login take back now, or make again?

use super::{Desk, DeskError};
use crate::domain::change::Recorded;
use crate::domain::id::Revision;
use crate::domain::undo::{last_done, last_undone};
use crate::store::records::Records;
use crate::store::{Doing, StoreError};

impl Desk {
    /// Returns the entries of the last change of a login that still stands, the newest first: several
    /// where it came in one batch, to be taken back in this order as one; none where there is nothing.
    ///
    /// # Errors
    ///
    /// What is wrong with the store.
    pub fn undoing(&self, login: &str) -> Result<Vec<Recorded>, DeskError> {
        let own = self.own_history(login)?;
        let last = last_done(&own, login);
        Ok(in_order(&own, &last))
    }

    /// Returns the entries that a login took back last, the oldest first, to be made again in this
    /// order as one.
    ///
    /// # Errors
    ///
    /// What is wrong with the store.
    pub fn redoing(&self, login: &str) -> Result<Vec<Recorded>, DeskError> {
        let own = self.own_history(login)?;
        let last = last_undone(&own, login);
        Ok(in_order(&own, &last))
    }

    fn own_history(&self, login: &str) -> Result<Vec<Recorded>, DeskError> {
        match self.engine.lease(Doing::Reading, self.patience) {
            Err(StoreError::Absent { .. }) => Ok(Vec::new()),
            lease => Ok(Records::under(lease?.as_ref()).history(&|entry| entry.login == login)?),
        }
    }
}

fn in_order(own: &[Recorded], wanted: &[Revision]) -> Vec<Recorded> {
    let entry = |revision: &Revision| own.iter().find(|entry| entry.revision == *revision).cloned();
    wanted.iter().filter_map(entry).collect()
}
