//! How are the things of the diagnostics, and those whom recommendations address, called?

use super::Named;
use crate::domain::diagnostics::RoundKind;
use crate::domain::recommendation::Addressee;
use crate::domain::rubric::{Level, Measure};

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

impl Named for RoundKind {
    fn id(&self) -> &'static str {
        match self {
            Self::Initial => "round-initial",
            Self::Interim => "round-interim",
            Self::Final => "round-final",
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
