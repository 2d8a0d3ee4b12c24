//! Which keys does the footer name?

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::drawn::Drawn;
use super::frame::inset;
use super::text::{from_column, put, put_line};
use super::theme::{Look, Role};
use crate::app::keys::{Action, Bound, Footer, named};
use crate::app::measure::width;
use crate::app::mouse::Spot;

/// Whether an action can be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// It can.
    Ready,
    /// It cannot; pressed, it says why.
    Unavailable,
}

/// One key of the footer with what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What pressing it does.
    pub action: Action,
    /// The key, on both layouts.
    pub hint: String,
    /// What it does.
    pub label: String,
    /// Whether it can be done now.
    pub readiness: Readiness,
    /// Whether it is among the last to fall away.
    pub is_kept: bool,
}

impl Item {
    fn columns(&self) -> usize {
        width(&self.hint) + 1 + width(&self.label)
    }
}

/// Returns the keys of a place as the table has them: `bindings` are those that its footer shows.
///
/// `words` gives the words of a message id, `readiness` whether an action can be done now.
pub fn items(
    bindings: &[&Bound],
    words: impl Fn(&'static str) -> String,
    readiness: impl Fn(Action) -> Readiness,
) -> Vec<Item> {
    let item = |binding: &&Bound| Item {
        action: binding.action,
        hint: binding.hint(),
        label: words(named::label(binding.action)),
        readiness: readiness(binding.action),
        is_kept: matches!(binding.footer, Footer::Kept(_)),
    };
    bindings.iter().map(item).collect()
}

/// Draws the keys from left to right; where they don't fit, what cannot be done now falls away first,
/// then the last that are not kept.
///
/// Each can be pressed.
pub fn render(items: &[Item], area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let area = inset(area);
    let mut drawn = Drawn::default();
    let mut from = 0;
    let mut spans: Vec<Span<'static>> = Vec::new();
    for item in fitting(items, area.width.into()) {
        let (key, label) = match item.readiness {
            Readiness::Ready => (Role::KeyHint, Role::Plain),
            Readiness::Unavailable => (Role::Unavailable, Role::Unavailable),
        };
        if !spans.is_empty() {
            spans.push(Span::raw("  "));
            from += 2;
        }
        let columns = u16::try_from(item.columns()).unwrap_or(u16::MAX);
        let place = from_column(area, from);
        drawn.touches(Rect { width: columns.min(place.width), ..place }, Spot::Action(item.action));
        from = from.saturating_add(columns);
        spans.push(Span::styled(item.hint.clone(), look.style(key)));
        spans.push(Span::styled(format!(" {}", item.label), look.style(label)));
    }
    put_line(&Line::from(spans), area, buf, look);
    drawn
}

/// Draws in the place of the first keys that a key meant nothing: the others stay where they stood, so that little
/// is written.
pub fn render_idle(said: &str, items: &[Item], area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let drawn = render(items, area, buf, look);
    let area = inset(area);
    let shown = fitting(items, area.width.into());
    let unkept = shown.iter().rposition(|item| !item.is_kept).map_or(0, |at| at + 1);
    let mut columns = 0;
    for item in &shown[..unkept] {
        if columns < width(said) + 2 {
            columns += item.columns() + 2;
        }
    }
    let place = Rect { width: u16::try_from(columns).unwrap_or(u16::MAX).min(area.width), ..area };
    for at in place.intersection(buf.area).positions() {
        buf[at].reset();
    }
    put(said, Role::Quiet, Rect { width: place.width.saturating_sub(2), ..place }, buf, look);
    drawn
}

fn fitting(items: &[Item], columns: usize) -> Vec<&Item> {
    let mut shown: Vec<&Item> = items.iter().collect();
    let needed = |shown: &[&Item]| shown.iter().map(|item| item.columns() + 2).sum::<usize>();
    while shown.len() > 1 && needed(&shown) > columns + 2 {
        let idle = shown.iter().rposition(|item| !item.is_kept && item.readiness == Readiness::Unavailable);
        let unkept = idle.or_else(|| shown.iter().rposition(|item| !item.is_kept));
        // Of the kept ones the way out, the last, stays to the end.
        shown.remove(unkept.unwrap_or(0));
    }
    shown
}
