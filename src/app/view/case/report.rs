//! What does the report say, what does it lack, and what follows from it?

use super::Opened;
use super::doing::said;
use crate::app::form::Item;
use crate::app::keys::Step;
use crate::app::list::List;
use crate::app::popup::{Body, Pick, Picking};
use crate::app::task::{CallMeetingTask, OnDay, OnDayTask, PresentTask, ProtocolTask, ReportTextTask};
use crate::app::turn::{Purpose, Turn};
use crate::domain::clock::step;
use crate::domain::command::{Command, WriteReport};
use crate::domain::id::MeetingId;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::say;
use crate::words::dates;
use std::rc::Rc;

/// The word under which it is asked what is to be done about the council.
pub const COUNCIL: &str = "council";
const CALL: &str = "call";

/// A part of the report, or a step of its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReportRow {
    /// What came of the plan, in figures.
    CarryingOut,
    /// Lessons visited and their trend.
    Lessons,
    /// The final diagnostics against the initial.
    Progress,
    /// Achievements.
    Achievements,
    /// Difficulties.
    Difficulties,
    /// Recommendations.
    Recommendations,
    /// The conclusion.
    Conclusion,
    /// Whether it is ready.
    Ready,
    /// The meeting of the council.
    Meeting,
    /// Whether it was heard.
    Heard,
    /// Whether the case is completed.
    Completed,
}

impl ReportRow {
    /// All rows, from the figures to the completion.
    pub const ALL: [Self; 11] = [
        Self::CarryingOut,
        Self::Lessons,
        Self::Progress,
        Self::Achievements,
        Self::Difficulties,
        Self::Recommendations,
        Self::Conclusion,
        Self::Ready,
        Self::Meeting,
        Self::Heard,
        Self::Completed,
    ];
}

/// The parts of the report as rows.
#[derive(Debug, Default)]
pub struct ReportTab {
    list: List<ReportRow>,
}

impl ReportTab {
    /// Returns the selection.
    pub fn list(&self) -> &List<ReportRow> {
        &self.list
    }

    pub(super) fn renew(&mut self, page: usize) {
        self.list.follow(&ReportRow::ALL, page);
    }

    pub(super) fn select(&mut self, row: usize) {
        self.list.select_row(&ReportRow::ALL, row);
    }

    pub(super) fn step(&mut self, step: Step) {
        self.list.step(&ReportRow::ALL, step);
    }

    pub(super) fn open(&self, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        match self.list.selected() {
            Some(ReportRow::CarryingOut | ReportRow::Lessons | ReportRow::Progress) => {
                super::export::show_report(opened, turn)
            }
            Some(
                ReportRow::Achievements
                | ReportRow::Difficulties
                | ReportRow::Recommendations
                | ReportRow::Conclusion,
            ) => {
                write(opened, turn)?;
            }
            Some(ReportRow::Ready) => finish(opened, turn)?,
            Some(ReportRow::Meeting) => offer(opened, turn)?,
            Some(ReportRow::Heard) => present(opened, turn)?,
            Some(ReportRow::Completed) => complete_case(opened, turn)?,
            None => {}
        }
        Ok(())
    }
}

/// Refuses a user who may not write the report, and a report that was heard.
pub(super) fn writable(opened: &Opened) -> Result<(), Refusal> {
    super::plan::running(opened)?;
    if opened.case().report.presented.is_some() { Err(Refusal::ReportHeard) } else { Ok(()) }
}

/// Opens the form of the report's words.
pub(super) fn write(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    writable(opened)?;
    turn.open_task(ReportTextTask::new(Rc::clone(&opened.file)), opened.seen());
    Ok(())
}

/// Refuses a report that cannot be declared ready yet.
pub(super) fn finishable(opened: &Opened) -> Result<(), Refusal> {
    writable(opened)?;
    if opened.case().versions.is_empty() {
        return Err(Refusal::StepMissing(step::Step::Approve));
    }
    let text = &opened.case().report.text;
    match (text.conclusion.is_empty(), text.has_recommendation()) {
        (true, _) => Err(Refusal::Missing(crate::domain::refusal::Field::Conclusion)),
        (false, false) => Err(Refusal::NoRecommendation),
        (false, true) => Ok(()),
    }
}

/// Opens the form that declares the report ready.
pub(super) fn finish(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    finishable(opened)?;
    turn.open_task(OnDayTask::new(Rc::clone(&opened.file), OnDay::Finish), opened.seen());
    Ok(())
}

