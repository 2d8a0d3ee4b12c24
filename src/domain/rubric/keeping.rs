//! How does the school keep its rubrics?

use super::{Area, Grade, Rubric};
use crate::domain::change::Decision;
use crate::domain::command::{PutRubric, RemoveRubric};
use crate::domain::decide::Asked;
use crate::domain::part::{Part, PartKey};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::domain::text::local::Local;

/// Decides the putting of a rubric: a new one, or another text of one that is there.
///
/// Rounds already made keep the rubric of their day, so no score changes its meaning.
pub(in crate::domain) fn put(it: &PutRubric, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let language = asked.settings()?.language;
    let rubric = cleaned(&it.rubric);
    let templates = asked.facts.school.templates.values();
    let directions = templates.map(|template| template.directions.len()).min();
    match rubric.fault(language, directions) {
        Some(fault) => Err(Refusal::RubricUnsound(fault)),
        None => Ok(Decision::putting(Part::Rubric(rubric))),
    }
}

/// Decides the removal of a rubric: of any but the one with which a new round begins.
pub(in crate::domain) fn remove(it: &RemoveRubric, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    if asked.settings()?.rubric == it.rubric {
        return Err(Refusal::UsualRubric);
    }
    if !asked.facts.school.rubrics.contains_key(&it.rubric) {
        return Err(Refusal::NoSuchRubric(it.rubric.clone()));
    }
    Ok(Decision { take: vec![PartKey::Rubric(it.rubric.clone())], ..Decision::default() })
}

fn cleaned(rubric: &Rubric) -> Rubric {
    let all = |texts: &[Local]| texts.iter().map(Local::cleaned).collect();
    let area = |area: &Area| Area {
        title: area.title.cleaned(),
        criteria: all(&area.criteria),
        direction: area.direction,
    };
    Rubric {
        key: rubric.key.clone(),
        title: rubric.title.cleaned(),
        measure: rubric.measure,
        scale: rubric
            .scale
            .iter()
            .map(|grade| Grade { score: grade.score, label: grade.label.cleaned() })
            .collect(),
        bounds: rubric.bounds,
        areas: rubric.areas.iter().map(area).collect(),
        questions: all(&rubric.questions),
    }
}
