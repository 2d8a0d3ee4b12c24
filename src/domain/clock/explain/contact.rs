//! Which days does the contact clock leave out?

use super::Ground;
use super::counted::{Span, days_between};
use super::way::Way;
use crate::domain::clock::step::Clock;
use chrono::NaiveDate;

/// Names why the contact clock rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RestWhy {
    /// The summer holidays: nobody visits lessons.
    Summer,
    /// A pause of the case that has ended.
    Pause,
}

/// Holds a stretch of days on which the contact clock rests, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rest {
    /// The first day.
    pub from: NaiveDate,
    /// The last day before the binding one, or of the rest.
    pub to: NaiveDate,
    /// Why.
    pub why: RestWhy,
}

impl Ground<'_> {
    /// Lists the stretches of rest from the last contact to the binding day.
    pub(super) fn rests(&self, way: &Way, clock: Option<Clock>) -> Vec<Rest> {
        let Some(counted) = way.counted.filter(|it| matches!(it.span, Span::Rested { .. })) else {
            return Vec::new();
        };
        let Some(due) = clock.and_then(Clock::due) else { return Vec::new() };
        let mut rests: Vec<Rest> = Vec::new();
        for day in days_between(counted.on, due.binding) {
            let Some(why) = self.why_rests(day) else { continue };
            match rests.last_mut().filter(|last| last.to.succ_opt() == Some(day) && last.why == why) {
                Some(last) => last.to = day,
                None => rests.push(Rest { from: day, to: day, why }),
            }
        }
        rests
    }

    fn why_rests(&self, day: NaiveDate) -> Option<RestWhy> {
        if self.settings.terms.contact_rests(day) {
            return Some(RestWhy::Summer);
        }
        let ended = |pause: &&crate::domain::case::Pause| pause.to.is_some() && pause.covers(day);
        self.case.pauses().find(ended).map(|_| RestWhy::Pause)
    }
}
