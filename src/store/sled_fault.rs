//! What does an error of sled mean for the store?

use std::io;
use std::path::Path;

use super::inside::guarded;
use super::{Damage, Doing, StoreError};

/// Calls sled, and turns its errors and its panics into the store's.
pub(super) fn ask<T>(
    doing: Doing,
    store: &Path,
    work: impl FnOnce() -> sled::Result<T>,
) -> Result<T, StoreError> {
    match guarded(work) {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(error)) => Err(meaning(doing, store, error)),
        Err(panic) => Err(of_panic(doing, store, panic)),
    }
}

/// Says whether sled could not open only because another still had the file open: it stays locked a
/// moment after its store was dropped. Nothing but the text tells.
pub(super) fn is_still_locked(error: &sled::Error) -> bool {
    matches!(error, sled::Error::Io(source) if source.to_string().contains("could not acquire lock"))
}

/// Sorts an error of sled.
pub(super) fn meaning(doing: Doing, store: &Path, error: sled::Error) -> StoreError {
    let found = |text| StoreError::Damaged { doing, what: Damage::Found(text) };
    match error {
        sled::Error::Io(source) => match source.kind() {
            // A file of the store that is gone, or ends too soon: the disk is well, the store is not.
            io::ErrorKind::NotFound | io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData => {
                found(source.to_string())
            }
            _ => StoreError::from_io(doing, store, source),
        },
        sled::Error::Corruption { at, .. } => found(format!("corruption at {at:?}")),
        sled::Error::CollectionNotFound(name) => found(format!("no tree {name:?}")),
        sled::Error::Unsupported(text) | sled::Error::ReportableBug(text) => found(text),
    }
}

/// Sorts a panic: sled unwraps some answers of the disk, and a full one is no damage.
fn of_panic(doing: Doing, store: &Path, panic: String) -> StoreError {
    if ["StorageFull", "No space left", "QuotaExceeded"].iter().any(|word| panic.contains(word)) {
        StoreError::Full { doing, path: store.to_owned() }
    } else {
        StoreError::Damaged { doing, what: Damage::Panicked(panic) }
    }
}
