//! What does the desk show, and does it need the store for it?

use super::{Desk, DeskError};
use crate::domain::case::Case;
use crate::domain::change::Recorded;
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::{CaseFile, Overview};
use crate::domain::doing::HeldBy;
use crate::domain::facts::Facts;
use crate::domain::id::{CaseId, Revision};
use crate::domain::people::kept::with_kept_people;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Actor;
use crate::domain::school::School;
use crate::domain::text::local::Language;
use crate::store::records::Records;
use crate::store::{Digest, Doing, Glance, Lease, STORE_FORMAT, StoreError};
use std::sync::Arc;

impl Desk {
    /// Returns the overview: from the digest without a lock where it is to be believed, else from
    /// the store under a lease, which writes the digest.
    ///
    /// Where there is no store yet the overview is empty, and none is made.
    ///
    /// # Errors
    ///
    /// What is wrong with the store.
    pub fn overview(&self) -> Result<Overview, DeskError> {
        if let Some(overview) = self.trusted() {
            return Ok(overview);
        }
        self.must_know_the_digest()?;
        match self.engine.lease(Doing::Reading, self.patience) {
            Err(StoreError::Absent { .. }) => Ok(Overview::default()),
            lease => self.renew_digest(lease?.as_ref()),
        }
    }

    /// Returns the overview of the digest, where it is to be believed.
    pub(super) fn trusted(&self) -> Option<Overview> {
        let overview = self.digest.as_ref()?.trusted()?;
        Some(Overview { owner: self.owner.clone(), ..overview })
    }

    /// Refuses beneath a digest of another version of the program, which writes the store by now.
    pub(super) fn must_know_the_digest(&self) -> Result<(), StoreError> {
        match self.glance() {
            Glance::Newer => Err(StoreError::NewerFormat { found: STORE_FORMAT + 1, newest: STORE_FORMAT }),
            Glance::Stands(..) | Glance::Nothing => Ok(()),
        }
    }

    /// Looks once, without lock and without opening the store, whether anything is new.
    pub fn glance(&self) -> Glance {
        self.digest.as_ref().map_or(Glance::Nothing, Digest::glance)
    }

    /// Says who holds the store now, as far as that can be told without taking it.
    pub fn held_by(&self) -> HeldBy {
        let holder = self.engine.holder();
        let doing = holder.as_ref().and_then(|holder| holder.doing);
        HeldBy { login: holder.map(|holder| holder.login), doing }
    }

    /// Returns the last overview that was written, whatever has happened since.
    pub fn unconfirmed(&self) -> Option<Overview> {
        let overview = self.digest.as_ref()?.unconfirmed()?;
        Some(Overview { owner: self.owner.clone(), ..overview })
    }

    /// Returns the language of the school as it was last known, as cheaply as can be.
    pub fn language(&self) -> Option<Language> {
        self.digest.as_ref()?.settings().map(|settings| settings.language)
    }

    /// Returns the revision of the newest change, as cheaply as can be; none where nobody can say.
    pub fn revision(&self) -> Option<Revision> {
        match &self.digest {
            Some(digest) => digest.revision().map(|(_, revision)| revision),
            None => Some(self.overview().ok()?.revision),
        }
    }

    /// Returns the school's shared records, with the revision of the store.
    ///
    /// # Errors
    ///
    /// What is wrong with the store; none where there is no store yet: the school is empty then.
    pub fn school(&self) -> Result<(Revision, School), DeskError> {
        match self.engine.lease(Doing::Reading, self.patience) {
            Err(StoreError::Absent { .. }) => Ok(Default::default()),
            lease => {
                let lease = lease?;
                let records = Records::under(lease.as_ref());
                Ok((records.newest()?.0, self.school_of(&records)?))
            }
        }
    }

    /// Returns what must be known to judge a staff list: the school, every case in short, who asks.
    ///
    /// # Errors
    ///
    /// What is wrong with the store; where there is none yet the facts are empty.
    pub fn facts(&self, login: &str) -> Result<(Facts, Actor), DeskError> {
        let mut facts = match self.engine.lease(Doing::Reading, self.patience) {
            Err(StoreError::Absent { .. }) => Facts::default(),
            lease => {
                let lease = lease?;
                Records::under(lease.as_ref()).facts()?
            }
        };
        facts.school.owner.clone_from(&self.owner);
        let actor = facts.school.actor(login);
        Ok((facts, actor))
    }

    /// Returns the entries of the history that are wanted, the newest first.
    ///
    /// # Errors
    ///
    /// What is wrong with the store; where there is none yet there is nothing.
    pub(super) fn history(&self, wanted: &dyn Fn(&Recorded) -> bool) -> Result<Vec<Recorded>, DeskError> {
        match self.engine.lease(Doing::Reading, self.patience) {
            Err(StoreError::Absent { .. }) => Ok(Vec::new()),
            lease => Ok(Records::under(lease?.as_ref()).history(wanted)?),
        }
    }

