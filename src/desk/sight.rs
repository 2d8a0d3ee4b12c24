//! What does the desk show to whom?

use super::{Desk, DeskError};
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::{CaseFile, Overview};
use crate::domain::id::Revision;
use crate::domain::school::School;
use chrono::NaiveDate;

impl Desk {
    /// Returns the overview as whoever is behind a login may see it.
    ///
    /// # Errors
    ///
    /// What is wrong with the store.
    pub fn overview_for(&self, login: &str) -> Result<Overview, DeskError> {
        let overview = self.overview()?;
        let actor = overview.actor(login);
        Ok(overview.seen_by(&actor))
    }

    /// Returns the school's shared records as whoever is behind a login may see them.
    ///
    /// # Errors
    ///
    /// What is wrong with the store.
    pub fn school_for(&self, login: &str) -> Result<(Revision, School), DeskError> {
        let overview = self.overview()?;
        let (revision, school) = self.school()?;
        let known = overview.settings.is_none() || overview.shows_cases_to(&overview.actor(login));
        Ok((revision, if known { school } else { school.seen_by_stranger(login) }))
    }

    /// Returns a case as whoever is behind a login may see it on a day.
    ///
    /// # Errors
    ///
    /// The refusal of who may not see it, or where there is none of that code; what is wrong with the
    /// store.
    pub fn file_for(&self, code: CaseCode, login: &str, today: NaiveDate) -> Result<CaseFile, DeskError> {
        let file = self.file(code)?;
        let actor = Overview::of(file.revision, &file.school, Vec::new()).actor(login);
        Ok(file.seen_by(&actor, today)?)
    }
}
