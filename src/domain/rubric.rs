//! What does a diagnostics ask, and on what scale?

mod assessment;
mod keeping;
mod soundness;

pub use assessment::{Assessment, Mean, ScoreFault, Scores};
pub(in crate::domain) use keeping::{put, remove};
pub use soundness::RubricFault;
pub(in crate::domain) use soundness::is_key;

use serde::{Deserialize, Serialize};

use crate::domain::text::local::Local;

/// A form of diagnostics: areas with criteria, and a scale on which each criterion is scored.
///
/// Three are shipped; the school edits them or adds its own, so no text and no bound of them is a constant.
/// Plain data: the store keeps it as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rubric {
    /// A short name that never changes, by which rounds of diagnostics name the rubric.
    pub key: String,
    /// What stands above the form.
    pub title: Local,
    /// What the scores say.
    pub measure: Measure,
    /// The grades, from the lowest score.
    pub scale: Vec<Grade>,
    /// Between which means a level begins; none where the rubric gives no level.
    pub bounds: Option<LevelBounds>,
    /// The areas, in the order of the form.
    pub areas: Vec<Area>,
    /// Questions answered in words.
    pub questions: Vec<Local>,
}

/// What the scores of a rubric say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// A high score is a need: where the mentor's help is wanted.
    Needs,
    /// A high score is a strength: how well the teacher is prepared.
    Level,
    /// The teacher's own answers; nothing is concluded from them.
    Questionnaire,
}

/// One step of a scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grade {
    /// The digit that is typed.
    pub score: u8,
    /// What the digit means.
    pub label: Local,
}

/// A part of the teacher's work with what is looked at in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// The name of the area.
    pub title: Local,
    /// The direction of the year template that a weakness here suggests, by its place in the list.
    pub direction: u8,
    /// What is scored.
    pub criteria: Vec<Local>,
}

impl Area {
    /// Whether the area is scored as a whole: its only criterion has its own name.
    #[must_use]
    pub fn is_scored_whole(&self) -> bool {
        self.criteria == [self.title.clone()]
    }
}

/// Where the middle level begins and ends, in hundredths of a score.
///
/// The means on the bounds belong to the middle: with 170 and 230 a mean of 1.7 is middle, and 2.3 too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelBounds {
    /// A mean below this is low.
    pub low_below: u32,
    /// A mean above this is high.
    pub high_above: u32,
}

/// A level of preparation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Low.
    Low,
    /// Middle.
    Middle,
    /// High.
    High,
}

impl Rubric {
    /// Returns scores of the rubric's shape with nothing assessed yet.
    #[must_use]
    pub fn blank(&self) -> Scores {
        self.areas.iter().map(|area| vec![None; area.criteria.len()]).collect()
    }

    /// Whether the scale has the score.
    #[must_use]
    pub fn has_score(&self, score: u8) -> bool {
        self.scale.iter().any(|grade| grade.score == score)
    }

    /// Returns what a score means, where the scale has it.
    #[must_use]
    pub fn label(&self, score: u8) -> Option<&Local> {
        self.scale.iter().find(|grade| grade.score == score).map(|grade| &grade.label)
    }

    /// Returns the directions that the areas suggest, each once, in the order of the areas given.
    #[must_use]
    pub fn directions(&self, areas: &[usize]) -> Vec<u8> {
        let mut directions = Vec::new();
        for area in areas.iter().filter_map(|at| self.areas.get(*at)) {
            if !directions.contains(&area.direction) {
                directions.push(area.direction);
            }
        }
        directions
    }
}
