//! What of a form outlives the program, the line and the power?

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Form;
use super::field::{Field, Input};
use super::scores::Score;

/// What stands in one field, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// A text, a number, or a day as a date.
    Text(String),
    /// The key of what is chosen.
    Chosen(Option<String>),
    /// The keys of what is ticked.
    Ticked(Vec<String>),
    /// The scores by criterion.
    Scores(BTreeMap<String, Score>),
}

/// The contents of a form.
///
/// Things are known by their ids and keys, not by their places, so that a draft fits a form whose list
/// has become another meanwhile; what no longer has a place is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What stands in each field, by its id.
    pub fields: BTreeMap<String, Kept>,
}

/// A field in which two versions differ, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The name of the field.
    pub label: String,
    /// What stands in the form.
    pub here: String,
    /// What stands in the draft.
    pub there: String,
}

impl Form {
    /// Returns the present contents.
    pub fn draft(&self) -> Draft {
        let kept = self.fields.iter().filter_map(|field| Some((field.id.to_owned(), keep(field)?)));
        Draft { fields: kept.collect() }
    }

    /// Fills the form from a draft; the form counts as changed if that changed it.
    pub fn restore(&mut self, draft: &Draft) {
        for field in &mut self.fields {
            if let Some(kept) = draft.fields.get(field.id) {
                fill(field, kept);
                field.error = None;
            }
        }
    }

    /// Returns the fields in which a draft differs from the form, to be shown side by side.
    pub fn differences(&self, draft: &Draft) -> Vec<Difference> {
        let mut other = self.clone();
        other.restore(draft);
        let pairs = self.fields.iter().zip(&other.fields);
        pairs
            .map(|(here, there)| Difference {
                label: here.label.clone(),
                here: here.shown(),
                there: there.shown(),
            })
            .filter(|difference| difference.here != difference.there)
            .collect()
    }
}

fn keep(field: &Field) -> Option<Kept> {
    Some(match &field.input {
        Input::Line(text) | Input::Text(text) => Kept::Text(text.text()),
        Input::Day(day) => Kept::Text(day.settled()),
        Input::Number(number) => Kept::Text(number.settled()),
        Input::Choice(choice) => Kept::Chosen(choice.chosen().map(|item| item.key.clone())),
        Input::Ticks(ticks) => Kept::Ticked(ticks.ticked().map(|item| item.key.clone()).collect()),
        Input::Scores(scores) => {
            let scored = scores.scored().filter_map(|(c, score)| Some((c.key.clone(), score?)));
            Kept::Scores(scored.collect())
        }
        Input::Note(_) => return None,
    })
}

/// A kept value of another kind of field (of an older version of the program) is left out.
fn fill(field: &mut Field, kept: &Kept) {
    match (&mut field.input, kept) {
        (Input::Line(text) | Input::Text(text), Kept::Text(value)) => text.replace(value),
        (Input::Day(day), Kept::Text(value)) => day.text.replace(value),
        (Input::Number(number), Kept::Text(value)) => number.text.replace(value),
        (Input::Choice(choice), Kept::Chosen(key)) => choice.choose(key.as_deref()),
        (Input::Ticks(ticks), Kept::Ticked(keys)) => ticks.tick_only(keys.iter().map(String::as_str)),
        (Input::Scores(scores), Kept::Scores(kept)) => {
            let keys: Vec<String> = scores.scored().map(|(c, _)| c.key.clone()).collect();
            for key in keys {
                scores.score(&key, kept.get(&key).copied());
            }
        }
        (
            Input::Line(_)
            | Input::Text(_)
            | Input::Day(_)
            | Input::Number(_)
            | Input::Choice(_)
            | Input::Ticks(_)
            | Input::Scores(_)
            | Input::Note(_),
            Kept::Text(_) | Kept::Chosen(_) | Kept::Ticked(_) | Kept::Scores(_),
        ) => {}
    }
}
