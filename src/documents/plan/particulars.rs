//! What does the form ask of both people?

use crate::domain::people::person::Particulars;
use crate::domain::plan::Named;
use crate::say;
use crate::words::Words;
use serde::Serialize;

/// A row of the table of particulars; what is not known is a blank to be filled by hand.
#[derive(Debug, Serialize)]
pub struct Row {
    label: String,
    mentee: String,
    mentor: String,
}

/// Returns the rows in the form's order, the same for both.
pub fn rows(mentee: &Named, mentor: Option<&Named>, words: &Words) -> Vec<Row> {
    let mentee = answers(mentee, words);
    let mentor = mentor.map(|mentor| answers(mentor, words)).unwrap_or_default();
    let both = mentee.into_iter().zip(mentor);
    LABELS
        .into_iter()
        .zip(both)
        .map(|(id, (mentee, mentor))| Row { label: words.say(id), mentee, mentor })
        .collect()
}

/// Returns the lines that say something else afterwards: what, before, after.
pub fn changed(
    before: Option<&Named>,
    after: Option<&Named>,
    words: &Words,
) -> Vec<(String, String, String)> {
    let said = |named: Option<&Named>| named.map(|named| answers(named, words)).unwrap_or_default();
    let both = said(before).into_iter().zip(said(after));
    let lines = LABELS.into_iter().zip(both).filter(|(_, (was, is))| was != is);
    lines.map(|(id, (was, is))| (words.say(id), was, is)).collect()
}

/// What the form asks, in its order.
const LABELS: [&str; 11] = [
    "doc-full-name",
    "doc-education",
    "doc-institution",
    "doc-speciality",
    "doc-position",
    "doc-subject",
    "doc-classes",
    "doc-experience",
    "doc-category",
    "doc-load",
    "doc-form-class",
];

/// The answers, in the order of the labels.
fn answers(named: &Named, words: &Words) -> [String; 11] {
    let it: &Particulars = &named.particulars;
    let finished: Vec<String> =
        [it.institution.clone(), it.graduated.map(|year| year.to_string()).unwrap_or_default()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
    [
        named.name.as_str().to_owned(),
        it.education.clone(),
        finished.join(", "),
        it.speciality.clone(),
        it.position.clone(),
        it.subject.clone(),
        it.classes.clone(),
        it.experience.map(|n| say!(words, "unit-years", n)).unwrap_or_default(),
        it.category.map(|category| words.name(&category)).unwrap_or_default(),
        it.load.map(|n| say!(words, "doc-hours", n)).unwrap_or_default(),
        it.form_class.clone(),
    ]
}
