//! What a setting, a rubric or a year template lacks is said with the way out, each thing apart.

use std::collections::BTreeSet;

use talimger::domain::clock::deadline::MonthDay;
use talimger::domain::refusal::Refusal;
use talimger::domain::rubric::RubricFault;
use talimger::domain::settings::TermFault;
use talimger::domain::text::local::Language;
use talimger::domain::year_template::TemplateFault;
use talimger::words::Words;
use talimger::words::refusals::refusal;

use super::sentence::{variant, variants};

/// As long a title as areas have.
const TITLE: &str = "работа с учащимися с разными образовательными потребностями";

fn terms() -> Vec<TermFault> {
    vec![
        TermFault::Length(0),
        TermFault::Soon(400),
        TermFault::AmberNotBeforeRed,
        TermFault::Month(13),
        TermFault::DayOfYear(MonthDay { month: 2, day: 29 }),
    ]
}

fn rubrics() -> Vec<RubricFault> {
    let title = || TITLE.to_owned();
    vec![
        RubricFault::Key,
        RubricFault::TextMissing(Language::Kk),
        RubricFault::NothingAsked,
        RubricFault::ScaleTooShort,
        RubricFault::SameScore(3),
        RubricFault::SameTitle(title()),
        RubricFault::NoCriteria(title()),
        RubricFault::BoundsOffScale,
        RubricFault::BoundsCrossed,
        RubricFault::BoundsOfNoLevel,
        RubricFault::NoSuchDirection(title()),
    ]
}

fn templates() -> Vec<TemplateFault> {
    vec![
        TemplateFault::Key,
        TemplateFault::TextMissing(Language::Kk),
        TemplateFault::NoDirections,
        TemplateFault::Month(13),
        TemplateFault::NoSuchDirection(TITLE.to_owned()),
        TemplateFault::RubricSuggestsMore(TITLE.to_owned()),
    ]
}

/// Every fault, as the refusal that it comes in.
pub fn all() -> Vec<Refusal> {
    let terms = terms().into_iter().map(Refusal::TermsUnsound);
    let rubrics = rubrics().into_iter().map(Refusal::RubricUnsound);
    terms.chain(rubrics).chain(templates().into_iter().map(Refusal::TemplateUnsound)).collect()
}

#[test]
fn the_lists_of_faults_here_are_those_of_the_domain() {
    let terms: BTreeSet<String> = terms().iter().map(variant).collect();
    assert_eq!(terms, variants("src/domain/settings/changing.rs", "TermFault"));
    let rubrics: BTreeSet<String> = rubrics().iter().map(variant).collect();
    assert_eq!(rubrics, variants("src/domain/rubric/soundness.rs", "RubricFault"));
    let templates: BTreeSet<String> = templates().iter().map(variant).collect();
    assert_eq!(templates, variants("src/domain/year_template/keeping.rs", "TemplateFault"));
}

#[test]
fn two_faults_of_one_form_do_not_read_the_same() {
    let words = Words::new(Language::Ru);
    for all in [
        terms().into_iter().map(Refusal::TermsUnsound).collect::<Vec<_>>(),
        rubrics().into_iter().map(Refusal::RubricUnsound).collect(),
        templates().into_iter().map(Refusal::TemplateUnsound).collect(),
    ] {
        let said: BTreeSet<String> = all.iter().map(|it| refusal(it, &words)).collect();
        assert_eq!(said.len(), all.len());
    }
}