/// Makes the step "report": its words where they are missing, else the declaring ready.
pub(super) fn make(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    if finishable(opened).is_ok() { finish(opened, turn) } else { write(opened, turn) }
}

/// Refuses a hearing of what is not ready, or where no meeting was called.
pub(super) fn presentable(opened: &Opened) -> Result<(), Refusal> {
    if opened.case().head.closing.is_some() {
        return Err(Refusal::CaseClosed);
    }
    opened.needs(Right::Complete)?;
    let report = &opened.case().report;
    match (&report.presented, &report.ready) {
        (Some(_), _) => Err(Refusal::ReportHeard),
        (None, None) => Err(Refusal::ReportNotReady),
        (None, Some(_)) => Ok(()),
    }
}

/// Opens the form of the hearing; where there is no meeting yet, that which calls one.
pub(super) fn present(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    presentable(opened)?;
    if opened.school().meetings_in_force().any(|meeting| meeting.date <= opened.today) {
        turn.open_task(PresentTask::new(Rc::clone(&opened.file)), opened.seen());
        return Ok(());
    }
    offer(opened, turn)
}

/// Refuses the completion of what was not heard.
pub(super) fn completable(opened: &Opened) -> Result<(), Refusal> {
    if opened.case().head.closing.is_some() {
        return Err(Refusal::CaseClosed);
    }
    opened.needs(Right::Complete)?;
    match opened.case().report.presented {
        Some(_) => Ok(()),
        None => Err(Refusal::StepMissing(step::Step::Present)),
    }
}

pub(super) fn complete_case(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    completable(opened)?;
    turn.open_task(OnDayTask::new(Rc::clone(&opened.file), OnDay::Complete), opened.seen());
    Ok(())
}

/// Opens the form that completes the case.
pub(super) fn complete(opened: &Opened, turn: &mut Turn<'_>) {
    said(complete_case(opened, turn), turn);
}

/// Asks what is to be done about the council: a meeting to be heard at, a protocol, a new meeting.
pub(super) fn offer_council(opened: &Opened, turn: &mut Turn<'_>) {
    said(offer(opened, turn), turn);
}

fn offer(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    let words = &turn.session.words;
    let (may_enter, may_choose) = (opened.may(Right::EnterMeetings), writable(opened).is_ok());
    let mut items = Vec::new();
    let mut meetings: Vec<_> = opened.school().meetings_in_force().collect();
    meetings.sort_by_key(|meeting| std::cmp::Reverse(meeting.date));
    for meeting in meetings {
        let (id, date) = (meeting.id.0, dates::with_weekday(meeting.date, words.language()));
        if may_choose && opened.case().report.meeting != Some(meeting.id) {
            items.push(Item::new(format!("hear {id}"), say!(words, "council-hear-at", date = date.as_str())));
        }
        if may_enter && meeting.date <= opened.today && meeting.protocol.is_none() {
            items.push(Item::new(
                format!("protocol {id}"),
                say!(words, "council-protocol-of", date = date.as_str()),
            ));
        }
    }
    if may_enter {
        items.push(Item::new(CALL, say!(words, "council-call")));
    }
    if items.is_empty() {
        return Err(Refusal::NotPermitted(Right::EnterMeetings));
    }
    let pick = Pick::new(say!(words, "council-title"), items, Picking::One);
    turn.popup(Purpose::View(COUNCIL), Body::Pick(pick));
    Ok(())
}

pub(super) fn council_picked(picked: &str, opened: &Opened, turn: &mut Turn<'_>) {
    let file = Rc::clone(&opened.file);
    let meeting = |id: &str| id.parse().ok().map(MeetingId);
    match picked.split_once(' ') {
        Some(("hear", id)) => {
            if let Some(meeting) = meeting(id) {
                hear_at(meeting, opened, turn);
            }
        }
        Some(("protocol", id)) => {
            if let Some(meeting) = meeting(id) {
                turn.open_task(ProtocolTask::new(file, meeting), opened.seen());
            }
        }
        Some(_) | None => turn.open_task(CallMeetingTask::new(file), opened.seen()),
    }
}

fn hear_at(meeting: MeetingId, opened: &Opened, turn: &mut Turn<'_>) {
    let text = opened.case().report.text.clone();
    let write = WriteReport { case: opened.case().head.code, text, meeting: Some(meeting) };
    turn.save(vec![Command::WriteReport(write)], opened.seen());
}
