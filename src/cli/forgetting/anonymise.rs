//! How is the name of a teacher taken out of all records?

use super::{Asked, forget, taking};
use crate::cli::entry::{Entry, OneShot};
use crate::cli::options::{flag, text, text_in};
use crate::cli::{Exit, Session, names, talk};
use crate::say;
use crate::words::Words;
use clap::{ArgMatches, Command};
use std::io;

/// Whose name goes, and how.
#[derive(Debug)]
struct AnonymiseCall {
    /// The case, by code or by name.
    case: String,
    /// Why.
    why: String,
    /// Without writing.
    dry_run: bool,
    /// Without asking.
    yes: bool,
}

pub(in crate::cli) const ENTRY: Entry = Entry { name: "anonymise", command, read };

fn command(command: Command, words: &Words) -> Command {
    command
        .about(words.say("cli-anonymise"))
        .after_help(words.say("cli-anonymise-after"))
        .arg(text("case", "CASE", words.say("cli-anonymise-case")))
        .arg(text("why", "TEXT", words.say("cli-forget-why")).long("why"))
        .arg(flag("dry-run", words.say("cli-dry-run")).short('n'))
        .arg(flag("yes", words.say("cli-forget-yes")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(AnonymiseCall {
        case: text_in(it, "case"),
        why: text_in(it, "why"),
        dry_run: it.get_flag("dry-run"),
        yes: it.get_flag("yes"),
    })
}

impl OneShot for AnonymiseCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let overview = match session.desk.overview_for(session.login) {
            Ok(overview) => overview,
            Err(error) => return talk::failed(&error, session),
        };
        if !overview.shows_cases_to(&overview.actor(session.login)) {
            return talk::stranger(session);
        }
        let code = match names::case(&self.case, &overview, session)? {
            Ok(code) => code,
            Err(exit) => return Ok(exit),
        };
        let word = say!(session.words, "forget-word");
        let asked = Asked { key: &|_| code.to_string(), dry_run: self.dry_run, yes: self.yes };
        forget(
            &asked,
            &|outcome, session| {
                let (desk, taking) = (session.desk, taking(session, &self.why, outcome));
                desk.anonymise(code, &word, taking)
            },
            session,
        )
    }
}
