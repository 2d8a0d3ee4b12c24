//! What does the printed sheet of diagnostics state?

use super::document::NotPrintable;
use super::written;
use crate::domain::case::Case;
use crate::domain::diagnostics::{Round, RoundKind};
use crate::domain::rubric::{Area, Mean};
use crate::domain::school::School;
use crate::words::{Words, numbers};
use chrono::NaiveDate;
use serde::Serialize;

/// What the template of the diagnostics prints.
#[derive(Debug, Serialize)]
pub struct RoundView {
    title: String,
    rubric: String,
    school: String,
    code: String,
    mentee: String,
    by: String,
    date: NaiveDate,
    scale: String,
    /// Areas with criteria of their own.
    areas: Vec<AreaView>,
    /// Areas that are scored as a whole.
    whole: Vec<Row>,
    level: Option<String>,
    mean: Option<String>,
    weakest: Vec<String>,
    answers: Vec<Answer>,
    needs: String,
    conclusion: String,
    corrected: Option<String>,
}

/// An area with its criteria.
#[derive(Debug, Serialize)]
struct AreaView {
    title: String,
    mean: Option<String>,
    note: String,
    rows: Vec<Row>,
}

/// A scored criterion, or an area scored as a whole.
#[derive(Debug, Serialize)]
struct Row {
    title: String,
    score: String,
    meaning: String,
    note: String,
}

/// A question with what was answered.
#[derive(Debug, Serialize)]
struct Answer {
    question: String,
    answer: String,
}

/// Returns the title of a round's sheet.
pub fn title(kind: RoundKind, words: &Words) -> String {
    written::name(&kind, words)
}

/// Gathers what the sheet states.
pub fn view(case: &Case, school: &School, words: &Words, kind: RoundKind) -> Result<RoundView, NotPrintable> {
    let round = case.round(kind).ok_or(NotPrintable::NoSuchRound(kind))?;
    let (rubric, assessment) = (&round.rubric, round.assessment());
    let all = || rubric.areas.iter().enumerate();
    Ok(RoundView {
        title: title(kind, words),
        rubric: words.local(&rubric.title).to_owned(),
        school: written::school_name(school),
        code: case.head.code.to_string(),
        mentee: written::person(case.head.mentee, school),
        by: written::person(round.by, school),
        date: round.date,
        scale: scale(round, words),
        areas: all()
            .filter(|(_, area)| !area.is_scored_whole())
            .map(|(at, area)| area_view(at, area, assessment.areas[at], round, words))
            .collect(),
        whole: all()
            .filter(|(_, area)| area.is_scored_whole())
            .map(|(at, area)| {
                row(words.local(&area.title), score(round, at, 0), note(round, at), round, words)
            })
            .collect(),
        level: assessment.level.map(|level| words.name(&level)),
        mean: assessment.mean.map(|mean| decimal(mean, words)),
        weakest: assessment
            .weakest
            .iter()
            .map(|at| words.local(&rubric.areas[*at].title).to_owned())
            .collect(),
        answers: answers(round, words),
        needs: round.needs.clone(),
        conclusion: round.conclusion.clone(),
        corrected: round.corrected.clone(),
    })
}

fn area_view(at: usize, area: &Area, mean: Option<Mean>, round: &Round, words: &Words) -> AreaView {
    let criteria = area.criteria.iter().enumerate();
    AreaView {
        title: words.local(&area.title).to_owned(),
        mean: mean.map(|mean| decimal(mean, words)),
        note: note(round, at),
        rows: criteria
            .map(|(criterion, title)| {
                row(words.local(title), score(round, at, criterion), String::new(), round, words)
            })
            .collect(),
    }
}

fn row(title: &str, score: Option<u8>, note: String, round: &Round, words: &Words) -> Row {
    let label = score.and_then(|score| round.rubric.label(score));
    Row {
        title: title.to_owned(),
        score: score.map(|score| score.to_string()).unwrap_or_default(),
        meaning: match label {
            Some(label) => words.local(label).to_owned(),
            None => words.say("score-not-assessed"),
        },
        note,
    }
}

fn score(round: &Round, area: usize, criterion: usize) -> Option<u8> {
    *round.scores.get(area)?.get(criterion)?
}

fn note(round: &Round, area: usize) -> String {
    round.notes.get(area).cloned().unwrap_or_default()
}

fn decimal(mean: Mean, words: &Words) -> String {
    numbers::decimal(mean.hundredths(), words.language())
}

/// Says what each score of the scale means, in one line.
fn scale(round: &Round, words: &Words) -> String {
    let grades = round.rubric.scale.iter();
    grades
        .map(|grade| format!("{} — {}", grade.score, words.local(&grade.label)))
        .collect::<Vec<_>>()
        .join(", ")
}

fn answers(round: &Round, words: &Words) -> Vec<Answer> {
    let answered = round.rubric.questions.iter().zip(round.answers.iter());
    answered
        .map(|(question, answer)| Answer {
            question: words.local(question).to_owned(),
            answer: answer.clone(),
        })
        .collect()
}
