//! How does a mentorship end without a successor, or turn out never to have been?

use super::{Mentorship, Voided};
use crate::domain::case::Case;
use crate::domain::change::Decision;
use crate::domain::clock::span::Span;
use crate::domain::command::{EndMentorship, VoidMentorship};
use crate::domain::decide::{Asked, required};
use crate::domain::id::MentorshipId;
use crate::domain::part::Part;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;

/// Decides the end of a mentorship without a successor: the case is then without a mentor.
///
/// The end of a substitute's frees the rest of its days for the main one.
pub(in crate::domain) fn end(it: &EndMentorship, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.open_case()?;
    asked.sane(Field::Date, it.on)?;
    let present = match it.mentorship {
        Some(id) => standing(case, id)?,
        None => case.mentorship_on(it.on).ok_or(Refusal::NoMentor)?,
    };
    if !present.runs_on(it.on) {
        return Err(Refusal::NoMentor);
    }
    let ended = Mentorship { to: Some(it.on), ended: Some(it.reason), ..present.clone() };
    Ok(put(case, ended))
}

/// Decides the voiding of a mentorship that was recorded in error: it stays, and never had a day.
pub(in crate::domain) fn void(it: &VoidMentorship, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.open_case()?;
    let present = standing(case, it.mentorship)?;
    let reason = required(Field::Reason, &it.reason)?;
    Ok(put(case, Mentorship { voided: Some(Voided::InError(reason)), ..present.clone() }))
}

/// Returns a mentorship of the case that is not voided.
pub(super) fn standing(case: &Case, id: MentorshipId) -> Result<&Mentorship, Refusal> {
    let found = case.mentorships.get(&id).ok_or(Refusal::NoSuchRecord)?;
    if found.voided.is_some() { Err(Refusal::MentorshipVoided) } else { Ok(found) }
}

/// Puts a changed mentorship; the main one is suspended on exactly the days of its substitute.
pub(super) fn put(case: &Case, changed: Mentorship) -> Decision {
    let main = changed.substitutes.and_then(|main| case.mentorships.get(&main));
    let main = main.map(|main| resuming(case, main, &changed));
    let decision = Decision::putting(Part::Mentorship(case.id(), changed));
    match main {
        Some(main) => decision.and(Part::Mentorship(case.id(), main)),
        None => decision,
    }
}

/// Derives the suspension anew from the substitutes, the changed one among them.
fn resuming(case: &Case, main: &Mentorship, changed: &Mentorship) -> Mentorship {
    let others =
        case.mentorships.values().filter(|it| it.substitutes == Some(main.id) && it.id != changed.id);
    let days = |it: &Mentorship| it.to.and_then(|to| Span::new(it.from, to)).filter(|_| it.voided.is_none());
    let mut suspended: Vec<Span> = others.chain([changed]).filter_map(days).collect();
    suspended.sort_unstable();
    Mentorship { suspended, ..main.clone() }
}
