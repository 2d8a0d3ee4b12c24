//! How are the school's own choices called?

use super::Named;
use crate::domain::settings::{Agreement, OrganisationKind};
use crate::domain::text::local::Language;

impl Named for Language {
    fn id(&self) -> &'static str {
        match self {
            Self::Ru => "language-ru",
            Self::Kk => "language-kk",
            Self::En => "language-en",
        }
    }
}

impl Named for OrganisationKind {
    fn id(&self) -> &'static str {
        match self {
            Self::StateSchool => "organisation-state-school",
            Self::PrivateSchool => "organisation-private-school",
            Self::College => "organisation-college",
            Self::Other => "organisation-other",
        }
    }
}

impl Named for Agreement {
    fn id(&self) -> &'static str {
        match self {
            Self::ByDeputy => "agreement-by-deputy",
            Self::NoneInStaffList => "agreement-none",
        }
    }
}
