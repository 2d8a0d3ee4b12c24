//! What does the desk show to whom?

use super::{Desk, DeskError};
use crate::domain::case::Case;
use crate::domain::change::Recorded;
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::{CaseFile, Overview};
use crate::domain::id::Revision;
use crate::domain::people::kept::with_kept_people;
use crate::domain::rights::{Relation, Right};
use crate::domain::school::School;
use crate::domain::trouble::{Failure, Trouble};
use crate::store::Digest;
use chrono::NaiveDate;

/// Whether an overview is known to hold everything that was acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    /// It does.
    Yes,
    /// It is the last that was written; more may have happened since.
    No,
}

impl Desk {
    /// Returns the overview as whoever is behind a login may see it.
    ///
    /// # Errors
    ///
    /// What is wrong with the store.
    pub fn overview_for(&self, login: &str) -> Result<Overview, DeskError> {
        Ok(seen_under(self.overview()?, login))
    }

    /// Returns the last overview that was written, for who may not have the present one because of an
    /// error; none where the directory itself is not to be trusted, or nothing was written.
    pub fn last_for(&self, login: &str, error: &DeskError) -> Option<Overview> {
        match Failure::from(error) {
            Failure::Trouble(Trouble::Unfit(_) | Trouble::NoStore { .. }) => None,
            Failure::Refused { .. } | Failure::Trouble(_) => self.last_known_for(login),
        }
    }

    /// Returns the last overview that was written, as whoever is behind a login may see it.
    pub fn last_known_for(&self, login: &str) -> Option<Overview> {
        Some(seen_under(self.unconfirmed()?, login))
    }

    /// Returns the overview where it is known for sure without waiting for the store and without opening it.
    pub fn trusted_for(&self, login: &str) -> Option<Overview> {
        let overview = if self.digest.is_some() { self.trusted()? } else { self.overview().ok()? };
        Some(seen_under(overview, login))
    }

    /// Returns what can be told of the store without waiting for it and without opening it; none where
    /// there is nothing to tell.
    ///
    /// # Errors
    ///
    /// When one may not read there.
    pub fn at_once_for(&self, login: &str) -> Result<Option<(Overview, Confirmed)>, DeskError> {
        if let Some(trusted) = self.trusted_for(login) {
            return Ok(Some((trusted, Confirmed::Yes)));
        }
        let Some(last) = self.digest.as_ref().map_or(Ok(None), Digest::at_once)? else { return Ok(None) };
        let last = Overview { owner: self.owner.clone(), ..last };
        Ok(Some((seen_under(last, login), Confirmed::No)))
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

    /// Returns the school with the cases of which whoever is behind a login may see something, each as they
    /// may see it on a day; a case that cannot be read is left out, as the overview tells.
    ///
    /// # Errors
    ///
    /// What is wrong with the store.
    pub fn whole_for(&self, login: &str, today: NaiveDate) -> Result<(School, Vec<Case>), DeskError> {
        let (school, cases) = self.whole()?;
        let actor = school.actor(login);
        let seen = cases.into_iter().map(|case| with_kept_people(case, &school));
        let seen = seen.filter_map(|case| case.seen_by(&actor, today).ok()).collect();
        Ok((school, seen))
    }

    /// Returns what others have changed since a revision, the newest first, as far as whoever is behind a
    /// login may see the cases: what was done, and neither remarks nor contents.
    ///
    /// # Errors
    ///
    /// What is wrong with the store.
    pub fn since(&self, since: Revision, login: &str) -> Result<Vec<Recorded>, DeskError> {
        let overview = self.overview_for(login)?;
        if !overview.shows_cases_to(&overview.actor(login)) {
            return Ok(Vec::new());
        }
        let sees_all = overview.actor(login).may(Right::SeeCases, Relation::Other);
        let is_seen = |case| overview.cases.iter().any(|it| it.case == case);
        let wanted = |entry: &Recorded| {
            entry.revision > since && entry.login != login && entry.case.map_or(sees_all, is_seen)
        };
        let entries = self.history(&wanted)?;
        Ok(entries.into_iter().map(|entry| Recorded { edits: Vec::new(), ..entry }).collect())
    }

    /// Returns a case as whoever is behind a login may see it on a day.
    ///
    /// # Errors
    ///
    /// The refusal of who may not see it, or where there is none of that code; what is wrong with the
    /// store.
    pub fn file_for(&self, code: CaseCode, login: &str, today: NaiveDate) -> Result<CaseFile, DeskError> {
        let file = self.file(code)?;
        let actor = file.school.actor(login);
        Ok(file.seen_by(&actor, today)?)
    }
}

/// Takes out of an overview what whoever is behind a login may not see.
fn seen_under(overview: Overview, login: &str) -> Overview {
    let actor = overview.actor(login);
    overview.seen_by(&actor)
}
