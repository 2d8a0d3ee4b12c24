//! How do two rounds of diagnostics stand beside each other?

use super::diagnostics::{bar, decimal, highest};
use crate::app::measure::pad;
use crate::domain::compiled::figures::Change;
use crate::domain::diagnostics::{AreaCompared, Compared, Round};
use crate::domain::rubric::Mean;
use crate::say;
use crate::ui::theme::{Look, Role};
use crate::words::{Words, dates, numbers};
use ratatui::text::{Line, Span};

/// How long a bar is.
const BAR: usize = 8;
/// A mean: 2,67.
const FIGURE: usize = 4;
/// The change with its word: -0,75 лучше.
const CHANGE: usize = 14;
/// From how many columns on the means have bars.
const WITH_BARS: usize = 68;

/// Returns the areas with both means and the change, by bars and by digits; then the level before and after.
///
/// ```text
/// Карта профессиональных затруднений   07.09          12.05
/// Планирование урока                   2,4  ██████··  1,2  ███·····  -1,2 лучше
/// ```
pub fn lines(
    [first, last]: [&Round; 2],
    compared: &Compared,
    words: &Words,
    columns: usize,
    look: &Look,
) -> Vec<Line<'static>> {
    let with_bars = columns >= WITH_BARS;
    let half = FIGURE + 2 + if with_bars { BAR + 2 } else { 0 };
    let room = columns.saturating_sub(half * 2 + CHANGE + 1);
    let name = |text: &str| pad(text, room, look.glyphs.ellipsis);
    let day = |round: &Round| pad(&dates::short(round.date), half, "");
    let title = name(words.local(&last.rubric.title));
    let title = format!("{title} {}{}", day(first), day(last));
    let mut lines = vec![Line::styled(title, look.style(Role::Title))];
    let highest = highest(last);
    for area in &compared.areas {
        let (told, role) = change(area, words);
        let half = |mean: Mean| {
            let bar = if with_bars { bar(Some(mean), highest, BAR, look) } else { String::new() };
            pad(&format!("{} {bar}", pad(&decimal(mean, words), FIGURE, "")), half, "")
        };
        lines.push(Line::from(vec![
            Span::raw(format!("{} {}", name(words.local(&area.title)), half(area.before))),
            Span::styled(half(area.after), look.style(role)),
            Span::styled(told, look.style(role)),
        ]));
    }
    lines.extend(compared.level.map(|(before, after)| {
        let (before, after) = (words.name(&before), words.name(&after));
        Line::styled(
            say!(words, "round-levels", before, arrow = look.glyphs.arrow, after),
            look.style(Role::Title),
        )
    }));
    lines
}

/// By how much, and whether that is better: fewer needs, or a higher level.
pub(in crate::ui) fn change(area: &AreaCompared, words: &Words) -> (String, Role) {
    let (word, role) = match area.change {
        Some(Change::Better) => (say!(words, "doc-change-better"), Role::Done),
        Some(Change::Same) => return (say!(words, "doc-change-same"), Role::Plain),
        Some(Change::Worse) => (say!(words, "doc-change-worse"), Role::Overdue),
        None => (String::new(), Role::Plain),
    };
    let (before, after) = (area.before.hundredths(), area.after.hundredths());
    let by = numbers::decimal(before.abs_diff(after), words.language());
    let sign = if after < before { "-" } else { "+" };
    let told = format!("{sign}{by} {word}");
    (told, role)
}
