//! With which rights are the files made that are the user's own, and not the store's?

use std::fs::{self, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// Makes files and folders as the user's own umask has it: papers, lists with a column of errors.
///
/// The program runs under a umask of its own, for the files of the store; what it makes beside
/// those must not come out otherwise for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnFiles {
    umask: u32,
}

impl OwnFiles {
    /// Makes them as a umask has it.
    pub fn under(umask: u32) -> Self {
        Self { umask }
    }

    /// Makes a file that is not there yet.
    ///
    /// # Errors
    ///
    /// [`AlreadyExists`](io::ErrorKind::AlreadyExists) where one is; what the disk says.
    pub fn make(self, path: &Path) -> io::Result<File> {
        let file = OpenOptions::new().write(true).create_new(true).open(path)?;
        file.set_permissions(Permissions::from_mode(0o666 & !self.umask))?;
        Ok(file)
    }

    /// Makes a file, or empties the one that is there and leaves it its rights.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn make_over(self, path: &Path) -> io::Result<File> {
        match self.make(path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => File::create(path),
            made => made,
        }
    }

    /// Makes a folder, and those above it that are not there.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn make_folder(self, path: &Path) -> io::Result<()> {
        if path.as_os_str().is_empty() || path.is_dir() {
            return Ok(());
        }
        path.parent().map_or(Ok(()), |above| self.make_folder(above))?;
        fs::create_dir(path)?;
        fs::set_permissions(path, Permissions::from_mode(0o777 & !self.umask))
    }
}
