//! Where does a school's data lie, who is there, and how is such a place made?

pub use crate::store::{Directory, Doing, Founded, Group, Holder, Present, Sharing, Unfounded, found};

use crate::store::{Paths, holder_now, present};
use std::io;
use std::path::Path;

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
}
