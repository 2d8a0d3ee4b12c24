//! How are the cases drawn, by what waits?

mod beside;
mod columns;
mod head;
mod month;
mod notes;
mod nothing;
mod waiting;

pub(super) use waiting::waiting_mark;

use super::drawn::Drawn;
use super::frame::inset;
use super::text::{put, put_line, row};
use super::theme::{Look, Role};
use super::{filter_line, list};
use crate::app::Session;
use crate::app::measure::wrap;
use crate::app::view::Dashboard;
use columns::Columns;
use head::{sieved, stages, urgent};
use notes::notes;
pub(super) use nothing::nothing;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use waiting::{left_out, waiting};

/// Draws the dashboard: the figures, the sentences above the rows, the rows; beneath them the month where
/// there is room, and beside them the selected case where the window is wide.
pub fn render(view: &Dashboard, session: &Session, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let mut at = 0;
    let mut next = |area: Rect| {
        at += 1;
        row(area, at - 1)
    };
    let columns = usize::from(inset(area).width);
    put_line(&urgent(view, session, columns, look), inset(next(area)), buf, look);
    put_line(&stages(view, session, columns, look), inset(next(area)), buf, look);
    let cursor = view.is_sifted().then(|| {
        let (before, counts) = (sieved(view, session), (view.rows().len(), view.total()));
        filter_line::render_of_words(&before, view.filter(), counts, session, next(area), buf, look)
    });
    filter_line::rule(view.filter(), next(area), buf, look);
    let above = notes(view, look).into_iter().chain(waiting(session, look)).chain(left_out(session, look));
    for line in above {
        put_line(&line, inset(next(area)), buf, look);
    }
    let body = Rect { y: area.y + at.min(area.height), height: area.height.saturating_sub(at), ..area };
    let body = beside::render(view, session, body, buf, look);
    let rows = rows(view, session, body, buf, look);
    Drawn::from(cursor.flatten()).or(rows)
}

/// The head of the columns, the rows, and the month beneath them.
fn rows(view: &Dashboard, session: &Session, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let columns = Columns::of(view, session, area.width.saturating_sub(1).into());
    put(&format!(" {}", columns.head(session, look)), Role::Quiet, row(area, 0), buf, look);
    let body = Rect { y: area.y + 1.min(area.height), height: area.height.saturating_sub(1), ..area };
    if view.rows().is_empty() {
        let place = inset(Rect { height: body.height.saturating_sub(1), y: body.y + 1, ..body });
        for (line, text) in (0..place.height).zip(wrap(&nothing(view, session), place.width.into())) {
            put(&text, Role::Plain, row(place, line), buf, look);
        }
        return Drawn::default();
    }
    if let Some(due) = view.month() {
        let taken = u16::try_from(view.rows().len() + 1).unwrap_or(body.height).min(body.height);
        let below = Rect { y: body.y + taken, height: body.height - taken, ..body };
        month::render(due, session, below, buf, look);
    }
    let line = |number: usize| columns.line(&view.rows()[number], session, look);
    list::render(view.list(), view.codes(), body, buf, look, line)
}
