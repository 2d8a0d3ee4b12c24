//! Which document is wanted: of what kind, of which days, how told?

use super::kind::Kind;
use super::report::Scores;
use crate::domain::compiled::register::Period;
use crate::domain::diagnostics::RoundKind;
use crate::domain::year_template::YearMonth;
use chrono::NaiveDate;

/// A document as it is asked for; what a kind does not know it does not look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Of which kind.
    pub kind: Kind,
    /// The day on which it is printed.
    pub today: NaiveDate,
    /// How scores are told.
    pub scores: Scores,
    /// Which approved version of the plan; the present one where none is named.
    pub version: Option<u16>,
    /// Which round of diagnostics; all that were made where none is named.
    pub round: Option<RoundKind>,
    /// Which days of the school; its school year where none are named.
    pub period: Option<Period>,
    /// Which month; the one before today where none is named.
    pub month: Option<YearMonth>,
    /// The number of which order; a new one for those who wait for it where none is named.
    pub order: Option<String>,
}

impl Asked {
    /// Asks for a kind as it is usually printed on a day.
    pub fn new(kind: Kind, today: NaiveDate) -> Self {
        Self {
            kind,
            today,
            scores: Scores::InWords,
            version: None,
            round: None,
            period: None,
            month: None,
            order: None,
        }
    }

    /// The same with scores told as asked.
    #[must_use]
    pub fn telling(self, scores: Scores) -> Self {
        Self { scores, ..self }
    }

    /// The same of one version of the plan.
    #[must_use]
    pub fn of_version(self, number: u16) -> Self {
        Self { version: Some(number), ..self }
    }

    /// The same of one round.
    #[must_use]
    pub fn of_round(self, round: RoundKind) -> Self {
        Self { round: Some(round), ..self }
    }
}
