//! What does an outgoing mentor leave to the next one, and which records show it?

use crate::domain::case::Case;
use crate::domain::compiled::figures::{Figure, Record};
use crate::domain::diagnostics::Round;
use crate::domain::id::{EventId, MentorshipId, PersonId, RoundId};
use crate::domain::journal::{Event, EventKind};
use crate::domain::people::mentorship::{HandOver, Mentorship};
use crate::domain::text::local::Local;
use chrono::NaiveDate;

/// An entry of the journal by its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dated {
    /// The day.
    pub on: NaiveDate,
    /// The entry.
    pub event: EventId,
}

/// The needs that a round of diagnostics found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedsFound {
    /// The round.
    pub round: RoundId,
    /// The day.
    pub date: NaiveDate,
    /// The needs in words.
    pub needs: String,
    /// The areas to work on, the weakest first.
    pub weakest: Vec<Local>,
}

/// What is handed over, every fact with the records that show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandingOver {
    /// The mentorship that ends.
    pub mentorship: MentorshipId,
    /// The outgoing mentor.
    pub outgoing: PersonId,
    /// The mentor after them, where one is known.
    pub next: Option<PersonId>,
    /// The items of the plan in force that are open.
    pub open_items: Figure,
    /// When the pair met last.
    pub last_contact: Option<Dated>,
    /// The follow-up visits that no later visit made, by the day on which they are due.
    pub follow_ups: Vec<Dated>,
    /// What the latest round of diagnostics found.
    pub needs: Option<NeedsFound>,
    /// The outgoing mentor's own entries; those of support are not counted.
    pub entries: Figure,
    /// The day of the handing over and what no record says, once it is recorded.
    pub recorded: Option<HandOver>,
}

/// Compiles what the mentor of a mentorship hands over; none where the case has no such mentorship.
pub fn handing_over(case: &Case, mentorship: MentorshipId) -> Option<HandingOver> {
    let outgoing = case.mentorships.get(&mentorship)?;
    Some(HandingOver {
        mentorship,
        outgoing: outgoing.mentor,
        next: next(case, outgoing),
        open_items: open_items(case),
        last_contact: counted(case).map(|it| Dated { on: it.text.date, event: it.id }).max(),
        follow_ups: follow_ups(case),
        needs: case.rounds.values().max_by_key(|round| (round.date, round.id)).map(found),
        entries: entries(case, outgoing.mentor),
        recorded: outgoing.hand_over.clone(),
    })
}

fn next(case: &Case, outgoing: &Mentorship) -> Option<PersonId> {
    let day_after = outgoing.to?.succ_opt()?;
    let from_then = case.mentorships.values().filter(|it| it.id != outgoing.id && it.is_held_from(day_after));
    from_then.min_by_key(|it| (it.from, it.id)).map(|it| it.mentor)
}

fn open_items(case: &Case) -> Figure {
    case.items_in_force().iter().filter(|item| item.is_open()).map(|item| Record::Item(item.id)).collect()
}

fn counted(case: &Case) -> impl Iterator<Item = &Event> {
    case.events.values().filter(|event| event.counts())
}

/// A follow-up is made by any later visit that took place.
fn follow_ups(case: &Case) -> Vec<Dated> {
    let last_visit = counted(case).filter(|it| it.text.kind.is_visit()).map(|it| it.text.date).max();
    let unmade = counted(case).filter(|it| last_visit.is_none_or(|last| last <= it.text.date));
    let mut ahead: Vec<Dated> =
        unmade.filter_map(|it| Some(Dated { on: it.text.follow_up?, event: it.id })).collect();
    ahead.sort_unstable();
    ahead
}

fn found(round: &Round) -> NeedsFound {
    let weakest = round.assessment().weakest;
    NeedsFound {
        round: round.id,
        date: round.date,
        needs: round.needs.clone(),
        weakest: weakest.into_iter().map(|at| round.rubric.areas[at].title.clone()).collect(),
    }
}

fn entries(case: &Case, mentor: PersonId) -> Figure {
    let own = counted(case).filter(|event| event.by == mentor && event.text.kind != EventKind::Support);
    own.map(|event| Record::Event(event.id)).collect()
}
