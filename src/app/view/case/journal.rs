//! What happened in the journal?

use super::sifted::Sifted;
use super::{Opened, group};
use crate::app::keys::Action;
use crate::app::list::Marks;
use crate::app::session::Session;
use crate::app::task::EventTask;
use crate::app::turn::Turn;
use crate::domain::command::of_event;
use crate::domain::compiled::listing::{EntryCondition, Filter, FoldedEntry, JudgedEntry};
use crate::domain::compiled::sight;
use crate::domain::id::EventId;
use crate::domain::journal::{Event, EventKind};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::say;
use crate::words::filter::EntryWord;
use crate::words::{Words, dates, sheet_blocks, sheet_texts};
use chrono::Datelike;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// By what the entries are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum JournalOrder {
    /// The newest first.
    #[default]
    Newest,
    /// The oldest first.
    Oldest,
    /// By what it was, the newest of each first.
    Kind,
}

impl JournalOrder {
    pub(super) fn next(self) -> Self {
        match self {
            Self::Newest => Self::Oldest,
            Self::Oldest => Self::Kind,
            Self::Kind => Self::Newest,
        }
    }

    fn sort(self, events: &mut [&Event]) {
        events.sort_by_key(|event| (event.text.date, event.id));
        match self {
            Self::Oldest => {}
            Self::Newest => events.reverse(),
            Self::Kind => {
                events.reverse();
                events.sort_by_key(|event| EventKind::ALL.iter().position(|kind| *kind == event.text.kind));
            }
        }
    }

    pub(super) fn said(self, words: &Words) -> String {
        match self {
            Self::Newest => say!(words, "sorted-newest"),
            Self::Oldest => say!(words, "sorted-oldest"),
            Self::Kind => say!(words, "sorted-by-kind"),
        }
    }
}

/// The entries in their order, as far as the filter lets them through.
pub type JournalTab = Sifted<EventId, EntryWord>;

impl JournalTab {
    /// Returns the entry that is selected.
    pub fn selected<'o>(&self, opened: &'o Opened) -> Option<&'o Event> {
        opened.case().events.get(self.list.selected()?)
    }

    /// Sorts and filters anew; of a new entry the selection takes note where it stood on the newest.
    pub(super) fn renew(&mut self, opened: &Opened, page: usize, session: &Session) {
        let order = session.sortings.journal;
        self.filter.read(session);
        // Marks have done their work once what they stand on is voided.
        if self.marked(opened).is_empty() {
            self.list.clear_marks();
        }
        let was_newest = opened.just_saved && self.list.row() == 0 && order == JournalOrder::Newest;
        let events = opened.case().events.values();
        let filter = self.filter.filter();
        let fits = |event: &&Event| filter.is_open() || fits(event, filter, opened, &session.words);
        let mut events: Vec<&Event> = events.filter(fits).collect();
        order.sort(&mut events);
        let ids = events.into_iter().map(|event| event.id).collect();
        self.show(ids, page, was_newest);
    }

    /// Marks entries, or takes marks away; says whether the action was about marks.
    pub(super) fn took_mark(&mut self, action: Action) -> bool {
        self.list.took_mark(action, &self.ids)
    }

    /// Returns how many entries are marked.
    pub(super) fn marks(&self) -> Option<Marks> {
        self.list.marks(&self.ids)
    }

    /// Returns the marked entries that can be voided, in the order of their entering.
    pub(super) fn marked(&self, opened: &Opened) -> Vec<EventId> {
        let events = self.list.marked().filter_map(|id| opened.case().events.get(id));
        events.filter(|event| changeable(Some(event), opened).is_ok()).map(|event| event.id).collect()
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

/// Says whether a filter lets an entry through: plain words are looked for in what it was, when, who, the topic,
/// the class, the note.
fn fits(event: &Event, filter: &Filter<EntryCondition>, opened: &Opened, words: &Words) -> bool {
    let text = &event.text;
    let note = if may_read_note(event, opened) { text.note.as_str() } else { "" };
    let month = dates::month(u8::try_from(text.date.month()).unwrap_or(1), words.language());
    let all = [
        &dates::table(text.date),
        month,
        &words.name(&text.kind),
        &words.name(&event.state),
        &text.class,
        &text.topic,
        note,
    ];
    let folded = FoldedEntry::of(&all.join(" "), &opened.name(event.by));
    filter.fits(&JudgedEntry { day: text.date, event: Some(event), folded: &folded })
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
    if let Some(event) = event
        && !group::asks_where(event, group::CHANGED, turn)
    {
        turn.open_task(EventTask::of(Rc::clone(&opened.file), event), opened.seen());
    }
    Ok(())
}

/// Shows an entry whole, as far as the user may read it.
pub(super) fn show(event: &Event, opened: &Opened, turn: &mut Turn<'_>) {
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
    lines.extend(text.group.map(|_| say!(words, "event-is-group")));
    lines.extend(event.voided.as_ref().map(|why| format!("{}: {why}", say!(words, "state-voided"))));
    turn.show(words.name(&text.kind), lines);
}
