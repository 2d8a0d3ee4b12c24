//! How is a document drawn before it is written?

use super::drawn::Drawn;
use super::frame::inset;
use super::text::{put, row};
use super::theme::{Look, Role};
use crate::app::view::Preview;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Draws the lines of a document that fit.
pub fn render(view: &Preview, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let inner = inset(area);
    let (lines, top) = view.lines(inner.width);
    for (at, line) in (0..inner.height).zip(&lines[top.min(lines.len())..]) {
        let role = if line.starts_with('#') { Role::Title } else { Role::Plain };
        put(line, role, row(inner, at), buf, look);
    }
    Drawn::default()
}
