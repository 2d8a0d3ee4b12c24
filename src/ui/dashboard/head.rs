//! How many wait, are late, are next, and stand in which stage?

use crate::app::Session;
use crate::app::view::Dashboard;
use crate::say;
use crate::ui::theme::{Look, Role};
use ratatui::text::{Line, Span};

pub(super) fn urgent(view: &Dashboard, session: &Session, look: &Look) -> Line<'static> {
    let (counts, words) = (view.counts(), &session.words);
    let figure = |n: usize, role: Role| if n == 0 { Role::Quiet } else { role };
    let parts = [
        (say!(words, "dashboard-mine", n = counts.mine), figure(counts.mine, Role::Loud)),
        (say!(words, "dashboard-overdue", n = counts.overdue), figure(counts.overdue, Role::Overdue)),
        (say!(words, "dashboard-today", n = counts.today), figure(counts.today, Role::Today)),
        (say!(words, "dashboard-soon", n = counts.soon), figure(counts.soon, Role::Soon)),
        (
            say!(words, "dashboard-without-mentor", n = counts.without_mentor),
            figure(counts.without_mentor, Role::Overdue),
        ),
    ];
    joined(parts, "  ", look)
}

pub(super) fn stages(view: &Dashboard, session: &Session, look: &Look) -> Line<'static> {
    let (counts, words) = (view.counts(), &session.words);
    let mut parts = vec![
        (say!(words, "dashboard-stage-one", n = counts.one), Role::Plain),
        (say!(words, "dashboard-stage-two", n = counts.two), Role::Plain),
        (say!(words, "dashboard-stage-three", n = counts.three), Role::Plain),
    ];
    if counts.not_begun > 0 {
        parts.push((say!(words, "dashboard-not-begun", n = counts.not_begun), Role::Plain));
    }
    parts.push((say!(words, "dashboard-paused", n = counts.paused), Role::Plain));
    parts.push((say!(words, "dashboard-completed", n = counts.completed), Role::Plain));
    joined(parts, &format!(" {} ", look.glyphs.bar), look)
}

/// A filter is loud, and says how to leave it.
pub(super) fn filter(view: &Dashboard, session: &Session, look: &Look) -> Option<Line<'static>> {
    if view.sieve().is_open() && view.typing().is_none() {
        return None;
    }
    let words = &session.words;
    let stage = view.sieve().stage.map(|stage| format!("{} ", words.name(&stage))).unwrap_or_default();
    let shown = say!(words, "dashboard-shown", n = view.rows().len(), total = view.total());
    let mine =
        if view.sieve().mine { format!("{} ", say!(words, "dashboard-only-mine")) } else { String::new() };
    let typed = format!("/{}", view.sieve().words);
    Some(joined([(format!("{mine}{stage}{typed}"), Role::Loud), (shown, Role::Plain)], "  ", look))
}

fn joined(parts: impl IntoIterator<Item = (String, Role)>, between: &str, look: &Look) -> Line<'static> {
    let mut spans = Vec::new();
    for (text, role) in parts {
        if !spans.is_empty() {
            spans.push(Span::styled(between.to_owned(), look.style(Role::Rule)));
        }
        spans.push(Span::styled(text, look.style(role)));
    }
    Line::from(spans)
}
