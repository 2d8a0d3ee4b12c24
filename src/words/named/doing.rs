//! How is what somebody does with the store called, to those who wait for it?

use super::Named;
use crate::domain::doing::Doing;

impl Named for Doing {
    fn id(&self) -> &'static str {
        match self {
            Self::Creating => "doing-creating",
            Self::Reading => "doing-reading",
            Self::Saving => "doing-saving",
            Self::Importing => "doing-importing",
            Self::BackingUp => "doing-backing-up",
            Self::Restoring => "doing-restoring",
            Self::Checking => "doing-checking",
            Self::Compacting => "doing-compacting",
            Self::Anonymising => "doing-anonymising",
            Self::Purging => "doing-purging",
            Self::Migrating => "doing-migrating",
        }
    }
}
