//! What must be known of a store by whoever keeps it?

use crate::domain::change::Recorded;
use crate::domain::code::CaseCode;
use crate::domain::id::Revision;
use crate::domain::people::name::FullName;
use crate::domain::trouble::Trouble;
use chrono::{DateTime, Utc};

/// How many times the content a store may take up before it is worth making smaller.
const WORTH_IT: u64 = 8;

/// A store that is smaller on the disk than this is never worth it: the engine takes space in large pieces.
const SMALL: u64 = 8 << 20;

/// How much room a store takes up, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// On the disk.
    pub taken: u64,
    /// By what is in it.
    pub live: u64,
}

impl Room {
    /// Says whether making the store smaller is worth while.
    pub fn is_wasted(self) -> bool {
        self.taken > SMALL && self.taken > WORTH_IT.saturating_mul(self.live)
    }
}

/// How far a store, or a backup, goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The revision of the newest entry.
    pub revision: Revision,
    /// When that entry was made; none where there is no entry.
    pub at: Option<DateTime<Utc>>,
    /// How many cases there are.
    pub cases: usize,
}

/// What is in the place that a backup would take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Present {
    /// No store at all.
    Nothing,
    /// A store that cannot be opened or read.
    Damaged(Trouble),
    /// A store that is well.
    Stands(Standing),
}

/// What a restoring would change.
#[derive(Debug, Clone, PartialEq)]
pub struct Prospect {
    /// The school that the backup is of, where it was set up.
    pub school: Option<String>,
    /// What is there now.
    pub present: Present,
    /// What would be.
    pub then: Standing,
    /// The entries of the present store that the backup does not have, the newest first.
    pub lost: Vec<Recorded>,
    /// The id of the store that was looked at, with its revision.
    pub seen: Option<([u8; 16], Revision)>,
}

/// What goes, for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forgotten {
    /// The cases that lose a name, or go.
    pub cases: Vec<(CaseCode, FullName)>,
    /// How many people's records go.
    pub people: usize,
    /// How many entries of the history are changed or go.
    pub entries: usize,
    /// The backups that go, since they hold what goes.
    pub backups: usize,
}

/// A backup among those that are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptBackup {
    /// Its path.
    pub path: String,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// The revision of the store then.
    pub revision: Revision,
    /// The first digits of its history's hash, as they stand on paper.
    pub anchor: String,
}

/// Somebody before an open screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seated {
    /// The login.
    pub login: String,
    /// Since when.
    pub since: DateTime<Utc>,
    /// The host that they came from; none at the server itself.
    pub host: Option<String>,
}

/// All that is shown of the store before anything is done with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The data directory; none where the store does not lie on a disk.
    pub place: Option<String>,
    /// The newest revision.
    pub revision: Revision,
    /// How many entries the history has.
    pub entries: u64,
    /// How many cases there are.
    pub cases: usize,
    /// How much room it takes up.
    pub room: Room,
    /// The backups, the newest first.
    pub backups: Vec<KeptBackup>,
    /// Who is in, the longest first.
    pub seated: Vec<Seated>,
}

#[cfg(test)]
mod tests {
    use super::{Room, SMALL, WORTH_IT};

    #[test]
    fn a_store_is_made_smaller_where_it_is_large_and_mostly_empty() {
        let room = |taken, live| Room { taken, live }.is_wasted();
        assert!(!room(SMALL, 0), "a small one is not worth the while");
        assert!(room(SMALL + 1, 0));
        let live = SMALL;
        assert!(!room(WORTH_IT * live, live));
        assert!(room(WORTH_IT * live + 1, live));
        assert!(!room(u64::MAX, u64::MAX));
    }
}
