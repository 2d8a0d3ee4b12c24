//! Where does a school's data lie, who is there, and how is such a place made?

pub use crate::store::{Directory, Doing, Founded, Group, Holder, Present, Sharing, Unfounded, found};

use crate::store::{Paths, holder_now, present};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The data directory of a school, as a place that people share.
#[derive(Debug, Clone)]
pub struct Place {
    paths: Paths,
}

impl Place {
    /// Names the place in a data directory; touches nothing.
    pub fn at(paths: Paths) -> Self {
        Self { paths }
    }

    /// The data directory.
    pub fn path(&self) -> &Path {
        self.paths.data()
    }

    /// Returns whose it is, and for whom; `None` where it is not there yet.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn directory(&self) -> io::Result<Option<Directory>> {
        Directory::at(self.path())
    }

    /// Returns who has the screens open, the longest first.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn present(&self) -> io::Result<Vec<Present>> {
        present(&self.paths)
    }

    /// Returns who holds the store this very moment; no lock is waited for.
    pub fn holder(&self) -> Option<Holder> {
        holder_now(&self.paths)
    }

    /// Returns the school's own document templates, each by its name with its text, by name.
    ///
    /// # Errors
    ///
    /// What the disk says of a template that is there and cannot be read as text.
    pub fn own_templates(&self) -> io::Result<Vec<(String, String)>> {
        let files = match fs::read_dir(self.templates()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            files => files?,
        };
        let mut templates = Vec::new();
        for file in files {
            let file = file?;
            let name = file.file_name().to_string_lossy().into_owned();
            if name.ends_with(".md") && !name.starts_with('.') {
                templates.push((name, fs::read_to_string(file.path())?));
            }
        }
        templates.sort();
        Ok(templates)
    }

    /// Returns where a school puts its own document templates.
    pub fn templates(&self) -> PathBuf {
        self.paths.templates()
    }
}
