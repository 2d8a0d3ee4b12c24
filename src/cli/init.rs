//! How is a folder for the school's data made, for one person or for a group?

use super::entry::{Entry, OneShot};
use super::options::file_in;
use super::{Exit, Session};
use crate::desk::place::{Founded, Group, Sharing, Unfounded, found};
use crate::domain::trouble::Trouble;
use crate::domain::unfit::Unfit;
use crate::say;
use crate::words::shell_line::quoted;
use crate::words::{Words, files, troubles};
use clap::{Arg, ArgMatches, Command, value_parser};
use std::io;
use std::path::PathBuf;

/// Which folder is made, and for whom.
#[derive(Debug)]
struct InitCall {
    /// The data directory.
    folder: PathBuf,
    /// The group, by name or number; without it the folder is for its owner alone.
    group: Option<String>,
}

pub(super) const ENTRY: Entry = Entry { name: "init", command, read };

fn command(command: Command, words: &Words) -> Command {
    let folder = Arg::new("folder").value_name("DIR").required(true).value_parser(value_parser!(PathBuf));
    command
        .about(words.say("cli-init"))
        .arg(folder.help(words.say("cli-init-folder")))
        .arg(Arg::new("group").long("group").value_name("GROUP").help(words.say("cli-init-group")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(InitCall { folder: file_in(it, "folder"), group: it.get_one::<String>("group").cloned() })
}

impl OneShot for InitCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let sharing = match self.group.as_deref().map(|name| (name, Group::named(name))) {
            None => Sharing::Private,
            Some((_, Some(group))) => Sharing::With(group),
            Some((name, None)) => {
                writeln!(session.talk, "talimger: {}", say!(session.words, "init-no-group", group = name))?;
                return Ok(Exit::Refused);
            }
        };
        match found(&self.folder, &sharing) {
            Ok(founded) => self.tell(&founded, &sharing, session),
            Err(unfounded) => {
                writeln!(session.talk, "talimger: {}", self.in_words(&unfounded, session.words))?;
                Ok(exit(&unfounded))
            }
        }
    }
}

impl InitCall {
    /// Says what was done, and what everybody has to type from now on.
    fn tell(&self, founded: &Founded, sharing: &Sharing, session: &mut Session<'_>) -> io::Result<Exit> {
        let words = session.words;
        let path = self.shown();
        writeln!(session.out, "{}", said(founded, path.clone(), words))?;
        let export = format!("export TALIMGER_DATA={}", quoted(&path));
        let line = format!("data = {path:?}");
        match sharing {
            Sharing::Private => {
                writeln!(session.out, "{}", say!(words, "init-private"))?;
                writeln!(session.out, "{}", say!(words, "init-use", command = export))?;
            }
            Sharing::With(group) => {
                writeln!(session.out, "{}", say!(words, "init-shared", group = group.name()))?;
                writeln!(session.out, "{}", say!(words, "init-others-type", command = export))?;
                writeln!(session.out, "{}", say!(words, "init-for-all", line, file = "/etc/talimger.toml"))?;
            }
        }
        Ok(Exit::Done)
    }

    fn in_words(&self, unfounded: &Unfounded, words: &Words) -> String {
        match unfounded {
            Unfounded::NotInGroup => {
                say!(words, "init-not-in-group", group = self.group.clone().unwrap_or_default())
            }
            Unfounded::NotEmpty { found } => {
                say!(words, "init-not-empty", path = self.shown(), found = found.display().to_string())
            }
            Unfounded::NotOwner { owner, path } => {
                say!(words, "init-not-owner", owner, path = path.display().to_string())
            }
            Unfounded::OnNetwork { system } => {
                let unfit = Unfit::OnNetwork { path: self.shown(), system: (*system).to_owned() };
                troubles::trouble(&Trouble::Unfit(unfit), words)
            }
            Unfounded::Disk { path, error } => {
                let path = path.display().to_string();
                say!(words, "init-not-made", path, why = files::why(error, words))
            }
        }
    }

    /// The path from the root on, for it is typed in other places than here.
    fn shown(&self) -> String {
        let whole = std::path::absolute(&self.folder).unwrap_or_else(|_| self.folder.clone());
        let whole = whole.display().to_string();
        whole.strip_suffix('/').map_or_else(|| whole.clone(), str::to_owned)
    }
}

fn said(founded: &Founded, path: String, words: &Words) -> String {
    match founded {
        Founded::Made => say!(words, "init-made", path),
        Founded::WasRight => say!(words, "init-was-right", path),
        Founded::Mended(n) => say!(words, "init-mended", path, n = *n),
    }
}

fn exit(unfounded: &Unfounded) -> Exit {
    match unfounded {
        Unfounded::NotInGroup | Unfounded::NotOwner { .. } => Exit::NotPermitted,
        Unfounded::Disk { error, .. } if error.kind() == io::ErrorKind::PermissionDenied => {
            Exit::NotPermitted
        }
        Unfounded::NotEmpty { .. } | Unfounded::OnNetwork { .. } | Unfounded::Disk { .. } => Exit::Refused,
    }
}
