//! How does the final diagnostics stand against the initial one?

use super::{CutOff, Figure, Record};
use crate::domain::case::Case;
use crate::domain::diagnostics::{Round, RoundKind};
use crate::domain::id::RoundId;
use crate::domain::rubric::{Area, Assessment, Level, Mean, Measure, Rubric};
use crate::domain::text::local::Local;
use chrono::NaiveDate;
use std::cmp::Ordering;

/// A mean in words: what the council hears instead of scores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InWords {
    /// A level, where the rubric gives levels.
    Level(Level),
    /// The grade of the scale that the mean is nearest to.
    Grade(Local),
}

/// How an area changed in the course of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// Fewer needs, or a higher level.
    Better,
    /// As it was.
    Same,
    /// More needs, or a lower level.
    Worse,
}

/// A round of diagnostics as the report states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundFigures {
    /// The round.
    pub round: RoundId,
    /// The day.
    pub date: NaiveDate,
    /// What follows from its scores.
    pub assessment: Assessment,
    /// The level, or what the scale calls the mean of everything assessed.
    pub overall: Option<InWords>,
    /// The areas to work on.
    pub weakest: Vec<Local>,
}

/// One area in both rounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaProgress {
    /// The area.
    pub title: Local,
    /// The mean of the initial round, in figures and in words.
    pub initial: Option<(Mean, InWords)>,
    /// The mean of the final round, in figures and in words.
    pub last: Option<(Mean, InWords)>,
    /// How it changed; none where either is missing or the scales differ.
    pub change: Option<Change>,
}

/// Both rounds, set against each other area by area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The initial round.
    pub initial: Option<RoundFigures>,
    /// The final round.
    pub last: Option<RoundFigures>,
    /// The areas of the initial round; of the final one where there is no initial.
    pub areas: Vec<AreaProgress>,
}

impl Progress {
    /// Compares the rounds made by the cut-off date.
    pub(super) fn of(case: &Case, cut_off: CutOff) -> Self {
        let made = |kind| case.round(kind).filter(|round| cut_off.has(round));
        let (initial, last) = (made(RoundKind::Initial), made(RoundKind::Final));
        let form = initial.or(last);
        let areas = form.into_iter().flat_map(|form| &form.rubric.areas);
        Self {
            initial: initial.map(RoundFigures::of),
            last: last.map(RoundFigures::of),
            areas: areas.map(|area| AreaProgress::of(area, initial, last)).collect(),
        }
    }

    /// Returns the areas that changed in one way, those compared at all.
    pub fn changed(&self, change: Change) -> usize {
        self.areas.iter().filter(|area| area.change == Some(change)).count()
    }

    /// Returns both rounds as a figure.
    pub fn figure(&self) -> Figure {
        [&self.initial, &self.last].into_iter().flatten().map(|round| Record::Round(round.round)).collect()
    }
}

impl RoundFigures {
    fn of(round: &Round) -> Self {
        let assessment = round.assessment();
        let rubric = &round.rubric;
        Self {
            round: round.id,
            date: round.date,
            overall: assessment.mean.and_then(|mean| in_words(rubric, mean)),
            weakest: assessment.weakest.iter().map(|at| rubric.areas[*at].title.clone()).collect(),
            assessment,
        }
    }
}

impl AreaProgress {
    fn of(area: &Area, initial: Option<&Round>, last: Option<&Round>) -> Self {
        let (before, after) = (initial.and_then(|it| mean(it, area)), last.and_then(|it| mean(it, area)));
        let comparable = initial.zip(last).filter(|(one, other)| are_comparable(&one.rubric, &other.rubric));
        let change = comparable.and_then(|(round, _)| {
            let (before, after) = (before.as_ref()?.0, after.as_ref()?.0);
            change(round.rubric.measure, before, after)
        });
        Self { title: area.title.clone(), initial: before, last: after, change }
    }
}

/// The rubric may have been edited between the rounds: areas are matched by title, never by place.
fn mean(round: &Round, area: &Area) -> Option<(Mean, InWords)> {
    let at = round.rubric.areas.iter().position(|other| other.title == area.title)?;
    let mean = round.assessment().areas[at]?;
    Some((mean, in_words(&round.rubric, mean)?))
}

/// Returns a mean in words: its level where the rubric gives levels, else the nearest grade.
pub(super) fn in_words(rubric: &Rubric, mean: Mean) -> Option<InWords> {
    match &rubric.bounds {
        Some(bounds) => Some(InWords::Level(bounds.level(mean))),
        None => {
            let nearest = u8::try_from((mean.hundredths() + 50) / 100).ok()?;
            rubric.label(nearest).cloned().map(InWords::Grade)
        }
    }
}

/// Says whether scores under two rubrics mean the same: both measure the same, on the same scale.
pub(in crate::domain) fn are_comparable(one: &Rubric, other: &Rubric) -> bool {
    let scores = |rubric: &Rubric| rubric.scale.iter().map(|grade| grade.score).collect::<Vec<_>>();
    one.measure == other.measure && scores(one) == scores(other)
}

/// Says how a mean changed; nothing is concluded from a questionnaire.
pub(in crate::domain) fn change(measure: Measure, before: Mean, after: Mean) -> Option<Change> {
    let rose = after.cmp(&before);
    match (measure, rose) {
        (Measure::Questionnaire, _) => None,
        (Measure::Needs | Measure::Level, Ordering::Equal) => Some(Change::Same),
        (Measure::Level, Ordering::Greater) | (Measure::Needs, Ordering::Less) => Some(Change::Better),
        (Measure::Level, Ordering::Less) | (Measure::Needs, Ordering::Greater) => Some(Change::Worse),
    }
}
