//! How is an item of the plan drawn: what, by when, and what became of it?

use crate::app::measure::pad;
use crate::app::view::case::Opened;
use crate::app::view::case::plan::is_in_force;
use crate::domain::clock::step::item_clock;
use crate::domain::id::ItemId;
use crate::domain::plan::{Item, Outcome};
use crate::say;
use crate::ui::theme::{Look, Role};
use crate::words::{Words, terms};
use ratatui::text::{Line, Span};

const TERM: usize = 16;
const MARK: usize = 13;

/// From how many columns on term and mark stand beside each other.
const WITH_BOTH: usize = 68;

/// Returns the line of an item; in a narrow window its mark, or its term while there is nothing to say of it.
pub fn line(id: ItemId, opened: &Opened, words: &Words, width: usize, look: &Look) -> Line<'static> {
    let Some(item) = opened.case().items.get(&id) else { return Line::default() };
    let (mark, role) = mark(item, opened, words);
    let term = terms::item_term_short(item.term(), words);
    let both = width >= WITH_BOTH;
    let (term, end) = match (both, role) {
        (true, _) => {
            (format!("{} ", pad(&term, TERM, look.glyphs.ellipsis)), pad(&mark, MARK, look.glyphs.ellipsis))
        }
        (false, Role::Plain) if item.is_open() => (String::new(), pad(&term, TERM, look.glyphs.ellipsis)),
        (false, _) => (String::new(), pad(&mark, TERM, look.glyphs.ellipsis)),
    };
    let taken = if both { TERM + 1 + MARK } else { TERM } + 4;
    let room = width.saturating_sub(taken);
    let activity = pad(&item.text.activity.replace('\n', " "), room, look.glyphs.ellipsis);
    Line::from(vec![Span::raw(format!("   {activity} {term}")), Span::styled(end, look.style(role))])
}

/// Says whether an open item's term has passed.
pub fn is_late(item: &Item, opened: &Opened) -> bool {
    let calendar = opened.school().calendar.as_ref();
    let due = calendar.and_then(|it| item_clock(item.term(), opened.case().head.end, it).due());
    item.is_open() && due.is_some_and(|due| due.binding < opened.today)
}

/// What became of an item; one that no approved version has yet has no mark.
pub(in crate::ui) fn mark(item: &Item, opened: &Opened, words: &Words) -> (String, Role) {
    if !is_in_force(item.id, opened) {
        return (String::new(), Role::Plain);
    }
    match item.outcome {
        Outcome::Open if is_late(item, opened) => (say!(words, "urgency-overdue"), Role::Overdue),
        Outcome::Done { .. } => (words.name(item), Role::Done),
        Outcome::Open | Outcome::NotDone { .. } | Outcome::Cancelled { .. } => {
            (words.name(item), Role::Plain)
        }
    }
}
