//! What was recorded of the case wrongly, and how is it put right?
//!
//! A pause, a mentor, a round, the start: each is corrected or voided from the place where it is shown,
//! and all of them from one list.

use super::overview::OverviewTab;
use super::{CaseView, Opened, Tab, group, journal, plan, report};
use crate::app::form::Item;
use crate::app::popup::{Body, Pick, Picking};
use crate::app::task::{
    ChangeSubstituteTask, CorrectPauseTask, CorrectStartTask, VoidManyTask, VoidTask, Voided, voided_named,
};
use crate::app::turn::{Purpose, Turn};
use crate::domain::clock::step::Step;
use crate::domain::clock::track::Place;
use crate::domain::command::{Command, RestoreEvent};
use crate::domain::diagnostics::RoundKind;
use crate::domain::id::MentorshipId;
use crate::domain::journal::Event;
use crate::domain::people::mentorship::Mentorship;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::say;
use crate::words::{Words, dates};
use std::rc::Rc;

/// The word under which it is asked what is to be put right.
pub const MENDED: &str = "mended";

/// One thing that can be put right.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Mending {
    /// The start of stage I.
    Start,
    /// The days and the ground of a pause.
    Pause(chrono::NaiveDate),
    /// The last day of a substitute.
    Substitute(MentorshipId),
    /// Something is voided, or the report is opened again.
    Void(Voided),
}

/// Refuses a user who neither keeps cases nor runs this one.
pub(super) fn mendable(opened: &Opened) -> Result<(), Refusal> {
    opened.needs(Right::KeepCases).or_else(|refusal| opened.needs(Right::RunCase).map_err(|_| refusal))
}

/// Asks what is to be put right: the start, a pause, a substitute, and all that can be voided.
pub(super) fn offer(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    mendable(opened)?;
    let words = &turn.session.words;
    let all = all(opened);
    let items = all.iter().enumerate();
    let items = items.map(|(at, mending)| Item::new(at.to_string(), said(mending, opened, words))).collect();
    let pick = Pick::new(say!(words, "mend-title"), items, Picking::One);
    turn.popup(Purpose::View(MENDED), Body::Pick(pick));
    Ok(())
}

pub(super) fn picked(key: &str, opened: &Opened, turn: &mut Turn<'_>) {
    let found = key.parse::<usize>().ok().and_then(|at| all(opened).into_iter().nth(at));
    if let Some(mending) = found {
        begin(&mending, opened, turn);
    }
}

/// Everything that can be put right, what is corrected before what is voided.
fn all(opened: &Opened) -> Vec<Mending> {
    let case = opened.case();
    let keeps = opened.may(Right::KeepCases);
    let pauses: Vec<_> = case.pauses().filter(|_| keeps).map(|pause| pause.from).collect();
    let mentors: Vec<&Mentorship> = mentors(opened).into_iter().filter(|_| keeps).collect();
    let substitutes = mentors.iter().filter(|it| it.substitutes.is_some()).map(|it| it.id);
    let mut found: Vec<Mending> = keeps.then_some(Mending::Start).into_iter().collect();
    found.extend(pauses.iter().copied().map(Mending::Pause));
    found.extend(substitutes.map(Mending::Substitute));
    found.extend(pauses.iter().copied().map(|from| Mending::Void(Voided::Pause(from))));
    found.extend(mentors.iter().map(|it| Mending::Void(Voided::Mentorship(it.id))));
    let rounds = RoundKind::ALL.into_iter().filter_map(|kind| case.round(kind));
    found.extend(rounds.map(|round| Mending::Void(Voided::Round(round.id))));
    found.extend(case.report.ready.as_ref().map(|_| Mending::Void(Voided::Report)));
    found
}

fn said(mending: &Mending, opened: &Opened, words: &Words) -> String {
    let named = |voided| voided_named(voided, &opened.file, words);
    match mending {
        Mending::Start => say!(words, "mend-start", date = dates::table(opened.case().head.start.date)),
        Mending::Pause(from) => say!(words, "mend-pause", what = named(Voided::Pause(*from))),
        Mending::Substitute(id) => say!(words, "mend-substitute", what = named(Voided::Mentorship(*id))),
        Mending::Void(Voided::Pause(from)) => {
            say!(words, "mend-void-pause", what = named(Voided::Pause(*from)))
        }
        Mending::Void(voided @ Voided::Mentorship(_)) => {
            say!(words, "mend-void-mentor", what = named(*voided))
        }
        Mending::Void(Voided::Report) => say!(words, "mend-reopen-report"),
        Mending::Void(voided @ (Voided::Round(_) | Voided::Event(_))) => {
            say!(words, "mend-void-round", what = named(*voided))
        }
    }
}

