//! What does a refused setting, rubric or year template lack, and what is the way out?

use super::Words;
use crate::domain::rubric::RubricFault;
use crate::domain::settings::TermFault;
use crate::domain::text::local::Language;
use crate::domain::year_template::TemplateFault;
use crate::say;

pub(super) fn terms(fault: TermFault, words: &Words) -> String {
    match fault {
        TermFault::Length(days) => say!(words, "refusal-term-length", days),
        TermFault::Soon(days) => say!(words, "refusal-soon-length", days),
        TermFault::AmberNotBeforeRed => words.say("refusal-amber-not-before-red"),
        TermFault::Month(month) => say!(words, "refusal-no-such-month", month),
        TermFault::DayOfYear(day) => {
            say!(words, "refusal-no-such-day-of-year", date = format!("{:02}.{:02}", day.day, day.month))
        }
    }
}

pub(super) fn rubric(fault: &RubricFault, words: &Words) -> String {
    match fault {
        RubricFault::Key => words.say("refusal-form-key"),
        RubricFault::TextMissing(language) => text_missing(*language, words),
        RubricFault::NothingAsked => words.say("refusal-rubric-nothing-asked"),
        RubricFault::ScaleTooShort => words.say("refusal-rubric-scale-too-short"),
        RubricFault::SameScore(score) => say!(words, "refusal-rubric-same-score", score = u32::from(*score)),
        RubricFault::SameTitle(title) => say!(words, "refusal-rubric-same-title", title),
        RubricFault::NoCriteria(title) => say!(words, "refusal-rubric-no-criteria", title),
        RubricFault::BoundsOffScale => words.say("refusal-rubric-bounds-off-scale"),
        RubricFault::BoundsCrossed => words.say("refusal-rubric-bounds-crossed"),
        RubricFault::BoundsOfNoLevel => words.say("refusal-rubric-bounds-of-no-level"),
        RubricFault::NoSuchDirection(title) => say!(words, "refusal-rubric-no-such-direction", title),
    }
}

pub(super) fn template(fault: &TemplateFault, words: &Words) -> String {
    match fault {
        TemplateFault::Key => words.say("refusal-form-key"),
        TemplateFault::TextMissing(language) => text_missing(*language, words),
        TemplateFault::NoDirections => words.say("refusal-template-no-directions"),
        TemplateFault::Month(month) => say!(words, "refusal-template-month", month = u32::from(*month)),
        TemplateFault::NoSuchDirection(title) => say!(words, "refusal-template-no-such-direction", title),
        TemplateFault::RubricSuggestsMore(title) => {
            say!(words, "refusal-template-rubric-suggests-more", title)
        }
    }
}

fn text_missing(language: Language, words: &Words) -> String {
    say!(words, "refusal-form-text-missing", language = words.name(&language))
}
