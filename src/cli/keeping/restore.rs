//! How is a backup put in the place of the store from the command line?

use super::{agreed, tell};
use crate::cli::entry::{Entry, OneShot};
use crate::cli::options::{file, flag};
use crate::cli::{Exit, Session, talk};
use crate::desk::{Backup, DeskError, Present, Prospect, Stage, Standing};
use crate::say;
use crate::words::keeping::when;
use crate::words::{Words, commands, files, troubles};
use clap::{ArgMatches, Command};
use std::io;
use std::path::{Path, PathBuf};

/// How many of the entries that would be lost are named.
const NAMED: usize = 10;

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
        for line in shown(&backup, &prospect, session.words) {
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
        let restored =
            desk.restore(backup, prospect, login, moment, &mut |stage: Stage| tell(stage, session));
        if let Err(error) = restored {
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

/// What is, what would be, and what goes.
fn shown(backup: &Backup, prospect: &Prospect, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(name) = &backup.header.school {
        lines.push(say!(words, "restore-school", name = name.as_str()));
    }
    let then = &prospect.then;
    let (revision, cases) = (then.revision.0, then.cases);
    lines.push(match &prospect.present {
        Present::Nothing => say!(words, "restore-now-nothing"),
        Present::Damaged(trouble) => {
            say!(words, "restore-now-damaged", why = troubles::trouble(trouble, words))
        }
        Present::Stands(now) => {
            let (revision, cases) = (now.revision.0, now.cases);
            say!(words, "restore-now", revision, when = newest(now, words), cases)
        }
    });
    lines.push(say!(words, "restore-then", revision, when = newest(then, words), cases));
    lines.extend(lost(prospect, words));
    lines
}

fn newest(standing: &Standing, words: &Words) -> String {
    standing.at.map_or_else(|| say!(words, "restore-never"), |at| when(at, words))
}

fn lost(prospect: &Prospect, words: &Words) -> Vec<String> {
    if let Present::Damaged(_) = prospect.present {
        return vec![say!(words, "restore-loses-unknown")];
    }
    if prospect.lost.is_empty() {
        return vec![say!(words, "restore-loses-nothing")];
    }
    let mut lines = vec![say!(words, "restore-loses", n = prospect.lost.len())];
    lines.extend(prospect.lost.iter().take(NAMED).map(|entry| {
        let (revision, when, login) = (entry.revision.0, when(entry.at, words), entry.login.as_str());
        format!(
            "  {}",
            say!(words, "restore-entry", revision, when, login, what = commands::said(entry, words))
        )
    }));
    if let Some(n) = prospect.lost.len().checked_sub(NAMED).filter(|n| *n > 0) {
        lines.push(format!("  {}", say!(words, "restore-more", n)));
    }
    lines
}
