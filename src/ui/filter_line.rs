//! How is what filters a list drawn?

use super::frame::inset;
use super::text::{self, put, put_line, put_right};
use super::theme::{Look, Role};
use crate::app::measure::width;
use crate::app::{CaseFilter, FilterLine, Session};
use crate::say;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

/// Draws a filter: it is loud, and says how many rows of how many fit. Returns the cursor while it is typed.
pub fn render(
    filter: &FilterLine,
    (fit, total): (usize, usize),
    session: &Session,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Option<Position> {
    let typed = format!("/{}", filter.words());
    let shown = say!(session.words, "dashboard-shown", n = fit, total);
    let area = inset(area);
    let line = Line::from(vec![
        Span::styled(typed.clone(), look.style(Role::Loud)),
        Span::styled(format!("  {shown}"), look.style(Role::Plain)),
    ]);
    put_line(&line, area, buf, look);
    let column = u16::try_from(width(&typed)).unwrap_or(u16::MAX).min(area.width.saturating_sub(1));
    (filter.is_typed() && !area.is_empty()).then(|| Position::new(area.x + column, area.y))
}

/// Draws a filter of cases: while it is typed it says how to learn its words.
pub fn render_of_cases(
    filter: &CaseFilter,
    counts: (usize, usize),
    session: &Session,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Option<Position> {
    if filter.line().is_typed() {
        put_right(&say!(session.words, "filter-f1"), Role::Quiet, inset(area), buf, look);
    }
    render(filter.line(), counts, session, area, buf, look)
}

/// Draws the rule below a filter of cases; what was not understood stands in its place.
pub fn rule(filter: &CaseFilter, area: Rect, buf: &mut Buffer, look: &Look) {
    match filter.fault() {
        Some(fault) => _ = put(fault, Role::Error, inset(area), buf, look),
        None => text::rule(area, buf, look),
    }
}
