//! How is a question drawn, so that its answers are the last thing to be cut away?

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{extent, open, rows, widest};
use crate::app::measure::{Extent, width, wrap};
use crate::app::mouse::Spot;
use crate::app::popup::{has_border, inner, outer};
use crate::ui::drawn::Drawn;
use crate::ui::text::{put, row};
use crate::ui::theme::{Look, Role};

/// Draws a question with its answers, one of which has the focus; returns where the cursor belongs.
///
/// ```text
/// ┌ Утвердить план? ─────────────────────┐
/// │ Ахметова Д. С., редакция 2           │
/// │                                      │
/// │   [ Утвердить ]  >[ Не утверждать ]  │
/// └──────────────────────────────────────┘
/// ```
///
/// The whole question is said in the lines when it is too long for the border. Where the answers don't fit
/// beside each other they stand below each other.
pub fn render_question(
    title: &str,
    lines: &[String],
    answers: &[(&str, bool)],
    window: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Drawn {
    let window = window.intersection(buf.area);
    if window.is_empty() {
        return Drawn::default();
    }
    let room = inner(extent(window));
    let said = said(title, lines, extent(window));
    let beside: usize = answers.iter().map(|(name, _)| width(name) + 7).sum();
    let layout = if beside <= room.columns.into() { Layout::Beside } else { Layout::Below };
    let answer_rows = match layout {
        Layout::Beside => 1,
        Layout::Below => rows(answers.len()),
    };
    let wanted = Extent {
        columns: widest(said.iter().map(String::as_str)).max(rows(beside)),
        rows: rows(said.len()).saturating_add(1 + answer_rows),
    };
    let area = open(title, wanted, window, buf, look);
    let spoken = area.height.saturating_sub(answer_rows + 1);
    for (at, line) in (0..spoken).zip(&said) {
        put(line, Role::Plain, row(area, at), buf, look);
    }
    let from = area.height.saturating_sub(answer_rows);
    let below = Rect { y: area.y + from, height: area.height - from, ..area };
    render_answers(answers, layout, below, buf, look)
}

#[derive(Clone, Copy)]
enum Layout {
    Beside,
    Below,
}

/// A question that the border would cut is said inside; what should be known follows.
fn said(title: &str, lines: &[String], screen: Extent) -> Vec<String> {
    let columns = usize::from(inner(screen).columns);
    let is_on_border = has_border(outer(screen)) && width(title) <= columns;
    let whole = if is_on_border { Vec::new() } else { wrap(title, columns) };
    whole.into_iter().chain(lines.iter().flat_map(|line| wrap(line, columns))).collect()
}

fn render_answers(
    answers: &[(&str, bool)],
    layout: Layout,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Drawn {
    let focused = answers.iter().position(|(_, has_focus)| *has_focus).unwrap_or(0);
    let mut drawn = Drawn::default();
    let mut x = 0;
    for (at, (name, has_focus)) in answers.iter().enumerate() {
        let place = match layout {
            Layout::Beside => crate::ui::text::from_column(area, x),
            // In a window lower than the answers the one that has the focus is in sight.
            Layout::Below => {
                let first = (focused + 1).saturating_sub(area.height.into());
                let Some(below) = at.checked_sub(first) else { continue };
                row(area, rows(below))
            }
        };
        let (marker, role) = if *has_focus { (look.glyphs.marker, Role::Focus) } else { (" ", Role::Plain) };
        let taken = put(&format!("{marker}[ {name} ]"), role, place, buf, look);
        drawn.touches(Rect { width: taken, ..place }, Spot::Answer(at));
        x += taken + 2;
        if *has_focus && !place.is_empty() {
            drawn.cursor = Some(Position { x: place.x + 3.min(place.width - 1), y: place.y });
        }
    }
    drawn
}
