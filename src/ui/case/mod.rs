//! How is a case drawn: its head, its tabs, the open one of them?
//!
//! ```text
//!  Ахметова Д. С. → Иванова О. П.            26-01 · приказ № 120-к от 28.08.2026
//!  Этап I · диагностика (наставник): не позднее вт 08.09.2026, осталось 2 рабочих дня
//!  [Обзор]  Диагностика  План  Журнал  Отчёт  История
//! ───────────────────────────────────────────────────────────────────────────────
//! ```

pub(in crate::ui) mod comparison;
pub(in crate::ui) mod diagnostics;
pub(in crate::ui) mod head;
mod history;
pub(in crate::ui) mod item;
pub(in crate::ui) mod journal;
mod months;
pub(in crate::ui) mod need;
pub(in crate::ui) mod overview;
pub(in crate::ui) mod plan;
pub(in crate::ui) mod report;

use super::drawn::Drawn;
use super::frame::inset;
use super::text::{from_column, put, put_line, row, rule};
use super::theme::{Look, Role};
use crate::app::Session;
use crate::app::measure::{width, wrap};
use crate::app::mouse::Spot;
use crate::app::view::CaseView;
use crate::app::view::case::{Opened, Tab};
use crate::say;
use crate::words::Words;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Draws a case; in a low window the head goes first, then the rule.
pub fn render(view: &CaseView, session: &Session, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let Some(opened) = view.opened() else {
        let Some(why) = view.unread() else {
            put(&say!(session.words, "case-reading"), Role::Quiet, inset(row(area, 0)), buf, look);
            return Drawn::default();
        };
        for (at, line) in (0..area.height).zip(wrap(why, inset(area).width.into())) {
            put(&line, Role::Error, inset(row(area, at)), buf, look);
        }
        return Drawn::default();
    };
    let mut lines = head::lines(opened, session, inset(area).width, look);
    lines.truncate(match area.height {
        0..=3 => 0,
        4..=7 => 1,
        _ => lines.len(),
    });
    let mut at = 0;
    for line in as_of(opened, session, look).into_iter().chain(lines) {
        put_line(&line, inset(row(area, at)), buf, look);
        at += 1;
    }
    let mut drawn = Drawn::default();
    if area.height > 2 {
        drawn = render_tabs(view.tab(), &session.words, inset(row(area, at)), buf, look);
        at += 1;
    }
    if area.height > 7 {
        rule(row(area, at), buf, look);
        at += 1;
    }
    let body = Rect { y: area.y + at.min(area.height), height: area.height.saturating_sub(at), ..area };
    let tab = match view.tab() {
        Tab::Overview => overview::render(&view.overview, opened, session, body, buf, look),
        Tab::Diagnostics => diagnostics::render(&view.diagnostics, opened, session, body, buf, look),
        Tab::Plan => plan::render(&view.plan, opened, session, body, buf, look),
        Tab::Journal => journal::render(&view.journal, opened, session, body, buf, look),
        Tab::Report => report::render(&view.report, opened, session, body, buf, look),
        Tab::History => history::render(&view.history, opened, session, body, buf, look),
    };
    drawn.or(tab)
}

/// That it is not the present case: the first thing to be seen on every tab, in the lowest window.
fn as_of(opened: &Opened, session: &Session, look: &Look) -> Option<Line<'static>> {
    let entry = opened.file.history.iter().find(|entry| Some(entry.revision) == opened.as_of)?;
    let when = crate::app::view::case::history::when(entry, &session.words);
    let said = say!(session.words, "as-of-loud", when, number = entry.revision.0);
    Some(Line::from(Span::styled(said, look.style(Role::Loud))))
}

fn render_tabs(open: Tab, words: &Words, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let mut drawn = Drawn::default();
    let mut from = 0;
    for tab in Tab::ALL {
        let (text, role) = match tab == open {
            true => (format!("[{}] ", name(tab, words)), Role::Title),
            false => (format!(" {}  ", name(tab, words)), Role::Quiet),
        };
        let columns = u16::try_from(width(&text)).unwrap_or(u16::MAX);
        let place = from_column(area, from);
        put(&text, role, place, buf, look);
        drawn.touches(Rect { width: columns.min(place.width), ..place }, Spot::Tab(tab));
        from = from.saturating_add(columns);
    }
    drawn
}

pub(in crate::ui) fn name(tab: Tab, words: &Words) -> String {
    words.say(match tab {
        Tab::Overview => "tab-overview",
        Tab::Diagnostics => "tab-diagnostics",
        Tab::Plan => "tab-plan",
        Tab::Journal => "tab-journal",
        Tab::Report => "tab-report",
        Tab::History => "tab-history",
    })
}
