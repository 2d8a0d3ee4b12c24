//! How is a filter drawn: loud, with how many rows fit?

use super::frame::inset;
use super::text::put_line;
use super::theme::{Look, Role};
use crate::app::measure::width;
use crate::app::{FilterLine, Session};
use crate::say;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

/// Draws a filter; returns where the cursor belongs while it is typed.
pub fn render(
    filter: &FilterLine,
    (n, total): (usize, usize),
    session: &Session,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Option<Position> {
    let (area, typed) = (inset(area), format!("/{}", filter.words()));
    let shown = say!(session.words, "dashboard-shown", n, total);
    let line = Line::from(vec![
        Span::styled(typed.clone(), look.style(Role::Loud)),
        Span::styled(format!("  {shown}"), look.style(Role::Plain)),
    ]);
    put_line(&line, area, buf, look);
    let column = u16::try_from(width(&typed)).unwrap_or(u16::MAX).min(area.width.saturating_sub(1));
    (filter.is_typed() && !area.is_empty()).then(|| Position::new(area.x + column, area.y))
}
