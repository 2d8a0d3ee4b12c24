//! How is a store made smaller from the command line?

use crate::cli::entry::{Entry, OneShot};
use crate::cli::options::flag;
use crate::cli::{Exit, Session, talk};
use crate::desk::DeskError;
use crate::say;
use crate::words::Words;
use crate::words::keeping::{self, size};
use clap::{ArgMatches, Command};
use std::io;

/// Whether the store is made smaller, or only looked at.
#[derive(Debug)]
struct CompactCall {
    /// Without writing.
    dry_run: bool,
}

pub(in crate::cli) const ENTRY: Entry = Entry { name: "compact", command, read };

fn command(command: Command, words: &Words) -> Command {
    command.about(words.say("cli-compact")).arg(flag("dry-run", words.say("cli-dry-run")).short('n'))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(CompactCall { dry_run: it.get_flag("dry-run") })
}

impl OneShot for CompactCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let done = if self.dry_run { look(session) } else { compact(session) };
        match done {
            Err(error) => talk::failed(&error, session),
            Ok(lines) => {
                for line in lines {
                    writeln!(session.out, "{line}")?;
                }
                Ok(Exit::Done)
            }
        }
    }
}

fn look(session: &Session<'_>) -> Result<Vec<String>, DeskError> {
    session.desk.may_keep_the_store(session.login)?;
    let (room, words) = (session.desk.room()?, session.words);
    let advice = match room.is_wasted() {
        true => say!(words, "compact-worth-it"),
        false => say!(words, "compact-not-worth-it"),
    };
    Ok(vec![keeping::room(room, words), advice])
}

fn compact(session: &mut Session<'_>) -> Result<Vec<String>, DeskError> {
    session.desk.may_keep_the_store(session.login)?;
    let before = session.desk.room()?.taken;
    let (desk, login, moment) = (session.desk, session.login, session.moment);
    desk.compact(login, moment)?;
    let (after, words) = (desk.settled().room()?.taken, session.words);
    let done = say!(words, "compact-done", before = size(before, words), after = size(after, words));
    Ok(vec![done, say!(words, "keeping-aside")])
}
