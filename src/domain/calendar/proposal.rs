//! What does a newer program know of the calendar that the school does not have?

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Calendar, CalendarGap, CalendarYear, NamedDay, Occasion, SchoolYear};

/// Proposes one year of the shipped calendar, as it would stand in the school's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proposal {
    /// A civil year; the days that the school changed itself are in it as the school has them.
    CivilYear {
        /// Its number.
        year: i32,
        /// Its days.
        to: CalendarYear,
    },
    /// A school year.
    SchoolYear(SchoolYear),
}

impl Proposal {
    /// Names the year, in the list that it belongs to.
    pub fn year(&self) -> CalendarGap {
        match self {
            Self::CivilYear { year, .. } => CalendarGap::civil(*year),
            Self::SchoolYear(year) => CalendarGap::school(year.name()),
        }
    }
}

impl Calendar {
    /// Lists what a newer shipped calendar has otherwise, one proposal a year.
    ///
    /// Nothing once its edition was looked at. What the school changed itself is never proposed
    /// away: its own days stand in the proposed year, and a school year of its own is proposed only
    /// while the school itself calls it provisional.
    pub fn proposals(&self, shipped: &Self) -> Vec<Proposal> {
        if shipped.origin.edition <= self.origin.edition {
            return Vec::new();
        }
        let years = shipped.years.iter().filter_map(|(year, theirs)| self.civil_proposal(*year, theirs));
        let school_years = shipped.school_years.iter().filter(|theirs| self.is_news(theirs));
        years.chain(school_years.cloned().map(Proposal::SchoolYear)).collect()
    }

    /// Says whether the school's calendar lacks the proposed year altogether.
    pub fn lacks(&self, year: CalendarGap) -> bool {
        match year.missing {
            super::Missing::CivilYear => !self.years.contains_key(&year.year),
            super::Missing::SchoolYear => self.school_year(year.year).is_err(),
        }
    }

    /// Takes proposals over, the school's own days excepted, and notes the edition.
    pub(super) fn taking_over(&self, proposals: &[Proposal], edition: u16) -> Self {
        let mut changed = self.clone();
        for proposal in proposals {
            changed = match proposal {
                Proposal::CivilYear { year, to } => changed.with_year(*year, changed.keeping_own(*year, to)),
                Proposal::SchoolYear(year) if changed.is_news(year) => changed.with_school_year(year.clone()),
                Proposal::SchoolYear(_) => changed,
            };
        }
        changed.origin.edition = edition.max(self.origin.edition);
        changed
    }

    fn civil_proposal(&self, year: i32, theirs: &CalendarYear) -> Option<Proposal> {
        let to = self.keeping_own(year, theirs);
        (self.years.get(&year) != Some(&to)).then_some(Proposal::CivilYear { year, to })
    }

    fn is_news(&self, theirs: &SchoolYear) -> bool {
        let Ok(ours) = self.school_year(theirs.name()) else { return true };
        let is_own = self.origin.own_school_years.contains(&theirs.name());
        ours != theirs && (!is_own || ours.provisional)
    }

    /// Gives a shipped year with what the school changed in it.
    fn keeping_own(&self, year: i32, theirs: &CalendarYear) -> CalendarYear {
        let Some(ours) = self.years.get(&year) else { return theirs.clone().in_order() };
        let own = Own::of(ours, &self.origin.own_days);
        let mut ordered: Vec<_> = theirs.ordered.iter().filter(|it| !own.days.contains(&it.date)).collect();
        ordered.extend(ours.ordered.iter().filter(|it| own.days.contains(&it.date)));
        CalendarYear {
            holidays: own.over(&ours.holidays, &theirs.holidays),
            rest_days: own.over(&ours.rest_days, &theirs.rest_days),
            ordered: ordered.into_iter().copied().collect(),
        }
        .in_order()
    }
}

/// What the school changed in a year: single days, and occasions that it put on another day.
struct Own<'a> {
    days: &'a BTreeSet<NaiveDate>,
    occasions: Vec<Occasion>,
}

impl<'a> Own<'a> {
    /// An occasion that the school put somewhere is the school's: Kurban Ait is not kept twice.
    fn of(ours: &CalendarYear, days: &'a BTreeSet<NaiveDate>) -> Self {
        let named = ours.holidays.iter().chain(&ours.rest_days);
        let own = named.filter(|day| days.contains(&day.date) && day.occasion != Occasion::Other);
        Self { days, occasions: own.map(|day| day.occasion).collect() }
    }

    fn over(&self, ours: &[NamedDay], theirs: &[NamedDay]) -> Vec<NamedDay> {
        let theirs = theirs.iter().filter(|day| !self.has(day));
        theirs.chain(ours.iter().filter(|day| self.has(day))).copied().collect()
    }

    fn has(&self, day: &NamedDay) -> bool {
        self.days.contains(&day.date) || self.occasions.contains(&day.occasion)
    }
}
