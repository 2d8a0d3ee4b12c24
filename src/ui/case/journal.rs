//! How are the entries of the journal drawn?

use crate::app::Session;
use crate::app::view::case::Opened;
use crate::app::view::case::journal::JournalTab;
use crate::domain::journal::{Event, EventState};
use crate::say;
use crate::ui::drawn::Drawn;
use crate::ui::frame::inset;
use crate::ui::text::{put, row};
use crate::ui::theme::{Look, Role};
use crate::ui::{filter_line, list};
use crate::words::{Words, dates};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Draws the entries, the newest first.
///
/// ```text
/// > 12.10.2026 наставник на уроке молодого специалиста · 44 % · 7Б · дроби
///   01.10.2026 консультация · КСП
/// ```
pub fn render(
    tab: &JournalTab,
    opened: &Opened,
    session: &Session,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Drawn {
    let counts = (tab.ids().len(), opened.case().events.len());
    let (cursor, area) = filter_line::above(tab.filter(), counts, session, area, buf, look);
    if tab.ids().is_empty() {
        let none = if tab.filter().line().is_shown() {
            say!(session.words, "journal-none-fits")
        } else {
            say!(session.words, "journal-none")
        };
        put(&none, Role::Plain, inset(row(area, 0)), buf, look);
        return cursor.into();
    }
    let selected = list::render(tab.list(), tab.ids(), area, buf, look, |at| {
        let event = opened.case().events.get(&tab.ids()[at]);
        event.map_or_else(Line::default, |event| line(event, opened, &session.words, look))
    });
    Drawn::from(cursor).or(selected)
}

pub(in crate::ui) fn line(event: &Event, opened: &Opened, words: &Words, look: &Look) -> Line<'static> {
    let text = &event.text;
    let mut said = vec![words.name(&text.kind)];
    // Whoever may not see a sheet has none before them.
    let percent = text.sheet.as_ref().and_then(|sheet| sheet.percent());
    said.extend(percent.map(|percent| format!("{percent} %")));
    said.extend(text.follow_up.map(|day| say!(words, "journal-follow-up", date = dates::short(day))));
    said.extend([&text.class, &text.topic].into_iter().filter(|it| !it.is_empty()).cloned());
    let (state, role) = match (&event.voided, &event.state) {
        (Some(_), _) => (Some(say!(words, "state-voided")), Role::Unavailable),
        (None, EventState::Planned) if text.date < opened.today => {
            (Some(words.name(&event.state)), Role::Overdue)
        }
        (None, EventState::Planned) => (Some(words.name(&event.state)), Role::Soon),
        (None, EventState::Cancelled { .. }) => (Some(words.name(&event.state)), Role::Unavailable),
        (None, EventState::TookPlace) => (None, Role::Plain),
    };
    let state = state.map(|state| format!("[{state}] ")).unwrap_or_default();
    Line::from(vec![
        Span::raw(format!(" {} ", dates::table(text.date))),
        Span::styled(state, look.style(role)),
        Span::styled(
            said.join(" · "),
            look.style(if role == Role::Unavailable { role } else { Role::Plain }),
        ),
    ])
}
