//! Which copies must go once something was taken out of a store for good, whatever crashes meanwhile?
//!
//! The backups and the stores put aside hold what was taken out. Before the new store takes its place a
//! note is laid down that names the old one; whoever next opens a store that is not that one removes the
//! copies, and then the note. If the exchange was turned back, the note alone goes.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::{Paths, StoreId, files, swap};

/// Notes that the copies of this store are to go once another has taken its place.
pub(super) fn note(paths: &Paths, old: StoreId) -> io::Result<()> {
    let mut file = files::make_anew(&paths.forgetting())?;
    file.write_all(&old.bytes())?;
    file.sync_all()?;
    files::sync_folder(paths.data())
}

/// Removes the copies that a note asks for; to be called under the lock, with the store that stands.
pub(super) fn finish(paths: &Paths, standing: StoreId) -> io::Result<()> {
    let note = match fs::read(paths.forgetting()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        note => note?,
    };
    // A note that was cut short was laid down for an exchange that never began.
    if note.len() == standing.bytes().len() && note != standing.bytes() {
        for store in paths.old_stores()? {
            swap::clear(&store)?;
        }
        remove_files(&paths.backups())?;
        files::sync_folder(paths.data())?;
    }
    fs::remove_file(paths.forgetting())?;
    files::sync_folder(paths.data())
}

fn remove_files(folder: &Path) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        fs::remove_file(entry?.path())?;
    }
    files::sync_folder(folder)
}
