//! With which rights are files and folders of the store made, and when are they on the disk?
//!
//! Files are 0660 whatever the umask: the data directory alone says who comes in. Folders inside it
//! take its own mode, 0700 for one person and 2770 for several.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

const FILE_MODE: u32 = 0o660;
const PRIVATE_FOLDER_MODE: u32 = 0o700;

/// Makes a data directory for one person, with what leads to it; one that is there stays as it is.
pub(super) fn make_private_folder(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    DirBuilder::new().recursive(true).mode(PRIVATE_FOLDER_MODE).create(path)?;
    sync_folder(&fs::canonicalize(path)?.join(".."))
}

/// Makes a folder inside the data directory, with that one's rights.
pub(super) fn make_inner_folder(data: &Path, path: &Path) -> io::Result<()> {
    fs::create_dir(path)?;
    fs::set_permissions(path, Permissions::from_mode(fs::metadata(data)?.permissions().mode() & 0o7777))
}

/// Opens a file of the store to read and write; makes it where it is not there.
pub(super) fn open_or_make(path: &Path) -> io::Result<File> {
    let file =
        OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(FILE_MODE).open(path)?;
    share(&file)?;
    Ok(file)
}

/// Makes a file anew; one that a crash left there goes first, whoever made it.
pub(super) fn make_anew(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    let file = OpenOptions::new().write(true).create_new(true).mode(FILE_MODE).open(path)?;
    share(&file)?;
    Ok(file)
}

/// Gives the files of a folder the rights that all admins need; the engine makes them by the umask.
pub(super) fn share_all(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            match File::open(entry.path()) {
                Ok(file) => share(&file)?,
                // It may be another's that only its maker can share, or just removed; whoever needs
                // it will say so.
                Err(_) => continue,
            }
        }
    }
    Ok(())
}

/// Gives one file its rights; only its maker can, so a refusal is left to whoever needs them.
fn share(file: &File) -> io::Result<()> {
    if file.metadata()?.permissions().mode() & FILE_MODE == FILE_MODE {
        return Ok(());
    }
    match file.set_permissions(Permissions::from_mode(FILE_MODE)) {
        Err(error) if error.kind() != io::ErrorKind::PermissionDenied => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Returns once the names in a folder are on the disk.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Returns once the files of a folder, those of its folders, and their names are on the disk.
pub(super) fn sync_whole(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_whole(&entry.path())?;
        } else {
            File::open(entry.path())?.sync_all()?;
        }
    }
    sync_folder(folder)
}

/// Returns how many bytes the files of a folder and of its folders hold.
pub(super) fn size_of(folder: &Path) -> io::Result<u64> {
    let mut size = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let there = entry.metadata()?;
        size += if there.is_dir() { size_of(&entry.path())? } else { there.len() };
    }
    Ok(size)
}
