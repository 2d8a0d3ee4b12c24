//! What would a login take back now, or make again?

use super::{Desk, DeskError};
use crate::domain::change::Recorded;
use crate::domain::command::{Command, Redo, Undo};
use crate::domain::id::Revision;
use crate::domain::undo::{last_done, last_undone};
use crate::store::records::Records;
use crate::store::{Doing, StoreError};

impl Desk {
    /// Returns the commands that take back the last change of a login that still stands: several
    /// where it came in one batch, to be sent in their order as one; none where there is nothing.
    ///
    /// # Errors
    ///
    /// What is wrong with the store.
    pub fn undoing(&self, login: &str) -> Result<Vec<Command>, DeskError> {
        let entries = last_done(&self.own_history(login)?, login);
        Ok(entries.into_iter().map(|entry| Command::Undo(Undo { entry })).collect())
    }

    /// Returns the commands that make again what a login took back last.
    ///
    /// # Errors
    ///
    /// What is wrong with the store.
    pub fn redoing(&self, login: &str) -> Result<Vec<Command>, DeskError> {
        let entries: Vec<Revision> = last_undone(&self.own_history(login)?, login);
        Ok(entries.into_iter().map(|entry| Command::Redo(Redo { entry })).collect())
    }

    fn own_history(&self, login: &str) -> Result<Vec<Recorded>, DeskError> {
        match self.engine.lease(Doing::Reading, self.patience) {
            Err(StoreError::Absent { .. }) => Ok(Vec::new()),
            lease => Ok(Records::under(lease?.as_ref()).history(&|entry| entry.login == login)?),
        }
    }
}
