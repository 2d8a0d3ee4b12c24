//! How does a document get where it was asked for?

use super::ExportCall;
use crate::cli::{Exit, OwnFiles, Session, talk};
use crate::documents::{Document, Format};
use crate::say;
use crate::words::fetching::{What, fetched};
use crate::words::files;
use rustix::fs::{CWD, RenameFlags};
use rustix::io::Errno;
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A document in the form in which it is put.
pub(super) struct Ready {
    /// What it is called.
    pub(super) title: String,
    /// The name of its file.
    pub(super) file_name: String,
    /// What stands in it.
    pub(super) text: String,
}

impl Ready {
    pub(super) fn of(document: &Document, format: Format) -> Self {
        let (title, file_name) = (document.title.clone(), document.file_name_in(format));
        Self { title, file_name, text: document.written(format) }
    }
}

/// Puts a document where it was asked for; returns how the program ends where it could not be put.
pub(super) fn put(
    document: &Ready,
    call: &ExportCall,
    session: &mut Session<'_>,
) -> io::Result<Option<Exit>> {
    let Some(output) = &call.output else {
        session.out.write_all(document.text.as_bytes())?;
        return Ok(None);
    };
    let path = place(output, &document.file_name);
    let ended = put_text(&path, &document.text, call.force, session)?;
    if ended.is_none() {
        // At once, for the reader may be a program that is gone.
        session.out.write_all(format!("{}\n", path.display()).as_bytes())?;
    }
    Ok(ended)
}

/// Writes a file; asks before one that is there, and says why it could not be written.
pub(super) fn put_text(
    path: &Path,
    text: &str,
    force: bool,
    session: &mut Session<'_>,
) -> io::Result<Option<Exit>> {
    let shown = path.display().to_string();
    let mut written = write(path, text, force, session.own);
    if is_there(&written) && may_replace(&shown, session) {
        written = write(path, text, true, session.own);
    }
    let Err(error) = written else { return Ok(None) };
    let why = match error.kind() {
        io::ErrorKind::AlreadyExists => say!(session.words, "export-exists", path = shown),
        _ => say!(session.words, "file-unwritable", path = shown, why = files::why(&error, session.words)),
    };
    writeln!(session.talk, "talimger: {why}")?;
    Ok(Some(Exit::Refused))
}

fn is_there(written: &io::Result<()>) -> bool {
    written.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::AlreadyExists)
}

/// Asks whoever sits at the terminal; where nobody does, the answer is no.
fn may_replace(path: &str, session: &mut Session<'_>) -> bool {
    let question = say!(session.words, "export-replace", path);
    (session.ask)(&question).is_some_and(|answer| talk::means_yes(&answer, session.words))
}

/// Tells who came over SSH, and sits there, how what was written gets to the own computer.
pub(super) fn tell_how_to_fetch(output: Option<&Path>, session: &mut Session<'_>) -> io::Result<()> {
    let around = &session.surroundings;
    let (Some(output), Some(from), true) = (output, &around.reached_at, around.terminals[2]) else {
        return Ok(());
    };
    let path = around.folder.join(output);
    if !path.exists() {
        return Ok(());
    }
    let what = if path.is_dir() { What::Folder } else { What::File };
    let line = fetched(from, path.to_string_lossy().trim_end_matches('/'), what, session.words);
    writeln!(session.talk, "{line}")
}

/// A folder names the file by itself.
fn place(output: &Path, name: &str) -> PathBuf {
    let is_folder = output.is_dir() || output.as_os_str().to_string_lossy().ends_with('/');
    if is_folder { output.join(name) } else { output.to_owned() }
}

/// Written beside and renamed, so that nobody meets half a document.
fn write(path: &Path, text: &str, force: bool, own: OwnFiles) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| own.make_folder(folder))?;
    if !force && path.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let beside = beside(path);
    let written = own.make_over(&beside).and_then(|mut file| file.write_all(text.as_bytes()));
    let placed = written.and_then(|()| match force {
        true => std::fs::rename(&beside, path),
        false => rename_anew(&beside, path),
    });
    if placed.is_err() {
        let _gone = std::fs::remove_file(&beside);
    }
    placed
}

/// Renames where nothing stands; what came meanwhile stays, as far as the file system can tell.
fn rename_anew(from: &Path, to: &Path) -> io::Result<()> {
    match rustix::fs::renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        Err(Errno::INVAL | Errno::NOSYS) => std::fs::rename(from, to),
        renamed => Ok(renamed?),
    }
}

/// The name of the file while it is being written: hidden, and of nobody else's.
fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.new", std::process::id()));
    path.with_file_name(name)
}
