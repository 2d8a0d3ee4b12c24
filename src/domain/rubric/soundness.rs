//! Can diagnostics be made with a rubric as it is written?

use super::{Area, Measure, Rubric};
use crate::domain::text::local::{Language, Local};
use std::collections::BTreeSet;

/// What a rubric lacks, or says twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RubricFault {
    /// The key is empty, or has something else than small Latin letters, digits and hyphens.
    Key,
    /// A text is missing in the language of the school.
    TextMissing(Language),
    /// There is neither an area nor a question.
    NothingAsked,
    /// There are areas, and fewer than two grades to score them with.
    ScaleTooShort,
    /// Two grades have one score.
    SameScore(u8),
    /// Two areas, or two criteria of one, have one name.
    SameTitle(String),
    /// An area has no criterion.
    NoCriteria(String),
    /// A level begins outside of the scale.
    BoundsOffScale,
    /// The high level begins before the low one ends.
    BoundsCrossed,
    /// Only a level of preparation has bounds of levels.
    BoundsOfNoLevel,
    /// An area suggests a direction that a year template has not.
    NoSuchDirection(String),
}

/// Says whether a text can name a record for ever: small Latin letters, digits, `-` and `_`.
pub(in crate::domain) fn is_key(text: &str) -> bool {
    let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    !text.is_empty() && text.len() <= 64 && text.chars().all(known)
}

impl Rubric {
    /// Returns the first fault of the rubric, if it has one.
    ///
    /// `language` is the school's: every text is there in it, the other languages may be empty.
    /// `directions` is how many directions each year template has at least.
    #[must_use]
    pub fn fault(&self, language: Language, directions: Option<usize>) -> Option<RubricFault> {
        if !is_key(&self.key) {
            return Some(RubricFault::Key);
        }
        if self.texts().any(|text| text.exactly(language).is_empty()) {
            return Some(RubricFault::TextMissing(language));
        }
        if self.areas.is_empty() && (self.questions.is_empty() || self.measure != Measure::Questionnaire) {
            return Some(RubricFault::NothingAsked);
        }
        self.fault_of_scale()
            .or_else(|| self.fault_of_bounds())
            .or_else(|| self.fault_of_areas(language, directions))
    }

    fn texts(&self) -> impl Iterator<Item = &Local> {
        let areas = self.areas.iter().flat_map(|area| area.criteria.iter().chain([&area.title]));
        let grades = self.scale.iter().map(|grade| &grade.label);
        areas.chain(grades).chain(&self.questions).chain([&self.title])
    }

    fn fault_of_scale(&self) -> Option<RubricFault> {
        if !self.areas.is_empty() && self.scale.len() < 2 {
            return Some(RubricFault::ScaleTooShort);
        }
        let mut seen = BTreeSet::new();
        self.scale.iter().find(|grade| !seen.insert(grade.score)).map(|it| RubricFault::SameScore(it.score))
    }

    fn fault_of_bounds(&self) -> Option<RubricFault> {
        let bounds = self.bounds?;
        if self.measure != Measure::Level {
            return Some(RubricFault::BoundsOfNoLevel);
        }
        let scores = || self.scale.iter().map(|grade| u32::from(grade.score) * 100);
        let (lowest, highest) = (scores().min()?, scores().max()?);
        let on_scale = |bound: u32| (lowest..=highest).contains(&bound);
        if !on_scale(bounds.low_below) || !on_scale(bounds.high_above) {
            return Some(RubricFault::BoundsOffScale);
        }
        (bounds.low_below > bounds.high_above).then_some(RubricFault::BoundsCrossed)
    }

    /// Rounds by two editions of a rubric are compared by the titles, so no title stands twice.
    fn fault_of_areas(&self, language: Language, directions: Option<usize>) -> Option<RubricFault> {
        let name = |text: &Local| text.in_language(language).to_owned();
        if let Some(area) = self.areas.iter().find(|area| area.criteria.is_empty()) {
            return Some(RubricFault::NoCriteria(name(&area.title)));
        }
        let outside = |area: &&Area| directions.is_some_and(|known| usize::from(area.direction) >= known);
        if let Some(area) = self.areas.iter().find(outside) {
            return Some(RubricFault::NoSuchDirection(name(&area.title)));
        }
        let titles = self.areas.iter().map(|area| &area.title).collect();
        let lists = [titles].into_iter().chain(self.areas.iter().map(|it| it.criteria.iter().collect()));
        lists.into_iter().find_map(said_twice).map(|text| RubricFault::SameTitle(name(text)))
    }
}

fn said_twice(texts: Vec<&Local>) -> Option<&Local> {
    let mut seen: Vec<&Local> = Vec::new();
    texts.into_iter().find(|text| {
        let twice = seen.contains(text);
        seen.push(text);
        twice
    })
}
