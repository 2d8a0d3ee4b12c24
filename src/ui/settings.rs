//! How are the settings drawn: their parts, and the list of one?

use super::drawn::Drawn;
use super::frame::inset;
use super::text::{put, row, rule};
use super::theme::{Look, Role};
use super::{filter_line, list};
use crate::app::Session;
use crate::app::measure::{pad, width};
use crate::app::view::SettingsView;
use crate::app::view::settings::{Row, Section, Weight};
use crate::say;
use crate::words::Words;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Draws the settings.
pub fn render(view: &SettingsView, session: &Session, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    if !view.is_read() {
        return Drawn::default();
    }
    let mut at = 0;
    let mut next = || {
        at += 1;
        row(area, at - 1)
    };
    put(&head(view, session), Role::Title, inset(next()), buf, look);
    put(&hint(view, session), Role::Quiet, inset(next()), buf, look);
    let filter = view.filter().is_shown().then(&mut next);
    rule(next(), buf, look);
    let fitting = (view.rows().len(), view.total());
    let cursor =
        filter.and_then(|place| filter_line::render(view.filter(), fitting, session, place, buf, look));
    let body = Rect { y: area.y + at.min(area.height), height: area.height.saturating_sub(at), ..area };
    if view.rows().is_empty() {
        put(&none(view, &session.words), Role::Plain, inset(row(body, 1)), buf, look);
        return cursor.into();
    }
    let columns = usize::from(area.width.saturating_sub(1));
    let name = name_columns(view, columns);
    let line = |number: usize| line(&view.rows()[number], name, columns, look);
    let selected = list::render(view.list(), view.ids(), body, buf, look, line);
    Drawn::from(cursor).or(selected)
}

fn head(view: &SettingsView, session: &Session) -> String {
    let words = &session.words;
    let title = say!(words, "settings-title");
    view.section()
        .map_or(title.clone(), |section| format!("{title} › {}   {}", words.name(&section), view.total()))
}

/// What can be done here; where nothing can, why.
fn hint(view: &SettingsView, session: &Session) -> String {
    let words = &session.words;
    let Some(section) = view.section() else { return say!(words, "settings-hint") };
    if section.right().is_some_and(|right| !session.may(right)) {
        return say!(words, "settings-look-only");
    }
    match section {
        Section::Terms => say!(words, "settings-hint-terms"),
        Section::People => say!(words, "settings-hint-people"),
        Section::Appointments => say!(words, "settings-hint-appointments"),
        Section::Orders => say!(words, "settings-hint-orders"),
        Section::Meetings => say!(words, "settings-hint-meetings"),
        Section::Rubrics | Section::Templates | Section::Recommendations => {
            say!(words, "settings-hint-texts")
        }
        Section::Keys => say!(words, "settings-hint-keys", file = session.habits.file.as_str()),
        Section::School
        | Section::Calendar
        | Section::Care
        | Section::Language
        | Section::Look
        | Section::Mouse => String::new(),
    }
}

fn none(view: &SettingsView, words: &Words) -> String {
    if view.filter().is_open() { say!(words, "settings-empty") } else { say!(words, "dashboard-none-fits") }
}

/// As wide as the longest name, so long as what stands beside has two fifths.
fn name_columns(view: &SettingsView, columns: usize) -> usize {
    let longest = view.rows().iter().map(|row| width(&row.name)).max().unwrap_or_default();
    longest.min(columns * 3 / 5)
}

fn line(row: &Row, name: usize, columns: usize, look: &Look) -> Line<'static> {
    let beside = pad(&row.beside, columns.saturating_sub(name + 3), look.glyphs.ellipsis);
    let role = match row.weight {
        Weight::Plain | Weight::Own => Role::Plain,
        Weight::Quiet => Role::Quiet,
    };
    let what = if row.weight == Weight::Own { Role::Title } else { role };
    Line::from(vec![
        Span::styled(format!(" {}  ", pad(&row.name, name, look.glyphs.ellipsis)), look.style(role)),
        Span::styled(beside, look.style(what)),
    ])
}
