//! What follows from the scores of a diagnostics: means, level, weakest areas?

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::{Level, LevelBounds, Measure, Rubric};

/// The scores of one round: a list for each area, in it one for each criterion; `None` is "not assessed".
pub type Scores = Vec<Vec<Option<u8>>>;

/// How many areas are suggested as directions of the plan.
const WEAKEST: usize = 3;

/// What follows from the scores; nothing of it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The mean of each area, `None` where nothing of it was assessed.
    pub areas: Vec<Option<Mean>>,
    /// The mean of everything assessed.
    pub mean: Option<Mean>,
    /// The level, where the rubric gives one and something was assessed.
    pub level: Option<Level>,
    /// The areas to work on, the weakest first, at most three; equal ones in the order of the form.
    pub weakest: Vec<usize>,
}

/// An exact mean of scores, so that 1.7 is neither a little more nor a little less.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Mean {
    sum: u32,
    count: u32,
}

impl Mean {
    /// Returns the mean of the scores, `None` for none.
    #[must_use]
    pub fn of(scores: impl IntoIterator<Item = u8>) -> Option<Self> {
        let (sum, count) = scores.into_iter().fold((0, 0), |(sum, count), s| (sum + u32::from(s), count + 1));
        (count > 0).then_some(Self { sum, count })
    }

    /// Returns the mean in hundredths, rounded half up, for showing; compare the means themselves.
    #[must_use]
    pub fn hundredths(self) -> u32 {
        let (sum, count) = (u64::from(self.sum), u64::from(self.count));
        u32::try_from((sum * 200 + count) / (count * 2)).expect("a mean of scores is at most 255")
    }

    /// Compares the mean with a bound in hundredths, exactly.
    #[must_use]
    pub fn against(self, hundredths: u32) -> Ordering {
        (u64::from(self.sum) * 100).cmp(&(u64::from(hundredths) * u64::from(self.count)))
    }

    /// Whether any score was above zero.
    #[must_use]
    pub fn is_above_zero(self) -> bool {
        self.sum > 0
    }
}

impl Ord for Mean {
    fn cmp(&self, other: &Self) -> Ordering {
        (u64::from(self.sum) * u64::from(other.count)).cmp(&(u64::from(other.sum) * u64::from(self.count)))
    }
}

impl PartialOrd for Mean {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Mean {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Mean {}

/// Why scores do not belong to a rubric.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ScoreFault {
    /// There are more areas than the rubric has, or fewer.
    OtherAreas {
        /// How many the rubric has.
        expected: usize,
        /// How many were given.
        given: usize,
    },
    /// An area has more criteria than in the rubric, or fewer.
    OtherCriteria {
        /// The place of the area.
        area: usize,
        /// How many the rubric has.
        expected: usize,
        /// How many were given.
        given: usize,
    },
    /// The scale has no such score.
    NotOnScale {
        /// The place of the area.
        area: usize,
        /// The place of the criterion in it.
        criterion: usize,
        /// What was given.
        score: u8,
    },
}

impl Rubric {
    /// Returns what follows from the scores.
    ///
    /// What is not assessed is left out of a mean. A map of needs gives no level, and its weakest areas are
    /// those with the highest mean above zero; a level of preparation is the mean over all criteria against the
    /// rubric's bounds, and its weakest areas have the lowest means; a questionnaire concludes nothing. Scores
    /// that the rubric has no place for are passed over: [`Rubric::check`] is what refuses them.
    #[must_use]
    pub fn assess(&self, scores: &Scores) -> Assessment {
        let assessed = |at: usize| {
            let criteria = self.areas[at].criteria.len();
            scores.get(at).into_iter().flat_map(move |area| area.iter().take(criteria)).flatten().copied()
        };
        let areas: Vec<Option<Mean>> = (0..self.areas.len()).map(|at| Mean::of(assessed(at))).collect();
        let mean = Mean::of((0..self.areas.len()).flat_map(assessed));
        let level = self.bounds.zip(mean).map(|(bounds, mean)| bounds.level(mean));
        let weakest = self.measure.weakest(&areas);
        Assessment { areas, mean, level, weakest }
    }

    /// Checks that the scores have the rubric's shape and scale.
    ///
    /// # Errors
    ///
    /// The first [`ScoreFault`] in the order of the form.
    pub fn check(&self, scores: &Scores) -> Result<(), ScoreFault> {
        if scores.len() != self.areas.len() {
            return Err(ScoreFault::OtherAreas { expected: self.areas.len(), given: scores.len() });
        }
        (0..scores.len()).try_for_each(|area| self.check_area(area, &scores[area]))
    }

    fn check_area(&self, area: usize, scores: &[Option<u8>]) -> Result<(), ScoreFault> {
        let expected = self.areas[area].criteria.len();
        if scores.len() != expected {
            return Err(ScoreFault::OtherCriteria { area, expected, given: scores.len() });
        }
        let strange = scores.iter().enumerate().find_map(|(criterion, score)| {
            let score = score.filter(|score| !self.has_score(*score))?;
            Some(ScoreFault::NotOnScale { area, criterion, score })
        });
        strange.map_or(Ok(()), Err)
    }
}

impl LevelBounds {
    /// Returns the level of a mean; the bounds themselves are middle.
    #[must_use]
    pub fn level(self, mean: Mean) -> Level {
        match (mean.against(self.low_below), mean.against(self.high_above)) {
            (Ordering::Less, _) => Level::Low,
            (_, Ordering::Greater) => Level::High,
            (Ordering::Equal | Ordering::Greater, Ordering::Less | Ordering::Equal) => Level::Middle,
        }
    }
}

impl Measure {
    fn weakest(self, areas: &[Option<Mean>]) -> Vec<usize> {
        let mut assessed: Vec<(usize, Mean)> =
            areas.iter().enumerate().filter_map(|(at, mean)| mean.map(|mean| (at, mean))).collect();
        match self {
            Self::Needs => {
                assessed.retain(|(_, mean)| mean.is_above_zero());
                assessed.sort_by_key(|(_, mean)| std::cmp::Reverse(*mean));
            }
            Self::Level => assessed.sort_by_key(|(_, mean)| *mean),
            Self::Questionnaire => assessed.clear(),
        }
        assessed.into_iter().take(WEAKEST).map(|(at, _)| at).collect()
    }
}
