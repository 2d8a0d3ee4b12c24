//! What does a rubric of the school's own ask?
//!
//! The areas are typed as a list: a line that begins with a digit is an area, and the digit the direction of
//! the year template that a weakness here suggests; the lines below it are its criteria.

mod areas;

use super::super::fields::lines;
use super::super::{FormView, Task, Wrong};
use super::texts::{fresh_key, listed, relisted, typed};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::command::{Command, PutRubric};
use crate::domain::rubric::{Grade, LevelBounds, Measure, Rubric};
use crate::domain::school::School;
use crate::domain::text::local::{Language, Local};
use crate::say;
use crate::words::{Named, Words, numbers};

const TITLE: &str = "title";
const MEASURE: &str = "measure";
const SCALE: &str = "scale";
const LOW: &str = "low";
const HIGH: &str = "high";
const AREAS: &str = "areas";
const QUESTIONS: &str = "questions";
const MEASURES: [Measure; 3] = [Measure::Needs, Measure::Level, Measure::Questionnaire];

/// The form of a rubric, in the language of the screen; the other languages stay.
pub struct RubricTask {
    known: Rubric,
    is_new: bool,
}

impl RubricTask {
    /// A rubric that is there.
    pub fn editing(known: Rubric) -> Self {
        Self { known, is_new: false }
    }

    /// A new one that begins as a copy.
    pub fn copying(known: Rubric, school: &School) -> Self {
        let copy = Rubric { key: fresh_key(school.rubrics.keys()), ..known };
        Self { known: copy, is_new: true }
    }

    /// A new one, with the scale that is usual.
    pub fn blank(school: &School) -> Self {
        let scale = school.rubrics.values().find(|it| !it.scale.is_empty()).map(|it| it.scale.clone());
        let known = Rubric {
            key: fresh_key(school.rubrics.keys()),
            title: Local::default(),
            measure: Measure::Needs,
            scale: scale.unwrap_or_default(),
            bounds: None,
            areas: Vec::new(),
            questions: Vec::new(),
        };
        Self { known, is_new: true }
    }

    fn rubric(&self, form: &Form, words: &Words) -> Result<Rubric, Wrong> {
        let (known, language) = (&self.known, words.language());
        let chosen = form.chosen(MEASURE);
        let measure = MEASURES.into_iter().find(|it| chosen == Some(it.id())).unwrap_or(known.measure);
        let areas = areas::read(&form.text(AREAS), &known.areas, language);
        Ok(Rubric {
            key: known.key.clone(),
            title: typed(&known.title, language, &form.text(TITLE)),
            measure,
            scale: scale(&form.text(SCALE), &known.scale, language)
                .ok_or_else(|| vec![(SCALE, say!(words, "rubric-scale-wrong"))])?,
            bounds: bounds(form, words)?,
            areas: areas.ok_or_else(|| vec![(AREAS, say!(words, "rubric-areas-wrong"))])?,
            questions: relisted(&known.questions, language, &lines(&form.text(QUESTIONS))),
        })
    }
}

impl Task for RubricTask {
    fn name(&self) -> String {
        format!("rubric_{}", self.known.key)
    }

    fn form(&self, session: &Session) -> Form {
        let (words, known) = (&session.words, &self.known);
        let language = words.language();
        let measures = MEASURES.map(|it| Item::new(it.id(), words.name(&it))).to_vec();
        let bound = |id, label: String, bound: Option<u32>| {
            let now = bound.map(|it| numbers::decimal(it, language)).unwrap_or_default();
            Field::line(id, label).hint(say!(words, "rubric-bound-hint")).holding(&now)
        };
        let title = if self.is_new { say!(words, "rubric-new") } else { say!(words, "rubric-title") };
        Form::new(title, FormView::texts(words))
            .with(Field::note(
                "about",
                say!(words, "settings-one-language", language = words.name(&language)),
            ))
            .with(
                Field::line(TITLE, say!(words, "rubric-name"))
                    .required()
                    .holding(known.title.in_language(language)),
            )
            .with(
                Field::choice(MEASURE, say!(words, "rubric-measure"), measures)
                    .required()
                    .holding(known.measure.id()),
            )
            .with(
                Field::text(SCALE, say!(words, "rubric-scale"))
                    .hint(say!(words, "rubric-scale-hint"))
                    .holding(&shown_scale(known, language)),
            )
            .with(bound(LOW, say!(words, "rubric-low"), known.bounds.map(|it| it.low_below)))
            .with(bound(HIGH, say!(words, "rubric-high"), known.bounds.map(|it| it.high_above)))
            .with(
                Field::text(AREAS, say!(words, "rubric-areas"))
                    .hint(say!(words, "rubric-areas-hint"))
                    .holding(&areas::shown(known, language)),
            )
            .with(
                Field::text(QUESTIONS, say!(words, "rubric-questions"))
                    .holding(&listed(&known.questions, language)),
            )
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let rubric = self.rubric(form, &session.words)?;
        Ok(vec![Command::PutRubric(PutRubric { rubric })])
    }
}

fn shown_scale(known: &Rubric, language: Language) -> String {
    let line = |grade: &Grade| format!("{} {}", grade.score, grade.label.in_language(language));
    known.scale.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Returns the number with which a line begins, and the rest of it.
pub(super) fn numbered(line: &str) -> Option<(u8, &str)> {
    let end = line.find(|c: char| !c.is_ascii_digit()).unwrap_or(line.len());
    let number = line[..end].parse().ok()?;
    Some((number, line[end..].trim_start_matches(['.', ')']).trim()))
}

fn scale(text: &str, before: &[Grade], language: Language) -> Option<Vec<Grade>> {
    let all: Option<Vec<(u8, String)>> = lines(text)
        .iter()
        .map(|line| numbered(line).map(|(score, label)| (score, label.to_owned())))
        .collect();
    let grade = |(score, label): (u8, String)| {
        let known = before.iter().find(|it| it.score == score).map(|it| it.label.clone());
        Grade { score, label: typed(&known.unwrap_or_default(), language, &label) }
    };
    Some(all?.into_iter().map(grade).collect())
}

fn bounds(form: &Form, words: &Words) -> Result<Option<LevelBounds>, Wrong> {
    let (low, high) = (form.text(LOW), form.text(HIGH));
    let wrong = |id| vec![(id, say!(words, "rubric-bound-wrong"))];
    match (low.as_str(), high.as_str()) {
        ("", "") => Ok(None),
        (low, high) => Ok(Some(LevelBounds {
            low_below: hundredths(low).ok_or_else(|| wrong(LOW))?,
            high_above: hundredths(high).ok_or_else(|| wrong(HIGH))?,
        })),
    }
}

/// `1,7` and `1.70` are 170.
fn hundredths(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once([',', '.']).unwrap_or((text, ""));
    let is_part = part.len() <= 2 && part.chars().all(|c| c.is_ascii_digit());
    let part: u32 = is_part.then(|| format!("{part:0<2}"))?.parse().ok()?;
    whole.trim().parse::<u32>().ok()?.checked_mul(100)?.checked_add(part)
}
