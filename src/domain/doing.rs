//! What is somebody doing with the store?

/// What a lease is taken for, as the waiting message and the errors name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Doing {
    /// Makes a new store.
    Creating,
    /// Reads.
    Reading,
    /// Saves one change.
    Saving,
    /// Takes in many changes at once.
    Importing,
    /// Writes a backup.
    BackingUp,
    /// Puts a backup in the place of the store.
    Restoring,
    /// Derives everything again and compares.
    Checking,
    /// Rebuilds the store smaller.
    Compacting,
    /// Brings the store to the format of this version.
    Migrating,
    /// Rebuilds the store without a person's particulars.
    Anonymising,
    /// Rebuilds the store without old cases.
    Purging,
}

impl Doing {
    /// All of them, in the order above.
    pub const ALL: [Self; 11] = [
        Self::Creating,
        Self::Reading,
        Self::Saving,
        Self::Importing,
        Self::BackingUp,
        Self::Restoring,
        Self::Checking,
        Self::Compacting,
        Self::Migrating,
        Self::Anonymising,
        Self::Purging,
    ];

    /// Returns the word for it in the lock file and in logs; it never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Creating => "creating",
            Self::Reading => "reading",
            Self::Saving => "saving",
            Self::Importing => "importing",
            Self::BackingUp => "backing-up",
            Self::Restoring => "restoring",
            Self::Checking => "checking",
            Self::Compacting => "compacting",
            Self::Migrating => "migrating",
            Self::Anonymising => "anonymising",
            Self::Purging => "purging",
        }
    }

    /// Says whether the copies of the old store must go as well.
    pub fn takes_out_for_good(self) -> bool {
        match self {
            Self::Anonymising | Self::Purging => true,
            Self::Creating
            | Self::Reading
            | Self::Saving
            | Self::Importing
            | Self::BackingUp
            | Self::Restoring
            | Self::Checking
            | Self::Migrating
            | Self::Compacting => false,
        }
    }

    /// Returns what a word of [`code`](Self::code) stands for; `None` for a word of another version.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|doing| doing.code() == code)
    }
}

/// Who holds the store while others wait for it, as far as that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldBy {
    /// The login; none where another program holds it.
    pub login: Option<String>,
    /// What it is held for; none where a newer version of the program does something unknown to this.
    pub doing: Option<Doing>,
}
