//! How is a text put on the screen so that it never leaves its area?

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::{Look, Role};
use crate::app::measure::{fitting, width};

/// Writes a text at the beginning of an area's first row, cut to it; returns the columns it took.
pub fn put(text: &str, role: Role, area: Rect, buf: &mut Buffer, look: &Look) -> u16 {
    put_line(&Line::styled(text.to_owned(), look.style(role)), area, buf, look)
}

/// Writes a text at the end of an area's first row, cut to it.
pub fn put_right(text: &str, role: Role, area: Rect, buf: &mut Buffer, look: &Look) {
    let taken = u16::try_from(width(text)).unwrap_or(u16::MAX).min(area.width);
    let at = Rect { x: area.x + area.width - taken, width: taken, ..area };
    put(text, role, at, buf, look);
}

/// Writes a line of several looks at the beginning of an area's first row, cut to it.
///
/// Returns the columns that it took.
pub fn put_line(line: &Line<'_>, area: Rect, buf: &mut Buffer, look: &Look) -> u16 {
    let area = area.intersection(buf.area);
    if area.is_empty() {
        return 0;
    }
    let fitting = fitted(line, area.width.into(), look);
    let (end, _) = buf.set_line(area.x, area.y, &fitting, area.width);
    end - area.x
}

/// Returns a line cut to so many columns, with the sign for what was cut.
pub fn fitted(line: &Line<'_>, columns: usize, look: &Look) -> Line<'static> {
    let whole: usize = line.spans.iter().map(|span| width(&span.content)).sum();
    // Nobody misses the blanks that fill a last column.
    let blanks: usize =
        line.spans.last().map_or(0, |it| it.content.len() - it.content.trim_end_matches(' ').len());
    let sign = if whole - blanks > columns { fitting(look.glyphs.ellipsis, columns) } else { "" };
    let mut room = columns - width(sign);
    let mut spans = Vec::with_capacity(line.spans.len() + 1);
    for span in &line.spans {
        let kept = fitting(&span.content, room).to_owned();
        let style = line.style.patch(span.style);
        let is_cut = kept.len() < span.content.len();
        room -= width(&kept);
        spans.push(Span::styled(kept, style));
        if is_cut {
            spans.push(Span::styled(sign.to_owned(), style));
            break;
        }
    }
    Line::from(spans)
}

/// Draws a rule over the first row of an area.
pub fn rule(area: Rect, buf: &mut Buffer, look: &Look) {
    let whole = look.glyphs.rule.repeat(area.width.into());
    put(&whole, Role::Rule, area, buf, look);
}

/// Returns the part of an area that is one row, this many rows from its top; empty below its end.
pub fn row(area: Rect, at: u16) -> Rect {
    let height = u16::from(at < area.height);
    Rect { y: area.y.saturating_add(at.min(area.height)), height, ..area }
}

/// Returns an area without its first columns.
pub fn from_column(area: Rect, columns: u16) -> Rect {
    let cut = columns.min(area.width);
    Rect { x: area.x + cut, width: area.width - cut, ..area }
}

/// Empties an area, so that nothing beneath shows through.
pub fn blank(area: Rect, buf: &mut Buffer) {
    for position in area.intersection(buf.area).positions() {
        buf[position].reset();
    }
}
