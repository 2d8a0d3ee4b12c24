//! What can be wrong with a backup?

use std::io;

/// Why a file is no backup that can be trusted.
#[derive(Debug, thiserror::Error)]
pub enum BackupFault {
    /// It does not begin as a backup does.
    #[error("this is no backup")]
    NotABackup,
    /// A newer version of the program wrote it.
    #[error("the backup has format {found}, this program knows {newest}")]
    Newer {
        /// The format of the backup.
        found: u64,
        /// The newest known here.
        newest: u64,
    },
    /// It ends before its last line: it was not copied whole.
    #[error("the backup is cut short after line {line}")]
    CutShort {
        /// The last line that is there, from 1.
        line: usize,
    },
    /// A line is not what was written.
    #[error("line {line}: {what}")]
    Line {
        /// Which, from 1.
        line: usize,
        /// What is wrong with it.
        what: String,
    },
    /// Its checksum says that its bytes are not those that were written.
    #[error("the checksum of the backup is wrong")]
    Checksum,
    /// Whoever waited for it has stopped the reading.
    #[error("stopped")]
    Stopped,
    /// The disk said something else.
    #[error(transparent)]
    Io(#[from] io::Error),
}
