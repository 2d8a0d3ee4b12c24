//! Who mentors a case on which days, in short, and on which does nobody?

use crate::domain::calendar::day_number;
use crate::domain::case::Case;
use crate::domain::clock::deadline;
use crate::domain::clock::span::Span;
use crate::domain::clock::step::Clock;
use crate::domain::id::{MentorshipId, OrderId, PersonId};
use crate::domain::people::mentorship::{self, Mentorship};
use crate::domain::people::name::FullName;
use crate::domain::school::School;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Who mentors from when to when, in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tenure {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// The mentor.
    pub mentor: PersonId,
    /// The mentor's full name.
    pub name: FullName,
    /// The order that assigned them.
    pub order: OrderId,
    /// First day.
    #[serde(with = "day_number")]
    pub from: NaiveDate,
    /// Last day, where known.
    #[serde(with = "day_number::perhaps")]
    pub to: Option<NaiveDate>,
    /// The days on which a substitute holds in its place.
    pub suspended: Vec<Span>,
    /// Whether it is a substitute's.
    pub substitutes: bool,
}

impl Tenure {
    /// Says whether the mentorship holds on a day, and no substitute in its place.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day
            && self.to.is_none_or(|to| day <= to)
            && !self.suspended.iter().any(|span| span.covers(day))
    }

    /// Returns the days on which it is held, as far as a last day, the earliest first.
    pub fn held_until(&self, last: NaiveDate) -> Vec<Span> {
        mentorship::held_until(self.from, self.to, &self.suspended, last)
    }
}

/// Who mentors next, and from when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ahead<'a> {
    /// The first of the days.
    pub from: NaiveDate,
    /// The mentorship.
    pub tenure: &'a Tenure,
}

/// A stretch of days without a mentor, and by when one is to be assigned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vacancy {
    /// The first day without.
    pub from: NaiveDate,
    /// The last day without, where somebody is assigned after it.
    pub to: Option<NaiveDate>,
    /// By when.
    pub clock: Clock,
}

/// Returns the mentorships that have a day, the earliest first; a voided one has none.
pub(super) fn tenures(case: &Case, school: &School) -> Vec<Tenure> {
    let mut standing: Vec<&Mentorship> = case.mentorships.values().filter(|it| it.voided.is_none()).collect();
    standing.sort_by_key(|mentorship| (mentorship.from, mentorship.id));
    let tenure = |it: &Mentorship| Tenure {
        mentorship: it.id,
        mentor: school.resolve(it.mentor),
        name: school.name_of(it.mentor),
        order: it.order,
        from: it.from,
        to: it.to,
        suspended: it.suspended.clone(),
        substitutes: it.substitutes.is_some(),
    };
    standing.into_iter().map(tenure).collect()
}

/// Returns the stretches from the start of a case on whose days nobody mentors.
///
/// A stretch begins on the day after a held one, or on the first of the case; the order is due from the
/// day before it.
pub(super) fn vacancies(tenures: &[Tenure], start: NaiveDate, school: &School) -> Vec<Vacancy> {
    let (Some(settings), Some(calendar)) = (&school.settings, &school.calendar) else { return Vec::new() };
    let held: Vec<Span> = tenures.iter().flat_map(|tenure| tenure.held_until(NaiveDate::MAX)).collect();
    let after = held.iter().filter_map(|days| days.to.succ_opt());
    let mut begins: Vec<NaiveDate> = after.chain([start]).filter(|day| *day >= start).collect();
    begins.sort_unstable();
    begins.dedup();
    let vacant = begins.into_iter().filter(|day| !held.iter().any(|days| days.covers(*day)));
    vacant
        .filter_map(|from| {
            let next = held.iter().map(|days| days.from).filter(|other| *other > from).min();
            let clock = deadline::assignment_due(from.pred_opt()?, &settings.terms, calendar).into();
            Some(Vacancy { from, to: next.and_then(|next| next.pred_opt()), clock })
        })
        .collect()
}
