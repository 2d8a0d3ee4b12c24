//! What can be done with the store as a whole, and what comes of it?

use crate::domain::code::CaseCode;
use crate::domain::doing::Doing;
use crate::domain::inspection::Inspection;
use crate::domain::keeping::{Forgotten, Kept, Prospect, Room};
use chrono::NaiveDate;

/// Something that is done with the store as a whole, as on the command line.
#[derive(Debug, Clone, PartialEq)]
pub enum Care {
    /// Look how it stands: where, how large, which backups, who is in.
    Look,
    /// Look at every record.
    Check,
    /// Look at every record, and write what follows from the rest.
    Mend,
    /// Make a backup among the others.
    BackUp,
    /// Make a backup at a path.
    BackUpTo(String),
    /// Make it smaller on the disk.
    Compact,
    /// Read a backup, and say what restoring it would change.
    Foresee(String),
    /// Put a backup in the place of the store, as it was foreseen.
    Restore(String, Box<Prospect>),
    /// Say what would go for good.
    TryForgetting(Forgetting),
    /// Take it out for good.
    Forget(Forgetting),
}

/// What is taken out for good, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forgetting {
    /// What.
    pub what: Outgoing,
    /// Why, in words: it stays in the history.
    pub why: String,
}

/// What is taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outgoing {
    /// The name of a case's teacher.
    Name(CaseCode),
    /// The closed cases whose mentoring ended before a day.
    EndedBefore(NaiveDate),
}

impl Care {
    /// Returns what it is called while it is under way; none for a mere look.
    pub fn doing(&self) -> Option<Doing> {
        match self {
            Self::Look => None,
            Self::Check | Self::Mend => Some(Doing::Checking),
            Self::BackUp | Self::BackUpTo(_) => Some(Doing::BackingUp),
            Self::Compact => Some(Doing::Compacting),
            Self::Foresee(_) => Some(Doing::Reading),
            Self::Restore(..) => Some(Doing::Restoring),
            Self::TryForgetting(it) | Self::Forget(it) => Some(match it.what {
                Outgoing::Name(_) => Doing::Anonymising,
                Outgoing::EndedBefore(_) => Doing::Purging,
            }),
        }
    }
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Cared {
    /// How the store stands.
    Stands(Box<Kept>),
    /// What a look at every record found.
    Checked(Inspection),
    /// A backup was made at this path.
    BackedUp(String),
    /// How much room the store took up, and takes up.
    Compacted(Room, Room),
    /// What restoring would change.
    Foreseen(Box<Prospect>),
    /// A backup stands in the place of the store.
    Restored,
    /// What would go for good.
    WouldForget(Forgotten),
    /// What has gone.
    Forgot(Forgotten),
}