    /// Returns the school with every case whole, for what is counted or judged across cases; a case of
    /// which a part cannot be read is left out, as the overview tells.
    ///
    /// # Errors
    ///
    /// What is wrong with the store; where there is none yet there is nothing.
    pub fn whole(&self) -> Result<(School, Vec<Case>), DeskError> {
        let lease = match self.engine.lease(Doing::Reading, self.patience) {
            Err(StoreError::Absent { .. }) => return Ok(Default::default()),
            lease => lease?,
        };
        let records = Records::under(lease.as_ref());
        let mut cases = Vec::new();
        for short in records.summaries()? {
            match records.case(short.case) {
                Err(StoreError::Unreadable(_)) => continue,
                case => cases.extend(case?.map(|(case, _)| case)),
            }
        }
        Ok((self.school_of(&records)?, cases))
    }

    /// Returns a case whole, with its school and its history.
    ///
    /// # Errors
    ///
    /// [`Refusal::NoSuchCase`] where there is none of that code; what is wrong with the store.
    pub fn file(&self, code: CaseCode) -> Result<CaseFile, DeskError> {
        let lease = match self.engine.lease(Doing::Reading, self.patience) {
            Err(StoreError::Absent { .. }) => return Err(Refusal::NoSuchCase(code).into()),
            lease => lease?,
        };
        let records = Records::under(lease.as_ref());
        let case = self.case_of(code, &records, lease.as_ref())?;
        let id: CaseId = case.head.id;
        let school = self.school_of(&records)?;
        let history = records.history(&|entry| entry.case == Some(id) || entry.moves_dates_of(id))?;
        Ok(CaseFile {
            revision: records.newest()?.0,
            case: with_kept_people(case, &school),
            school: Arc::new(school),
            history,
            unread: records.unread_entries(),
            anchor: records.anchor()?,
        })
    }

    /// Reads the school, with the owner of its place, whom no record names.
    pub(super) fn school_of(&self, records: &Records<'_>) -> Result<School, StoreError> {
        Ok(School { owner: self.owner.clone(), ..records.school()?.0 })
    }

    /// Writes the digest anew where it is not that of the newest entry.
    pub(super) fn catch_up_digest(&self, lease: &dyn Lease) -> Result<(), DeskError> {
        let Some(digest) = &self.digest else { return Ok(()) };
        let records = Records::under(lease);
        if digest.revision() != Some((records.store(), records.newest()?.0)) {
            self.renew_digest(lease)?;
        }
        Ok(())
    }

    /// Derives the overview from the records, looking at every one.
    pub(super) fn derived(&self, lease: &dyn Lease) -> Result<Overview, DeskError> {
        let records = Records::under(lease);
        records.look_at_every_part()?;
        self.overview_of(&records)
    }

    /// The same, and writes it as the digest.
    pub(super) fn renew_digest(&self, lease: &dyn Lease) -> Result<Overview, DeskError> {
        let records = Records::under(lease);
        records.look_at_every_part()?;
        self.digest_of(&records)
    }

    /// The same after a commit, which leaves the parts that it does not write as they were: of those,
    /// only what could not be read before is looked at.
    ///
    /// Where all can be read, `after` is what the commit made of it; reading everything once more would take as
    /// long as all the rest of a save.
    pub(super) fn advance_digest(&self, lease: &dyn Lease, after: Option<Overview>) -> Result<(), DeskError> {
        let Some(digest) = &self.digest else { return Ok(()) };
        let Some(before) = digest.quarantined() else { return self.renew_digest(lease).map(drop) };
        let records = Records::under(lease);
        match after.filter(|_| before.is_empty()) {
            Some(after) => {
                debug_assert_eq!(
                    Ok(&after),
                    self.overview_of(&records).as_ref().map_err(ToString::to_string)
                );
                Ok(digest.write(records.store(), &after)?)
            }
            None => {
                records.look_again_at(&before)?;
                self.digest_of(&records).map(drop)
            }
        }
    }

    /// Lets lists know of records that turn out to be unreadable, or readable again, while nobody saves.
    ///
    /// The digest stays as it is in all else; where it cannot be written, the mark is missing and no more.
    pub(super) fn note_what_cannot_be_read(&self, lease: &dyn Lease) {
        let (Some(digest), Some(said)) = (&self.digest, self.unconfirmed()) else { return };
        let Ok(now) = self.derived(lease) else { return };
        let marked = Overview { owner: None, ..said.clone() }.without(now.quarantined.clone());
        if said.quarantined != now.quarantined && marked == (Overview { owner: None, ..now }) {
            let _a_mark_alone = digest.write(lease.store_id(), &marked);
        }
    }

    fn digest_of(&self, records: &Records<'_>) -> Result<Overview, DeskError> {
        let overview = self.overview_of(records)?;
        if let Some(digest) = &self.digest {
            digest.write(records.store(), &overview)?;
        }
        Ok(overview)
    }

    fn overview_of(&self, records: &Records<'_>) -> Result<Overview, DeskError> {
        let (revision, _) = records.newest()?;
        let school = self.school_of(records)?;
        Ok(Overview::of(revision, &school, records.summaries()?).without(records.quarantined()))
    }
}
