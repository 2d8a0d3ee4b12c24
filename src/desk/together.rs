//! What do several cases say, read under one lease?

use super::{Desk, DeskError};
use crate::domain::case::Case;
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::Revision;
use crate::domain::inspection::Anchor;
use crate::domain::people::kept::with_kept_people;
use crate::domain::progress::Stage;
use crate::domain::refusal::Refusal;
use crate::domain::school::School;
use crate::store::records::Records;
use crate::store::{Doing, Lease, StoreError};
use chrono::NaiveDate;
use std::sync::Arc;

/// Cases as they stood at one moment, for what is printed of each: without their history.
#[derive(Debug)]
pub struct Together {
    /// The revision of the store that they show.
    pub revision: Revision,
    /// The school.
    pub school: School,
    /// Each case that was asked for, in that order, or why it cannot be had.
    pub cases: Vec<Result<Case, DeskError>>,
    /// What shows on paper that the history was not changed since; none where there is no history.
    pub anchor: Option<Anchor>,
}

impl Desk {
    /// Returns cases as whoever is behind a login may see each on a day.
    ///
    /// A lease opens the store, and a case file looks through the whole history: of a thousand cases that
    /// is a thousand times all of it. Here it is one lease for as many as are asked for, all of which are
    /// in memory then; who wants very many asks for some at a time.
    ///
    /// # Errors
    ///
    /// What is wrong with the store; what is wrong with one case stands in its place.
    pub fn together_for(
        &self,
        codes: &[CaseCode],
        login: &str,
        today: NaiveDate,
    ) -> Result<Together, DeskError> {
        self.unheard().read_together(codes, login, today)
    }

    /// Returns the files of cases, without their history, as whoever is behind a login may see each on a day;
    /// why not where one cannot be had. Whoever hears of the desk hears how far it has come.
    ///
    /// # Errors
    ///
    /// What is wrong with the store; [`StoreError::Stopped`].
    pub fn files_for(
        &self,
        codes: &[CaseCode],
        login: &str,
        today: NaiveDate,
    ) -> Result<Vec<Result<CaseFile, DeskError>>, DeskError> {
        let Together { revision, school, cases, anchor } = self.read_together(codes, login, today)?;
        let school = Arc::new(school);
        let file = |case| {
            let (school, anchor) = (Arc::clone(&school), anchor.clone());
            CaseFile { revision, case, school, history: Vec::new(), unread: Vec::new(), anchor }
        };
        Ok(cases.into_iter().map(|case| case.map(file)).collect())
    }

    fn read_together(
        &self,
        codes: &[CaseCode],
        login: &str,
        today: NaiveDate,
    ) -> Result<Together, DeskError> {
        let lease = match self.engine.lease(Doing::Reading, self.patience) {
            Err(StoreError::Absent { .. }) => return Ok(Together::none_of(codes)),
            lease => lease?,
        };
        let records = Records::under(lease.as_ref());
        let school = self.school_of(&records)?;
        let actor = school.actor(login);
        let mut count = self.listener.begin(Stage::Reading, codes.len() as u64)?;
        let mut cases = Vec::new();
        for code in codes {
            let case = self.case_of(*code, &records, lease.as_ref());
            cases.push(case.and_then(|case| Ok(with_kept_people(case, &school).seen_by(&actor, today)?)));
            count.step()?;
        }
        let (revision, _) = records.newest()?;
        Ok(Together { revision, school, cases, anchor: records.anchor()? })
    }

    /// Reads a case by its code; lists get to know of one that cannot be read.
    pub(super) fn case_of(
        &self,
        code: CaseCode,
        records: &Records<'_>,
        lease: &dyn Lease,
    ) -> Result<Case, DeskError> {
        let none = || DeskError::from(Refusal::NoSuchCase(code));
        let short = records.summary(code)?.ok_or_else(|| match records.lost(code) {
            Some(it) => StoreError::Unreadable(it).into(),
            None => none(),
        })?;
        let case = records.case(short.case).inspect_err(|_| self.note_what_cannot_be_read(lease));
        Ok(case?.ok_or_else(none)?.0)
    }
}

impl Together {
    /// Where there is no store yet, there is no case in it.
    fn none_of(codes: &[CaseCode]) -> Self {
        let none = |code: &CaseCode| Err(Refusal::NoSuchCase(*code).into());
        Self {
            revision: Revision::default(),
            school: School::default(),
            cases: codes.iter().map(none).collect(),
            anchor: None,
        }
    }
}
