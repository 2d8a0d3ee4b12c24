//! What interrupts a case, or ends it before its time?

use crate::domain::case::{Case, Closing, Head, Pause};
use crate::domain::change::{Decision, Warning};
use crate::domain::command::{CorrectPause, EndCase, PauseCase, ResumeCase, VoidPause};
use crate::domain::decide::{Asked, required};
use crate::domain::part::{Part, PartKey};
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use crate::domain::text::typed_text;
use chrono::NaiveDate;

/// Decides a pause: it explains dates, and never moves a legal one.
///
/// It may lie ahead (a leave known beforehand) or be entered afterwards, with its last day or
/// without. That pauses share no day is held by [`do_not_overlap`].
pub(in crate::domain) fn pause(it: &PauseCase, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.open_case()?;
    let pause = Pause {
        from: it.from,
        to: it.to,
        ground: required(Field::Reason, &it.ground)?,
        document: typed_text::clean(&it.document),
        voided: None,
    };
    with_pause(case, None, pause, asked)
}

/// Decides the correction of a pause: its days, its ground, its document.
pub(in crate::domain) fn correct_pause(it: &CorrectPause, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.case()?;
    let at = place(case, it.pause)?;
    required(Field::Reason, &it.reason)?;
    let pause = Pause {
        from: it.from,
        to: it.to,
        ground: required(Field::Reason, &it.ground)?,
        document: typed_text::clean(&it.document),
        voided: None,
    };
    with_pause(case, Some(at), pause, asked)
}

/// Decides the voiding of a pause: it stays, with the reason, and explains nothing.
pub(in crate::domain) fn void_pause(it: &VoidPause, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.case()?;
    let mut head = case.head.clone();
    head.pauses[place(case, it.pause)?].voided = Some(required(Field::Reason, &it.reason)?);
    Ok(Decision::putting(Part::Head(head)))
}

/// Where a pause that counts stands among all, by its first day.
fn place(case: &Case, from: NaiveDate) -> Result<usize, Refusal> {
    let found = case.head.pauses.iter().position(|it| it.voided.is_none() && it.from == from);
    found.ok_or(Refusal::NoSuchPause(from))
}

fn with_pause(
    case: &Case,
    in_place_of: Option<usize>,
    pause: Pause,
    asked: Asked<'_>,
) -> Result<Decision, Refusal> {
    asked.sane(Field::Date, pause.from)?;
    if pause.from < case.head.start.date {
        return Err(Refusal::EndBeforeStart(Field::Date));
    }
    if let Some(to) = pause.to {
        asked.sane(Field::End, to)?;
        if to < pause.from {
            return Err(Refusal::EndBeforeStart(Field::End));
        }
    }
    let last = pause.to.unwrap_or(pause.from);
    let outside = (last > case.head.end).then_some(Warning::OutsideCase);
    let mut head = case.head.clone();
    match in_place_of {
        Some(at) => head.pauses[at] = pause,
        None => head.pauses.push(pause),
    }
    head.pauses.sort_by_key(|pause| pause.from);
    Ok(Decision::putting(Part::Head(head)).warning(outside))
}

/// Refuses two pauses that share a day: one that has no last day yet shares all that come.
pub(in crate::domain) fn do_not_overlap(case: &Case) -> Result<(), Refusal> {
    let all: Vec<&Pause> = case.pauses().collect();
    let shared = all.iter().enumerate().any(|(at, one)| all[at + 1..].iter().any(|it| one.overlaps(it)));
    if shared { Err(Refusal::AlreadyPaused) } else { Ok(()) }
}

/// Decides the resuming: the pause ends on the day before, be it earlier than was known or not.
pub(in crate::domain) fn resume(it: &ResumeCase, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.open_case()?;
    let on = asked.past(Field::Date, it.on)?;
    let mut head = case.head.clone();
    let counts = |pause: &Pause| pause.voided.is_none() && (pause.to.is_none() || pause.covers(on));
    let pause = head.pauses.iter_mut().find(|pause| counts(pause)).ok_or(Refusal::NotPaused)?;
    let last = on.pred_opt().filter(|last| *last >= pause.from);
    pause.to = Some(last.ok_or(Refusal::EndBeforeStart(Field::Date))?);
    Ok(Decision::putting(Part::Head(head)))
}

/// Decides an early end: pauses and mentorships under way end with the case, the inner ones first.
pub(in crate::domain) fn end(it: &EndCase, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.open_case()?;
    let date = asked.past(Field::Date, it.on)?;
    if date < case.head.start.date {
        return Err(Refusal::EndBeforeStart(Field::Date));
    }
    let mut decision = Decision::default();
    for mentorship in case.mentorships.values().filter(|it| it.runs_on(date) && it.to != Some(date)) {
        let mut ended = mentorship.clone();
        ended.to = Some(date);
        decision.put.push(Part::Mentorship(case.id(), ended));
    }
    // One that was to begin later never does; the history keeps that it was planned.
    let never = case.mentorships.values().filter(|it| it.from > date);
    decision.take.extend(never.map(|it| PartKey::Mentorship(case.id(), it.id)));
    let closing = Closing::Early { date, reason: it.reason, note: typed_text::clean_lines(&it.note) };
    Ok(decision.and(Part::Head(closed(&case.head, closing))))
}

/// Returns the head of a case that is closed: a pause under way ends with it, one ahead never comes.
pub(in crate::domain) fn closed(head: &Head, closing: Closing) -> Head {
    let date = closing.date();
    let mut head = Head { closing: Some(closing), ..head.clone() };
    head.pauses.retain(|pause| pause.from <= date || pause.voided.is_some());
    for pause in head.pauses.iter_mut().filter(|pause| pause.voided.is_none() && pause.covers(date)) {
        pause.to = Some(date);
    }
    head
}
