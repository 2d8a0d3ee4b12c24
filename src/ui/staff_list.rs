//! How is drawn what a staff list comes to?

use super::drawn::Drawn;
use super::frame::inset;
use super::text::{put, row};
use super::theme::{Look, Role};
use crate::app::Session;
use crate::app::view::StaffListView;
use crate::words::enrolment::Kind;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Draws as many lines as fit; what comes after them is reached by scrolling.
pub fn render(view: &StaffListView, session: &Session, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let (lines, top) = view.lines(session);
    let area = inset(area);
    for (at, line) in (0..area.height).zip(&lines[top.min(lines.len())..]) {
        let role = match line.kind {
            Kind::Title => Role::Title,
            Kind::Plain => Role::Plain,
            Kind::Refused => Role::Error,
            Kind::Warned => Role::Soon,
        };
        put(&line.text, role, row(area, at), buf, look);
    }
    Drawn::default()
}
