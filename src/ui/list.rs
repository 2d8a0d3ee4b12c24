//! How are the rows of a list drawn, no more of them than can be seen?

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::drawn::Drawn;
use super::text::{from_column, put, put_line, row};
use super::theme::{Emphasis, Look, Role};
use crate::app::list::{List, Marks};
use crate::app::mouse::Spot;
use crate::say;
use crate::words::Words;

/// Draws a list: a column for the marker, one for marks while there are any, and the rows.
///
/// `line` gives the look of a row by its number, and is asked for the rows to be seen only: building all
/// of them costs sixteen times a key at ten thousand. Returns where the cursor belongs, on the marker, and the rows
/// that can be pressed.
pub fn render<'l, Id: Clone + Ord>(
    list: &List<Id>,
    ids: &[Id],
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
    line: impl Fn(usize) -> Line<'l>,
) -> Drawn {
    let mut drawn = Drawn::default();
    if area.is_empty() {
        return drawn;
    }
    let gutter = 1 + u16::from(list.marked().next().is_some());
    let window = list.window(ids.len(), area.height.into());
    for (at, number) in (0..).zip(window) {
        let place = row(area, at);
        if list.marked().next().is_some() && list.is_marked(&ids[number]) {
            put(look.glyphs.mark, Role::Focus, from_column(place, 1), buf, look);
        }
        put_line(&line(number), from_column(place, gutter), buf, look);
        if number == list.row() {
            put(look.glyphs.marker, Role::Focus, place, buf, look);
            emphasise(place, buf, look);
            drawn.cursor = Some(place.as_position());
        }
        drawn.touches(place, Spot::Row(number));
    }
    drawn
}

fn emphasise(place: Rect, buf: &mut Buffer, look: &Look) {
    match look.emphasis {
        Emphasis::Marker => {}
        Emphasis::Bold | Emphasis::Reverse => buf.set_style(place, look.style(Role::Selected)),
    }
}

/// Returns the head of a column, with the mark of the one by which the rows are sorted.
pub fn sorted(head: String, is_sorted_by: bool, look: &Look) -> String {
    if is_sorted_by { format!("{head}{}", look.glyphs.more[1]) } else { head }
}

/// Says how many rows are marked, and how many of them a filter hides.
pub fn marked(marks: Marks, words: &Words) -> String {
    match marks.hidden {
        0 => say!(words, "marks-count", n = marks.count),
        hidden => say!(words, "marks-count-hidden", n = marks.count, hidden),
    }
}
