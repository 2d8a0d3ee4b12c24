//! Is the store that opened older than one that was seen here before?

use super::backup::newest_revision;
use super::{Damage, Doing, Paths, StoreError, StoreId, read_header};

/// Refuses a store whose newest entry is below that of its digest, or of one of its backups: entries
/// that were acknowledged are missing.
pub(super) fn must_not_be_older(
    doing: Doing,
    paths: &Paths,
    store: StoreId,
    newest: Option<&[u8]>,
) -> Result<(), StoreError> {
    let Some(found) = newest.map_or(Some(0), revision) else { return Ok(()) };
    let digest = read_header(&paths.digest()).ok().filter(|header| header.store == store);
    // Backups that cannot be looked at know nothing; they must not keep a store shut that is well.
    let backup = newest_revision(paths, store).ok().flatten().map(|revision| revision.0);
    let known = digest.map(|header| header.revision).max(backup).unwrap_or(0);
    if found < known {
        return Err(StoreError::Damaged { doing, what: Damage::Older { found, known } });
    }
    Ok(())
}

/// The key of an entry is its revision; of another key nothing is known here.
fn revision(key: &[u8]) -> Option<u64> {
    Some(u64::from_be_bytes(key.try_into().ok()?))
}
