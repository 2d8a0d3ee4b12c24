//! What do the forms state that are filled in by hand and typed in afterwards?
//!
//! Every line to be scored has a number, and at the foot stands one place for each: read from left to
//! right it is the line of digits that the form of the program takes, typed or pasted.

use super::document::NotPrintable;
use super::written;
use crate::domain::case::Case;
use crate::domain::rubric::Rubric;
use crate::domain::school::School;
use crate::words::{Words, sheet_blocks, sheet_texts};
use chrono::NaiveDate;
use serde::Serialize;

/// What the template of the forms prints.
#[derive(Debug, Serialize)]
pub struct BlankView {
    school: String,
    code: String,
    mentee: String,
    mentor: String,
    rubric: String,
    scale: Vec<String>,
    areas: Vec<Area>,
    questions: Vec<String>,
    /// How many lines of the diagnostics are scored.
    lines: usize,
    blocks: Vec<Line>,
    texts: Vec<String>,
}

/// An area of the diagnostics with its lines.
#[derive(Debug, Serialize)]
struct Area {
    title: String,
    lines: Vec<Line>,
}

/// A line to be scored.
#[derive(Debug, Serialize)]
struct Line {
    number: usize,
    title: String,
}

/// Gathers the forms of a case: the diagnostics by the rubric that a new round begins with, and the sheet of a
/// lesson.
pub fn view(
    case: &Case,
    school: &School,
    words: &Words,
    today: NaiveDate,
) -> Result<BlankView, NotPrintable> {
    let rubric = rubric(school).ok_or(NotPrintable::NoRubric)?;
    let (mentee, mentor) = written::pair(case, school, today);
    let areas = areas(rubric, words);
    let blocks = sheet_blocks(words).into_iter().enumerate();
    Ok(BlankView {
        school: written::school_name(school),
        code: case.head.code.to_string(),
        mentee,
        mentor,
        rubric: words.local(&rubric.title).to_owned(),
        scale: rubric
            .scale
            .iter()
            .map(|grade| format!("{} — {}", grade.score, words.local(&grade.label)))
            .collect(),
        lines: areas.iter().map(|area| area.lines.len()).sum(),
        areas,
        questions: rubric.questions.iter().map(|question| words.local(question).to_owned()).collect(),
        blocks: blocks.map(|(at, title)| Line { number: at + 1, title }).collect(),
        texts: sheet_texts(words).into(),
    })
}

fn rubric(school: &School) -> Option<&Rubric> {
    let settings = school.settings.as_ref()?;
    school.rubrics.get(&settings.rubric).or_else(|| school.rubrics.values().next())
}

fn areas(rubric: &Rubric, words: &Words) -> Vec<Area> {
    let mut number = 0;
    let mut line = |title: &str| {
        number += 1;
        Line { number, title: title.to_owned() }
    };
    let areas = rubric.areas.iter();
    areas
        .map(|area| Area {
            title: words.local(&area.title).to_owned(),
            lines: area.criteria.iter().map(|criterion| line(words.local(criterion))).collect(),
        })
        .collect()
}
