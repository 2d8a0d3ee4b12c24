//! How are two versions of several fields drawn, side by side?

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{extent, open, rows};
use crate::app::measure::{Extent, fitting, pad, width, wrap};
use crate::app::mouse::Spot;
use crate::app::popup::{Side, Sides, Versions, inner};
use crate::ui::drawn::Drawn;
use crate::ui::text::{from_column, put, row, rule};
use crate::ui::theme::{Look, Role};

/// Of the width, so much is left to the names of the fields.
const LABEL_SHARE: u16 = 4;

/// Draws who changed what, a field a row, and beneath them the selected one whole.
///
/// ```text
///  Ли Н. А., пн 14.09.2026 10:12
///              Моё                     Записано
/// >Цель       *помочь войти             помочь освоиться
///  ────────────────────────────────────────────────────
///  помочь войти в профессию   │ помочь освоиться в школе
///  ←→ выбрать · Enter дальше
/// ```
pub fn sides(sides: &Sides, window: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let whole = inner(extent(window));
    let about = wrap(&sides.about, whole.columns.into());
    let fixed = rows(about.len() + sides.rows().len()) + 3;
    let below = sides.selected().map_or(0, |it| height(it, whole.columns));
    let wanted = Extent { columns: whole.columns, rows: fixed.saturating_add(below) };
    let area = open(&sides.title, wanted, window, buf, look);
    let label = (area.width / LABEL_SHARE).max(1);
    let mut at = 0;
    for line in about.iter().take((area.height / 4).max(1).into()) {
        put(line, Role::Loud, row(area, at), buf, look);
        at += 1;
    }
    render_heads(sides, label, row(area, at), buf, look);
    at += 1;
    // The rule, the hint, and of the selected versions three lines at most come before further rows.
    let least = below.min(3) + 2;
    let room = area.height.saturating_sub(at + least).max(1);
    let drawn = render_rows(sides, label, Rect { y: area.y + at, height: room, ..area }, buf, look);
    at += room.min(rows(sides.rows().len()));
    rule(row(area, at), buf, look);
    let last = area.height.saturating_sub(1);
    let rest = Rect { y: area.y + at + 1, height: last.saturating_sub(at + 1), ..area };
    if let Some(it) = sides.selected() {
        render_whole(it, rest, buf, look);
    }
    put(&sides.hint, Role::KeyHint, row(area, last), buf, look);
    drawn
}

fn column(columns: u16) -> u16 {
    columns.saturating_sub(1) / 2
}

fn height(it: &Versions, columns: u16) -> u16 {
    let lines = |text: &str| wrap(text, column(columns).into()).len();
    rows(lines(&it.mine).max(lines(&it.theirs)))
}

/// Returns where the two columns of an area without the names of the fields begin, and how wide they are.
fn halves(area: Rect, label: u16) -> (Rect, Rect) {
    let rest = from_column(area, label);
    let half = rest.width / 2;
    (Rect { width: half.saturating_sub(1), ..rest }, from_column(rest, half))
}

fn render_heads(sides: &Sides, label: u16, area: Rect, buf: &mut Buffer, look: &Look) {
    let (mine, theirs) = halves(area, label);
    put(&format!(" {}", sides.heads[0]), Role::Quiet, mine, buf, look);
    put(&format!(" {}", sides.heads[1]), Role::Quiet, theirs, buf, look);
}

fn render_rows(sides: &Sides, label: u16, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let window = sides.list().window(sides.rows().len(), area.height.into());
    let mut drawn = Drawn::default();
    for (at, number) in (0..).zip(window) {
        let (place, it) = (row(area, at), &sides.rows()[number]);
        let is_here = number == sides.list().row();
        let marker = if is_here { look.glyphs.marker } else { " " };
        let name = pad(&it.label, usize::from(label.saturating_sub(2)), look.glyphs.ellipsis);
        put(&format!("{marker}{name}"), if is_here { Role::Focus } else { Role::Plain }, place, buf, look);
        let (mine, theirs) = halves(place, label);
        render_version(&it.mine, it.side == Side::Mine, mine, buf, look);
        render_version(&it.theirs, it.side == Side::Theirs, theirs, buf, look);
        if is_here {
            drawn.cursor = Some(place.as_position());
        }
        drawn.touches(place, Spot::Row(number));
    }
    drawn
}

fn render_version(text: &str, is_chosen: bool, area: Rect, buf: &mut Buffer, look: &Look) {
    let (mark, role) = if is_chosen { (look.glyphs.mark, Role::Loud) } else { (" ", Role::Plain) };
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    put(&format!("{mark}{line}"), role, area, buf, look);
}

fn render_whole(it: &Versions, area: Rect, buf: &mut Buffer, look: &Look) {
    let half = column(area.width);
    let sides = [(&it.mine, it.side == Side::Mine, 0), (&it.theirs, it.side == Side::Theirs, half + 1)];
    for (text, is_chosen, from) in sides {
        let role = if is_chosen { Role::Loud } else { Role::Plain };
        for (at, line) in (0..area.height).zip(wrap(text, half.into())) {
            let line = fitting(&line, half.into());
            debug_assert!(width(line) <= half.into(), "a version stays in its column");
            put(line, role, from_column(row(area, at), from), buf, look);
        }
    }
}
