//! What can be wrong with the store, as far as a person must know?

use crate::domain::quarantine::Quarantined;
use crate::domain::refusal::Refusal;
use crate::domain::unfit::Unfit;

/// A failure of the store, typed and wordless; the edges say it in words, with the way out.
///
/// Nothing that was saved before is lost by any of these, and what was being saved is not saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// There is no store in the directory.
    NoStore {
        /// The data directory.
        path: String,
    },
    /// Another holds the store; who, with what, where it is known.
    Busy {
        /// The login of the holder.
        holder: Option<String>,
    },
    /// Whoever waited for it has stopped it.
    Stopped,
    /// The store is not what it should be.
    Damaged {
        /// What is wrong, in the engine's own words.
        what: String,
    },
    /// One record cannot be read.
    Unreadable(Quarantined),
    /// The disk is full.
    Full {
        /// Where.
        path: String,
    },
    /// The user may not read or write there.
    NotPermitted {
        /// Where.
        path: String,
    },
    /// There is a file where the directory, or one above it, should be.
    NoDirectory {
        /// Where.
        path: String,
    },
    /// The directory is no place for a store.
    Unfit(Unfit),
    /// There is a file already where one was to be made.
    FileExists {
        /// Where.
        path: String,
    },
    /// A file is no backup, or was not copied whole.
    BadBackup {
        /// The file.
        path: String,
        /// What is wrong with it, in the program's own words.
        what: String,
    },
    /// A newer version of the program wrote the store.
    Newer,
    /// An older version of the program wrote the store: it is to be migrated first.
    Older,
    /// The disk said something else.
    Disk {
        /// Where.
        path: String,
        /// What it said.
        what: String,
    },
}

/// Why an operation came to nothing: the rules refused, or the store failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The rules refuse.
    Refused {
        /// Which of the commands sent, from 1.
        number: usize,
        /// Why.
        refusal: Refusal,
    },
    /// The store cannot do it.
    Trouble(Trouble),
}
