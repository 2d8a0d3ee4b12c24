//! Where does each thing of a store lie?

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The places in one data directory.
///
/// ```text
/// data/                2770 for several admins, 0700 for one
///   store/             the store itself
///   lock               who holds it
///   lock.next          held by the first of those who wait
///   forgetting         names a store whose copies are to go
///   digest             the derived copy, read without the lock
///   backups/
///   front/             what each login sees first of very many cases
///   sessions/          one locked file for each open screen
///   templates/         the school's own document templates
///   store.half/        being built, by a new beginning or a swap
///   store.new/         built whole, about to take the store's place
///   store.old-*/       what a swap has put aside
///   digest.new         being written
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    data: PathBuf,
}

impl Paths {
    /// Returns the places in `data`; touches nothing.
    pub fn in_directory(data: impl Into<PathBuf>) -> Self {
        Self { data: data.into() }
    }

    /// The data directory.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The store.
    pub fn store(&self) -> PathBuf {
        self.data.join("store")
    }

    /// A store that is being built.
    pub fn store_half(&self) -> PathBuf {
        self.data.join("store.half")
    }

    /// A store that is built whole, and about to take the other's place.
    pub fn store_new(&self) -> PathBuf {
        self.data.join("store.new")
    }

    /// Where a swap puts the store that was, `when` as in `20260914-101500`.
    pub fn store_old(&self, when: &str) -> PathBuf {
        self.data.join(format!("store.old-{when}"))
    }

    /// The lock file.
    pub fn lock(&self) -> PathBuf {
        self.data.join("lock")
    }

    /// The lock of the first of those who wait.
    pub fn lock_next(&self) -> PathBuf {
        self.data.join("lock.next")
    }

    /// The note that copies are to go.
    pub(super) fn forgetting(&self) -> PathBuf {
        self.data.join("forgetting")
    }

    /// The digest.
    pub fn digest(&self) -> PathBuf {
        self.data.join("digest")
    }

    /// The backups.
    pub fn backups(&self) -> PathBuf {
        self.data.join("backups")
    }

    /// What each login sees first of very many cases.
    pub fn front_pages(&self) -> PathBuf {
        self.data.join("front")
    }

    /// The open screens.
    pub fn sessions(&self) -> PathBuf {
        self.data.join("sessions")
    }

    /// The school's own document templates.
    pub fn templates(&self) -> PathBuf {
        self.data.join("templates")
    }

    /// Says whether something in the data directory belongs to a store, whole or left behind.
    pub(super) fn is_part(&self, found: &Path) -> bool {
        let name = found.file_name().unwrap_or_default().as_encoded_bytes();
        // By beginnings, for a swap and a renaming put something behind them.
        let stems: [&[u8]; 8] =
            [b"store", b"forgetting", b"front", b"lock", b"digest", b"backups", b"sessions", b"templates"];
        let begins =
            |stem: &&[u8]| name.strip_prefix(*stem).is_some_and(|rest| matches!(rest, [] | [b'.', ..]));
        // The practice school keeps its day beside its store.
        name == b"today" || stems.iter().any(begins)
    }

    /// Returns the stores that swaps have put aside, oldest first.
    ///
    /// # Errors
    ///
    /// What the disk says; a directory that is not there has none.
    pub fn old_stores(&self) -> io::Result<Vec<PathBuf>> {
        let entries = match fs::read_dir(&self.data) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut found = Vec::new();
        for entry in entries {
            let entry = entry?;
            if entry.file_name().as_encoded_bytes().starts_with(b"store.old-") {
                found.push(entry.path());
            }
        }
        found.sort();
        Ok(found)
    }

    /// Returns what shows that here is, or was, a store: the store itself first.
    ///
    /// A `store.half` alone is no such thing: a new beginning was cut off, and nobody was told of it.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub(super) fn trace(&self) -> io::Result<Option<PathBuf>> {
        for path in [self.store(), self.digest(), self.backups()] {
            if exists(&path)? {
                return Ok(Some(path));
            }
        }
        Ok(self.old_stores()?.pop())
    }
}

/// Says whether anything is there.
pub(super) fn exists(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::Paths;

    /// Read from the source, so that a place that is added here is not forgotten there.
    #[test]
    fn every_place_in_the_data_directory_is_known_as_a_part_of_a_store() {
        let paths = Paths::in_directory("/srv/talimger");
        let source = include_str!("paths.rs");
        let names: Vec<&str> =
            source.split("self.data.join(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        // This test holds the text that it looks for, behind a backslash.
        let named = names.iter().filter(|name| !name.contains('\\'));
        assert!(named.clone().count() >= 9, "{names:?}");
        for name in named {
            assert!(paths.is_part(&paths.data().join(name)), "{name}");
        }
        for other in ["letters", "storehouse", "lockers.txt", ".bashrc"] {
            assert!(!paths.is_part(&paths.data().join(other)), "{other}");
        }
    }
}
