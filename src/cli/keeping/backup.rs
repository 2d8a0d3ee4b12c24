//! How is a backup made from the command line?

use crate::cli::entry::{Entry, OneShot};
use crate::cli::options::{file, flag};
use crate::cli::{Exit, OwnFiles, Session, talk};
use crate::desk::{Desk, DeskError, Moment};
use crate::say;
use crate::words::{Words, files};
use clap::{ArgMatches, Command};
use std::fs::File;
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};

/// Where a backup goes.
#[derive(Debug)]
struct BackupCall {
    /// A file, `-` for the standard output; none for the folder of backups.
    file: Option<PathBuf>,
    /// Over a file that is there.
    force: bool,
}

pub(in crate::cli) const ENTRY: Entry = Entry { name: "backup", command, read };

fn command(command: Command, words: &Words) -> Command {
    command
        .about(words.say("cli-backup"))
        .arg(file("file", words.say("cli-backup-file")))
        .arg(flag("force", words.say("cli-force")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(BackupCall { file: it.get_one("file").cloned(), force: it.get_flag("force") })
}

impl OneShot for BackupCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        match &self.file {
            None => among_the_others(session),
            Some(file) if file.as_os_str() == "-" => to_stdout(session),
            Some(file) => to_file(file, self.force, session),
        }
    }
}

fn among_the_others(session: &mut Session<'_>) -> io::Result<Exit> {
    match session.desk.back_up(session.login, session.moment) {
        Err(error) => talk::failed(&error, session),
        Ok(path) => said(&path.unwrap_or_default(), session),
    }
}

fn said(path: &Path, session: &mut Session<'_>) -> io::Result<Exit> {
    let path = path.display().to_string();
    writeln!(session.out, "{}", say!(session.words, "backup-written", path))?;
    Ok(Exit::Done)
}

fn to_stdout(session: &mut Session<'_>) -> io::Result<Exit> {
    let written = session.desk.back_up_to(session.out, Path::new("-"), session.login, session.moment);
    match written {
        Err(error) if error.reader_is_gone() => Err(io::ErrorKind::BrokenPipe.into()),
        Err(error) => talk::failed(&error, session),
        Ok(()) => Ok(Exit::Done),
    }
}

fn to_file(file: &Path, force: bool, session: &mut Session<'_>) -> io::Result<Exit> {
    let path = file.display().to_string();
    let (desk, login, moment) = (session.desk, session.login, session.moment);
    let written = match force {
        true => back_up_over(file, desk, session.own, login, moment),
        false => back_up_to_file(file, desk, session.own, login, moment),
    };
    match written {
        Ok(()) => return said(file, session),
        Err(Unwritten::Desk(error)) => return talk::failed(&error, session),
        Err(Unwritten::IsThere) => {
            writeln!(session.talk, "talimger: {}", say!(session.words, "export-exists", path))?;
        }
        Err(Unwritten::Disk(error)) => {
            let why = files::why(&error, session.words);
            writeln!(session.talk, "talimger: {}", say!(session.words, "file-unwritable", path, why))?;
        }
    }
    Ok(Exit::Refused)
}

/// Why a backup could not be written into a file of the user's own.
#[derive(Debug)]
pub enum Unwritten {
    /// There is a file of that name.
    IsThere,
    /// The store could not be read, or one may not, or it was stopped.
    Desk(DeskError),
    /// The disk that it was to lie on said this.
    Disk(io::Error),
}

/// Writes a backup into a new file of the user's own.
///
/// # Errors
///
/// [`Unwritten`]: nothing is left of it then.
pub fn back_up_to_file(
    file: &Path,
    desk: &Desk,
    own: OwnFiles,
    login: &str,
    moment: Moment,
) -> Result<(), Unwritten> {
    match file.try_exists().unwrap_or(true) {
        true => Err(Unwritten::IsThere),
        false => back_up_over(file, desk, own, login, moment),
    }
}

/// Written beside, synced and renamed, so that nobody meets half a backup.
fn back_up_over(
    file: &Path,
    desk: &Desk,
    own: OwnFiles,
    login: &str,
    moment: Moment,
) -> Result<(), Unwritten> {
    let beside = beside(file);
    let made = own.make_over(&beside).map_err(Unwritten::Disk)?;
    let written = write(made, &beside, desk, login, moment).map_err(Unwritten::Desk).and_then(|made| {
        made.sync_all().and_then(|()| std::fs::rename(&beside, file)).map_err(Unwritten::Disk)
    });
    if written.is_err() {
        let _half_of_it = std::fs::remove_file(&beside);
    }
    written
}

/// The name with something behind it: whatever ends it stays readable.
fn beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".new");
    PathBuf::from(name)
}

fn write(made: File, place: &Path, desk: &Desk, login: &str, moment: Moment) -> Result<File, DeskError> {
    let mut out = BufWriter::new(made);
    desk.back_up_to(&mut out, place, login, moment)?;
    out.into_inner().map_err(|error| DeskError::writing(place, error.into_error()))
}
