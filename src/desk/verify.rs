//! Is everything that is stored as it should be, and what of it can be mended?

use super::{Desk, DeskError};
use crate::domain::compiled::overview::Overview;
use crate::domain::inspection::{Anchored, Finding, Flaw, Inspection, Place, Way};
use crate::domain::progress::Stage;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Actor, Relation, Right};
use crate::store::records::{Inspected, Records, inspect};
use crate::store::{Doing, HeardLease, Lease, StoreError, Tree};

/// Whether what follows from the rest is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mending {
    /// Look only.
    Look,
    /// Write it.
    Write,
}

impl Desk {
    /// Looks at every record, and mends what follows from the rest where that is wanted.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotPermitted`]; what is wrong with the store as a whole. What is wrong with a record
    /// is no error, but a finding.
    pub fn verify(&self, mending: Mending, login: &str) -> Result<Inspection, DeskError> {
        let mut lease = self.engine.lease(Doing::Checking, self.patience)?;
        self.may_verify(lease.as_ref(), mending, login)?;
        let mut inspected = self.inspected(lease.as_ref())?;
        let writes = std::mem::take(&mut inspected.mending);
        let before = self.told(lease.as_ref(), inspected)?;
        if mending == Mending::Look {
            self.note_what_cannot_be_read(lease.as_ref());
            return Ok(before);
        }
        if !writes.is_empty() {
            lease.commit(&writes)?;
        }
        match self.renew_digest(lease.as_ref()) {
            Err(error) if !is_of_a_record(&error) => return Err(error),
            Ok(_) | Err(_) => {}
        }
        let after = self.settled().told(lease.as_ref(), self.settled().inspected(lease.as_ref())?)?;
        let mended = before.findings.into_iter().filter(|it| !after.findings.contains(it)).collect();
        Ok(Inspection { mended, ..after })
    }

    /// Returns the entry up to which the history has a hash that begins with these digits, if any has.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify).
    pub fn anchored(&self, digits: &str, login: &str) -> Result<Option<Anchored>, DeskError> {
        let lease = self.engine.lease(Doing::Checking, self.patience)?;
        self.may_verify(lease.as_ref(), Mending::Look, login)?;
        Ok(self.inspected(lease.as_ref())?.anchored(digits))
    }

    fn inspected(&self, lease: &dyn Lease) -> Result<Inspected, StoreError> {
        let trees = [Tree::History, Tree::School, Tree::Parts, Tree::Sent, Tree::Cases];
        let codes = Records::under(lease).codes()?;
        inspect(&HeardLease::over(lease, &self.listener, Stage::Checking, &trees)?, codes)
    }

    /// Everybody who may see all cases may look; whoever keeps the store may mend it.
    fn may_verify(&self, lease: &dyn Lease, mending: Mending, login: &str) -> Result<(), Refusal> {
        let right = match mending {
            Mending::Look => Right::SeeCases,
            Mending::Write => Right::KeepStore,
        };
        self.known(lease, login).needs(right, Relation::Other)
    }

    /// Returns who is behind a login: by the records, or by the digest where these cannot be read.
    fn known(&self, lease: &dyn Lease, login: &str) -> Actor {
        match self.school_of(&Records::under(lease)) {
            Ok(school) => school.actor(login),
            Err(_) => self.unconfirmed().unwrap_or_default().actor(login),
        }
    }

    /// Adds what was found beside the records.
    fn told(&self, lease: &dyn Lease, inspected: Inspected) -> Result<Inspection, DeskError> {
        let mut findings = inspected.findings;
        if let Some(digest) = &self.digest {
            let flaw = match self.derived(lease) {
                // The owner of the place is looked up, never written down.
                Ok(right) => digest.flaw(lease.store_id(), &Overview { owner: None, ..right }),
                Err(error) if is_of_a_record(&error) => None,
                Err(error) => return Err(error),
            };
            findings.extend(flaw.map(|what| beside(Place::Digest, what, Way::Mend)));
            let left = digest.left_behind()?.into_iter();
            findings.extend(left.map(|name| beside(Place::File(name), Flaw::LeftBehind, Way::Delete)));
        }
        if let Some(backups) = &self.backups {
            let faults = backups.faults(&self.listener);
            let faults = faults.map_err(|fault| DeskError::Backup { path: backups.folder(), fault })?;
            findings.extend(faults.into_iter().map(|(name, what)| {
                let way = if what == Flaw::Newer { Way::Update } else { Way::Delete };
                beside(Place::File(format!("backups/{name}")), what, way)
            }));
        }
        Ok(Inspection {
            revision: inspected.revision,
            entries: inspected.chains.len(),
            cases: inspected.cases,
            findings,
            mended: Vec::new(),
        })
    }
}

fn beside(place: Place, what: Flaw, way: Way) -> Finding {
    Finding { place, case: None, what, way }
}

fn is_of_a_record(error: &DeskError) -> bool {
    matches!(error, DeskError::Store(StoreError::Unreadable(_) | StoreError::Record { .. }))
}
