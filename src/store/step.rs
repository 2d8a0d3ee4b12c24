//! At which points between two effects on the disk can a crash come?

use std::fmt;
use std::sync::Arc;

use super::StoreError;

/// A point between two effects on the disk.
///
/// What stands on the disk at each of them is a state that the next start must be able to go on from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// The lock is taken, and nothing else done.
    Locked,
    /// What an earlier crash left is mended.
    Mended,
    /// A commit is handed to the system, not yet to the disk.
    LogWritten,
    /// A commit is on the disk.
    LogSynced,
    /// A new digest lies beside the old one.
    DigestBeside,
    /// A new digest is in its place.
    DigestInPlace,
    /// A store is half built.
    HalfBuilt,
    /// A store is built and on the disk, still under the name of a half-built one.
    Built,
    /// It is noted that the copies of the old store are to go.
    Noted,
    /// A whole store waits to take the other's place.
    Waiting,
    /// The digest, which speaks of the store that goes, is gone.
    DigestGone,
    /// The old store is put aside; none is in its place.
    PutAside,
    /// The new store is in place.
    InPlace,
    /// The names are on the disk.
    NamesSynced,
    /// A backup is written beside, not yet on the disk.
    BackupWritten,
    /// A backup is on the disk, still without its name.
    BackupSynced,
    /// A backup has its name.
    BackupInPlace,
}

impl Step {
    /// All of them, in the order above.
    pub const ALL: [Self; 17] = [
        Self::Locked,
        Self::Mended,
        Self::LogWritten,
        Self::LogSynced,
        Self::DigestBeside,
        Self::DigestInPlace,
        Self::HalfBuilt,
        Self::Built,
        Self::Noted,
        Self::Waiting,
        Self::DigestGone,
        Self::PutAside,
        Self::InPlace,
        Self::NamesSynced,
        Self::BackupWritten,
        Self::BackupSynced,
        Self::BackupInPlace,
    ];
}

/// What is called at each step; its error is taken for one of the disk.
pub type OnStep = dyn Fn(Step) -> Result<(), StoreError> + Send + Sync;

/// The seam through which a test fails, or dies, at a step. In the program nobody stands there.
#[derive(Clone, Default)]
pub struct Steps(Option<Arc<OnStep>>);

impl Steps {
    /// Calls `on_step` at each step: an error is one of the disk, a panic is a crash, after which
    /// nothing is cleaned up.
    pub fn calling(on_step: Arc<OnStep>) -> Self {
        Self(Some(on_step))
    }

    /// Passes a step.
    pub(super) fn pass(&self, step: Step) -> Result<(), StoreError> {
        self.0.as_ref().map_or(Ok(()), |on_step| on_step(step))
    }
}

impl fmt::Debug for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Steps(watched)" } else { "Steps" })
    }
}
