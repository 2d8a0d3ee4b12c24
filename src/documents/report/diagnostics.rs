//! Parts 2 and 5: what did the diagnostics show, first and last?

use super::{Scores, Sources};
use crate::documents::references::{Cited, References};
use crate::documents::written;
use crate::domain::compiled::figures::{AreaProgress, Change, Figure, InWords, Record, RoundFigures};
use crate::domain::diagnostics::RoundKind;
use crate::domain::rubric::Mean;
use crate::say;
use crate::words::numbers;
use chrono::NaiveDate;
use serde::Serialize;

/// The initial round as the council hears it.
#[derive(Debug, Serialize)]
pub struct RoundView {
    date: NaiveDate,
    rubric: String,
    overall: Option<String>,
    weakest: Vec<String>,
    needs: String,
    figure: Cited,
}

/// Both rounds, area by area.
#[derive(Debug, Serialize)]
pub struct ProgressView {
    is_there: bool,
    date: Option<NaiveDate>,
    overall: Option<String>,
    conclusion: String,
    areas: Vec<Area>,
    better: usize,
    same: usize,
    worse: usize,
    figure: Cited,
}

/// An area in both rounds.
#[derive(Debug, Serialize)]
struct Area {
    title: String,
    initial: String,
    last: String,
    change: String,
}

/// Gathers part 2.
pub fn initial(from: &Sources<'_>, references: &mut References<'_>) -> Option<RoundView> {
    let figures = from.figures.progress.initial.as_ref()?;
    let round = from.case.rounds.get(&figures.round)?;
    let figure: Figure = [Record::Round(figures.round)].into_iter().collect();
    Some(RoundView {
        date: figures.date,
        rubric: from.words.local(&round.rubric.title).to_owned(),
        overall: overall(figures, from),
        weakest: figures.weakest.iter().map(|title| from.words.local(title).to_owned()).collect(),
        needs: round.needs.clone(),
        figure: references.cite(from.words.name(&RoundKind::Initial), &figure),
    })
}

/// Gathers part 5.
pub fn progress(from: &Sources<'_>, references: &mut References<'_>) -> ProgressView {
    let progress = &from.figures.progress;
    let last = progress.last.as_ref();
    let round = last.and_then(|figures| from.case.rounds.get(&figures.round));
    // The initial round alone is traced in part 2.
    let figure = last.map(|_| progress.figure()).unwrap_or_default();
    ProgressView {
        is_there: last.is_some(),
        date: last.map(|figures| figures.date),
        overall: last.and_then(|figures| overall(figures, from)),
        conclusion: round.map(|round| round.conclusion.clone()).unwrap_or_default(),
        areas: progress.areas.iter().map(|area| area_view(area, from)).collect(),
        better: progress.changed(Change::Better),
        same: progress.changed(Change::Same),
        worse: progress.changed(Change::Worse),
        figure: references.cite(from.words.say("doc-figure-rounds"), &figure),
    }
}

fn overall(figures: &RoundFigures, from: &Sources<'_>) -> Option<String> {
    let mean = figures.assessment.mean?;
    Some(said(&(mean, figures.overall.clone()?), from))
}

fn area_view(area: &AreaProgress, from: &Sources<'_>) -> Area {
    let written = |mean: &Option<(Mean, InWords)>| match mean {
        Some(mean) => said(mean, from),
        None => from.words.say("score-not-assessed"),
    };
    Area {
        title: from.words.local(&area.title).to_owned(),
        initial: written(&area.initial),
        last: written(&area.last),
        change: area.change.map(|change| from.words.say(change_id(change))).unwrap_or_default(),
    }
}

/// Returns the id of the word for a change.
pub fn change_id(change: Change) -> &'static str {
    match change {
        Change::Better => "doc-change-better",
        Change::Same => "doc-change-same",
        Change::Worse => "doc-change-worse",
    }
}

/// A mean in words, and where scores are asked for, in figures as well.
fn said((mean, in_words): &(Mean, InWords), from: &Sources<'_>) -> String {
    let words = written::in_words(in_words, from.words);
    match from.scores {
        Scores::InWords => words,
        Scores::InFigures => {
            let mean = numbers::decimal(mean.hundredths(), from.words.language());
            say!(from.words, "doc-mean-in-brackets", words, mean)
        }
    }
}
