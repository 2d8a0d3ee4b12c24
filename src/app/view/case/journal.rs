//! What happened in the journal?

use super::Opened;
use crate::app::keys::Step;
use crate::app::list::List;
use crate::app::task::{EventTask, VoidTask};
use crate::app::turn::Turn;
use crate::domain::command::of_event;
use crate::domain::compiled::sight;
use crate::domain::id::EventId;
use crate::domain::journal::{Event, EventKind};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::say;
use crate::words::{dates, sheet_blocks, sheet_texts};
use std::rc::Rc;

/// The entries, the newest first.
#[derive(Debug, Default)]
pub struct JournalTab {
    ids: Vec<EventId>,
    list: List<EventId>,
}

impl JournalTab {
    /// Returns the entries, the newest first.
    pub fn ids(&self) -> &[EventId] {
        &self.ids
    }

    /// Returns the selection.
    pub fn list(&self) -> &List<EventId> {
        &self.list
    }

    /// Returns the entry that is selected.
    pub fn selected<'o>(&self, opened: &'o Opened) -> Option<&'o Event> {
        opened.case().events.get(self.list.selected()?)
    }

    pub(super) fn renew(&mut self, opened: &Opened, page: usize) {
        let was_newest = opened.just_saved && self.list.row() == 0;
        let mut events: Vec<&Event> = opened.case().events.values().collect();
        events.sort_by_key(|event| std::cmp::Reverse((event.text.date, event.id)));
        self.ids = events.into_iter().map(|event| event.id).collect();
        self.list.follow(&self.ids, page);
        if let Some(newest) = self.ids.first().copied().filter(|_| was_newest) {
            self.list.select(&self.ids, &newest);
        }
    }

    pub(super) fn step(&mut self, step: Step) {
        self.list.step(&self.ids, step);
    }

    /// Shows an entry whole; a journal without entries begins with the first.
    pub(super) fn open(&self, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        match self.selected(opened) {
            Some(event) => show(event, opened, turn),
            None => return new_event(EventKind::Consultation, opened, turn),
        }
        Ok(())
    }
}

/// Says whether the user may read the note and the sheet of an entry.
pub fn may_read_note(event: &Event, opened: &Opened) -> bool {
    sight::reads_note(event, opened.case(), opened.who(), opened.today)
}

/// Refuses a user who may enter nothing, and a case that has ended.
pub(super) fn enterable(opened: &Opened) -> Result<(), Refusal> {
    if opened.case().head.closing.is_some() {
        return Err(Refusal::CaseClosed);
    }
    opened.needs(Right::EnterVisits)
}

/// Refuses what cannot be changed: a voided entry, and one whose note the user may not read.
pub(super) fn changeable(event: Option<&Event>, opened: &Opened) -> Result<(), Refusal> {
    enterable(opened)?;
    match event {
        Some(event) if event.voided.is_some() => Err(Refusal::EventVoided),
        Some(event) if !opened.may(of_event(event.text.kind)) => {
            Err(Refusal::NotPermitted(of_event(event.text.kind)))
        }
        Some(event) if !may_read_note(event, opened) => Err(Refusal::NotPermitted(Right::SeeScores)),
        Some(_) => Ok(()),
        None => Err(Refusal::NoSuchRecord),
    }
}

/// Opens the form of a new entry.
pub(super) fn new_event(kind: EventKind, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    enterable(opened)?;
    opened.needs(of_event(kind))?;
    turn.open_task(EventTask::new_event(Rc::clone(&opened.file), kind), opened.seen());
    Ok(())
}

/// Opens the form of an entry.
pub(super) fn edit(tab: &JournalTab, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    let event = tab.selected(opened);
    changeable(event, opened)?;
    if let Some(event) = event {
        turn.open_task(EventTask::of(Rc::clone(&opened.file), event), opened.seen());
    }
    Ok(())
}

/// Opens the form that voids an entry, which asks for the reason.
pub(super) fn void(tab: &JournalTab, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    let event = tab.selected(opened);
    changeable(event, opened)?;
    if let Some(event) = event {
        turn.open_task(VoidTask::new(Rc::clone(&opened.file), event.id), opened.seen());
    }
    Ok(())
}

fn show(event: &Event, opened: &Opened, turn: &mut Turn<'_>) {
    let words = &turn.session.words;
    let (text, language) = (&event.text, words.language());
    let labelled = |label: String, value: &str| (!value.is_empty()).then(|| format!("{label}: {value}"));
    let mut lines =
        vec![format!("{} · {}", dates::with_weekday(text.date, language), words.name(&event.state))];
    lines.push(opened.name(event.by));
    lines.extend(text.minutes.map(|n| say!(words, "unit-minutes", n)));
    lines.extend(labelled(say!(words, "event-class"), &text.class));
    lines.extend(labelled(say!(words, "event-topic"), &text.topic));
    match may_read_note(event, opened) {
        true => lines.extend(labelled(say!(words, "event-note"), &text.note)),
        false => lines.push(say!(words, "event-note-closed")),
    }
    let served = text.item.and_then(|id| opened.case().items.get(&id));
    lines.extend(served.map(|item| format!("{}: {}", say!(words, "event-item"), item.text.activity)));
    lines
        .extend(text.follow_up.map(|day| {
            format!("{}: {}", say!(words, "event-follow-up"), dates::with_weekday(day, language))
        }));
    if let Some(sheet) = text.sheet.as_ref().filter(|_| may_read_note(event, opened)) {
        for (block, score) in sheet_blocks(words).into_iter().zip(&sheet.scores) {
            lines.extend(score.map(|score| format!("{score}  {block}")));
        }
        let [strengths, to_develop, recommendations] = sheet_texts(words);
        lines.extend(labelled(strengths, &sheet.strengths));
        lines.extend(labelled(to_develop, &sheet.to_develop));
        lines.extend(labelled(recommendations, &sheet.recommendations));
    }
    lines.extend(event.voided.as_ref().map(|why| format!("{}: {why}", say!(words, "state-voided"))));
    turn.show(words.name(&text.kind), lines);
}