fn begin(mending: &Mending, opened: &Opened, turn: &mut Turn<'_>) {
    let (file, seen) = (Rc::clone(&opened.file), opened.seen());
    match mending {
        Mending::Start => turn.open_task(CorrectStartTask::new(file), seen),
        Mending::Pause(from) => {
            if let Some(pause) = opened.case().pauses().find(|pause| pause.from == *from) {
                turn.open_task(CorrectPauseTask::new(Rc::clone(&file), pause.clone()), seen);
            }
        }
        Mending::Substitute(id) => turn.open_task(ChangeSubstituteTask::new(file, *id), seen),
        Mending::Void(voided) => turn.open_task(VoidTask::new(file, *voided), seen),
    }
}

/// Corrects the record that stands behind a step of the track, where it is one of a mentor.
pub(super) fn correct_mentor(place: Place, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    opened.needs(Right::KeepCases)?;
    let mentors = mentors(opened);
    match mentors.get(place.nth) {
        Some(it) if it.substitutes.is_some() => begin(&Mending::Substitute(it.id), opened, turn),
        Some(_) if place.nth == 0 => begin(&Mending::Start, opened, turn),
        Some(_) => return offer(opened, turn),
        None => return Err(Refusal::NoSuchRecord),
    }
    Ok(())
}

/// Returns what of the case the selection stands for, and what can be voided.
///
/// # Errors
///
/// Why it cannot be.
pub(super) fn voidable(view: &CaseView, opened: &Opened) -> Result<Voided, Refusal> {
    let found = match view.tab {
        Tab::Overview => of_track(&view.overview, opened),
        Tab::Diagnostics => view.diagnostics.list().selected().and_then(|kind| round(*kind, opened)),
        Tab::Journal => {
            let event = view.journal.selected(opened);
            journal::changeable(event, opened)?;
            event.map(|event| Voided::Event(event.id))
        }
        Tab::Report => {
            let stands = matches!(
                view.report.list().selected(),
                Some(report::ReportRow::Ready | report::ReportRow::Heard)
            );
            report(opened).filter(|_| stands)
        }
        Tab::Plan | Tab::History => None,
    };
    let found = found.ok_or(Refusal::NoSuchRecord)?;
    match found {
        Voided::Pause(_) | Voided::Mentorship(_) => opened.needs(Right::KeepCases)?,
        Voided::Round(_) | Voided::Report => plan::running(opened)?,
        Voided::Event(_) => {}
    }
    Ok(found)
}

fn of_track(tab: &OverviewTab, opened: &Opened) -> Option<Voided> {
    let place = tab.made()?;
    match place.step {
        Step::Assign => mentors(opened).get(place.nth).map(|it| Voided::Mentorship(it.id)),
        Step::Diagnostics => round(RoundKind::Initial, opened),
        Step::Report | Step::Present => report(opened),
        Step::Submit
        | Step::Agree
        | Step::Approve
        | Step::Item
        | Step::Contact
        | Step::FollowUp
        | Step::Complete => None,
    }
}

fn round(kind: RoundKind, opened: &Opened) -> Option<Voided> {
    opened.case().round(kind).map(|round| Voided::Round(round.id))
}

fn report(opened: &Opened) -> Option<Voided> {
    opened.case().report.ready.as_ref().map(|_| Voided::Report)
}

/// The mentors in the order in which the track shows them.
fn mentors(opened: &Opened) -> Vec<&Mentorship> {
    let mut all: Vec<_> = opened.case().mentorships.values().filter(|it| it.voided.is_none()).collect();
    all.sort_by_key(|it| (it.from, it.id));
    all
}

/// Opens the form that voids the selected record; what was voided in the journal is let count again.
pub(super) fn void(view: &CaseView, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    let marked = if view.tab == Tab::Journal { view.journal.marked(opened) } else { Vec::new() };
    if let Some(task) = VoidManyTask::marked(Rc::clone(&opened.file), marked) {
        turn.open_task(task, opened.seen());
        return Ok(());
    }
    if let Some(event) = voided_event(view, opened) {
        return ask_to_restore(event, opened, turn);
    }
    let voided = voidable(view, opened)?;
    if let Voided::Event(id) = voided
        && let Some(event) = opened.case().events.get(&id)
        && group::asks_where(event, group::VOIDED, turn)
    {
        return Ok(());
    }
    begin(&Mending::Void(voided), opened, turn);
    Ok(())
}

/// Returns the voided entry of the journal that is selected.
pub(super) fn voided_event<'o>(view: &CaseView, opened: &'o Opened) -> Option<&'o Event> {
    let is_journal = view.tab == Tab::Journal;
    view.journal.selected(opened).filter(|event| is_journal && event.voided.is_some())
}

fn ask_to_restore(event: &Event, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    journal::enterable(opened)?;
    let words = &turn.session.words;
    let (case, event) = (opened.case().head.code, event.id);
    let what = voided_named(Voided::Event(event), &opened.file, words);
    let why = opened.case().events.get(&event).and_then(|event| event.voided.clone()).unwrap_or_default();
    let question = say!(words, "restore-question");
    let lines = vec![what, format!("{}: {why}", say!(words, "state-voided"))];
    let command = Command::RestoreEvent(RestoreEvent { case, event });
    turn.confirm(question, lines, say!(words, "restore-yes"), vec![command], opened.seen());
    Ok(())
}
