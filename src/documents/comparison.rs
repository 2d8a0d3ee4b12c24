//! What does the printed comparison of the rounds of diagnostics state?

use super::document::NotPrintable;
use super::report::change_id;
use super::written;
use crate::domain::case::Case;
use crate::domain::compiled::figures::Change;
use crate::domain::diagnostics::{AreaCompared, Compared, Comparison, Round, RoundKind, compare};
use crate::domain::school::School;
use crate::words::{Words, dates, numbers};
use serde::Serialize;

/// What the template of the comparison prints.
#[derive(Debug, Serialize)]
pub struct ComparisonView {
    school: String,
    code: String,
    mentee: String,
    mentor: String,
    rounds: Vec<Later>,
}

/// A later round against the first.
#[derive(Debug, Serialize)]
struct Later {
    title: String,
    rubric: String,
    /// The days of both.
    before: String,
    after: String,
    /// Set where the two measure different things.
    other_rubric: bool,
    level: Option<(String, String)>,
    areas: Vec<Area>,
    better: usize,
    same: usize,
    worse: usize,
    conclusion: String,
}

/// An area in both rounds, with its criteria.
#[derive(Debug, Serialize)]
struct Area {
    row: Row,
    criteria: Vec<Row>,
}

/// One line of the table.
#[derive(Debug, Serialize)]
struct Row {
    title: String,
    before: String,
    after: String,
    change: String,
}

/// Gathers every later round against the initial one.
pub fn view(case: &Case, school: &School, words: &Words) -> Result<ComparisonView, NotPrintable> {
    let first = case.round(RoundKind::Initial).ok_or(NotPrintable::NoSuchRound(RoundKind::Initial))?;
    let later = [RoundKind::Interim, RoundKind::Final].into_iter().filter_map(|kind| case.round(kind));
    let rounds: Vec<Later> = later.map(|round| against(first, round, words)).collect();
    let last = case.rounds.values().map(|round| round.date).max().unwrap_or(first.date);
    let (mentee, mentor) = written::pair(case, school, last);
    if rounds.is_empty() {
        return Err(NotPrintable::NothingToCompare);
    }
    Ok(ComparisonView {
        school: written::school_name(school),
        code: case.head.code.to_string(),
        mentee,
        mentor,
        rounds,
    })
}

fn against(first: &Round, round: &Round, words: &Words) -> Later {
    let compared = match compare(first, round) {
        Comparison::Compared(compared) => Some(compared),
        Comparison::OtherRubric => None,
    };
    let changed = |change| compared.as_ref().map_or(0, |it| count(it, change));
    Later {
        title: written::name(&round.kind, words),
        rubric: words.local(&round.rubric.title).to_owned(),
        before: dates::table(first.date),
        after: dates::table(round.date),
        other_rubric: compared.is_none(),
        level: compared
            .as_ref()
            .and_then(|it| it.level)
            .map(|(before, after)| (words.name(&before), words.name(&after))),
        better: changed(Change::Better),
        same: changed(Change::Same),
        worse: changed(Change::Worse),
        areas: compared.iter().flat_map(|it| &it.areas).map(|it| area(it, words)).collect(),
        conclusion: round.conclusion.clone(),
    }
}

fn count(compared: &Compared, change: Change) -> usize {
    compared.areas.iter().filter(|area| area.change == Some(change)).count()
}

fn area(it: &AreaCompared, words: &Words) -> Area {
    let decimal = |mean: crate::domain::rubric::Mean| numbers::decimal(mean.hundredths(), words.language());
    let change = |change: Option<Change>| change.map(|it| words.say(change_id(it))).unwrap_or_default();
    let criteria = it.criteria.iter().map(|criterion| Row {
        title: words.local(&criterion.title).to_owned(),
        before: criterion.before.to_string(),
        after: criterion.after.to_string(),
        change: change(criterion.change),
    });
    // An area that is scored as a whole has itself for its only criterion.
    let is_whole = it.criteria.len() == 1 && it.criteria[0].title == it.title;
    Area {
        row: Row {
            title: words.local(&it.title).to_owned(),
            before: decimal(it.before),
            after: decimal(it.after),
            change: change(it.change),
        },
        criteria: criteria.filter(|_| !is_whole).collect(),
    }
}
