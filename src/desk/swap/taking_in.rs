//! How does an empty store take recorded changes as they were recorded?

use super::restoring::rebuilt_from;
use crate::desk::{Desk, DeskError, Moment};
use crate::store::backup::{Backup, read_backup};
use crate::store::records::Records;
use crate::store::{Doing, Lease, StoreError};
use std::io::BufRead;
use std::path::Path;

/// What became of recorded changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakenIn {
    /// They stand, under their own numbers, times and logins.
    Taken,
    /// Something stands in the store already: nothing has changed.
    NotEmpty,
}

impl Desk {
    /// Reads recorded changes, and checks all that can be checked of them; `place` is named in errors.
    ///
    /// # Errors
    ///
    /// [`DeskError::Backup`] for lines that are none, or are not whole.
    pub fn read_log(&self, input: impl BufRead, place: &Path) -> Result<Backup, DeskError> {
        read_backup(input).map_err(|fault| DeskError::Backup { path: place.to_owned(), fault })
    }

    /// Takes recorded changes into an empty store, without deciding them again: a restoring that replaces
    /// nothing.
    ///
    /// # Errors
    ///
    /// What is wrong with the store or the disk.
    pub fn take_in(&self, recorded: &Backup, login: &str, moment: Moment) -> Result<TakenIn, DeskError> {
        let mut is_empty = true;
        let exchanged = self.exchange(Doing::Restoring, moment, &mut |old| {
            is_empty = holds_nothing(old)?;
            match is_empty {
                true => Ok(rebuilt_from(recorded, login, moment)?),
                // Whatever the error, the engine leaves the old store in its place.
                false => Err(StoreError::Busy { holder: None }.into()),
            }
        });
        match (is_empty, exchanged) {
            (false, _) => Ok(TakenIn::NotEmpty),
            (true, exchanged) => exchanged.map(|()| TakenIn::Taken),
        }
    }

    /// Says whether an empty store would take recorded changes here.
    ///
    /// # Errors
    ///
    /// What is wrong with the store.
    pub fn would_take_in(&self) -> Result<TakenIn, DeskError> {
        let is_empty = match self.engine.lease(Doing::Reading, self.patience) {
            Ok(lease) => holds_nothing(Ok(lease.as_ref()))?,
            Err(error) => holds_nothing(Err(&error))?,
        };
        Ok(if is_empty { TakenIn::Taken } else { TakenIn::NotEmpty })
    }
}

/// A store that cannot be read may hold anything: only one that is not there, or has no entry, is empty.
fn holds_nothing(store: Result<&dyn Lease, &StoreError>) -> Result<bool, StoreError> {
    match store {
        Ok(lease) => Ok(Records::under(lease).count()? == 0),
        Err(StoreError::Absent { .. }) => Ok(true),
        Err(StoreError::Busy { .. }) => Err(StoreError::Busy { holder: None }),
        Err(StoreError::Stopped) => Err(StoreError::Stopped),
        Err(_) => Ok(false),
    }
}
