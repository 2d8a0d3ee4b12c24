//! How are the entries of the history drawn?

use crate::app::Session;
use crate::app::measure::{pad, width};
use crate::app::view::case::Opened;
use crate::app::view::case::history::{HistoryTab, author, when};
use crate::say;
use crate::ui::drawn::Drawn;
use crate::ui::frame::inset;
use crate::ui::text::{put, row};
use crate::ui::theme::{Look, Role};
use crate::ui::{filter_line, list};
use crate::words::commands::said;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

const WHEN: usize = 19;
/// How wide a name may be; where all are shorter, what was done has the room.
const WHO: usize = 18;

/// Draws the entries, the newest first: when, who, what.
///
/// ```text
/// > пт 11.09.2026 09:00 Иванова О. П.    план утверждён (внесено с бумаги)
/// ```
pub fn render(
    tab: &HistoryTab,
    opened: &Opened,
    session: &Session,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Drawn {
    let words = &session.words;
    let who = widest(opened);
    let is_wide = area.width >= 72;
    let counts = (tab.ids().len(), opened.file.history.len() + opened.file.unread.len());
    let (cursor, area) = filter_line::above(tab.filter(), counts, session, area, buf, look);
    if tab.ids().is_empty() {
        put(&say!(words, "journal-none-fits"), Role::Plain, inset(row(area, 0)), buf, look);
        return cursor.into();
    }
    let selected = list::render(tab.list(), tab.ids(), area, buf, look, |at| {
        let revision = tab.ids()[at];
        let Some(entry) = opened.file.history.iter().find(|entry| entry.revision == revision) else {
            let text = say!(words, "quarantine-unread-entry");
            return Line::styled(format!(" № {} · {text}", revision.0), look.style(Role::Overdue));
        };
        let who = if is_wide {
            format!("{} ", pad(&author(entry, opened), who, look.glyphs.ellipsis))
        } else {
            String::new()
        };
        Line::raw(format!(" {} {who}{}", pad(&when(entry, words), WHEN + 1, ""), said(entry, words)))
    });
    Drawn::from(cursor).or(selected)
}

fn widest(opened: &Opened) -> usize {
    opened.file.history.iter().map(|entry| width(&author(entry, opened)).min(WHO)).max().unwrap_or(0)
}
