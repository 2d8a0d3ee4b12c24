//! Why could the desk not do what it was asked?

use crate::domain::refusal::Refusal;
use crate::domain::trouble::{Failure, Trouble};
use crate::store::backup::BackupFault;
use crate::store::records::unread;
use crate::store::{Doing, StoreError};
use std::io;
use std::path::{Path, PathBuf};

/// A refusal by the rules, or a failure of the store; in both cases nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The rules refuse a command.
    #[error("command {number} is refused: {refusal:?}")]
    Refused {
        /// Which of the commands sent, from 1.
        number: usize,
        /// Why.
        refusal: Refusal,
    },
    /// The store cannot do it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file is no backup, or none that can be trusted.
    #[error("{}: {fault}", path.display())]
    Backup {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: BackupFault,
    },
}

impl DeskError {
    /// Returns the refusal, if the rules were what refused.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused { refusal, .. } => Some(refusal),
            Self::Store(_) | Self::Backup { .. } => None,
        }
    }
}

impl DeskError {
    /// What the disk said when a file of the user's own was written.
    pub fn writing(path: &Path, error: io::Error) -> Self {
        Self::Store(StoreError::from_io(Doing::BackingUp, path, error))
    }

    /// Returns the file that could not be read at all, with what the disk said.
    pub fn unread_file(&self) -> Option<(&Path, &io::Error)> {
        match self {
            Self::Backup { path, fault: BackupFault::Io(error) } => Some((path, error)),
            Self::Backup { .. } | Self::Refused { .. } | Self::Store(_) => None,
        }
    }

    /// Says whether whoever read what was written has gone, and wants no more.
    pub fn reader_is_gone(&self) -> bool {
        match self {
            Self::Store(StoreError::Io { source, .. }) => source.kind() == io::ErrorKind::BrokenPipe,
            Self::Store(_) | Self::Backup { .. } | Self::Refused { .. } => false,
        }
    }

    /// The same error, said of the command at a place among those sent.
    pub(super) fn about(self, number: usize) -> Self {
        match self {
            Self::Refused { refusal, .. } => Self::Refused { number, refusal },
            Self::Store(_) | Self::Backup { .. } => self,
        }
    }
}

impl From<Refusal> for DeskError {
    /// Of the only command that was sent.
    fn from(refusal: Refusal) -> Self {
        Self::Refused { number: 1, refusal }
    }
}

impl From<&DeskError> for Failure {
    fn from(error: &DeskError) -> Self {
        match error {
            DeskError::Refused { number, refusal } => {
                Self::Refused { number: *number, refusal: refusal.clone() }
            }
            DeskError::Store(error) => Self::Trouble(trouble(error)),
            DeskError::Backup { path, fault } => Self::Trouble(of_backup(path, fault)),
        }
    }
}

fn of_backup(path: &Path, fault: &BackupFault) -> Trouble {
    let path = path.display().to_string();
    match fault {
        BackupFault::Newer { .. } => Trouble::Newer,
        BackupFault::Stopped => Trouble::Stopped,
        BackupFault::Io(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            Trouble::NotPermitted { path }
        }
        BackupFault::NotABackup
        | BackupFault::CutShort { .. }
        | BackupFault::Line { .. }
        | BackupFault::Checksum
        | BackupFault::Io(_) => Trouble::BadBackup { path, what: fault.to_string() },
    }
}

/// Returns what a person must know of an error of the store.
pub(super) fn trouble(error: &StoreError) -> Trouble {
    let text = |path: &Path| path.display().to_string();
    match error {
        StoreError::Absent { path } => Trouble::NoStore { path: text(path) },
        StoreError::Exists { path } => Trouble::Damaged { what: text(path) },
        StoreError::Busy { holder } => {
            Trouble::Busy { holder: holder.as_ref().map(|holder| holder.login.clone()) }
        }
        StoreError::Stopped => Trouble::Stopped,
        StoreError::Damaged { what, .. } => Trouble::Damaged { what: what.to_string() },
        StoreError::Full { path, .. } => Trouble::Full { path: text(path) },
        StoreError::NotPermitted { path, .. } => Trouble::NotPermitted { path: text(path) },
        StoreError::Unfit(unfit) => Trouble::Unfit(unfit.clone()),
        StoreError::NewerFormat { .. } => Trouble::Newer,
        StoreError::OlderFormat { .. } => Trouble::Older,
        StoreError::Unreadable(it) => Trouble::Unreadable(it.clone()),
        StoreError::Record { tree, key, fault } => Trouble::Unreadable(unread(*tree, key, fault)),
        StoreError::Io { path, source, .. } if source.kind() == io::ErrorKind::NotADirectory => {
            Trouble::NoDirectory { path: text(path) }
        }
        StoreError::Io { path, source, .. } => Trouble::Disk { path: text(path), what: source.to_string() },
    }
}
