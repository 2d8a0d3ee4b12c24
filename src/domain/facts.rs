//! What must be known before a command can be decided?

use crate::domain::calendar::Calendar;
use crate::domain::case::Case;
use crate::domain::compiled::summary::Summary;
use crate::domain::id::Revision;
use crate::domain::part::{Part, PartKey};
use crate::domain::refusal::Refusal;
use crate::domain::school::School;
use crate::domain::settings::Settings;
use crate::domain::undo::EntryAtHand;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The numbers that were given last; a number is never used again.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Numbers {
    /// The last number of a record.
    pub record: u32,
    /// The last number of a case, by the year in which its school year begins.
    pub codes: BTreeMap<u16, u16>,
}

impl Numbers {
    /// Says whether these are not below others: none of those can be given again.
    pub fn reaches(&self, least: &Self) -> bool {
        let last = |year| self.codes.get(year).copied().unwrap_or_default();
        self.record >= least.record && least.codes.iter().all(|(year, number)| last(year) >= *number)
    }

    /// Returns the greater of both, number by number.
    #[must_use]
    pub fn raised_to(mut self, least: &Self) -> Self {
        self.record = self.record.max(least.record);
        for (year, number) in &least.codes {
            let last = self.codes.entry(*year).or_default();
            *last = (*last).max(*number);
        }
        self
    }

    /// Notes the numbers that a part carries.
    pub fn note(&mut self, part: &Part) {
        if let Some(number) = part.key().number() {
            self.record = self.record.max(number);
        }
        if let Part::Head(head) = part {
            let last = self.codes.entry(head.code.year).or_default();
            *last = (*last).max(head.code.number);
        }
    }
}

/// Plain data, gathered under the lease: the school, the case at hand, the others in short.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The school's shared records.
    pub school: School,
    /// The case that the command names.
    pub case: Option<Case>,
    /// Every case in short: two open cases of one mentee, a mentor's load.
    pub summaries: Vec<Summary>,
    /// The revision that last changed each part of the school and of the case.
    pub revisions: BTreeMap<PartKey, Revision>,
    /// The numbers given last.
    pub numbers: Numbers,
    /// The entry of the history that the command names.
    pub entry: Option<EntryAtHand>,
}

impl Facts {
    /// Returns a part as it stands.
    pub fn part(&self, key: &PartKey) -> Option<Part> {
        match key.case() {
            None => self.school.part(key),
            Some(id) => self.case.as_ref().filter(|case| case.id() == id)?.part(key),
        }
    }

    /// Puts a part in its place, as the next command of a batch must find it.
    pub fn put(&mut self, part: Part) {
        self.numbers.note(&part);
        match (part.key().case(), &mut self.case) {
            (None, _) => self.school.put(part),
            (Some(id), Some(case)) if case.id() == id => case.put(part),
            (Some(_), _) => {
                if let Part::Head(head) = part {
                    self.case = Some(Case::new(head));
                }
            }
        }
    }

    /// Takes a part out of its place.
    pub fn take(&mut self, key: &PartKey) {
        match (key, &mut self.case) {
            (PartKey::Head(id), Some(case)) if case.id() == *id => self.case = None,
            (key, Some(case)) if key.case() == Some(case.id()) => case.take(key.clone()),
            (key, _) => self.school.take(key),
        }
    }

    /// Returns the case and the numbers alone, to try a change on.
    pub fn clone_for_case(&self) -> Self {
        Self { case: self.case.clone(), numbers: self.numbers.clone(), ..Self::default() }
    }

    /// Returns the working calendar.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotSetUp`] before the school is set up.
    pub fn calendar(&self) -> Result<&Calendar, Refusal> {
        self.school.calendar.as_ref().ok_or(Refusal::NotSetUp)
    }

    /// Returns the settings.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotSetUp`] before the school is set up.
    pub fn settings(&self) -> Result<&Settings, Refusal> {
        self.school.settings.as_ref().ok_or(Refusal::NotSetUp)
    }
}
