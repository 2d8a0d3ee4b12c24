//! How does the school keep its year templates?

use super::{TemplateItem, YearTemplate};
use crate::domain::change::Decision;
use crate::domain::command::{PutTemplate, RemoveTemplate};
use crate::domain::decide::Asked;
use crate::domain::part::{Part, PartKey};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::domain::rubric::is_key;
use crate::domain::school::School;
use crate::domain::text::local::{Language, Local};

/// What a year template lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateFault {
    /// The key is empty, or has something else than small Latin letters, digits and hyphens.
    Key,
    /// A text is missing in the language of the school.
    TextMissing(Language),
    /// There is no direction of work.
    NoDirections,
    /// An activity is of no month.
    Month(u8),
    /// An activity is of a direction that the template has not.
    NoSuchDirection(String),
    /// A rubric suggests a direction that the template has not.
    RubricSuggestsMore(String),
}

/// Decides the putting of a template: a new one, or another text of one that is there.
///
/// Plans that were begun with it stay as they are: they hold their texts themselves.
pub(in crate::domain) fn put(it: &PutTemplate, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let language = asked.settings()?.language;
    let template = cleaned(&it.template);
    let fault = template.fault(language).or_else(|| more_suggested(&template, &asked.facts.school, language));
    match fault {
        Some(fault) => Err(Refusal::TemplateUnsound(fault)),
        None => Ok(Decision::putting(Part::Template(template))),
    }
}

/// Decides the removal of a template.
pub(in crate::domain) fn remove(it: &RemoveTemplate, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    asked.settings()?;
    if !asked.facts.school.templates.contains_key(&it.template) {
        return Err(Refusal::NoSuchRecord);
    }
    Ok(Decision { take: vec![PartKey::Template(it.template.clone())], ..Decision::default() })
}

impl YearTemplate {
    /// Returns the first fault of the template, if it has one; every text is there in `language`.
    ///
    /// The form of report of an activity may be left empty, as in a plan.
    #[must_use]
    pub fn fault(&self, language: Language) -> Option<TemplateFault> {
        if !is_key(&self.key) {
            return Some(TemplateFault::Key);
        }
        let activities = self.items.iter().map(|item| &item.activity);
        let mut texts = [&self.title, &self.aim].into_iter().chain(&self.tasks).chain(&self.directions);
        if texts.any(is_missing(language)) || activities.into_iter().any(is_missing(language)) {
            return Some(TemplateFault::TextMissing(language));
        }
        if self.directions.is_empty() {
            return Some(TemplateFault::NoDirections);
        }
        self.items.iter().find_map(|item| self.fault_of(item, language))
    }

    fn fault_of(&self, item: &TemplateItem, language: Language) -> Option<TemplateFault> {
        if !(1..=12).contains(&item.month) {
            return Some(TemplateFault::Month(item.month));
        }
        let outside = usize::from(item.direction) >= self.directions.len();
        outside.then(|| TemplateFault::NoSuchDirection(item.activity.in_language(language).to_owned()))
    }
}

fn is_missing(language: Language) -> impl Fn(&Local) -> bool {
    move |text| text.exactly(language).is_empty()
}

/// The areas of every rubric suggest directions by their place, so no place may go under them.
fn more_suggested(template: &YearTemplate, school: &School, language: Language) -> Option<TemplateFault> {
    let known = template.directions.len();
    let more = school
        .rubrics
        .values()
        .find(|rubric| rubric.areas.iter().any(|area| usize::from(area.direction) >= known))?;
    Some(TemplateFault::RubricSuggestsMore(more.title.in_language(language).to_owned()))
}

fn cleaned(template: &YearTemplate) -> YearTemplate {
    let all = |texts: &[Local]| texts.iter().map(Local::cleaned).collect();
    let item = |item: &TemplateItem| TemplateItem {
        activity: item.activity.cleaned(),
        report: item.report.cleaned(),
        ..item.clone()
    };
    YearTemplate {
        key: template.key.clone(),
        title: template.title.cleaned(),
        aim: template.aim.cleaned(),
        tasks: all(&template.tasks),
        directions: all(&template.directions),
        items: template.items.iter().map(item).collect(),
    }
}
