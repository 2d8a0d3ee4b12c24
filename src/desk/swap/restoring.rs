//! How does a backup take the place of the store, and what would that change?

use crate::desk::error::trouble;
use crate::desk::{Desk, DeskError, Moment};
use crate::domain::change::Recorded;
use crate::domain::id::CommandId;
use crate::domain::keeping::{Present, Prospect, Standing};
use crate::domain::progress::Stage;
use crate::store::backup::{Backup, Backups};
use crate::store::records::{Making, Origin, Records, rebuilt_as_kept};
use crate::store::{Doing, HeardLease, Lease, StoreError, Tree, Write, Writes};
use std::collections::BTreeSet;
use std::path::Path;

impl Desk {
    /// Reads a backup, and checks all that can be checked of it.
    ///
    /// # Errors
    ///
    /// [`DeskError::Backup`] for a file that is none, or is not whole.
    pub fn read_backup(&self, path: &Path) -> Result<Backup, DeskError> {
        let read = Backups::read_heard(path, &self.listener);
        read.map_err(|fault| DeskError::Backup { path: path.to_owned(), fault })
    }

    /// Returns what a restoring would change; changes nothing.
    ///
    /// # Errors
    ///
    /// The refusal of who may not; what keeps the store shut for another reason than damage.
    pub fn restoring(&self, backup: &Backup, login: &str) -> Result<Prospect, DeskError> {
        let then = standing_of(backup)?;
        let nothing_lost = |present| {
            let (school, then) = (backup.header.school.clone(), then.clone());
            Prospect { school, present, then, lost: Vec::new(), seen: None }
        };
        let lease = match self.engine.lease(Doing::Reading, self.patience) {
            Ok(lease) => lease,
            Err(StoreError::Absent { .. }) => return Ok(nothing_lost(Present::Nothing)),
            Err(error) if error.is_loss() => return Ok(nothing_lost(Present::Damaged(trouble(&error)))),
            Err(error) => return Err(error.into()),
        };
        self.may_restore_over(lease.as_ref(), login)?;
        let trees = [Tree::Cases, Tree::History];
        let heard = HeardLease::over(lease.as_ref(), &self.listener, Stage::Reading, &trees);
        match heard.and_then(|heard| at_stake(&heard, backup)) {
            Ok((standing, lost)) => {
                let seen = Some((lease.store_id().bytes(), standing.revision));
                Ok(Prospect {
                    present: Present::Stands(standing),
                    lost,
                    seen,
                    ..nothing_lost(Present::Nothing)
                })
            }
            Err(StoreError::Stopped) => Err(StoreError::Stopped.into()),
            Err(error) => Ok(nothing_lost(Present::Damaged(trouble(&error)))),
        }
    }

    /// Puts a backup in the place of the store, which is put aside whole, after a backup where it can be
    /// made. What is there must still be what `seen` says.
    ///
    /// # Errors
    ///
    /// [`StoreError::Busy`] where somebody has saved since; the refusal of who may not; what the disk says:
    /// the old store stands then.
    pub fn restore(
        &self,
        backup: &Backup,
        seen: &Prospect,
        login: &str,
        moment: Moment,
    ) -> Result<(), DeskError> {
        self.exchange(Doing::Restoring, moment, &mut |old| {
            if let Ok(lease) = old {
                self.may_restore_over(lease, login)?;
                must_be_as_seen(lease, seen)?;
                self.back_up_what_can_be(lease, moment)?;
            }
            Ok(rebuilt_from(backup, login, moment)?)
        })
    }

    /// Whoever may write the directory may restore over what nobody can read; else it takes the right.
    pub(super) fn may_restore_over(&self, lease: &dyn Lease, login: &str) -> Result<(), DeskError> {
        match self.must_keep_the_store(lease, login) {
            Err(DeskError::Store(StoreError::Record { .. })) => Ok(()),
            answer => answer,
        }
    }

    /// A history with a record that cannot be read has no backup: the store put aside is all there is of it.
    pub(super) fn back_up_what_can_be(&self, lease: &dyn Lease, moment: Moment) -> Result<(), StoreError> {
        match self.back_up_under(lease, moment) {
            Err(StoreError::Record { .. }) | Ok(_) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// What was agreed to was agreed to in sight of one state; nobody's save is to be lost unseen.
fn must_be_as_seen(lease: &dyn Lease, seen: &Prospect) -> Result<(), StoreError> {
    let present =
        Records::under(lease).newest().ok().map(|(revision, _)| (lease.store_id().bytes(), revision));
    match seen.seen == present || matches!(seen.present, Present::Damaged(_)) {
        true => Ok(()),
        false => Err(StoreError::Busy { holder: None }),
    }
}

fn at_stake(lease: &dyn Lease, backup: &Backup) -> Result<(Standing, Vec<Recorded>), StoreError> {
    let records = Records::under(lease);
    let kept: BTreeSet<CommandId> = backup.entries.iter().map(|it| it.entry.id).collect();
    let newest = records.newest()?.0;
    let at = records.entry(newest)?.map(|entry| entry.at);
    let standing = Standing { revision: newest, at, cases: records.summaries()?.len() };
    let lost = records.history(&|entry| !kept.contains(&entry.id))?;
    Ok((standing, lost))
}

fn standing_of(backup: &Backup) -> Result<Standing, StoreError> {
    let writes = rebuilt_as_kept(&backup.entries, &backup.header.numbers, &[])?;
    let is_case = |write: &&Write| matches!(write, Write::Put { tree: Tree::Cases, .. });
    Ok(Standing {
        revision: backup.header.revision,
        at: backup.entries.last().map(|it| it.entry.at),
        cases: writes.iter().filter(is_case).count(),
    })
}

/// Returns the whole content of a store out of recorded changes.
pub(super) fn rebuilt_from(backup: &Backup, login: &str, moment: Moment) -> Result<Writes, StoreError> {
    let header = &backup.header;
    let mut origins = header.origins.clone();
    origins.push(Origin {
        what: Making::Restored,
        at: moment.at,
        login: login.to_owned(),
        why: String::new(),
        store: header.store.bytes(),
        revision: header.revision,
        chain: header.chain,
    });
    rebuilt_as_kept(&backup.entries, &header.numbers, &origins)
}
