//! How is a data directory made right for one person, or for a group?

use super::{Directory, file_system, text};
use crate::store::Paths;
use rustix::process::{getegid, geteuid, getgroups};
use std::fs::{self, DirBuilder, Metadata, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt, lchown};
use std::path::{Path, PathBuf};

const PRIVATE: u32 = 0o700;
const SHARED: u32 = 0o2770;
const FILE: u32 = 0o660;

/// For whom a data directory is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sharing {
    /// For its owner alone.
    Private,
    /// For a group.
    With(Group),
}

/// A group of the system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    id: u32,
    name: String,
}

impl Group {
    /// Finds a group by its name, or by its number; `None` where the system knows no such name.
    pub fn named(name: &str) -> Option<Self> {
        let known = uzers::get_group_by_name(name).map(|it| Self { id: it.gid(), name: text(it.name()) });
        known.or_else(|| Some(Self { id: name.parse().ok()?, name: name.to_owned() }))
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Says whether this process acts for the group; a login that was added to it just now does only
    /// after it has logged in again.
    fn has_this_user(&self) -> bool {
        let others = getgroups().unwrap_or_default();
        getegid().as_raw() == self.id || others.iter().any(|it| it.as_raw() == self.id)
    }
}

/// What was done to make a directory right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Founded {
    /// It was not there and was made.
    Made,
    /// It was there, and everything in it was right.
    WasRight,
    /// It was there, and so many files and folders got other rights.
    Mended(usize),
}

/// Why a directory could not be made right.
#[derive(Debug)]
pub enum Unfounded {
    /// The user is not in the group, so could not work there.
    NotInGroup,
    /// There are things in it that do not belong to a store.
    NotEmpty {
        /// One of them.
        found: PathBuf,
    },
    /// It belongs to another.
    NotOwner {
        /// The login of its owner.
        owner: String,
        /// What belongs to them.
        path: PathBuf,
    },
    /// It lies on another machine's disk.
    OnNetwork {
        /// Which file system it is.
        system: &'static str,
    },
    /// The disk said something else.
    Disk {
        /// Where.
        path: PathBuf,
        /// What.
        error: io::Error,
    },
}

/// Makes a data directory, or gives one that is there the rights that it should have.
///
/// Done twice it is as done once. The folder above must be there: who may pass through that is not ours
/// to say.
///
/// # Errors
///
/// [`Unfounded`]; a directory that held anything else was not touched.
pub fn found(data: &Path, sharing: &Sharing) -> Result<Founded, Unfounded> {
    if let Sharing::With(group) = sharing
        && !(geteuid().is_root() || group.has_this_user())
    {
        return Err(Unfounded::NotInGroup);
    }
    let failed = |error| Unfounded::Disk { path: data.to_owned(), error };
    let before = Directory::at(data).map_err(failed)?;
    must_be_local(data)?;
    if before.is_none() {
        DirBuilder::new().mode(PRIVATE).create(data).map_err(failed)?;
    }
    must_be_ours(data)?;
    let rights = Rights::of(sharing);
    let sessions = Paths::in_directory(data).sessions();
    let mut mended = rights.give_below(data)?;
    if !sessions.is_dir() {
        fs::create_dir(&sessions).map_err(failed)?;
        rights.give(&sessions)?;
        mended += 1;
    }
    Ok(match before {
        None => Founded::Made,
        Some(_) if mended == 0 => Founded::WasRight,
        Some(_) => Founded::Mended(mended),
    })
}

fn must_be_local(data: &Path) -> Result<(), Unfounded> {
    let whole = std::path::absolute(data).unwrap_or_else(|_| data.to_owned());
    let there = whole.ancestors().find(|it| it.exists()).unwrap_or(data);
    match file_system(there) {
        Ok(None) => Ok(()),
        Ok(Some(system)) => Err(Unfounded::OnNetwork { system }),
        Err(error) => Err(Unfounded::Disk { path: there.to_owned(), error }),
    }
}

/// Refuses a folder that is somebody's home, or a disk: only what a store consists of may be in it.
fn must_be_ours(data: &Path) -> Result<(), Unfounded> {
    let failed = |error| Unfounded::Disk { path: data.to_owned(), error };
    for entry in fs::read_dir(data).map_err(failed)? {
        let found = entry.map_err(failed)?.path();
        if !Paths::in_directory(data).is_part(&found) {
            return Err(Unfounded::NotEmpty { found });
        }
    }
    Ok(())
}

/// The rights that files and folders of a store should have.
struct Rights {
    folder: u32,
    group: Option<u32>,
}

impl Rights {
    fn of(sharing: &Sharing) -> Self {
        match sharing {
            Sharing::Private => Self { folder: PRIVATE, group: None },
            Sharing::With(group) => Self { folder: SHARED, group: Some(group.id) },
        }
    }

    /// Gives rights to a folder last, so that nobody comes in before what is in it is right.
    fn give_below(&self, path: &Path) -> Result<usize, Unfounded> {
        let failed = |error| Unfounded::Disk { path: path.to_owned(), error };
        let mut mended = 0;
        for entry in fs::read_dir(path).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let kind = entry.file_type().map_err(failed)?;
            if kind.is_dir() {
                mended += self.give_below(&entry.path())?;
            } else if kind.is_file() {
                mended += self.give(&entry.path())?;
            }
        }
        Ok(mended + self.give(path)?)
    }

    /// Gives one file or folder its rights; returns how many needed them.
    fn give(&self, path: &Path) -> Result<usize, Unfounded> {
        let failed = |error| Unfounded::Disk { path: path.to_owned(), error };
        let there = fs::symlink_metadata(path).map_err(failed)?;
        let mode = if there.is_dir() { self.folder } else { FILE };
        if self.are_right(&there, mode) {
            return Ok(0);
        }
        let me = geteuid();
        if !me.is_root() && there.uid() != me.as_raw() {
            return Err(Unfounded::NotOwner { owner: super::login_of(there.uid()), path: path.to_owned() });
        }
        lchown(path, None, self.group).map_err(failed)?;
        // After the group, for a change of it takes the bit away that hands it on.
        fs::set_permissions(path, Permissions::from_mode(mode)).map_err(failed)?;
        Ok(1)
    }

    fn are_right(&self, there: &Metadata, mode: u32) -> bool {
        there.mode() & 0o7777 == mode && self.group.is_none_or(|group| group == there.gid())
    }
}
