//! How does the desk put a new store in the place of the old one?

mod backing_up;
mod compacting;
mod forgetting;
mod migrating;
mod restoring;
mod taking_in;

pub use forgetting::Taking;
pub use migrating::Migrated;
pub use taking_in::TakenIn;

use super::{Desk, DeskError, Moment};
use crate::domain::rights::{Relation, Right};
use crate::store::records::{Making, Origin, Records};
use crate::store::{Doing, Lease, StoreError, Writes};

/// As the engine's own, with refusals besides.
pub(super) type Make<'a> = dyn FnMut(Result<&dyn Lease, &StoreError>) -> Result<Writes, DeskError> + 'a;

impl Desk {
    /// Puts the store that `make` makes in the place of the present one.
    ///
    /// The digest is gone before the new store stands, and derived anew under a lease before this returns.
    pub(super) fn exchange(
        &self,
        doing: Doing,
        moment: Moment,
        make: &mut Make<'_>,
    ) -> Result<(), DeskError> {
        let mut refused = None;
        let exchanged = self.engine.exchange(doing, self.patience, moment.at, &self.listener, &mut |old| {
            make(old).map_err(|error| match error {
                DeskError::Store(error) => error,
                // The engine knows no refusals: it only has to leave the old store in place.
                error @ (DeskError::Refused { .. } | DeskError::Backup { .. }) => {
                    refused = Some(error);
                    StoreError::Busy { holder: None }
                }
            })
        });
        if let (Err(_), Some(refused)) = (&exchanged, refused) {
            return Err(refused);
        }
        exchanged?;
        // The new store stands. Should this fail, no digest is there, and the next reader derives it.
        let _derived_by_the_next_reader = self.derive_digest();
        Ok(())
    }

    /// Refuses a login that may not keep the store that is open.
    pub(in crate::desk) fn must_keep_the_store(
        &self,
        lease: &dyn Lease,
        login: &str,
    ) -> Result<(), DeskError> {
        let school = self.school_of(&Records::under(lease))?;
        let actor = school.actor(login);
        match actor.needs(Right::KeepStore, Relation::Other) {
            // A school that nobody has set up has nobody to ask.
            Err(_) if school.settings.is_none() => Ok(()),
            answer => Ok(answer?),
        }
    }

    /// Refuses a login that may not take anything out of the cases for good.
    pub(super) fn must_keep_the_cases(&self, lease: &dyn Lease, login: &str) -> Result<(), DeskError> {
        let school = self.school_of(&Records::under(lease))?;
        Ok(school.actor(login).needs(Right::KeepCases, Relation::Other)?)
    }

    fn derive_digest(&self) -> Result<(), DeskError> {
        let lease = self.engine.lease(Doing::Reading, self.patience)?;
        self.renew_digest(lease.as_ref()).map(drop)
    }
}

/// Describes the open store as that from which a new one comes.
pub(super) fn origin(
    lease: &dyn Lease,
    what: Making,
    login: &str,
    moment: Moment,
    why: &str,
) -> Result<Origin, StoreError> {
    let records = Records::under(lease);
    let (revision, chain) = records.newest()?;
    Ok(Origin {
        what,
        at: moment.at,
        login: login.to_owned(),
        why: why.to_owned(),
        store: records.store().bytes(),
        revision,
        chain,
    })
}
