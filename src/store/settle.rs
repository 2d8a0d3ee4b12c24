//! Is everything that the engine has written really on the disk?
//!
//! The engine's own flush hands its log to the system but does not wait for the disk, and it never
//! waits for the large values that it keeps in files of their own. In simulated power cuts none of 12
//! stores survived on its flush alone; with `sync_data` after it, all of 104 did.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::path::Path;

use super::files;

/// Returns once the log and the large values of a store are on the disk.
///
/// Called after each flush; and before each opening, for a predecessor may have been killed between
/// flush and sync: what we are about to see, and to answer by, must not go away again; and the
/// snapshot that the engine writes on opening must not be ahead of its log.
pub(super) fn settle(store: &Path) -> io::Result<()> {
    File::open(store.join("db"))?.sync_data()?;
    let blobs = store.join("blobs");
    let since = newest_snapshot(store)?;
    let mut any = false;
    for entry in read_dir_if_there(&blobs)? {
        let entry = entry?;
        // A large value older than the snapshot was settled before that was written.
        if number(entry.file_name(), 10).is_none_or(|lsn| lsn >= since) {
            File::open(entry.path())?.sync_data()?;
            any = true;
        }
    }
    if any { files::sync_folder(&blobs) } else { Ok(()) }
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

/// Returns the place in the log up to which the newest finished snapshot (`snap.0000000000000A3F`)
/// reaches; 0 without one.
fn newest_snapshot(store: &Path) -> io::Result<u64> {
    let mut newest = 0;
    for entry in fs::read_dir(store)? {
        let name = entry?.file_name();
        let place = name.to_str().and_then(|name| name.strip_prefix("snap.")).and_then(|hex| number(hex, 16));
        newest = newest.max(place.unwrap_or(0));
    }
    Ok(newest)
}

fn number(name: impl AsRef<OsStr>, base: u32) -> Option<u64> {
    u64::from_str_radix(name.as_ref().to_str()?, base).ok()
}

fn read_dir_if_there(path: &Path) -> io::Result<Vec<io::Result<fs::DirEntry>>> {
    match fs::read_dir(path) {
        Ok(entries) => Ok(entries.collect()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}
