//! How does a backup take the place of the store, and what would that change?

use super::{OnStage, Stage};
use crate::desk::error::trouble;
use crate::desk::{Desk, DeskError, Moment};
use crate::domain::change::Recorded;
use crate::domain::id::{CommandId, Revision};
use crate::domain::trouble::Trouble;
use crate::store::backup::{Backup, Backups};
use crate::store::records::{Making, Origin, Records, rebuilt_as_kept};
use crate::store::{Doing, Lease, StoreError, StoreId, Tree, Write, Writes};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use std::path::Path;

/// How far a store, or a backup, goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The revision of the newest entry.
    pub revision: Revision,
    /// When that entry was made; none where there is no entry.
    pub at: Option<DateTime<Utc>>,
    /// How many cases there are.
    pub cases: usize,
}

/// What is in the place that a backup would take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Present {
    /// No store at all.
    Nothing,
    /// A store that cannot be opened or read.
    Damaged(Trouble),
    /// A store that is well.
    Stands(Standing),
}

/// What a restoring would change.
#[derive(Debug, Clone, PartialEq)]
pub struct Prospect {
    /// What is there now.
    pub present: Present,
    /// What would be.
    pub then: Standing,
    /// The entries of the present store that the backup does not have, the newest first.
    pub lost: Vec<Recorded>,
    /// The store that was looked at, with its revision.
    seen: Option<(StoreId, Revision)>,
}

impl Desk {
    /// Reads a backup, and checks all that can be checked of it.
    ///
    /// # Errors
    ///
    /// [`DeskError::Backup`] for a file that is none, or is not whole.
    pub fn read_backup(&self, path: &Path) -> Result<Backup, DeskError> {
        Backups::read(path).map_err(|fault| DeskError::Backup { path: path.to_owned(), fault })
    }

    /// Returns what a restoring would change; changes nothing.
    ///
    /// # Errors
    ///
    /// The refusal of who may not; what keeps the store shut for another reason than damage.
    pub fn restoring(&self, backup: &Backup, login: &str) -> Result<Prospect, DeskError> {
        let then = standing_of(backup)?;
        let nothing_lost = |present| Prospect { present, then: then.clone(), lost: Vec::new(), seen: None };
        let lease = match self.engine.lease(Doing::Reading, self.patience) {
            Ok(lease) => lease,
            Err(StoreError::Absent { .. }) => return Ok(nothing_lost(Present::Nothing)),
            Err(error) if error.is_loss() => return Ok(nothing_lost(Present::Damaged(trouble(&error)))),
            Err(error) => return Err(error.into()),
        };
        self.may_restore_over(lease.as_ref(), login)?;
        match at_stake(lease.as_ref(), backup) {
            Ok((standing, lost)) => {
                let seen = Some((lease.store_id(), standing.revision));
                Ok(Prospect { present: Present::Stands(standing), then, lost, seen })
            }
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
        on_stage: &mut OnStage<'_>,
    ) -> Result<(), DeskError> {
        self.exchange(Doing::Restoring, moment, &mut |old| {
            if let Ok(lease) = old {
                self.may_restore_over(lease, login)?;
                must_be_as_seen(lease, seen)?;
                on_stage(Stage::BackingUp);
                self.back_up_what_can_be(lease, moment)?;
            }
            on_stage(Stage::Building);
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
    let present = Records::under(lease).newest().ok().map(|(revision, _)| (lease.store_id(), revision));
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
