//! How does a store that an older program wrote become one of this version?

use super::compacting::all_of;
use super::origin;
use crate::desk::{Desk, DeskError, Moment};
use crate::store::records::{Making, Records, add_origins};
use crate::store::{Doing, Lease, Migration, STORE_FORMAT, StoreError, Writes, brought_up_to};

/// What came of migrating.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Migrated {
    /// The store was of this version already.
    Nothing,
    /// It is now.
    Done,
}

impl Desk {
    /// Brings a store of an older format to this version's, after a backup where it can be made; its history
    /// stays byte for byte, and the store that was is put aside whole.
    ///
    /// # Errors
    ///
    /// The refusal of who may not; what is wrong with the store or the disk: the old store stands then.
    pub fn migrate(
        &self,
        login: &str,
        moment: Moment,
        migrations: &[Migration],
    ) -> Result<Migrated, DeskError> {
        let found = match self.engine.lease(Doing::Reading, self.patience) {
            Ok(_) => return Ok(Migrated::Nothing),
            Err(StoreError::OlderFormat { found, .. }) => found,
            Err(error) => return Err(error.into()),
        };
        self.exchange(Doing::Migrating, moment, &mut |old| {
            let lease = old.map_err(StoreError::again)?;
            self.may_restore_over(lease, login)?;
            self.back_up_what_can_be(lease, moment)?;
            Ok(migrated(&self.heard(lease)?, found, migrations, login, moment)?)
        })?;
        Ok(Migrated::Done)
    }
}

fn migrated(
    lease: &dyn Lease,
    found: u8,
    migrations: &[Migration],
    login: &str,
    moment: Moment,
) -> Result<Writes, StoreError> {
    let mut content = brought_up_to(STORE_FORMAT, found, all_of(lease)?, migrations)?;
    let mut origins = Records::under(lease).origins()?;
    origins.push(origin(lease, Making::Migrated, login, moment, "")?);
    add_origins(&mut content, &origins)?;
    Ok(content)
}
