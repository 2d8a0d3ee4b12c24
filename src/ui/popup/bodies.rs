//! How are a list to pick from, a menu, a text and a month drawn?

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::{extent, open, rows, widest};
use crate::app::measure::{Extent, pad, width};
use crate::app::mouse::Spot;
use crate::app::popup::{Menu, Month, Pick, Reading, inner};
use crate::ui::drawn::Drawn;
use crate::ui::list;
use crate::ui::text::{from_column, put, put_right, row};
use crate::ui::theme::{Look, Role};

/// Draws a list to pick from: what is typed, and the rows that fit.
pub fn pick(pick: &Pick, window: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let names = (0..pick.count()).filter_map(|at| pick.row(at)).map(|(item, _)| item.label.as_str());
    let wanted = Extent { columns: widest(names).saturating_add(3).max(30), rows: rows(pick.count()) + 1 };
    let area = open(&pick.title, wanted, window, buf, look);
    let below = typed(pick.typed(), area, buf, look);
    let ids: Vec<usize> = (0..pick.count()).collect();
    let rows = rows_of(pick.list(), &ids, below, buf, look, |at| {
        pick.row(at).map_or_else(Line::default, |(item, is_marked)| {
            let sign = if is_marked { look.glyphs.mark } else { " " };
            Line::raw(format!("{sign} {}", item.label))
        })
    });
    Drawn::from(Some(after(pick.typed(), area))).or(rows)
}

/// Draws the menu: names at the left, keys at the right, what cannot be done dim.
pub fn menu(menu: &Menu, window: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let entries = || (0..menu.count()).filter_map(|at| menu.row(at));
    let names = widest(entries().map(|entry| entry.label.as_str()));
    let keys = widest(entries().map(|entry| entry.keys.as_str()));
    let refused = u16::from(menu.refused().is_some());
    let wanted = Extent {
        columns: names.saturating_add(keys).saturating_add(5).max(30),
        rows: rows(menu.count()).saturating_add(1 + refused),
    };
    let mut area = open(&menu.title, wanted, window, buf, look);
    if let Some(why) = menu.refused().filter(|_| area.height > 1) {
        area.height -= 1;
        put(why, Role::Error, Rect { y: area.bottom(), height: 1, ..area }, buf, look);
    }
    let below = typed(menu.typed(), area, buf, look);
    let ids: Vec<usize> = (0..menu.count()).collect();
    let rows = rows_of(menu.list(), &ids, below, buf, look, |at| {
        menu.row(at).map_or_else(Line::default, |entry| {
            let (name, key) = match entry.why_not {
                None => (Role::Plain, Role::KeyHint),
                Some(_) => (Role::Unavailable, Role::Unavailable),
            };
            Line::from(vec![
                Span::styled(format!(" {}  ", pad(&entry.label, names.into(), "")), look.style(name)),
                Span::styled(entry.keys.clone(), look.style(key)),
            ])
        })
    });
    Drawn::from(Some(after(menu.typed(), area))).or(rows)
}

/// Draws a text with a sign of what there is above and below.
pub fn reading(reading: &Reading, window: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let lines = reading.broken(extent(window));
    let wanted = Extent { columns: widest(lines.iter().map(String::as_str)), rows: rows(lines.len()) };
    let area = open(&reading.title, wanted, window, buf, look);
    let top = reading.top(extent(window));
    for (at, line) in (0..area.height).zip(lines.iter().skip(top)) {
        put(line, Role::Plain, row(area, at), buf, look);
    }
    more(top, lines.len(), area, window, buf, look);
    Some(area.as_position()).into()
}

/// Draws into the border of a text what there is of it above and below.
pub(super) fn more(top: usize, lines: usize, area: Rect, window: Rect, buf: &mut Buffer, look: &Look) {
    let below = lines.saturating_sub(top + usize::from(area.height));
    let border = Rect { y: area.bottom(), height: 1, ..area };
    if border.bottom() <= window.bottom() && inner(extent(window)) != extent(window) {
        let signs = [(top, look.glyphs.more[0]), (below, look.glyphs.more[1])];
        let said: Vec<&str> = signs.iter().filter(|(hidden, _)| *hidden > 0).map(|(_, sign)| *sign).collect();
        put_right(&said.join(" "), Role::KeyHint, border, buf, look);
    }
}

/// Draws a month: weekdays, and the days in seven columns; a day off has a dot, today brackets.
pub fn month(month: &Month, window: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let weeks = month.weeks();
    let wanted = Extent { columns: 7 * 4, rows: rows(weeks.len()) + 1 };
    let area = open(&month.title(), wanted, window, buf, look);
    for (at, name) in (0..).zip(&month.words.weekdays) {
        put(&pad(name, 4, ""), Role::Quiet, from_column(row(area, 0), at * 4), buf, look);
    }
    let mut drawn = Drawn::default();
    for (line, week) in (1..).zip(&weeks) {
        for (column, day) in (0..).zip(week) {
            let Some(day) = day else { continue };
            let place = from_column(row(area, line), column * 4);
            let is_here = *day == month.day();
            let role = match (is_here, *day == month.today) {
                (true, _) => Role::Focus,
                (false, true) => Role::Today,
                (false, false) => Role::Plain,
            };
            let off = if month.is_off(*day) { look.glyphs.heat[0] } else { " " };
            let marker = if is_here { look.glyphs.marker } else { " " };
            let number = day.format("%e").to_string();
            put(&format!("{marker}{number}{off}"), role, place, buf, look);
            if is_here && !place.is_empty() {
                drawn.cursor = Some(place.as_position());
            }
            drawn.touches(Rect { width: place.width.min(4), ..place }, Spot::Day(*day));
        }
    }
    drawn
}

/// Draws what is typed; returns the area below it.
fn typed(typed: &str, area: Rect, buf: &mut Buffer, look: &Look) -> Rect {
    if area.height < 2 {
        return area;
    }
    put(&format!("/ {typed}"), Role::Loud, row(area, 0), buf, look);
    Rect { y: area.y + 1, height: area.height - 1, ..area }
}

fn rows_of<'l>(
    selection: &crate::app::list::List<usize>,
    ids: &[usize],
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
    line: impl Fn(usize) -> Line<'l>,
) -> Drawn {
    // Marks are drawn by the line itself: the rows are numbered anew with each letter that filters.
    let mut unmarked = selection.clone();
    unmarked.clear_marks();
    list::render(&unmarked, ids, area, buf, look, line)
}

fn after(typed: &str, area: Rect) -> Position {
    let columns = rows(width(typed)).saturating_add(2);
    Position { x: area.x + columns.min(area.width.saturating_sub(1)), y: area.y }
}
