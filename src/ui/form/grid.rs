//! How are scores and ticks drawn, which take a row each?

use ratatui::layout::Rect;

use super::canvas::Canvas;
use super::widest;
use crate::app::form::{Score, ScoreRow, Scores, Ticks};
use crate::app::measure::pad;
use crate::app::mouse::Spot;
use crate::ui::text::{from_column, put};
use crate::ui::theme::{Look, Role};

/// Draws the things to be ticked, the first beside the label.
pub fn render_ticks(
    (field, ticks): (usize, &Ticks),
    has_focus: bool,
    first: Rect,
    canvas: &mut Canvas,
    look: &Look,
) {
    for (at, (item, is_ticked)) in ticks.rows().enumerate() {
        let place = if at == 0 && first.height > 0 { first } else { from_column(canvas.take(1), first.x) };
        let sign = if is_ticked { "[x]" } else { "[ ]" };
        let here = has_focus && at == ticks.row();
        let role = if here { Role::Focus } else { Role::Plain };
        put(&format!("{sign} {}", item.label), role, place, canvas.buffer(), look);
        canvas.touches(place, Spot::Item(field, at));
        if here {
            canvas.point(place.x + 1, place.y);
        }
    }
}

/// Draws the criteria under the names of their areas, the scores in one column.
///
/// ```text
///   Планирование
/// > [2] Цели урока
///   [ ] КСП
/// ```
pub fn render_scores(
    (field, scores): (usize, &Scores),
    has_focus: bool,
    indent: u16,
    canvas: &mut Canvas,
    look: &Look,
) {
    let labels = widest(scores.scored().map(|(criterion, _)| criterion.label.as_str()));
    let mut criteria = 0..;
    for row in scores.rows() {
        let place = from_column(canvas.take(1), indent);
        match row {
            ScoreRow::Area(name) => _ = put(name, Role::Title, place, canvas.buffer(), look),
            ScoreRow::Criterion(criterion, score, is_here) => {
                let here = has_focus && is_here;
                let role = if here { Role::Focus } else { Role::Plain };
                let label = pad(&criterion.label, labels.into(), "");
                put(&format!("[{}] {label}", sign(score)), role, place, canvas.buffer(), look);
                canvas.touches(place, Spot::Item(field, criteria.next().unwrap_or(usize::MAX)));
                if here {
                    let marker = Rect { x: place.x.saturating_sub(2), width: 1, ..place };
                    put(look.glyphs.marker, Role::Focus, marker, canvas.buffer(), look);
                    canvas.point(place.x + 1, place.y);
                }
            }
        }
    }
}

fn sign(score: Option<Score>) -> String {
    match score {
        Some(Score::Points(points)) => points.to_string(),
        Some(Score::NotAssessed) => "-".to_owned(),
        None => " ".to_owned(),
    }
}
