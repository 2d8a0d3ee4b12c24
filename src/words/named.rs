//! Which message names a thing of the domain?

use crate::domain::local::Language;
use crate::domain::recommendation::Addressee;
use crate::domain::rubric::{Level, Measure};

/// A thing of the domain with a name in the texts: `words.name(&level)`.
///
/// The ids are whole literals, so that the test of the texts finds them.
pub trait Named {
    /// Returns the id of the message that names it.
    fn id(&self) -> &'static str;
}

impl Named for Language {
    fn id(&self) -> &'static str {
        match self {
            Self::Ru => "language-ru",
            Self::Kk => "language-kk",
            Self::En => "language-en",
        }
    }
}

impl Named for Level {
    fn id(&self) -> &'static str {
        match self {
            Self::Low => "level-low",
            Self::Middle => "level-middle",
            Self::High => "level-high",
        }
    }
}

impl Named for Measure {
    fn id(&self) -> &'static str {
        match self {
            Self::Needs => "measure-needs",
            Self::Level => "measure-level",
            Self::Questionnaire => "measure-questionnaire",
        }
    }
}

impl Named for Addressee {
    fn id(&self) -> &'static str {
        match self {
            Self::Mentee => "addressee-mentee",
            Self::Mentor => "addressee-mentor",
            Self::Administration => "addressee-administration",
        }
    }
}
