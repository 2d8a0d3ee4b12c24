//! What did each of the mentors do?

use super::{CarryingOut, CutOff, Figure, Record};
use crate::domain::case::Case;
use crate::domain::id::{MentorshipId, OrderId, PersonId};
use crate::domain::journal::Event;
use crate::domain::people::mentorship::Mentorship;
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
    /// The mentor's own entries of the journal, each in one mentorship: that of its day, else the last
    /// before it. Who is suspended or has gone keeps the credit for what they did.
    pub entries: Figure,
    /// The items of the plan done in the mentorship.
    pub done: Figure,
}

/// Returns the shares, the first mentor first.
pub(super) fn shares(case: &Case, carrying_out: &CarryingOut, cut_off: CutOff) -> Vec<Share> {
    let mut mentorships: Vec<&Mentorship> =
        case.mentorships.values().filter(|it| it.voided.is_none()).collect();
    mentorships.sort_by_key(|mentorship| (mentorship.from, mentorship.id));
    let own = |it: &Event, of: &Mentorship| credited(it, &mentorships) == Some(of.id);
    mentorships.iter().map(|mentorship| share(mentorship, case, carrying_out, cut_off, &own)).collect()
}

/// Returns the mentorship to whose share an entry belongs; none where no mentor made it.
fn credited(event: &Event, mentorships: &[&Mentorship]) -> Option<MentorshipId> {
    let own = || mentorships.iter().filter(|it| it.mentor == event.by);
    let of_day = own().find(|it| it.covers(event.text.date));
    let before = || own().rfind(|it| it.from <= event.text.date);
    of_day.or_else(before).or_else(|| own().next()).map(|it| it.id)
}

fn share(
    mentorship: &Mentorship,
    case: &Case,
    carrying_out: &CarryingOut,
    cut_off: CutOff,
    own: &dyn Fn(&Event, &Mentorship) -> bool,
) -> Share {
    let own = case.events.values().filter(|event| cut_off.counts(event) && own(event, mentorship));
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
