//! How is it said how far a long operation has come?

use crate::domain::progress::{Progress, Stage};

use super::Named;

impl Named for Stage {
    fn id(&self) -> &'static str {
        match self {
            Self::Reading => "stage-reading",
            Self::ReadingBackup => "stage-reading-backup",
            Self::Deciding => "stage-deciding",
            Self::Checking => "stage-checking",
            Self::CheckingBackups => "stage-checking-backups",
            Self::BackingUp => "stage-backing-up",
            Self::Building => "stage-building",
            Self::Placing => "stage-placing",
            Self::Writing => "stage-writing",
            Self::Exporting => "stage-exporting",
        }
    }
}

/// Returns how much of a stage is done, in figures; nothing where it is done at one stroke.
#[must_use]
pub fn figures(progress: Progress) -> String {
    match progress.stage {
        Stage::Placing | Stage::Writing => String::new(),
        stage if stage.is_countable() => {
            format!("{} % ({}/{})", progress.percent(), progress.done, progress.total)
        }
        _ => format!("{} %", progress.percent()),
    }
}
