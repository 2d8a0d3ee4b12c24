//! Is a directory fit to hold the school's data, and whose is it?
//!
//! Asked before each lease and before a digest is believed: a look costs two calls of the system.

mod founding;
mod network;
mod rule;

pub use founding::{Founded, Group, Sharing, Unfounded, found};
use network::network_file_system;
use rule::{Looking, unfit};

use super::error::AtPath;
use super::paths::exists;
use super::{Doing, StoreError};
use crate::domain::unfit::Unfit;
use rustix::fs::{Access, access, statfs};
use rustix::process::{getegid, geteuid};
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// What the system tells of a data directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directory {
    /// The user id of its owner.
    pub owner: u32,
    /// The id of its group.
    pub group: u32,
    /// Its rights, as in `2770`.
    pub mode: u32,
}

impl Directory {
    /// Looks at a directory; `None` where there is none.
    ///
    /// # Errors
    ///
    /// What the disk says: that a file is there, that the way to it is closed.
    pub fn at(path: &Path) -> io::Result<Option<Self>> {
        let there = match fs::metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            there => there?,
        };
        if !there.is_dir() {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        Ok(Some(Self { owner: there.uid(), group: there.gid(), mode: there.mode() & 0o7777 }))
    }

    /// Says whether it is for its owner alone.
    pub fn is_private(&self) -> bool {
        self.mode & 0o070 == 0
    }

    /// Returns the login of its owner.
    pub fn owner_login(&self) -> String {
        login_of(self.owner)
    }

    /// Returns the name of its group.
    pub fn group_name(&self) -> String {
        let name = uzers::get_group_by_gid(self.group).map(|group| text(group.name()));
        name.unwrap_or_else(|| format!("gid:{}", self.group))
    }
}

/// Returns the login of a user id: its name in the system's list, else `uid:N`.
pub fn login_of(uid: u32) -> String {
    uzers::get_user_by_uid(uid).map_or_else(|| format!("uid:{uid}"), |user| text(user.name()))
}

fn text(name: &OsStr) -> String {
    name.to_string_lossy().into_owned()
}

/// Refuses a directory whose digest is not to be believed; one that is not there yet may be read.
pub(super) fn must_be_safe(data: &Path, doing: Doing) -> Result<(), StoreError> {
    look(data, doing).map(drop)
}

/// Refuses a directory in which this user cannot hold the store; one that is not there yet is fit
/// where its parent is.
pub(super) fn must_be_fit(data: &Path, doing: Doing) -> Result<(), StoreError> {
    if look(data, doing)?.is_none() {
        return must_be_made_here(data, doing);
    }
    // Asked beforehand: a change must not reach the store where the digest after it cannot be written.
    access(data, Access::WRITE_OK | Access::EXEC_OK).map_err(io::Error::from).at(doing, data)
}

/// Refuses to make a directory on another machine's disk.
fn must_be_made_here(data: &Path, doing: Doing) -> Result<(), StoreError> {
    let whole = std::path::absolute(data).at(doing, data)?;
    let Some(parent) = whole.ancestors().find(|it| it.exists()) else { return Ok(()) };
    match file_system(parent).at(doing, parent)? {
        None => Ok(()),
        Some(system) => {
            let (path, system) = (data.display().to_string(), system.to_owned());
            Err(StoreError::Unfit(Unfit::OnNetwork { path, system }))
        }
    }
}

fn look(data: &Path, doing: Doing) -> Result<Option<Directory>, StoreError> {
    let Some(found) = Directory::at(data).at(doing, data)? else {
        if exists(data).at(doing, data)? {
            return Err(StoreError::Unfit(Unfit::DanglingLink { path: data.display().to_string() }));
        }
        return Ok(None);
    };
    let looking = Looking { user: geteuid().as_raw(), group: getegid().as_raw(), path: data };
    match unfit(&found, file_system(data).at(doing, data)?, &looking) {
        Some(unfit) => Err(StoreError::Unfit(unfit)),
        None => Ok(Some(found)),
    }
}

/// Returns the network file system that a path lies on; `None` on a disk of this machine.
#[cfg(target_os = "linux")]
pub(super) fn file_system(path: &Path) -> io::Result<Option<&'static str>> {
    // The number has 32 bits; how wide the field is depends on the machine.
    Ok(network_file_system(statfs(path)?.f_type as u32))
}

/// Only Linux tells it by a number.
#[cfg(not(target_os = "linux"))]
pub(super) fn file_system(_path: &Path) -> io::Result<Option<&'static str>> {
    Ok(None)
}
