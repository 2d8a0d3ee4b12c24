//! What did a crash leave half-done in the data directory, and how does it end?

use std::fs;
use std::io;
use std::path::Path;

use super::paths::exists;
use super::{Paths, files};

/// Ends a swap that a crash cut off; to be called under the lock.
///
/// A swap builds `store.half`, names it `store.new` once it is whole and on the disk, renames `store`
/// to `store.old-*`, then `store.new` to `store`:
///
/// ```text
/// store   store.new   store.old-*
///  yes       –            –        nothing was going on
///  yes      yes           –        the old one stood still: turned back
///   –       yes          yes       finished
///   –       yes           –        not of our making: left to a new beginning
/// ```
///
/// What is half built goes in every case; none is as good.
pub(super) fn mend(paths: &Paths) -> io::Result<()> {
    let new = paths.store_new();
    clear(&paths.store_half())?;
    if !exists(&new)? {
        return Ok(());
    }
    if exists(&paths.store())? {
        clear(&new)?;
    } else if !paths.old_stores()?.is_empty() {
        fs::rename(&new, paths.store())?;
    } else {
        return Ok(());
    }
    files::sync_folder(paths.data())
}

/// Says whether a swap was cut off after it had put the old store aside.
pub(super) fn is_between(paths: &Paths) -> io::Result<bool> {
    Ok(!exists(&paths.store())? && exists(&paths.store_new())? && !paths.old_stores()?.is_empty())
}

/// Removes a half-built store; none is as good.
pub(super) fn clear(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}
