//! How does the store stand as a whole?

use super::{Desk, DeskError};
use crate::domain::keeping::{Kept, KeptBackup, Seated};
use crate::store::backup::Backups;
use crate::store::records::Records;
use crate::store::{Doing, StoreError};

impl Desk {
    /// Returns how the store stands: where, how large, which backups there are, who is in.
    ///
    /// # Errors
    ///
    /// The refusal of who may not; what is wrong with the store, or with the folder of the backups.
    pub fn kept(&self, login: &str) -> Result<Kept, DeskError> {
        let (revision, entries, cases) = {
            let lease = self.engine.lease(Doing::Reading, self.patience)?;
            self.must_keep_the_store(lease.as_ref(), login)?;
            let records = Records::under(lease.as_ref());
            (records.newest()?.0, records.count()?, records.summaries()?.len())
        };
        let room = self.unheard().room()?;
        let place = self.backups.as_ref().map(|it| it.data().display().to_string());
        Ok(Kept {
            place,
            revision,
            entries,
            cases,
            room,
            backups: self.backups_kept()?,
            seated: self.seated(),
        })
    }

    fn backups_kept(&self) -> Result<Vec<KeptBackup>, DeskError> {
        let Some(backups) = &self.backups else { return Ok(Vec::new()) };
        let all = backups.all().map_err(|source| unread(backups, source))?;
        let one = |name: &crate::store::backup::BackupName| KeptBackup {
            path: backups.path(name).display().to_string(),
            at: name.at,
            revision: name.revision,
            anchor: name.anchor().to_owned(),
        };
        Ok(all.iter().rev().map(one).collect())
    }

    /// Who cannot be seen is not told of: it is nothing that anybody rests on.
    fn seated(&self) -> Vec<Seated> {
        let present = self.backups.as_ref().and_then(|backups| backups.present().ok()).unwrap_or_default();
        present.into_iter().map(|it| Seated { login: it.login, since: it.since, host: it.host }).collect()
    }
}

fn unread(backups: &Backups, source: std::io::Error) -> StoreError {
    StoreError::Io { doing: Doing::Reading, path: backups.folder(), source }
}
