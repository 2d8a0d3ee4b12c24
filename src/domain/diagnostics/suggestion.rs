//! What does the diagnostics suggest for the plan?

use super::Round;
use crate::domain::year_template::{PlacedItem, YearTemplate};
use chrono::NaiveDate;

/// A weak area, and the direction of the year template that it suggests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeakArea {
    /// The area, by its place in the round.
    pub area: u16,
    /// The direction, by its place in the template.
    pub direction: u8,
}

/// How an activity is offered when a plan begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Offer {
    /// Settling in, or what a weak area suggests; without a weak area everything.
    Suggested,
    /// The rest of the year.
    Open,
    /// Of a month before the start: offered once, to be brought forward or left out.
    GoneBy,
}

/// An activity of the template as a draft item of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion<'a> {
    /// The activity, with its month.
    pub placed: PlacedItem<'a>,
    /// How it is offered.
    pub offer: Offer,
    /// The weak area whose need it serves.
    pub need: Option<u16>,
}

/// Returns the weakest areas of a round with the directions that they suggest, the weakest first.
pub fn weak_areas(round: Option<&Round>) -> Vec<WeakArea> {
    let Some(round) = round else { return Vec::new() };
    let weakest = round.assessment().weakest.into_iter();
    let area = |at: usize| {
        let direction = round.rubric.areas.get(at)?.direction;
        Some(WeakArea { area: u16::try_from(at).ok()?, direction })
    };
    weakest.filter_map(area).collect()
}

/// Returns the directions that a round suggests, each once, that of the weakest area first.
pub fn directions(round: Option<&Round>) -> Vec<u8> {
    let mut directions: Vec<u8> = Vec::new();
    for weak in weak_areas(round) {
        if !directions.contains(&weak.direction) {
            directions.push(weak.direction);
        }
    }
    directions
}

/// Returns the draft items with which a plan begins: a template cut to the case, in the order in which
/// it is offered, each with the need that it would serve.
///
/// They are suggested (the school's process): the mentor takes, rewords or leaves each.
pub fn suggestions<'a>(
    round: Option<&Round>,
    template: &'a YearTemplate,
    start: NaiveDate,
    end: NaiveDate,
) -> Vec<Suggestion<'a>> {
    let weak = weak_areas(round);
    let cut = template.cut(start, end);
    let need = |placed: &PlacedItem<'_>| {
        weak.iter().find(|weak| weak.direction == placed.item.direction).map(|weak| weak.area)
    };
    let ahead = cut.left.into_iter().map(|placed| {
        let suggested = placed.item.organisational || weak.is_empty() || need(&placed).is_some();
        (placed, if suggested { Offer::Suggested } else { Offer::Open })
    });
    let gone_by = cut.gone_by.into_iter().map(|placed| (placed, Offer::GoneBy));
    ahead.chain(gone_by).map(|(placed, offer)| Suggestion { need: need(&placed), placed, offer }).collect()
}
