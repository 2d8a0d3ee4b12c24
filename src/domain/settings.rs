//! What does the school decide about itself?

mod changing;
mod number;

pub(in crate::domain) use changing::change;
pub use changing::{TermFault, fault};
pub use number::{Amount, Number, Source};

use crate::domain::clock::deadline::Terms;
use crate::domain::recommendation::Recommendation;
use crate::domain::text::local::{Language, Local};
use serde::{Deserialize, Serialize};

/// The kind of organisation: changes titles and the line about the basis, nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganisationKind {
    /// State school.
    StateSchool,
    /// Private school.
    PrivateSchool,
    /// College.
    College,
    /// Any other.
    Other,
}

/// Who agrees a plan before the head approves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Agreement {
    /// The deputy head.
    ByDeputy,
    /// Nobody: the staff list has no deputy, and every document says so.
    NoneInStaffList,
}

/// The school's own settings, one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The school's name, as its documents print it.
    pub name: String,
    /// The kind of organisation.
    pub kind: OrganisationKind,
    /// The language of screens and documents where nobody chose another.
    pub language: Language,
    /// Who agrees plans.
    pub agreement: Agreement,
    /// The login that set the school up: always a coordinator, so that nobody can be locked out.
    #[serde(default)]
    pub founder: String,
    /// The numbers behind the deadlines.
    pub terms: Terms,
    /// The rubric that a new round begins with.
    pub rubric: String,
    /// The orders under which documents are made, printed in each.
    pub basis: Local,
    /// Recommendations offered for the report.
    pub recommendations: Vec<Recommendation>,
}
