//! What did each of the mentors do?

use super::{CarryingOut, CutOff, Figure, Record};
use crate::domain::case::Case;
use crate::domain::id::{MentorshipId, OrderId, PersonId};
use crate::domain::mentorship::Mentorship;
use crate::domain::plan::Outcome;
use chrono::NaiveDate;

/// The share of one mentorship in the year's work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// The mentor.
    pub mentor: PersonId,
    /// The order that assigned them.
    pub order: OrderId,
    /// First day.
    pub from: NaiveDate,
    /// Last day: of the mentorship, else of the case.
    pub to: NaiveDate,
    /// The entries of the journal that are the mentor's own and lie in the mentorship.
    pub entries: Figure,
    /// The items of the plan done in the mentorship.
    pub done: Figure,
}

/// Returns the shares, the first mentor first.
pub(super) fn shares(case: &Case, carrying_out: &CarryingOut, cut_off: CutOff) -> Vec<Share> {
    let mut mentorships: Vec<&Mentorship> = case.mentorships.values().collect();
    mentorships.sort_by_key(|mentorship| (mentorship.from, mentorship.id));
    mentorships.into_iter().map(|mentorship| share(mentorship, case, carrying_out, cut_off)).collect()
}

fn share(mentorship: &Mentorship, case: &Case, carrying_out: &CarryingOut, cut_off: CutOff) -> Share {
    let own = case.events.values().filter(|event| {
        cut_off.counts(event) && event.by == mentorship.mentor && mentorship.covers(event.text.date)
    });
    let done = carrying_out.items.iter().filter(|item| match item.outcome {
        Outcome::Done { date, .. } => mentorship.covers(date),
        Outcome::Open | Outcome::NotDone { .. } | Outcome::Cancelled { .. } => false,
    });
    Share {
        mentorship: mentorship.id,
        mentor: mentorship.mentor,
        order: mentorship.order,
        from: mentorship.from,
        to: mentorship.to.unwrap_or_else(|| case.last_day()),
        entries: own.map(|event| Record::Event(event.id)).collect(),
        done: done.map(|item| Record::Item(item.id)).collect(),
    }
}
