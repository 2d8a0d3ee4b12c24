//! What has been recorded in the whole store, and who may read it?

use super::{Desk, DeskError, Moment};
use crate::domain::change::Recorded;
use crate::domain::code::CaseCode;
use crate::domain::id::CaseId;
use crate::domain::rights::{Relation, Right};
use crate::domain::school::School;
use crate::store::backup::write_log;
use crate::store::records::Records;
use crate::store::{Doing, StoreError};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

/// The history of a store, with what its entries are told by.
#[derive(Debug, Default)]
pub struct Log {
    /// The entries, the newest first.
    pub entries: Vec<Recorded>,
    /// The school.
    pub school: School,
    codes: BTreeMap<CaseId, CaseCode>,
}

impl Log {
    /// Returns the code of the case that an entry touches.
    pub fn case_of(&self, entry: &Recorded) -> Option<CaseCode> {
        self.codes.get(&entry.case?).copied()
    }
}

impl Desk {
    /// Returns the history, for whoever sees all cases or keeps the store; empty where there is no store.
    ///
    /// # Errors
    ///
    /// The refusal of who may not; what is wrong with the store.
    pub fn log(&self, login: &str) -> Result<Log, DeskError> {
        let lease = match self.engine.lease(Doing::Reading, self.patience) {
            Err(StoreError::Absent { .. }) => return Ok(Log::default()),
            lease => lease?,
        };
        let records = Records::under(lease.as_ref());
        let school = self.school_of(&records)?;
        let actor = school.actor(login);
        if !actor.may(Right::KeepStore, Relation::Other) {
            actor.needs(Right::SeeCases, Relation::Other)?;
        }
        let codes = records.summaries()?.into_iter().map(|short| (short.case, short.code)).collect();
        Ok(Log { entries: records.history(&|_| true)?, school, codes })
    }

    /// Writes the history as lines of JSON, which an empty store takes as recorded; `place` is named in
    /// errors.
    ///
    /// # Errors
    ///
    /// As a backup: these lines hold all that it holds.
    pub fn log_to(
        &self,
        out: &mut dyn Write,
        place: &Path,
        login: &str,
        moment: Moment,
    ) -> Result<(), DeskError> {
        let lease = self.lease_to_back_up(login)?;
        Ok(write_log(lease.as_ref(), moment.at, out, place, &self.listener)?)
    }
}
