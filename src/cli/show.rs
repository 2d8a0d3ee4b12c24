//! What is known of a case, whole?

mod as_json;
mod sections;

use super::entry::{Entry, OneShot};
use super::options::{flag, text, text_in};
use super::{Exit, Session, names};
use crate::words::Words;
use clap::{ArgMatches, Command};
use std::io;

/// Which case is shown, and how.
#[derive(Debug)]
struct ShowCall {
    case: String,
    json: bool,
}

pub(super) const ENTRY: Entry = Entry { name: "show", command, read };

fn command(command: Command, words: &Words) -> Command {
    command
        .about(words.say("cli-show"))
        .after_help(words.say("cli-show-after"))
        .arg(text("case", "CASE", words.say("day-case")))
        .arg(flag("json", words.say("cli-json")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(ShowCall { case: text_in(it, "case"), json: it.get_flag("json") })
}

impl OneShot for ShowCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let file = match names::file(&self.case, session)? {
            Ok(file) => file,
            Err(exit) => return Ok(exit),
        };
        if self.json {
            writeln!(session.out, "{}", as_json::case(&file, session.moment.today))?;
            return Ok(Exit::Done);
        }
        for line in sections::all(&file, session) {
            writeln!(session.out, "{line}")?;
        }
        Ok(Exit::Done)
    }
}
