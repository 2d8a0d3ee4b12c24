//! How is what lies over the screen drawn?

mod bodies;
mod help;
mod question;
mod sides;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Block, Widget};

pub use self::question::render_question;
use super::drawn::Drawn;
use super::text::blank;
use super::theme::{Look, Role};
use crate::app::measure::{Extent, width};
use crate::app::popup::{Body, Popups, has_border, outer};

/// Draws the popups over the whole window, the uppermost last; returns where the cursor belongs,
/// and what of the uppermost can be pressed.
pub fn render<P>(popups: &Popups<P>, window: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let window = window.intersection(buf.area);
    let mut drawn = Drawn::default();
    if !window.is_empty() {
        for popup in popups.all() {
            drawn = render_body(&popup.body, window, buf, look);
        }
    }
    drawn
}

fn render_body(body: &Body, window: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    match body {
        Body::Question(question) => {
            let answers: Vec<(&str, bool)> =
                question.answers().map(|(answer, has_focus)| (answer.label.as_str(), has_focus)).collect();
            render_question(&question.title, &question.lines, &answers, window, buf, look)
        }
        Body::Pick(pick) => bodies::pick(pick, window, buf, look),
        Body::Reading(reading) => bodies::reading(reading, window, buf, look),
        Body::Help(it) => help::help(it, window, buf, look),
        Body::Menu(menu) => bodies::menu(menu, window, buf, look),
        Body::Month(month) => bodies::month(month, window, buf, look),
        Body::Sides(it) => sides::sides(it, window, buf, look),
    }
}

fn extent(window: Rect) -> Extent {
    Extent { columns: window.width, rows: window.height }
}

/// Makes room in the middle of a window, empties it and draws a border where it has one.
///
/// `wanted` is the size of the contents; returns where they go.
fn open(title: &str, wanted: Extent, window: Rect, buf: &mut Buffer, look: &Look) -> Rect {
    let most = outer(extent(window));
    let titled = wanted.columns.max(u16::try_from(width(title)).unwrap_or(u16::MAX));
    let columns = titled.max(6).saturating_add(4).min(most.columns);
    let rows = wanted.rows.max(2).saturating_add(2).min(most.rows);
    let area = Rect {
        x: window.x + (window.width - columns) / 2,
        y: window.y + (window.height - rows) / 2,
        width: columns,
        height: rows,
    };
    blank(area, buf);
    if !has_border(Extent { columns, rows }) {
        return area;
    }
    Block::bordered()
        .border_set(look.glyphs.border)
        .border_style(look.style(Role::Rule))
        .title(super::text::fitted(
            &ratatui::text::Line::styled(format!(" {title} "), look.style(Role::Title)),
            usize::from(columns - 2),
            look,
        ))
        .render(area, buf);
    Rect { x: area.x + 2, y: area.y + 1, width: columns - 4, height: rows - 2 }
}

fn rows(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

fn widest<'l>(lines: impl Iterator<Item = &'l str>) -> u16 {
    rows(lines.map(width).max().unwrap_or(0))
}
