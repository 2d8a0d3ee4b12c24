//! Which rows of the window belong to what?

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::text::{put, put_right};
use super::theme::{Look, Role};
use crate::app::measure::{width, wrap};

/// A sentence to the user between the body and the footer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice<'n> {
    /// The sentence.
    pub text: &'n str,
    /// What it is: quiet, loud, an error.
    pub role: Role,
}

/// The rows of a window.
///
/// ```text
///  Тәлімгер · СШ № 12                      пн 14.09.2026 · Иванова О. П.     top
///  …                                                                         body
///  Сохранено                                                                 notice, when there is one
///  Enter дальше  n/т новая            F1 справка  F9 меню  F10 выход         footer
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regions {
    /// The first row.
    pub top: Rect,
    /// All that is left.
    pub body: Rect,
    /// The rows above the footer that the notice takes, none without one.
    pub notice: Rect,
    /// The last row.
    pub footer: Rect,
}

/// Divides a window: in a low one the top goes first, then the footer; the notice goes before neither.
///
/// A notice longer than its row takes as many as it needs, up to half of the window: at the end of a refusal
/// stands the way out.
pub fn regions(window: Rect, notice: Option<Notice<'_>>) -> Regions {
    let mut left = window.height;
    let mut take = |wanted: bool| {
        let rows = u16::from(wanted && left > 1);
        left -= rows;
        rows
    };
    let first = take(notice.is_some());
    let footer = take(true);
    let top = take(true);
    let wanted = notice.map_or(0, |notice| rows_of(notice, window));
    let more = wanted
        .saturating_sub(first)
        .min((window.height / 2).saturating_sub(first))
        .min(left.saturating_sub(1));
    left -= more;
    let notice = first + more;
    let body = Rect { y: window.y + top, height: left, ..window };
    Regions {
        top: Rect { height: top, ..window },
        body,
        notice: Rect { y: body.bottom(), height: notice, ..window },
        footer: Rect { y: body.bottom() + notice, height: footer, ..window },
    }
}

/// Draws the first row: where one is at the left, the day and the user at the right.
///
/// Where both don't fit, what is at the right is cut away first.
pub fn render_top((left, role): (&str, Role), right: &str, area: Rect, buf: &mut Buffer, look: &Look) {
    let taken = put(left, role, inset(area), buf, look);
    let rest = super::text::from_column(inset(area), taken + 1);
    if width(right) <= rest.width.into() {
        put_right(right, Role::Plain, rest, buf, look);
    }
}

/// Draws the sentence to the user, broken where it is longer than a row.
pub fn render_notice(notice: Notice<'_>, area: Rect, buf: &mut Buffer, look: &Look) {
    let area = inset(area);
    let lines = wrap(notice.text, area.width.into());
    if area.height < 2 {
        put(notice.text, notice.role, area, buf, look);
        return;
    }
    for (at, line) in (0..area.height).zip(&lines) {
        put(line, notice.role, super::text::row(area, at), buf, look);
    }
}

fn rows_of(notice: Notice<'_>, window: Rect) -> u16 {
    let lines = wrap(notice.text, inset(window).width.into()).len();
    u16::try_from(lines).unwrap_or(u16::MAX)
}

/// Returns an area without a column at each side, where it is wide enough to spare them.
pub fn inset(area: Rect) -> Rect {
    if area.width < 10 { area } else { Rect { x: area.x + 1, width: area.width - 2, ..area } }
}
