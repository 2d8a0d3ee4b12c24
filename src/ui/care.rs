//! How are the data as a whole drawn: how they stand, what can be done, the backups?

use super::drawn::Drawn;
use super::frame::inset;
use super::list;
use super::text::{put, row, rule};
use super::theme::{Look, Role};
use crate::app::Session;
use crate::app::measure::{pad, width};
use crate::app::view::CareView;
use crate::app::view::care::Row;
use crate::domain::keeping::{Kept, Seated};
use crate::say;
use crate::words::keeping;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Draws the data as a whole.
pub fn render(view: &CareView, session: &Session, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let head = view.kept().map_or_else(Vec::new, |kept| head(kept, session));
    let title = say!(session.words, "settings-care");
    let title = match view.kept().and_then(|kept| kept.place.as_ref()) {
        Some(place) => format!("{title}   {place}"),
        None => title,
    };
    put(&title, Role::Title, inset(row(area, 0)), buf, look);
    let mut at = 1;
    for text in &head {
        put(text, Role::Plain, inset(row(area, at)), buf, look);
        at += 1;
    }
    rule(row(area, at), buf, look);
    let taken = (at + 1).min(area.height);
    let body = Rect { y: area.y + taken, height: area.height - taken, ..area };
    let columns = usize::from(area.width.saturating_sub(1));
    // What can be done is named at length; of a backup the day and the digits are to be seen.
    let longest = view.rows().iter().map(|row| width(&row.name)).max().unwrap_or_default();
    let name = longest.min(columns * 3 / 5);
    let line = |number: usize| line(&view.rows()[number], name, columns, look);
    list::render(view.list(), view.ids(), body, buf, look, line)
}

/// Says what the data are, and who is in.
pub(super) fn head(kept: &Kept, session: &Session) -> Vec<String> {
    let words = &session.words;
    let (entries, cases) = (kept.entries, kept.cases);
    let held = say!(words, "care-holds", entries, cases);
    let seated: Vec<String> = kept.seated.iter().map(|it| seated(it, session)).collect();
    let mut lines = vec![format!("{held} {}", keeping::room(kept.room, words))];
    if !seated.is_empty() {
        lines.push(say!(words, "care-seated", who = seated.join(", ")));
    }
    lines
}

fn seated(it: &Seated, session: &Session) -> String {
    let (who, since) = (session.called(&it.login), keeping::time(it.since));
    say!(session.words, "care-seated-since", who, since)
}

fn line(row: &Row, name: usize, columns: usize, look: &Look) -> Line<'static> {
    let beside = pad(&row.beside, columns.saturating_sub(name + 3), look.glyphs.ellipsis);
    let role = if row.is_quiet { Role::Quiet } else { Role::Plain };
    Line::from(vec![
        Span::styled(format!(" {}  ", pad(&row.name, name, look.glyphs.ellipsis)), look.style(role)),
        Span::styled(beside, look.style(Role::Quiet)),
    ])
}
