//! Is everything that the engine has written really on the disk?
//!
//! The engine's own flush hands its log to the system but does not wait for the disk. In simulated
//! power cuts none of 12 stores survived on its flush alone; with `sync_data` after it, all of 104 did.

use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Returns once the log of a store is on the disk.
///
/// Called after each flush; and before each opening, for a predecessor may have been killed between
/// flush and sync: what we are about to see, and to answer by, must not go away again; and the
/// snapshot that the engine writes on opening must not be ahead of its log.
pub(super) fn settle(store: &Path) -> io::Result<()> {
    File::open(store.join("db"))?.sync_data()
}

/// Removes the snapshot that a kill left half-written; with it there, no opening succeeds.
///
/// Never a finished one: without it a shortened log opens as an empty store.
pub(super) fn clear_unfinished_snapshots(store: &Path) -> io::Result<()> {
    for entry in fs::read_dir(store)? {
        let entry = entry?;
        if entry.file_name().as_encoded_bytes().ends_with(b".generating") {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
