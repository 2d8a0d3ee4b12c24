//! What interrupts a case, or ends it before its time?

use super::case::{Closing, Head, Pause};
use super::change::Decision;
use super::command::{EndCase, PauseCase, ResumeCase};
use super::decide::{Asked, required};
use super::part::{Part, PartKey};
use super::refusal::{Field, Refusal};
use super::rights::Right;
use super::typed_text;

/// Decides a pause: it explains dates, and never moves a legal one.
pub(super) fn pause(it: &PauseCase, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.open_case()?;
    let from = asked.past(Field::Date, it.from)?;
    if from < case.head.start.date {
        return Err(Refusal::EndBeforeStart(Field::Date));
    }
    if case.head.pauses.iter().any(|pause| pause.to.is_none() || pause.covers(from)) {
        return Err(Refusal::AlreadyPaused);
    }
    let mut head = case.head.clone();
    let ground = required(Field::Reason, &it.ground)?;
    head.pauses.push(Pause { from, to: None, ground, document: typed_text::clean(&it.document) });
    head.pauses.sort_by_key(|pause| pause.from);
    Ok(Decision::putting(Part::Head(head)))
}

/// Decides the resuming: the pause ends on the day before.
pub(super) fn resume(it: &ResumeCase, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.open_case()?;
    let on = asked.past(Field::Date, it.on)?;
    let mut head = case.head.clone();
    let open = head.pauses.iter_mut().find(|pause| pause.to.is_none()).ok_or(Refusal::NotPaused)?;
    let last = on.pred_opt().filter(|last| *last >= open.from).ok_or(Refusal::EndBeforeStart(Field::Date))?;
    if case.head.pauses.iter().any(|other| other.from > open.from && other.from <= last) {
        return Err(Refusal::AlreadyPaused);
    }
    open.to = Some(last);
    Ok(Decision::putting(Part::Head(head)))
}

/// Decides an early end: pauses and mentorships under way end with the case, the inner ones first.
pub(super) fn end(it: &EndCase, asked: Asked<'_>) -> Result<Decision, Refusal> {
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
    let mut head = Head {
        closing: Some(Closing::Early { date, reason: it.reason, note: typed_text::clean_lines(&it.note) }),
        ..case.head.clone()
    };
    for pause in head.pauses.iter_mut().filter(|pause| pause.to.is_none()) {
        pause.to = Some(date.max(pause.from));
    }
    Ok(decision.and(Part::Head(head)))
}
