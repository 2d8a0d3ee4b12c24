//! What is a round of diagnostics?

mod comparison;
mod suggestion;

pub use comparison::{AreaCompared, Compared, Comparison, CriterionCompared, compare};
pub use suggestion::{Offer, Suggestion, WeakArea, directions, suggestions, weak_areas};

use crate::domain::case::Case;
use crate::domain::case::closed::Closed;
use crate::domain::change::Decision;
use crate::domain::clock::term::Due;
use crate::domain::command::{RecordRound, VoidRound};
use crate::domain::decide::{Asked, required};
use crate::domain::id::{PersonId, RoundId};
use crate::domain::part::Part;
use crate::domain::plan::PlanState;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use crate::domain::rubric::{Assessment, Rubric};
use crate::domain::{clock::deadline, needs, text::typed_text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which round of the year it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoundKind {
    /// Stage I: within five working days.
    Initial,
    /// In the course of the year, optional.
    Interim,
    /// In May.
    Final,
}

impl RoundKind {
    /// All kinds, in the order of the year.
    pub const ALL: [Self; 3] = [Self::Initial, Self::Interim, Self::Final];
}

/// A round of diagnostics of the teacher's level and individual needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// Its number in the store.
    pub id: RoundId,
    /// Which round.
    pub kind: RoundKind,
    /// The rubric as it was on that day.
    pub rubric: Rubric,
    /// The day on which it took place.
    pub date: NaiveDate,
    /// Who carried it out: the mentor, as a rule.
    pub by: PersonId,
    /// A score for each criterion of each area; none is "not assessed".
    pub scores: Vec<Vec<Option<u8>>>,
    /// A note for each area.
    pub notes: Vec<String>,
    /// Answers to the open questions.
    pub answers: Vec<String>,
    /// The mentor's conclusion.
    pub conclusion: String,
    /// The individual needs, in words.
    pub needs: String,
    /// How it was closed; only the initial round is held to dates.
    pub closed: Closed,
    /// Why a recorded round was corrected.
    pub corrected: Option<String>,
    /// Why it was voided; a voided round stays, and counts for nothing.
    pub voided: Option<String>,
}

impl Round {
    /// Returns what the scores come to under the round's own rubric.
    pub fn assessment(&self) -> Assessment {
        self.rubric.assess(&self.scores)
    }
}

/// Decides the recording of a round, or its correction where one of the kind is there.
///
/// The dates that the initial round is held to are frozen when it is first recorded, and not
/// judged anew by a correction. A correction of a round on which a submitted plan rests wants a
/// reason.
pub(in crate::domain) fn record(it: &RecordRound, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::RunCase)?;
    let case = asked.open_case()?;
    let date = asked.past(Field::Date, it.date)?;
    if date < case.head.start.date {
        return Err(Refusal::EndBeforeStart(Field::Date));
    }
    let rubrics = &asked.facts.school.rubrics;
    let before = case.round(it.kind);
    let rubric = before.map(|round| &round.rubric).filter(|rubric| rubric.key == it.rubric);
    let rubric =
        rubric.or_else(|| rubrics.get(&it.rubric)).ok_or_else(|| Refusal::NoSuchRubric(it.rubric.clone()))?;
    check_scores(rubric, it)?;
    if it.kind == RoundKind::Initial {
        needs::keep_their_areas(case, before, rubric)?;
    }
    let reason = typed_text::clean(&it.reason);
    if before.is_some() && reason.is_empty() && rests_on(case, it.kind) {
        return Err(Refusal::Missing(Field::Reason));
    }
    let round = Round {
        id: before.map_or(RoundId(asked.fresh(0)), |round| round.id),
        kind: it.kind,
        rubric: rubric.clone(),
        date,
        by: asked.person_or_mentor(it.by.as_ref(), date)?,
        scores: it.scores.clone(),
        notes: it.notes.iter().map(|note| typed_text::clean_lines(note)).collect(),
        answers: it.answers.iter().map(|answer| typed_text::clean_lines(answer)).collect(),
        conclusion: typed_text::clean_lines(&it.conclusion),
        needs: typed_text::clean_lines(&it.needs),
        closed: before
            .map_or_else(|| Closed::now(held(case, it.kind, asked), asked), |round| round.closed.clone()),
        corrected: before.map(|_| reason).filter(|reason| !reason.is_empty()),
        voided: None,
    };
    Ok(Decision::putting(Part::Round(case.id(), round)))
}

/// Decides the voiding of a round on which nothing rests: it stays, with the reason.
pub(in crate::domain) fn void(it: &VoidRound, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.open_case()?;
    let round = case.rounds.get(&it.round).ok_or(Refusal::NoSuchRecord)?;
    if round.voided.is_some() {
        return Err(Refusal::EventVoided);
    }
    if rests_on(case, round.kind) {
        return Err(Refusal::RoundInUse);
    }
    let voided = Some(required(Field::Reason, &it.reason)?);
    Ok(Decision::putting(Part::Round(case.id(), Round { voided, ..round.clone() })))
}

fn check_scores(rubric: &Rubric, it: &RecordRound) -> Result<(), Refusal> {
    rubric.check(&it.scores).map_err(|_| Refusal::ScoresDoNotFit)?;
    let scored = it.scores.iter().flatten().flatten().next().is_some();
    let answered = it.answers.iter().any(|answer| !answer.trim().is_empty());
    if scored || answered { Ok(()) } else { Err(Refusal::NothingAssessed) }
}

/// Says whether something submitted or heard rests on a round of this kind.
fn rests_on(case: &Case, kind: RoundKind) -> bool {
    let submitted = case.plan.as_ref().is_some_and(|plan| plan.state != PlanState::Draft || plan.version > 1);
    match kind {
        RoundKind::Initial => submitted,
        RoundKind::Interim | RoundKind::Final => case.report.ready.is_some(),
    }
}

fn held(case: &Case, kind: RoundKind, asked: Asked<'_>) -> Option<Due> {
    let (settings, calendar) = (asked.settings().ok()?, asked.calendar().ok()?);
    let due = || deadline::diagnostics_due(case.head.start.date, &settings.terms, calendar).ok();
    (kind == RoundKind::Initial && case.head.kind.is_legal()).then(due).flatten()
}
