//! How is the view drawn?

use super::theme::Look;
use crate::app::Session;
use crate::app::view::PeopleView;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// Draws the view.
pub fn render(
    _view: &PeopleView,
    _session: &Session,
    _area: Rect,
    _buf: &mut Buffer,
    _look: &Look,
) -> Option<Position> {
    None
}
