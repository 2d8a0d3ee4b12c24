//! How does a school begin?

use crate::domain::calendar::Calendar;
use crate::domain::change::Decision;
use crate::domain::clock::deadline::Terms;
use crate::domain::command::SetUp;
use crate::domain::decide::{Asked, required_line};
use crate::domain::part::Part;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use crate::domain::settings::{OrganisationKind, Settings};

/// Decides the setting up of the school.
pub(in crate::domain) fn set_up(it: &SetUp, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    if asked.facts.school.settings.is_some() {
        return Err(Refusal::AlreadySetUp);
    }
    let rubric = it.rubrics.first().ok_or_else(|| Refusal::NoSuchRubric(String::new()))?;
    let settings = Settings {
        name: required_line(Field::Name, &it.name)?,
        kind: OrganisationKind::StateSchool,
        language: it.language,
        agreement: it.agreement,
        founder: asked.who.login.clone(),
        terms: Terms::default(),
        rubric: rubric.key.clone(),
        basis: it.basis.clone(),
        recommendations: it.recommendations.clone(),
    };
    let calendar = Calendar { week: it.week, ..it.calendar.clone() };
    let mut decision = Decision::putting(Part::Settings(settings)).and(Part::Calendar(calendar));
    decision.put.extend(it.rubrics.iter().cloned().map(Part::Rubric));
    decision.put.extend(it.templates.iter().cloned().map(Part::Template));
    Ok(decision)
}
