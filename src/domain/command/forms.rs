//! What do the commands about settings, rubrics and year templates hold?

use crate::domain::rubric::Rubric;
use crate::domain::settings::Settings;
use crate::domain::year_template::YearTemplate;
use serde::{Deserialize, Serialize};

/// Changes the school's settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeSettings {
    /// All that is in force now; who set the school up stays as it is, whatever stands here.
    pub to: Settings,
}

/// Puts a rubric in its place: a new one, or another text of the one with that key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutRubric {
    /// The rubric whole.
    pub rubric: Rubric,
}

/// Removes a rubric; rounds made by it keep theirs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoveRubric {
    /// Its key.
    pub rubric: String,
}

/// Puts a year template in its place: a new one, or another text of the one with that key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutTemplate {
    /// The template whole.
    pub template: YearTemplate,
}

/// Removes a year template; plans begun with it stay as they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoveTemplate {
    /// Its key.
    pub template: String,
}
