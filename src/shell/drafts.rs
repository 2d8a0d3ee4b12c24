//! How does unsaved text reach the disk when the program ends in the middle?

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A draft as it would be written now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// The file of its own that it goes into.
    pub path: PathBuf,
    /// Its contents.
    pub bytes: Vec<u8>,
}

/// Holds the present draft, as bytes, for a thread that must not touch the model.
///
/// After each key the screens put the draft here. They write it out a second after the last key and when a
/// field is left; the signal thread and a panic write out what has come since.
#[derive(Clone, Debug, Default)]
pub struct Slot(Arc<Mutex<Held>>);

#[derive(Debug, Default)]
struct Held {
    present: Option<Pending>,
    /// What the file of the last draft holds, as far as this run of the program has written it.
    written: Option<Pending>,
}

impl Slot {
    /// Puts the present draft in, or nothing where nothing is unsaved.
    pub fn put(&self, draft: Option<Pending>) {
        self.held().present = draft;
    }

    /// Says whether something is unsaved.
    pub fn holds(&self) -> bool {
        self.held().present.is_some()
    }

    /// Writes the draft out, if there is one that the disk does not hold yet.
    ///
    /// It stays in the slot: a draft goes only when its save is durable.
    ///
    /// # Errors
    ///
    /// When the disk refuses.
    pub fn write_out(&self) -> io::Result<()> {
        let mut held = self.held();
        if held.present == held.written {
            return Ok(());
        }
        let Some(draft) = held.present.clone() else { return Ok(()) };
        write(&draft.path, &draft.bytes)?;
        held.written = Some(draft);
        Ok(())
    }

    /// Writes the draft of a form that is left.
    ///
    /// # Errors
    ///
    /// When the disk refuses.
    pub fn keep(&self, draft: Pending) -> io::Result<()> {
        let mut held = self.held();
        write(&draft.path, &draft.bytes)?;
        held.written = Some(draft);
        Ok(())
    }

    /// Throws a draft away, in the slot and on the disk; one that is not there is gone already.
    pub fn discard(&self, path: &Path) {
        let held = &mut *self.held();
        let _gone = fs::remove_file(path);
        for one in [&mut held.present, &mut held.written] {
            one.take_if(|draft| draft.path == path);
        }
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes a draft so that there is at any moment the old one whole or the new one whole.
///
/// The file is its owner's alone (0600), and so is a folder made for it (0700).
///
/// # Errors
///
/// When the disk refuses; the old draft is then still there.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    let beside = beside(path);
    let written = write_new(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // A half-written copy of a personal text is not left lying about.
        let _gone = fs::remove_file(&beside);
    }
    written
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file: File = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_data()
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    path.with_file_name(name)
}
