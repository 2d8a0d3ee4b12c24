//! How many wait, are late, are next, and stand in which stage?

use crate::app::Session;
use crate::app::measure::width;
use crate::app::view::Dashboard;
use crate::say;
use crate::ui::theme::{Look, Role};
use ratatui::text::{Line, Span};

/// A figure of the head; in a narrow window what counts nothing falls away first, then what matters least.
struct Figure {
    n: usize,
    text: String,
    role: Role,
    weight: u8,
}

pub(super) fn urgent(view: &Dashboard, session: &Session, columns: usize, look: &Look) -> Line<'static> {
    let (counts, words) = (view.counts(), &session.words);
    let figure =
        |n, text, role, weight| Figure { n, text, role: if n == 0 { Role::Quiet } else { role }, weight };
    let lone = counts.without_mentor;
    let figures = vec![
        figure(counts.mine, say!(words, "dashboard-mine", n = counts.mine), Role::Loud, 4),
        figure(counts.overdue, say!(words, "dashboard-overdue", n = counts.overdue), Role::Overdue, 3),
        figure(counts.today, say!(words, "dashboard-today", n = counts.today), Role::Today, 1),
        figure(counts.soon, say!(words, "dashboard-soon", n = counts.soon), Role::Soon, 0),
        figure(lone, say!(words, "dashboard-without-mentor", n = lone), Role::Overdue, 2),
    ];
    fitting(figures, "  ", columns, look)
}

pub(super) fn stages(view: &Dashboard, session: &Session, columns: usize, look: &Look) -> Line<'static> {
    let (counts, words) = (view.counts(), &session.words);
    let figure = |n, text, weight| Figure { n, text, role: Role::Plain, weight };
    let mut figures = vec![
        figure(counts.one.max(1), say!(words, "dashboard-stage-one", n = counts.one), 5),
        figure(counts.two.max(1), say!(words, "dashboard-stage-two", n = counts.two), 4),
        figure(counts.three.max(1), say!(words, "dashboard-stage-three", n = counts.three), 3),
    ];
    if counts.not_begun > 0 {
        let n = counts.not_begun;
        figures.push(figure(n, say!(words, "dashboard-not-begun", n), 1));
    }
    figures.push(figure(counts.paused, say!(words, "dashboard-paused", n = counts.paused), 2));
    figures.push(figure(counts.completed, say!(words, "dashboard-completed", n = counts.completed), 0));
    fitting(figures, &format!(" {} ", look.glyphs.bar), columns, look)
}

fn fitting(mut figures: Vec<Figure>, between: &str, columns: usize, look: &Look) -> Line<'static> {
    let taken = |figures: &[Figure]| {
        let texts: usize = figures.iter().map(|it| width(&it.text)).sum();
        texts + width(between) * figures.len().saturating_sub(1)
    };
    while figures.len() > 1 && taken(&figures) > columns {
        let least = (0..figures.len()).min_by_key(|at| (figures[*at].n > 0, figures[*at].weight));
        figures.remove(least.unwrap_or(0));
    }
    joined(figures.into_iter().map(|it| (it.text, it.role)), between, look)
}

/// Says what is let through before the words of the filter are asked.
pub(super) fn sieved(view: &Dashboard, session: &Session) -> String {
    let words = &session.words;
    let stage = view.sieve().stage.map(|stage| format!("{} ", words.name(&stage))).unwrap_or_default();
    let mine =
        if view.sieve().mine { format!("{} ", say!(words, "dashboard-only-mine")) } else { String::new() };
    format!("{mine}{stage}")
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
