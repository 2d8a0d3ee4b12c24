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
            session.out.write_all(page(whole, session.words)?.as_bytes())?;
            return Ok(Exit::Done);
        };
        let mut pages = vec![whole.clone()];
        pages.extend(whole.get_subcommands().map(|command| {
            let name = format!("talimger-{}", command.get_name());
            command.clone().name(name)
        }));
        for command in pages {
            let path = folder.join(format!("{}.1", command.get_name()));
            if let Err(error) = write(&path, command, session) {
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

fn write(path: &Path, command: Command, session: &Session<'_>) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| session.own.make_folder(folder))?;
    session.own.make_over(path)?.write_all(page(command, session.words)?.as_bytes())
}

/// The page of a command: the library's, under headings of the language in use.
fn page(command: Command, words: &Words) -> io::Result<String> {
    let version = concat!("talimger ", env!("CARGO_PKG_VERSION"));
    let mut written = Vec::new();
    Man::new(command).source(version).manual(words.say("man-title")).render(&mut written)?;
    Ok(under_own_headings(&String::from_utf8_lossy(&written), words))
}

/// The library knows its headings in English alone, and has no section of examples: they stand at the end of what it
/// calls extra.
fn under_own_headings(page: &str, words: &Words) -> String {
    let mut own = String::with_capacity(page.len());
    let examples = words.say("help-examples");
    let mut lines = page.lines().peekable();
    while let Some(line) = lines.next() {
        let heading = match line.strip_prefix(".SH ") {
            Some("EXTRA") if lines.peek() == Some(&examples.as_str()) => continue,
            Some(heading) => headed(heading, words),
            None if line == examples => words.say("man-examples"),
            None => {
                own.push_str(line);
                own.push('\n');
                continue;
            }
        };
        own.push_str(&format!(".SH {heading}\n"));
    }
    own
}

fn headed(heading: &str, words: &Words) -> String {
    match heading {
        "NAME" => words.say("man-name"),
        "SYNOPSIS" => words.say("man-synopsis"),
        "DESCRIPTION" => words.say("man-description"),
        "EXTRA" => words.say("man-notes"),
        "VERSION" => words.say("man-version"),
        // In the language already, but for its capitals.
        own => own.to_uppercase(),
    }
}
