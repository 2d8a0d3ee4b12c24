//! Who may open the store now?

use std::fs::{self, File, TryLockError};
use std::io::{self, Seek, Write as _};
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::error::AtPath;
use super::{Doing, Holder, Patience, StoreError, files};

/// How often those who wait look again.
pub(super) const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// The lock, held until it is dropped or the process ends.
///
/// The lock is the system's, on an open file; the text inside only tells those who wait whom they
/// wait for.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
}

impl Lock {
    /// Takes the lock, waiting as long as `patience` says.
    pub(super) fn take(
        path: &Path,
        login: &str,
        doing: Doing,
        patience: Patience,
    ) -> Result<Self, StoreError> {
        let clock = Clock::start(patience);
        loop {
            if let Some(file) = attempt(path).at(doing, path)? {
                let mut lock = Self { file };
                lock.name(&Holder::here(login, doing));
                return Ok(lock);
            }
            if clock.is_over() {
                return Err(StoreError::Busy { holder: holder_named_in(path) });
            }
            thread::sleep(LOOK_AGAIN);
        }
    }

    /// Writes who holds the lock. A full disk must not keep anybody from reading, so whether this
    /// succeeds does not matter.
    fn name(&mut self, holder: &Holder) {
        let _ = self.file.set_len(0);
        let _ = self.file.rewind().and_then(|()| self.file.write_all(holder.to_text().as_bytes()));
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Nobody holds it from here on. The lock itself goes with the file.
        let _ = self.file.set_len(0);
    }
}

/// Returns the locked file; `None` when another has it.
///
/// A lock file that was deleted or replaced while we were at it guards nothing any more, so the file
/// at the path must be the very one that is locked.
fn attempt(path: &Path) -> io::Result<Option<File>> {
    loop {
        let file = files::open_or_make(path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        if is_at(&file, path)? {
            return Ok(Some(file));
        }
    }
}

fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    let ours = file.metadata()?;
    match fs::metadata(path) {
        Ok(there) => Ok((there.dev(), there.ino()) == (ours.dev(), ours.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Returns whom the lock file names; `None` where it does not tell.
pub(super) fn holder_named_in(path: &Path) -> Option<Holder> {
    Holder::from_text(&fs::read_to_string(path).ok()?)
}

/// Measures patience.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    start: Instant,
    patience: Duration,
}

impl Clock {
    /// Starts to wait.
    pub(super) fn start(patience: Patience) -> Self {
        let patience = match patience {
            Patience::Try => Duration::ZERO,
            Patience::Wait(time) => time,
        };
        Self { start: Instant::now(), patience }
    }

    /// Says whether patience has ended.
    pub(super) fn is_over(self) -> bool {
        self.start.elapsed() >= self.patience
    }

    /// Returns what is left of it.
    pub(super) fn left(self) -> Duration {
        self.patience.saturating_sub(self.start.elapsed())
    }
}
