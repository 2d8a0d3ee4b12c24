//! Who may open the store now?

use std::fs::{self, File, TryLockError};
use std::io::{self, Seek, Write as _};
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::error::AtPath;
use super::{Doing, Holder, Paths, Patience, StoreError, files};

/// How often those who wait look again.
pub(super) const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// How often at most.
const LEAST_PAUSE: Duration = Duration::from_millis(1);

/// From when on it is no longer a matter of some saves that happen to meet.
const LONG_WAIT: Duration = Duration::from_secs(3);

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
    ///
    /// Whoever wants it has to be next first, which is a lock as well: otherwise one who gives the
    /// store back and wants it again at once would always be there before those who wait.
    pub(super) fn take(
        paths: &Paths,
        login: &str,
        doing: Doing,
        patience: Patience,
    ) -> Result<Self, StoreError> {
        let clock = Clock::start(patience);
        let busy = || StoreError::Busy { holder: holder_named_in(&paths.lock()) };
        let next = wait_for(&paths.lock_next(), doing, clock)?.ok_or_else(busy)?;
        let file = wait_for(&paths.lock(), doing, clock)?.ok_or_else(busy)?;
        drop(next);
        let mut lock = Self { file };
        lock.name(&Holder::here(login, doing));
        Ok(lock)
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

/// Returns the locked file; `None` when patience ended first.
fn wait_for(path: &Path, doing: Doing, clock: Clock) -> Result<Option<File>, StoreError> {
    let first = attempt(path).at(doing, path)?;
    if first.is_some() || clock.is_over() {
        return Ok(first);
    }
    let _seen = clock.patience.seen_waiting();
    loop {
        thread::sleep(clock.pause());
        let taken = attempt(path).at(doing, path)?;
        if taken.is_some() || clock.is_over() {
            return Ok(taken);
        }
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

/// Says whether the file at a path is this very one.
pub(super) fn is_at(file: &File, path: &Path) -> io::Result<bool> {
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

/// Returns who holds the store this very moment; the name that a killed holder left is not believed.
pub fn holder_now(paths: &Paths) -> Option<Holder> {
    let path = paths.lock();
    let named = holder_named_in(&path)?;
    // Taken for a blink only where somebody is named: those who wait look again soon.
    match File::open(&path).ok()?.try_lock_shared() {
        Err(TryLockError::WouldBlock) => Some(named),
        Ok(()) | Err(TryLockError::Error(_)) => None,
    }
}

/// Measures patience.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    start: Instant,
    patience: Patience,
}

impl Clock {
    /// Starts to wait.
    pub(super) fn start(patience: Patience) -> Self {
        Self { start: Instant::now(), patience }
    }

    /// Says whether patience has ended.
    pub(super) fn is_over(self) -> bool {
        match self.patience {
            Patience::Try => true,
            Patience::Wait(time) => self.start.elapsed() >= time,
            Patience::UntilCalledOff(calling_off) => calling_off.has_happened(),
        }
    }

    /// Returns how long to wait before looking again: the longer one has waited the shorter, so that of
    /// several the one who came first is most likely to see that it is free; but nobody who waits for
    /// minutes keeps a processor busy.
    fn pause(self) -> Duration {
        let waited = self.start.elapsed();
        if waited > LONG_WAIT {
            return LOOK_AGAIN;
        }
        (LOOK_AGAIN / (1 + u32::try_from(waited.as_millis() / 20).unwrap_or(u32::MAX))).max(LEAST_PAUSE)
    }

    /// Returns how long to sleep at most before looking whether patience has ended.
    pub(super) fn left(self) -> Duration {
        match self.patience {
            Patience::Try => Duration::ZERO,
            Patience::Wait(time) => time.saturating_sub(self.start.elapsed()),
            Patience::UntilCalledOff(_) => LOOK_AGAIN,
        }
    }
}
