//! How is what filters a list drawn?

use super::frame::inset;
use super::text::{self, put, put_right};
use super::theme::{Look, Role};
use crate::app::measure::width;
use crate::app::{FilterLine, Session, WordFilter};
use crate::say;
use crate::words::filter::Vocabulary;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// The columns between the parts of the line.
const GAP: usize = 2;

/// Draws a filter: it is loud, and says how many rows of how many fit. Returns the cursor while it is typed.
pub fn render(
    filter: &FilterLine,
    counts: (usize, usize),
    session: &Session,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Option<Position> {
    render_after("", filter, "", &shown(counts, session), area, buf, look)
}

/// Draws a filter with words of its own after what is let through besides, such as a stage: while it is typed it
/// says how to learn the words.
pub fn render_of_words<W: Vocabulary>(
    before: &str,
    filter: &WordFilter<W>,
    counts: (usize, usize),
    session: &Session,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Option<Position> {
    let line = filter.line();
    let hint = if line.is_typed() { say!(session.words, "filter-f1") } else { String::new() };
    render_after(before, line, &hint, &shown(counts, session), area, buf, look)
}

/// Draws a filter above its list, with what was not understood below it. Returns the cursor, and what is left for
/// the list.
pub fn above<W: Vocabulary>(
    filter: &WordFilter<W>,
    counts: (usize, usize),
    session: &Session,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> (Option<Position>, Rect) {
    let shown = filter.line().is_shown();
    let cursor =
        shown.then(|| render_of_words("", filter, counts, session, text::row(area, 0), buf, look)).flatten();
    if let Some(fault) = filter.fault() {
        put(fault, Role::Error, inset(text::row(area, 1)), buf, look);
    }
    let taken = u16::try_from(filter.rows()).unwrap_or(area.height).min(area.height);
    (cursor, Rect { y: area.y + taken, height: area.height - taken, ..area })
}

/// Says how many fit, in as many columns whether few do or all.
fn shown((fit, total): (usize, usize), session: &Session) -> String {
    let text = say!(session.words, "dashboard-shown", n = fit, total);
    let digits = |n: usize| n.to_string().len();
    format!("{text}{}", " ".repeat(digits(total).saturating_sub(digits(fit))))
}

/// What is typed stands at the left; at the right, where no letter moves it, how many fit, and before that
/// the hint. What is typed needs its room first.
fn render_after(
    before: &str,
    filter: &FilterLine,
    hint: &str,
    shown: &str,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Option<Position> {
    let area = inset(area);
    let words = if filter.is_shown() { format!("/{}", filter.words()) } else { String::new() };
    let typed = format!("{before}{words}");
    let columns = width(&typed);
    let room = usize::from(area.width).saturating_sub(columns + GAP);
    let tail = [(shown, Role::Plain), (hint, Role::Quiet)];
    let mut end = area.width;
    for (text, role) in tail {
        let taken = width(text) + usize::from(area.width - end);
        if taken > room || text.is_empty() {
            break;
        }
        put_right(text, role, Rect { width: end, ..area }, buf, look);
        end -= u16::try_from(width(text) + GAP).unwrap_or(u16::MAX).min(end);
    }
    put(&typed, Role::Loud, area, buf, look);
    let column = u16::try_from(columns).unwrap_or(u16::MAX).min(area.width.saturating_sub(1));
    (filter.is_typed() && !area.is_empty()).then(|| Position::new(area.x + column, area.y))
}

/// Draws the rule below a filter with words of its own; what was not understood stands in its place.
pub fn rule<W: Vocabulary>(filter: &WordFilter<W>, area: Rect, buf: &mut Buffer, look: &Look) {
    match filter.fault() {
        Some(fault) => _ = put(fault, Role::Error, inset(area), buf, look),
        None => text::rule(area, buf, look),
    }
}
