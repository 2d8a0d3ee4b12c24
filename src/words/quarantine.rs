//! How is a record called that cannot be read, and what is the way out?

use super::Words;
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::Overview;
use crate::domain::part::PartKey;
use crate::domain::quarantine::{Fault, Quarantined, RecordName};
use crate::say;

/// How many records are named on a screen; the rest are counted.
const NAMED: usize = 2;

/// Returns which record cannot be read, and what to do.
#[must_use]
pub fn trouble(it: &Quarantined, words: &Words) -> String {
    let what = record(&it.record, it.case, words);
    match it.fault {
        Fault::Spoilt if matches!(it.record, RecordName::Entry(_)) => {
            say!(words, "trouble-unreadable-entry", what)
        }
        Fault::Spoilt => say!(words, "trouble-unreadable", what),
        Fault::Newer => say!(words, "trouble-unreadable-newer", what),
    }
}

/// Returns a line for each record that an overview leaves out; of many the rest are counted.
#[must_use]
pub fn left_out(overview: &Overview, words: &Words) -> Vec<String> {
    let all = &overview.quarantined;
    let line = |it: &Quarantined| say!(words, "quarantine-line", what = record(&it.record, it.case, words));
    let mut lines: Vec<String> = all.iter().take(NAMED).map(line).collect();
    if all.len() > NAMED {
        lines.push(say!(words, "quarantine-more", n = all.len() - NAMED));
    }
    lines
}

/// Returns what a record is called: its part, and the case that it is of.
#[must_use]
pub fn record(name: &RecordName, case: Option<CaseCode>, words: &Words) -> String {
    match name {
        RecordName::Part(key) => part(key, case, words),
        RecordName::Summary(code) => say!(words, "record-summary", case = code.to_string()),
        RecordName::Entry(revision) => say!(words, "record-entry", number = revision.0.to_string()),
        RecordName::Answer(id) => say!(words, "record-answer", id = id.to_string()),
        RecordName::Numbers => words.say("record-numbers"),
        RecordName::Origins => words.say("record-origins"),
        RecordName::Unknown { tree, key } => say!(words, "record-unknown", tree, key),
    }
}

fn part(key: &PartKey, case: Option<CaseCode>, words: &Words) -> String {
    let part = words.name(key);
    match (key.case(), case) {
        (Some(_), Some(code)) => say!(words, "record-of-case", part, case = code.to_string()),
        (Some(id), None) => say!(words, "record-of-lost-case", part, number = id.0.to_string()),
        (None, _) => of_school(key, part, words),
    }
}

fn of_school(key: &PartKey, part: String, words: &Words) -> String {
    match (key, key.number()) {
        (PartKey::Rubric(key) | PartKey::Template(key), _) => say!(words, "record-keyed", part, key),
        (_, Some(number)) => say!(words, "record-numbered", part, number = number.to_string()),
        (_, None) => say!(words, "record-of-school", part),
    }
}
