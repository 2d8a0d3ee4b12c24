//! Which number does the program end with?

use crate::desk::DeskError;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::{Failure, Trouble};
use crate::domain::unfit::Unfit;

/// How a command ended, for scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// Refused, not found, or partly so.
    Refused,
    /// Used wrongly.
    Usage,
    /// Busy: to be tried again.
    Busy,
    /// Not permitted.
    NotPermitted,
    /// Damaged or unreadable.
    Damaged,
    /// Stopped by this signal, with all as it was.
    Stopped(u8),
    /// `--exit-code`: something is due soon.
    Soon,
    /// `--exit-code`: something is overdue.
    Overdue,
}

impl Exit {
    /// Stopped with Ctrl+C, unless the shell knows of another signal.
    pub const STOPPED: Self = Self::Stopped(2);

    /// Returns the number.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Refused => 1,
            Self::Usage => 2,
            Self::Busy => 3,
            Self::NotPermitted => 4,
            Self::Damaged => 5,
            Self::Stopped(signal) => 128_u8.saturating_add(signal),
            Self::Soon => 10,
            Self::Overdue => 11,
        }
    }

    /// Returns how a failure ends.
    pub fn of(error: &DeskError) -> Self {
        match Failure::from(error) {
            Failure::Refused { refusal: Refusal::NotPermitted(_) | Refusal::OwnFile, .. } => {
                Self::NotPermitted
            }
            Failure::Refused { .. } => Self::Refused,
            Failure::Trouble(Trouble::Busy { .. }) => Self::Busy,
            Failure::Trouble(Trouble::Stopped) => Self::STOPPED,
            Failure::Trouble(Trouble::NotPermitted { .. } | Trouble::Unfit(Unfit::AnothersOwn { .. })) => {
                Self::NotPermitted
            }
            Failure::Trouble(
                Trouble::NoStore { .. }
                | Trouble::Older
                | Trouble::FileExists { .. }
                | Trouble::NoDirectory { .. }
                | Trouble::Full { .. }
                | Trouble::Disk { .. }
                | Trouble::Unfit(
                    Unfit::OpenToOthers { .. }
                    | Unfit::GroupNotKept { .. }
                    | Unfit::OnNetwork { .. }
                    | Unfit::DanglingLink { .. },
                ),
            ) => Self::Refused,
            Failure::Trouble(
                Trouble::Damaged { .. } | Trouble::Unreadable(_) | Trouble::BadBackup { .. } | Trouble::Newer,
            ) => Self::Damaged,
        }
    }
}
