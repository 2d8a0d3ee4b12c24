//! How is a need drawn: what serves it, and in which months somebody came for it?

use super::months::Months;
use super::plan::{WITH_MONTHS, month_of};
use crate::app::measure::{pad, width};
use crate::app::view::case::Opened;
use crate::domain::needs::{Need, needs};
use crate::domain::year_template::YearMonth;
use crate::say;
use crate::ui::theme::{Look, Role};
use crate::words::Words;
use ratatui::text::{Line, Span};

/// Returns the head of the needs, with what the cells of the months mean where these are drawn.
pub fn heading(words: &Words, columns: usize, look: &Look) -> Line<'static> {
    let title = Span::styled(format!(" {}", say!(words, "needs-title")), look.style(Role::Title));
    let [planned, met] = [look.glyphs.heat[1], look.glyphs.heat[4]];
    let legend = (columns >= WITH_MONTHS).then(|| say!(words, "needs-legend", planned, met));
    Line::from(vec![title, Span::raw(legend.map(|legend| format!(": {legend}")).unwrap_or_default())])
}

/// Returns the line of a need; one that nobody came for yet says so, and no name pushes that away.
pub fn line(area: u16, opened: &Opened, words: &Words, columns: usize, look: &Look) -> Line<'static> {
    let Some(need) = needs(opened.case()).into_iter().find(|need| need.area == area) else {
        return Line::default();
    };
    let (said, role) = said(&need, words);
    let months = if columns >= WITH_MONTHS { cells(&need, opened, look) } else { String::new() };
    let room = columns.saturating_sub(3 + width(&said) + 1 + width(&months));
    let title = pad(words.local(&need.title), room, look.glyphs.ellipsis);
    Line::from(vec![
        Span::raw(format!("   {title} ")),
        Span::styled(said, look.style(role)),
        Span::raw(months),
    ])
}

pub(in crate::ui) fn said(need: &Need, words: &Words) -> (String, Role) {
    let (items, visits) = (need.items.len(), need.events.len());
    match visits {
        0 => (say!(words, "need-open", items), Role::Soon),
        _ => (say!(words, "need-served", items, visits), Role::Plain),
    }
}

/// A month in which somebody came is full, one in which something is planned is pale.
fn cells(need: &Need, opened: &Opened, look: &Look) -> String {
    let case = opened.case();
    let came = |month: YearMonth| {
        let days = need.events.iter().filter_map(|id| case.events.get(id));
        days.map(|event| YearMonth::of(event.text.date)).any(|it| it == month)
    };
    let planned = |month: YearMonth| {
        let items = need.items.iter().filter_map(|id| case.items.get(id)).filter(|item| !item.removed);
        items.map(|item| month_of(item, opened)).any(|it| it == Some(month))
    };
    let dark = |month| if came(month) { 4 } else { usize::from(planned(month)) };
    format!(" {}", Months::of(opened).cells(look, dark))
}
