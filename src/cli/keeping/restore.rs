//! How is a backup put in the place of the store from the command line?

use super::agreed;
use crate::cli::entry::{Entry, OneShot};
use crate::cli::options::{file, flag};
use crate::cli::{Exit, Session, talk};
use crate::desk::{Backup, DeskError, Present, Prospect};
use crate::say;
use crate::words::{Words, files, keeping};
use clap::{ArgMatches, Command};
use std::io;
use std::path::{Path, PathBuf};

/// Which backup is restored, and how.
#[derive(Debug)]
struct RestoreCall {
    /// The backup; none for the newest.
    file: Option<PathBuf>,
    /// Without asking.
    yes: bool,
    /// Without writing.
    dry_run: bool,
}

pub(in crate::cli) const ENTRY: Entry = Entry { name: "restore", command, read };

fn command(command: Command, words: &Words) -> Command {
    command
        .about(words.say("cli-restore"))
        .arg(file("file", words.say("cli-restore-file")))
        .arg(flag("yes", words.say("cli-yes")))
        .arg(flag("dry-run", words.say("cli-dry-run")).short('n'))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(RestoreCall {
        file: it.get_one("file").cloned(),
        yes: it.get_flag("yes"),
        dry_run: it.get_flag("dry-run"),
    })
}

impl OneShot for RestoreCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let Some(path) = self.file.clone().or_else(|| session.desk.newest_backup()) else {
            writeln!(session.talk, "talimger: {}", say!(session.words, "restore-no-backup"))?;
            return Ok(Exit::Refused);
        };
        let backup = match session.desk.read_backup(&path) {
            Ok(backup) => backup,
            Err(error) => return unread(&error, session),
        };
        let prospect = match session.desk.restoring(&backup, session.login) {
            Ok(prospect) => prospect,
            Err(error) => return talk::failed(&error, session),
        };
        if self.file.is_none() {
            writeln!(
                session.out,
                "{}",
                say!(session.words, "restore-newest", path = path.display().to_string())
            )?;
        }
        for line in keeping::prospect(&prospect, session.words) {
            writeln!(session.out, "{line}")?;
        }
        session.out.flush()?;
        self.go_on(&path, &backup, &prospect, session)
    }
}

impl RestoreCall {
    /// What was shown is carried out, once it is agreed to.
    fn go_on(
        &self,
        path: &Path,
        backup: &Backup,
        prospect: &Prospect,
        session: &mut Session<'_>,
    ) -> io::Result<Exit> {
        if self.dry_run {
            writeln!(session.talk, "{}", say!(session.words, "keeping-nothing-changed"))?;
            return Ok(Exit::Done);
        }
        if !agreed(self.yes, session)? {
            return Ok(Exit::Refused);
        }
        let (desk, login, moment) = (session.desk, session.login, session.moment);
        if let Err(error) = desk.restore(backup, prospect, login, moment) {
            return talk::failed(&error, session);
        }
        let (words, path) = (session.words, path.display().to_string());
        writeln!(session.out, "{}", say!(words, "restore-done", path))?;
        if prospect.present != Present::Nothing {
            writeln!(session.out, "{}", say!(words, "keeping-aside"))?;
        }
        Ok(Exit::Done)
    }
}

/// A file that is not there is another thing than one that is no backup.
fn unread(error: &DeskError, session: &mut Session<'_>) -> io::Result<Exit> {
    let Some((path, why)) = error.unread_file() else { return talk::failed(error, session) };
    let (path, why) = (path.display().to_string(), files::why(why, session.words));
    writeln!(session.talk, "talimger: {}", say!(session.words, "file-unreadable", path, why))?;
    Ok(Exit::Refused)
}
