//! Which rubrics, templates and recommendations does a new school begin with?
//!
//! They are copied into the school's store when it is made; from then on the school's own are in force.

mod set_up;

pub use set_up::set_up;

use serde::Deserialize;

use crate::domain::recommendation::Recommendation;
use crate::domain::rubric::Rubric;
use crate::domain::year_template::YearTemplate;

const DIFFICULTIES: &str = include_str!("shipped/rubric_difficulties.toml");
const PREPARATION: &str = include_str!("shipped/rubric_preparation.toml");
const QUESTIONNAIRE: &str = include_str!("shipped/rubric_questionnaire.toml");
const YEAR: &str = include_str!("shipped/year_template.toml");
const RECOMMENDATIONS: &str = include_str!("shipped/recommendations.toml");

/// A file of recommendations: TOML has no list at its top.
#[derive(Deserialize)]
struct RecommendationFile {
    recommendations: Vec<Recommendation>,
}

/// Returns the three shipped rubrics: the map of difficulties, the level of preparation, the questionnaire.
#[must_use]
pub fn rubrics() -> [Rubric; 3] {
    [difficulties(), preparation(), questionnaire()]
}

/// Returns rubric A, the map of professional difficulties.
#[must_use]
pub fn difficulties() -> Rubric {
    parsed(DIFFICULTIES)
}

/// Returns rubric B, the level of preparation.
#[must_use]
pub fn preparation() -> Rubric {
    parsed(PREPARATION)
}

/// Returns rubric C, the young teacher's questionnaire.
#[must_use]
pub fn questionnaire() -> Rubric {
    parsed(QUESTIONNAIRE)
}

/// Returns the year template with its aim, tasks and directions.
#[must_use]
pub fn year_template() -> YearTemplate {
    parsed(YEAR)
}

/// Returns the recommendations that a report can begin with.
#[must_use]
pub fn recommendations() -> Vec<Recommendation> {
    parsed::<RecommendationFile>(RECOMMENDATIONS).recommendations
}

fn parsed<T: serde::de::DeserializeOwned>(file: &str) -> T {
    toml::from_str(file).expect("shipped files are parsed by a test before they are shipped")
}
