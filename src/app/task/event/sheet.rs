//! How is a lesson observation sheet filled in?

use crate::app::form::{Area, Criterion, Field, Form, Score};
use crate::domain::journal::{SHEET_BLOCKS, Sheet};
use crate::say;
use crate::words::{Words, sheet_blocks, sheet_texts};

pub const SCORES: &str = "sheet";
const STRENGTHS: &str = "strengths";
const TO_DEVELOP: &str = "todevelop";
const RECOMMENDATIONS: &str = "recommendations";

/// The highest score of a block.
const HIGHEST: u8 = 2;

/// Returns the fields of a sheet: a score for each block, and three texts.
pub fn fields(words: &Words) -> Vec<Field> {
    let blocks = sheet_blocks(words).into_iter().enumerate();
    let criteria = blocks.map(|(at, label)| Criterion { key: at.to_string(), label }).collect();
    let area = Area { label: say!(words, "sheet-scale"), criteria };
    let [strengths, to_develop, recommendations] = sheet_texts(words);
    vec![
        Field::scores(SCORES, say!(words, "sheet-title"), vec![area], HIGHEST),
        Field::text(STRENGTHS, strengths),
        Field::text(TO_DEVELOP, to_develop),
        Field::text(RECOMMENDATIONS, recommendations),
    ]
}

/// Puts a sheet into its fields.
pub fn fill(form: &mut Form, sheet: &Sheet) {
    for (at, score) in sheet.scores.iter().enumerate() {
        let score = score.map_or(Score::NotAssessed, Score::Points);
        form.set_score(SCORES, &at.to_string(), Some(score));
    }
    form.set_text(STRENGTHS, &sheet.strengths);
    form.set_text(TO_DEVELOP, &sheet.to_develop);
    form.set_text(RECOMMENDATIONS, &sheet.recommendations);
}

/// Returns the sheet that the fields hold; none where nothing of it was filled in.
pub fn read(form: &Form) -> Option<Sheet> {
    let points = |score: Option<Score>| match score {
        Some(Score::Points(points)) => Some(points),
        Some(Score::NotAssessed) | None => None,
    };
    let sheet = Sheet {
        scores: form.scores(SCORES).into_iter().map(|(_, score)| points(score)).take(SHEET_BLOCKS).collect(),
        strengths: form.text(STRENGTHS),
        to_develop: form.text(TO_DEVELOP),
        recommendations: form.text(RECOMMENDATIONS),
    };
    let texts = [&sheet.strengths, &sheet.to_develop, &sheet.recommendations];
    let is_blank = sheet.scores.iter().all(Option::is_none) && texts.iter().all(|text| text.is_empty());
    (!is_blank).then_some(sheet)
}
