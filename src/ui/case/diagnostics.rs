//! How are the rounds of diagnostics drawn, with level, means and weakest areas?

use super::comparison;
use crate::app::Session;
use crate::app::measure::pad;
use crate::app::view::case::Opened;
use crate::app::view::case::diagnostics::{DiagnosticsTab, before};
use crate::domain::diagnostics::{Round, RoundKind};
use crate::domain::rubric::{Assessment, Mean};
use crate::say;
use crate::ui::drawn::Drawn;
use crate::ui::frame::inset;
use crate::ui::list;
use crate::ui::text::{put, put_line, row, rule};
use crate::ui::theme::{Look, Role};
use crate::words::{Words, dates, numbers};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// How long the bar of a mean is.
const BAR: usize = 10;

/// Draws the rounds, and beneath them the areas of the selected one.
///
/// ```text
/// > 07.09.2026 начальная диагностика   уровень: средний (1,9)
/// ─────────────────────────────────────────────────────────
///   ████████░░ 1,6  предметная подготовка     слабее
/// ```
///
/// A later round stands beside the initial one, where both measure the same.
pub fn render(
    tab: &DiagnosticsTab,
    opened: &Opened,
    session: &Session,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Drawn {
    let words = &session.words;
    let heads = u16::try_from(tab.kinds().len()).unwrap_or(u16::MAX).min(area.height);
    let above = Rect { height: heads, ..area };
    let cursor = list::render(tab.list(), tab.kinds(), above, buf, look, |at| {
        head(tab.kinds()[at], opened, words, look)
    });
    let round = tab.list().selected().and_then(|kind| opened.case().round(*kind));
    rule(row(area, heads), buf, look);
    let below = Rect {
        y: area.y + (heads + 1).min(area.height),
        height: area.height.saturating_sub(heads + 1),
        ..area
    };
    match round {
        Some(round) if !opened.reads(round) => {
            put(&say!(words, "round-closed"), Role::Plain, inset(row(below, 0)), buf, look);
        }
        Some(round) => render_round(round, opened, words, inset(below), buf, look),
        None => _ = put(&say!(words, "round-none"), Role::Plain, inset(row(below, 0)), buf, look),
    }
    cursor
}

fn head(kind: RoundKind, opened: &Opened, words: &Words, look: &Look) -> Line<'static> {
    let name = words.name(&kind);
    let Some(round) = opened.case().round(kind) else {
        return Line::from(format!(" {}  {name}", pad("—", 10, "")));
    };
    let assessment = round.assessment();
    let said = match opened.reads(round) {
        true => level(&assessment, words),
        false => String::new(),
    };
    let who = opened.name(round.by);
    Line::from(vec![
        Span::raw(format!(" {}  {name} · {who}  ", dates::table(round.date))),
        Span::styled(said, look.style(Role::Title)),
    ])
}

pub(in crate::ui) fn level(assessment: &Assessment, words: &Words) -> String {
    let mean = assessment.mean.map(|mean| decimal(mean, words));
    match (assessment.level, mean) {
        (Some(level), Some(mean)) => say!(words, "round-level", level = words.name(&level), mean),
        (None, Some(mean)) => say!(words, "round-mean", mean),
        (_, None) => String::new(),
    }
}

pub(in crate::ui) fn decimal(mean: Mean, words: &Words) -> String {
    numbers::decimal(mean.hundredths(), words.language())
}

fn render_round(round: &Round, opened: &Opened, words: &Words, area: Rect, buf: &mut Buffer, look: &Look) {
    let columns = usize::from(area.width);
    let mut lines = match before(round, opened) {
        Some((first, compared)) => comparison::lines([first, round], &compared, words, columns, look),
        None => alone(round, words, look),
    };
    let texts =
        [(say!(words, "round-conclusion"), &round.conclusion), (say!(words, "round-needs"), &round.needs)];
    for (label, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
        let whole = format!("{label}: {text}");
        lines.extend(crate::app::measure::wrap(&whole, columns).into_iter().map(Line::raw));
    }
    for (at, line) in (0..area.height).zip(&lines) {
        put_line(line, row(area, at), buf, look);
    }
}

/// The areas of a round by itself, the weakest marked.
fn alone(round: &Round, words: &Words, look: &Look) -> Vec<Line<'static>> {
    let assessment = round.assessment();
    let highest = highest(round);
    let mut lines = vec![Line::styled(words.local(&round.rubric.title).to_owned(), look.style(Role::Title))];
    for (at, area) in round.rubric.areas.iter().enumerate() {
        let mean = assessment.areas.get(at).copied().flatten();
        let is_weak = assessment.weakest.contains(&at);
        let figure = mean.map_or_else(|| say!(words, "round-unassessed-short"), |mean| decimal(mean, words));
        let name = words.local(&area.title).to_owned();
        let role = if is_weak { Role::Soon } else { Role::Plain };
        let mark = if is_weak {
            format!("{} {}", look.glyphs.back, say!(words, "round-weak"))
        } else {
            String::new()
        };
        lines.push(Line::from(vec![
            Span::styled(bar(mean, highest, BAR, look), look.style(role)),
            Span::raw(format!(" {} {name}  ", pad(&figure, 4, ""))),
            Span::styled(mark, look.style(role)),
        ]));
    }
    lines
}

pub(super) fn highest(round: &Round) -> u8 {
    round.rubric.scale.iter().map(|grade| grade.score).max().unwrap_or(0)
}

/// A bar as long as the mean is of the highest score.
pub(super) fn bar(mean: Option<Mean>, highest: u8, columns: usize, look: &Look) -> String {
    let most = u32::from(highest.max(1)) * 100;
    let filled = mean.map_or(0, |mean| mean.hundredths() * u32::try_from(columns).unwrap_or(0) / most);
    let filled = usize::try_from(filled).unwrap_or(0).min(columns);
    format!("{}{}", look.glyphs.heat[4].repeat(filled), look.glyphs.heat[0].repeat(columns - filled))
}
