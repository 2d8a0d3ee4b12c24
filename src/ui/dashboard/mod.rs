//! How are the cases drawn, by what waits?

mod columns;
mod head;
mod nothing;
mod waiting;

pub(super) use columns::mentor;
pub(super) use waiting::waiting_mark;

use super::drawn::Drawn;
use super::frame::inset;
use super::list;
use super::text::{put, put_line, row, rule};
use super::theme::{Look, Role};
use crate::app::Session;
use crate::app::measure::width;
use crate::app::view::Dashboard;
use columns::Columns;
use head::{filter, stages, urgent};
pub(super) use nothing::nothing;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use waiting::{left_out, waiting};

/// Draws the dashboard.
pub fn render(view: &Dashboard, session: &Session, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let mut at = 0;
    let mut next = |area: Rect| {
        at += 1;
        row(area, at - 1)
    };
    put_line(&urgent(view, session, look), inset(next(area)), buf, look);
    put_line(&stages(view, session, look), inset(next(area)), buf, look);
    if let Some(line) = filter(view, session, look) {
        put_line(&line, inset(next(area)), buf, look);
    }
    rule(next(area), buf, look);
    for line in waiting(session, look).into_iter().chain(left_out(session, look)) {
        put_line(&line, inset(next(area)), buf, look);
    }
    let columns = Columns::of(view, session, area.width.saturating_sub(1).into());
    put(&format!(" {}", columns.head(session, look)), Role::Quiet, next(area), buf, look);
    let body = Rect { y: area.y + at.min(area.height), height: area.height.saturating_sub(at), ..area };
    if view.rows().is_empty() {
        put(&nothing(view, session), Role::Plain, inset(row(body, 1)), buf, look);
        return Drawn::default();
    }
    let line = |number: usize| columns.line(&view.rows()[number], session, look);
    let rows = list::render(view.list(), view.codes(), body, buf, look, line);
    Drawn::from(typed_cursor(view, area)).or(rows)
}

fn typed_cursor(view: &Dashboard, area: Rect) -> Option<Position> {
    view.typing()?;
    let stage_and_sign = 2 + u16::try_from(width(&view.sieve().words)).unwrap_or(0);
    (area.height > 2)
        .then(|| Position::new(area.x + stage_and_sign.min(area.width.saturating_sub(1)), area.y + 2))
}
