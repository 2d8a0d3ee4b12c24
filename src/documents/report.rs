//! What does the printed report for the pedagogical council state?
//!
//! Nine parts: the pair and the basis; initial diagnostics; carrying out of the plan; lessons visited;
//! final diagnostics against the initial; achievements; difficulties; recommendations; conclusion. Then
//! the council, what came after the cut-off date, and the records behind every figure.

mod council;
mod diagnostics;
mod lacks;
mod lessons;
mod outcome;
mod pair;

pub(super) use diagnostics::change_id;

use super::references::{Line, References, later_record};
use super::written;
use crate::domain::case::Case;
use crate::domain::compiled::figures::{Figures, figures};
use crate::domain::report::ReportText;
use crate::domain::school::School;
use crate::say;
use crate::words::{Words, dates};
use chrono::NaiveDate;
use serde::Serialize;

/// How the report states what was scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scores {
    /// As levels and changes alone: what goes to the council.
    InWords,
    /// With means and shares of points: for those who may see scores.
    InFigures,
}

/// What the template of the report prints.
#[derive(Debug, Serialize)]
pub struct ReportView {
    title: String,
    school: String,
    mentee: String,
    /// What is lacking; none once the report is ready.
    lacks: Option<Vec<lacks::Lack>>,
    cut_off: Option<NaiveDate>,
    with_scores: bool,
    pair: pair::Pair,
    initial: Option<diagnostics::RoundView>,
    plan: outcome::PlanOutcome,
    work: lessons::WorkView,
    progress: diagnostics::ProgressView,
    text: ReportText,
    mentor: String,
    council: council::Council,
    addendum: Vec<String>,
    appendix: Vec<Line>,
    basis: String,
}

/// What the parts of the report are gathered from.
struct Sources<'a> {
    case: &'a Case,
    school: &'a School,
    words: &'a Words,
    figures: &'a Figures,
    scores: Scores,
}

/// Returns the title of the report.
pub fn title(case: &Case, words: &Words) -> String {
    say!(words, "doc-report-title", years = written::school_years(case))
}

/// Gathers what the report states, its references in the order in which a reader meets them.
pub fn view(case: &Case, school: &School, words: &Words, scores: Scores) -> ReportView {
    let figures = &figures(case);
    // A report that is ready names people as on that day, whatever they are called when it is printed.
    let as_then = figures.cut_off.0.map(|day| school.named_on(day));
    let school = as_then.as_deref().unwrap_or(school);
    let from = &Sources { case, school, words, figures, scores };
    let references = &mut References::new(case, &figures.carrying_out, words);
    let lacks = case.report.ready.is_none().then(|| lacks::lacks(from, references));
    let pair = pair::pair(from, references);
    let initial = diagnostics::initial(from, references);
    let plan = outcome::outcome(from, references);
    let work = lessons::work(from, references);
    let progress = diagnostics::progress(from, references);
    let addendum = figures.addendum.records().iter();
    ReportView {
        title: title(case, words),
        school: written::school_name(school),
        mentee: written::person(case.head.mentee, school),
        cut_off: figures.cut_off.0,
        with_scores: scores == Scores::InFigures,
        text: case.report.text.clone(),
        mentor: last_mentor(from),
        council: council::council(case, school),
        addendum: addendum.filter_map(|it| later_record(*it, case, references, words)).collect(),
        appendix: references.appendix(),
        basis: written::basis(school, words),
        lacks,
        pair,
        initial,
        plan,
        work,
        progress,
    }
}

/// Who answers for the report: the mentor of the day on which it was ready, else the last one.
fn last_mentor(from: &Sources<'_>) -> String {
    let ready = from.figures.cut_off.0.and_then(|day| from.case.mentorship_on(day));
    let mentor = ready.map(|it| it.mentor).or_else(|| from.figures.shares.last().map(|share| share.mentor));
    mentor.map(|mentor| written::person(mentor, from.school)).unwrap_or_default()
}

/// Writes a day as tables and lists have it.
fn day(date: NaiveDate) -> String {
    dates::table(date)
}
