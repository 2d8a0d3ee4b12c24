//! How does the program's page of the manual read?

use super::arguments::description;
use super::entry::{Entry, OneShot};
use super::help::with_usages;
use super::{Exit, Session};
use crate::say;
use crate::words::{Words, files};
use clap::{Arg, ArgMatches, Command, value_parser};
use clap_mangen::Man;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Where the pages go.
#[derive(Debug)]
struct ManCall {
    /// A folder for the page of each command; none for the first page alone, on stdout.
    output: Option<PathBuf>,
}

pub(super) const ENTRY: Entry = Entry { name: "man", command, read };

fn command(command: Command, words: &Words) -> Command {
    let output = Arg::new("output").short('o').long("output").value_name("DIR");
    command
        .about(words.say("cli-man"))
        .after_help(words.say("cli-man-after"))
        .arg(output.value_parser(value_parser!(PathBuf)).help(words.say("cli-man-output")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(ManCall { output: it.get_one("output").cloned() })
}

impl OneShot for ManCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let whole = whole(session.words);
        let Some(folder) = &self.output else {
            Man::new(whole).render(&mut *session.out)?;
            return Ok(Exit::Done);
        };
        let mut pages = vec![whole.clone()];
        pages.extend(whole.get_subcommands().map(|command| {
            let name = format!("talimger-{}", command.get_name());
            command.clone().name(name)
        }));
        for page in pages {
            let path = folder.join(format!("{}.1", page.get_name()));
            if let Err(error) = write(&path, page, session) {
                let (path, why) = (path.display().to_string(), files::why(&error, session.words));
                writeln!(session.talk, "talimger: {}", say!(session.words, "file-unwritable", path, why))?;
                return Ok(Exit::Refused);
            }
            writeln!(session.out, "{}", path.display())?;
        }
        Ok(Exit::Done)
    }
}

/// The description, with what the library adds to it by itself already in it.
fn whole(words: &Words) -> Command {
    let mut command = with_usages(description(words), words);
    command.build();
    command
}

fn write(path: &Path, page: Command, session: &Session<'_>) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| session.own.make_folder(folder))?;
    let mut text = Vec::new();
    Man::new(page).render(&mut text)?;
    session.own.make_over(path)?.write_all(&text)
}
