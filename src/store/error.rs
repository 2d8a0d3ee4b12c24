//! What can go wrong with the store, and with which part of it?

use std::io;
use std::path::{Path, PathBuf};

use super::{Doing, Holder, RecordFault, Tree};
use crate::domain::quarantine::Quarantined;
use crate::domain::unfit::Unfit;

/// Why the store could not do what it was asked.
///
/// Typed, so that the edges can say it in the user's language with the way out; the English here is
/// for logs.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no store here, and nothing that one has left behind.
    #[error("there is no store in {}", path.display())]
    Absent {
        /// The data directory.
        path: PathBuf,
    },
    /// A store cannot be made, because one, or a trace of one, is there.
    #[error("{} is already there", path.display())]
    Exists {
        /// What is there.
        path: PathBuf,
    },
    /// Another held the store until patience ended.
    #[error("the store is held by {}", holder.as_ref().map_or_else(|| "another".to_owned(), Holder::to_string))]
    Busy {
        /// Who, where the lock file says it.
        holder: Option<Holder>,
    },
    /// The store is not what it should be; nothing was changed.
    #[error("{}: the store is damaged: {what}", doing.code())]
    Damaged {
        /// What the lease was taken for.
        doing: Doing,
        /// What is wrong.
        what: Damage,
    },
    /// The disk is full, or the user's share of it.
    #[error("{}: no space left at {}", doing.code(), path.display())]
    Full {
        /// What the lease was taken for.
        doing: Doing,
        /// Where.
        path: PathBuf,
    },
    /// The user may not do this there.
    #[error("{}: not permitted at {}", doing.code(), path.display())]
    NotPermitted {
        /// What the lease was taken for.
        doing: Doing,
        /// Where.
        path: PathBuf,
    },
    /// The directory is no place for a store; what is in it was not touched.
    #[error("the data directory is unfit: {0:?}")]
    Unfit(Unfit),
    /// A newer version of the program wrote this store.
    #[error("the store has format {found}, this program knows {newest}")]
    NewerFormat {
        /// The format of the store.
        found: u8,
        /// The newest known here.
        newest: u8,
    },
    /// An older version of the program wrote this store: it is to be migrated first.
    #[error("the store has format {found}, this program writes {newest}")]
    OlderFormat {
        /// The format of the store.
        found: u8,
        /// The one that is written here.
        newest: u8,
    },
    /// Whoever waited for it has stopped it; all is as it was.
    #[error("stopped")]
    Stopped,
    /// One record cannot be read.
    #[error("record {} of {}: {fault}", hex(key), tree.name())]
    Record {
        /// The tree of the record.
        tree: Tree,
        /// Its key.
        key: Vec<u8>,
        /// What is wrong with it.
        fault: RecordFault,
    },
    /// One record cannot be read, and it is known what it is of.
    #[error("{0:?} cannot be read")]
    Unreadable(Quarantined),
    /// The disk said something else.
    #[error("{}: {}: {source}", doing.code(), path.display())]
    Io {
        /// What the lease was taken for.
        doing: Doing,
        /// Where.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
}

/// What is wrong with a store as a whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// The store is gone, while its digest, backups or predecessors are there.
    #[error("it is gone, but {} is there", trace.display())]
    Gone {
        /// What is there.
        trace: PathBuf,
    },
    /// It opens, but without its own id: it was cut short, or emptied.
    #[error("it opens without its id, as an empty one does")]
    NoIdentity,
    /// A tree is not there.
    #[error("the tree {} is not there", .0.name())]
    NoTree(Tree),
    /// It lacks entries that were acknowledged: it was cut short, or an older copy was put there.
    #[error("its newest entry is {found}, but entry {known} is known")]
    Older {
        /// The revision of the store.
        found: u64,
        /// That of its digest, or of one of its backups.
        known: u64,
    },
    /// The engine found it inconsistent.
    #[error("{0}")]
    Found(String),
    /// The engine panicked over it.
    #[error("the engine panicked: {0}")]
    Panicked(String),
}

impl StoreError {
    /// Says whether the store is lost or damaged, so that another may take its place: a store that is
    /// only held, forbidden or newer is not to be replaced.
    pub fn is_loss(&self) -> bool {
        match self {
            Self::Absent { .. }
            | Self::Damaged { .. }
            | Self::Unreadable(_)
            | Self::Record { .. }
            | Self::Io { .. } => true,
            Self::Exists { .. }
            | Self::Busy { .. }
            | Self::Stopped
            | Self::Full { .. }
            | Self::NotPermitted { .. }
            | Self::Unfit(_)
            | Self::NewerFormat { .. }
            | Self::OlderFormat { .. } => false,
        }
    }

    /// Returns the same error once more, for whoever was only shown it.
    pub fn again(&self) -> Self {
        match self {
            Self::Absent { path } => Self::Absent { path: path.clone() },
            Self::Exists { path } => Self::Exists { path: path.clone() },
            Self::Busy { holder } => Self::Busy { holder: holder.clone() },
            Self::Stopped => Self::Stopped,
            Self::Damaged { doing, what } => Self::Damaged { doing: *doing, what: what.clone() },
            Self::Full { doing, path } => Self::Full { doing: *doing, path: path.clone() },
            Self::NotPermitted { doing, path } => Self::NotPermitted { doing: *doing, path: path.clone() },
            Self::Unfit(unfit) => Self::Unfit(unfit.clone()),
            Self::Unreadable(record) => Self::Unreadable(record.clone()),
            Self::NewerFormat { found, newest } => Self::NewerFormat { found: *found, newest: *newest },
            Self::OlderFormat { found, newest } => Self::OlderFormat { found: *found, newest: *newest },
            Self::Record { tree, key, fault } => {
                Self::Record { tree: *tree, key: key.clone(), fault: fault.clone() }
            }
            Self::Io { doing, path, source } => {
                let source = io::Error::new(source.kind(), source.to_string());
                Self::Io { doing: *doing, path: path.clone(), source }
            }
        }
    }

    /// Sorts what the disk said: full and forbidden have ways out of their own.
    pub fn from_io(doing: Doing, path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::Full { doing, path }
            }
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::NotPermitted { doing, path }
            }
            _ => Self::Io { doing, path, source },
        }
    }
}

/// Adds to an answer of the disk what was being done, and where.
pub(super) trait AtPath<T> {
    /// Turns the error into one of the store.
    fn at(self, doing: Doing, path: &Path) -> Result<T, StoreError>;
}

impl<T> AtPath<T> for io::Result<T> {
    fn at(self, doing: Doing, path: &Path) -> Result<T, StoreError> {
        self.map_err(|source| StoreError::from_io(doing, path, source))
    }
}

/// Writes a key as digits: keys are bytes, and logs are text.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
