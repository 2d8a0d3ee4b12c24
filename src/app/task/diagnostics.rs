//! How is a round of diagnostics filled in, and what follows from the scores at once?

use super::fields::{day, past_day, people, person, pointed, title};
use super::{FormView, Task, Wrong};
use crate::app::form::{self, Draft, Field, Form, Item, Score};
use crate::app::session::Session;
use crate::domain::command::{Command, RecordRound};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::diagnostics::{Round, RoundKind};
use crate::domain::refusal;
use crate::domain::rubric::{Assessment, Rubric, Scores};
use crate::say;
use crate::words::{Words, numbers};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

const RUBRIC: &str = "rubric";
const DATE: &str = "date";
const BY: &str = "by";
const SCORES: &str = "scores";
const CONCLUSION: &str = "conclusion";
const NEEDS: &str = "needs";
const REASON: &str = "reason";
/// A note for each area; a rubric of more areas keeps the rest without notes.
const NOTES: [&str; 16] = [
    "note0", "note1", "note2", "note3", "note4", "note5", "note6", "note7", "note8", "note9", "note10",
    "note11", "note12", "note13", "note14", "note15",
];
/// An answer to each open question.
const ANSWERS: [&str; 8] =
    ["answer0", "answer1", "answer2", "answer3", "answer4", "answer5", "answer6", "answer7"];

/// The form of a round: scores by digits; level and weakest areas stand above them all the time.
pub struct DiagnosticsTask {
    file: Rc<CaseFile>,
    kind: RoundKind,
    /// What was typed under the rubrics that were chosen before.
    aside: RefCell<BTreeMap<String, Draft>>,
}

impl DiagnosticsTask {
    /// The form of a round of this kind: a new one, or that which was made.
    pub fn new(file: Rc<CaseFile>, kind: RoundKind) -> Self {
        Self { file, kind, aside: RefCell::default() }
    }

    fn round(&self) -> Option<&Round> {
        self.file.case.round(self.kind)
    }

    /// The rubrics by key; that of the recorded round as it was on its day.
    fn rubric(&self, key: &str) -> Option<&Rubric> {
        let own = self.round().map(|round| &round.rubric).filter(|rubric| rubric.key == key);
        own.or_else(|| self.file.school.rubrics.get(key))
    }

    fn usual(&self) -> String {
        let settings = self.file.school.settings.as_ref();
        let usual = settings.map(|settings| settings.rubric.clone());
        let initial = self.file.case.round(RoundKind::Initial).map(|round| round.rubric.key.clone());
        self.round().map(|round| round.rubric.key.clone()).or(initial).or(usual).unwrap_or_default()
    }

    fn fields(&self, key: &str, session: &Session) -> Vec<Field> {
        let words = &session.words;
        let rubrics = self.file.school.rubrics.values();
        let mut known: Vec<Item> =
            rubrics.map(|it| Item::new(it.key.clone(), words.local(&it.title))).collect();
        if let Some(own) =
            self.round().filter(|round| !self.file.school.rubrics.contains_key(&round.rubric.key))
        {
            known.push(Item::new(own.rubric.key.clone(), words.local(&own.rubric.title)));
        }
        let mut fields = vec![
            Field::choice(RUBRIC, say!(words, "round-rubric"), known).required().holding(key),
            past_day(DATE, say!(words, "round-date"), session),
        ];
        if let Some(rubric) = self.rubric(key) {
            fields.extend(of_rubric(rubric, words));
        }
        fields.push(Field::text(CONCLUSION, say!(words, "round-conclusion")));
        fields.push(Field::text(NEEDS, say!(words, "round-needs")));
        if let Some(rubric) = self.rubric(key) {
            fields.extend(notes(rubric, words));
        }
        fields.push(
            Field::choice(BY, say!(words, "round-by"), people(&self.file))
                .hint(say!(words, "by-mentor-hint")),
        );
        if self.round().is_some() {
            fields.push(Field::line(REASON, say!(words, "round-reason")));
        }
        fields
    }

    fn fill(&self, form: &mut Form) {
        let Some(round) = self.round() else { return };
        form.set_date(DATE, round.date);
        form.set_chosen(BY, Some(&round.by.0.to_string()));
        form.set_text(CONCLUSION, &round.conclusion);
        form.set_text(NEEDS, &round.needs);
        for (area, scores) in round.scores.iter().enumerate() {
            for (criterion, score) in scores.iter().enumerate() {
                let score = score.map_or(Score::NotAssessed, Score::Points);
                form.set_score(SCORES, &criterion_key(&round.rubric, area, criterion), Some(score));
            }
        }
        let texts = NOTES.iter().zip(&round.notes).chain(ANSWERS.iter().zip(&round.answers));
        texts.for_each(|(id, text)| form.set_text(id, text));
    }

    /// The rubric whose fields stand in the form.
    fn shown<'f>(&self, form: &'f Form) -> Option<&'f str> {
        let scores = form.scores(SCORES);
        scores.first().and_then(|(key, _)| key.rsplit_once('/')).map(|(rubric, _)| rubric)
    }

    fn scores(&self, form: &Form, rubric: &Rubric) -> Scores {
        let mut scores = rubric.blank();
        for (area, row) in scores.iter_mut().enumerate() {
            for (criterion, place) in row.iter_mut().enumerate() {
                let key = criterion_key(rubric, area, criterion);
                let found = form.scores(SCORES).into_iter().find(|(id, _)| *id == key);
                *place = match found.and_then(|(_, score)| score) {
                    Some(Score::Points(points)) => Some(points),
                    Some(Score::NotAssessed) | None => None,
                };
            }
        }
        scores
    }

    /// What was typed under one rubric waits aside while another is chosen.
    fn change_rubric(&self, form: &mut Form, chosen: &str, session: &Session) {
        let mut aside = self.aside.borrow_mut();
        if let Some(shown) = self.shown(form) {
            aside.insert(shown.to_owned(), form.draft());
        }
        form.ask_for(self.fields(chosen, session));
        if let Some(mut typed) = aside.get(chosen).cloned() {
            typed.fields.retain(|id, _| id == SCORES || is_of_rubric(id));
            form.restore(&typed);
        }
    }
}

