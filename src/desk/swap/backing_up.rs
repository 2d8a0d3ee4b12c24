//! When does the desk make a backup, and where does it go?

use crate::desk::{Desk, DeskError, Moment};
use crate::domain::change::Warning;
use crate::store::backup::Backups;
use crate::store::{Doing, Lease, StoreError};
use std::io::Write;
use std::path::{Path, PathBuf};

impl Desk {
    /// Keeps backups: one before the first change of a day, and one before each swap.
    #[must_use]
    pub fn keeping(self, backups: Backups) -> Self {
        Self { backups: Some(backups), ..self }
    }

    /// Makes a backup among the others, and returns its path.
    ///
    /// # Errors
    ///
    /// The refusal of who may not; what is wrong with the store or the disk.
    pub fn back_up(&self, login: &str, moment: Moment) -> Result<Option<PathBuf>, DeskError> {
        let lease = self.lease_to_back_up(login)?;
        Ok(self.back_up_under(lease.as_ref(), moment)?)
    }

    /// Writes a backup elsewhere; `place` is named in errors.
    ///
    /// # Errors
    ///
    /// As [`back_up`](Self::back_up).
    pub fn back_up_to(
        &self,
        out: &mut dyn Write,
        place: &Path,
        login: &str,
        moment: Moment,
    ) -> Result<(), DeskError> {
        let lease = self.lease_to_back_up(login)?;
        crate::store::backup::write_backup(lease.as_ref(), moment.at, out, place, &self.listener)?;
        Ok(())
    }

    /// Opens the store for whoever may take all of it along.
    pub(in crate::desk) fn lease_to_back_up(&self, login: &str) -> Result<Box<dyn Lease + '_>, DeskError> {
        let lease = self.engine.lease(Doing::BackingUp, self.patience)?;
        self.must_keep_the_store(lease.as_ref(), login)?;
        Ok(lease)
    }

    /// Returns the newest backup among those that are kept.
    pub fn newest_backup(&self) -> Option<PathBuf> {
        let backups = self.backups.as_ref()?;
        let name = backups.all().ok()?.pop()?;
        Some(backups.path(&name))
    }

    /// Makes a backup of the open store, where backups are kept.
    pub(in crate::desk) fn back_up_under(
        &self,
        lease: &dyn Lease,
        moment: Moment,
    ) -> Result<Option<PathBuf>, StoreError> {
        self.backups.as_ref().map(|backups| backups.make(lease, moment.at, &self.listener)).transpose()
    }

    /// Makes the backup of the day, if it is still to be made. One that fails must not keep anybody from
    /// saving, so it is only told; one that is stopped stops the save.
    pub(in crate::desk) fn back_up_daily(
        &self,
        lease: &dyn Lease,
        moment: Moment,
    ) -> Result<Option<Warning>, StoreError> {
        let due = self.backups.as_ref().is_some_and(|backups| backups.is_due(moment.at));
        match due.then(|| self.back_up_under(lease, moment)) {
            Some(Err(StoreError::Stopped)) => Err(StoreError::Stopped),
            Some(Err(_)) => Ok(Some(Warning::NoBackup)),
            Some(Ok(_)) | None => Ok(None),
        }
    }
}
