//! How does one round of diagnostics stand against another?

use super::Round;
use crate::domain::compiled::figures::{Change, are_comparable, change};
use crate::domain::rubric::{Level, Mean};
use crate::domain::text::local::Local;

/// Two rounds set against each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Comparison {
    /// They measure the same on the same scale.
    Compared(Compared),
    /// They were made by rubrics that measure something else, or on another scale.
    OtherRubric,
}

/// What both rounds assessed, and how it changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The areas of which both assessed something, in the order of the later form.
    pub areas: Vec<AreaCompared>,
    /// The level before and after, where the rubrics give one.
    pub level: Option<(Level, Level)>,
}

/// An area in both rounds, by the criteria that both assessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaCompared {
    /// The area.
    pub title: Local,
    /// The mean of the earlier round.
    pub before: Mean,
    /// The mean of the later round.
    pub after: Mean,
    /// How it changed; none where nothing is concluded from the scores.
    pub change: Option<Change>,
    /// The criteria.
    pub criteria: Vec<CriterionCompared>,
}

/// A criterion that both rounds assessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionCompared {
    /// The criterion.
    pub title: Local,
    /// The earlier score.
    pub before: u8,
    /// The later score.
    pub after: u8,
    /// How it changed; none where nothing is concluded from the scores.
    pub change: Option<Change>,
}

/// Compares an earlier round with a later one, criterion by criterion.
///
/// Only what both assessed is compared, so that a mean does not seem to move because less was looked
/// at. The rubric may have been edited between the rounds: areas and criteria are known by their
/// titles, never by their place. Each round keeps its own level, which is that of all it assessed.
pub fn compare(before: &Round, after: &Round) -> Comparison {
    if !are_comparable(&before.rubric, &after.rubric) {
        return Comparison::OtherRubric;
    }
    let areas = after.rubric.areas.iter().filter_map(|area| area_compared(&area.title, before, after));
    let level = before.assessment().level.zip(after.assessment().level);
    Comparison::Compared(Compared { areas: areas.collect(), level })
}

fn area_compared(title: &Local, before: &Round, after: &Round) -> Option<AreaCompared> {
    let (earlier, later) = (scores_of(title, before), scores_of(title, after));
    let measure = after.rubric.measure;
    let both = later.into_iter().filter_map(|(title, after)| {
        let (_, before) = earlier.iter().find(|(other, _)| *other == title)?;
        let (was, is) = (Mean::of([*before])?, Mean::of([after])?);
        let change = change(measure, was, is);
        Some(CriterionCompared { title: title.clone(), before: *before, after, change })
    });
    let criteria: Vec<CriterionCompared> = both.collect();
    let before = Mean::of(criteria.iter().map(|it| it.before))?;
    let after = Mean::of(criteria.iter().map(|it| it.after))?;
    let title = title.clone();
    Some(AreaCompared { title, before, after, change: change(measure, before, after), criteria })
}

/// The criteria of an area that a round assessed, with their scores.
fn scores_of<'a>(title: &Local, round: &'a Round) -> Vec<(&'a Local, u8)> {
    let at = round.rubric.areas.iter().position(|area| area.title == *title);
    let Some((area, scores)) = at.and_then(|at| Some((round.rubric.areas.get(at)?, round.scores.get(at)?)))
    else {
        return Vec::new();
    };
    area.criteria.iter().zip(scores).filter_map(|(title, score)| Some((title, (*score)?))).collect()
}