impl Task for DiagnosticsTask {
    super::anew::of_case!(kind, aside);

    fn name(&self) -> String {
        format!("diagnostics_{}_{:?}", self.file.case.head.code, self.kind)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let mut form = Form::new(title(&words.name(&self.kind), &self.file), FormView::texts(words))
            .with_all(self.fields(&self.usual(), session));
        self.fill(&mut form);
        form.take_as_unchanged();
        form.beginning_at(SCORES)
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let key = form.chosen(RUBRIC).unwrap_or_default();
        let Some(rubric) = self.rubric(key) else {
            return Err(vec![(RUBRIC, say!(session.words, "form-required"))]);
        };
        let texts = |ids: &[&str], count: usize| ids.iter().take(count).map(|id| form.text(id)).collect();
        Ok(vec![Command::RecordRound(RecordRound {
            case: self.file.case.head.code,
            kind: self.kind,
            rubric: rubric.key.clone(),
            date: day(form, DATE, session),
            by: person(form, BY),
            scores: self.scores(form, rubric),
            notes: texts(&NOTES, rubric.areas.len()),
            answers: texts(&ANSWERS, rubric.questions.len()),
            conclusion: form.text(CONCLUSION),
            needs: form.text(NEEDS),
            reason: form.text(REASON),
        })])
    }

    fn follow(&self, form: &mut Form, session: &Session) {
        let Some(chosen) = form.chosen(RUBRIC).map(str::to_owned) else { return };
        if self.shown(form) != Some(chosen.as_str()) {
            self.change_rubric(form, &chosen, session);
        }
        if let Some(rubric) = self.rubric(&chosen) {
            form.status = outcome(rubric, &rubric.assess(&self.scores(form, rubric)), &session.words);
        }
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(
            &[
                (refusal::Field::Date, DATE),
                (refusal::Field::Scores, SCORES),
                (refusal::Field::Reason, REASON),
            ],
            field,
        )
    }
}

fn is_of_rubric(id: &str) -> bool {
    NOTES.contains(&id) || ANSWERS.contains(&id)
}

fn criterion_key(rubric: &Rubric, area: usize, criterion: usize) -> String {
    format!("{}/{area}.{criterion}", rubric.key)
}

/// The grid, a line for a note to each area, and one for the answer to each question.
fn of_rubric(rubric: &Rubric, words: &Words) -> Vec<Field> {
    let area = |(at, area): (usize, &crate::domain::rubric::Area)| form::Area {
        label: if area.is_scored_whole() { String::new() } else { words.local(&area.title).to_owned() },
        criteria: (0..area.criteria.len())
            .map(|criterion| form::Criterion {
                key: criterion_key(rubric, at, criterion),
                label: words.local(&area.criteria[criterion]).to_owned(),
            })
            .collect(),
    };
    let areas = rubric.areas.iter().enumerate().map(area).collect();
    let lowest = rubric.scale.iter().map(|grade| grade.score).min().unwrap_or(0);
    let highest = rubric.scale.iter().map(|grade| grade.score).max().unwrap_or(0);
    let scale: Vec<String> =
        rubric.scale.iter().map(|grade| format!("{} {}", grade.score, words.local(&grade.label))).collect();
    let label = format!("{}: {}", say!(words, "round-scores"), scale.join(" · "));
    let mut fields = vec![Field::scores(SCORES, label, areas, highest).scored_from(lowest)];
    let answers = ANSWERS.into_iter().zip(&rubric.questions);
    fields.extend(answers.map(|(id, question)| Field::text(id, words.local(question))));
    fields
}

/// A note for each area, after what one rarely leaves out.
fn notes(rubric: &Rubric, words: &Words) -> impl Iterator<Item = Field> {
    let note = |(id, area): (&'static str, &crate::domain::rubric::Area)| {
        Field::line(id, words.local(&area.title)).hint(say!(words, "round-note-hint"))
    };
    NOTES.into_iter().zip(&rubric.areas).map(note).collect::<Vec<_>>().into_iter()
}

/// What follows from the scores: level, mean, weakest areas.
pub fn outcome(rubric: &Rubric, assessment: &Assessment, words: &Words) -> String {
    let mut said = Vec::new();
    let mean = assessment.mean.map(|mean| numbers::decimal(mean.hundredths(), words.language()));
    match (assessment.level, mean) {
        (Some(level), Some(mean)) => said.push(say!(words, "round-level", level = words.name(&level), mean)),
        (None, Some(mean)) => said.push(say!(words, "round-mean", mean)),
        (_, None) => said.push(say!(words, "round-nothing-yet")),
    }
    let weakest: Vec<&str> = assessment
        .weakest
        .iter()
        .filter_map(|at| rubric.areas.get(*at))
        .map(|area| words.local(&area.title))
        .collect();
    if !weakest.is_empty() {
        said.push(say!(words, "round-weakest", areas = weakest.join(", ")));
    }
    said.join(" · ")
}
