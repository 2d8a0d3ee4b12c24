//! How do the sentences above the rows look?

use crate::app::view::{About, Dashboard};
use crate::ui::theme::{Look, Role};
use crate::ui::urgency::loudness;
use ratatui::text::{Line, Span};

/// Returns the sentences; the mentor's own step is as urgent here as in its row.
pub(super) fn notes(view: &Dashboard, look: &Look) -> Vec<Line<'static>> {
    let line = |mark: &str, role, text: &str| {
        Line::from(vec![
            Span::styled(format!("{mark:2} "), look.style(role)),
            Span::styled(text.to_owned(), look.style(role)),
        ])
    };
    let said = view.notes().iter().map(|note| match note.about {
        About::MyStep(urgency) => match loudness(urgency) {
            (mark, Role::Plain) => line(mark, Role::Title, &note.text),
            (mark, role) => line(mark, role, &note.text),
        },
        About::News => line(look.glyphs.mark, Role::Title, &note.text),
        About::Season => line(look.glyphs.arrow, Role::Plain, &note.text),
    });
    said.collect()
}
