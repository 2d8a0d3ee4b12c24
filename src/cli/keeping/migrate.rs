//! How is a store of an older version brought up to date from the command line?

use crate::cli::entry::{Entry, OneShot};
use crate::cli::{Exit, Session, talk};
use crate::desk::{MIGRATIONS, Migrated};
use crate::say;
use crate::words::Words;
use clap::{ArgMatches, Command};
use std::io;

/// A migration has nothing to choose.
#[derive(Debug)]
struct MigrateCall;

pub(in crate::cli) const ENTRY: Entry = Entry { name: "migrate", command, read };

fn command(command: Command, words: &Words) -> Command {
    command.about(words.say("cli-migrate"))
}

fn read(_: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(MigrateCall)
}

impl OneShot for MigrateCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let (desk, login, moment) = (session.desk, session.login, session.moment);
        let migrated = desk.migrate(login, moment, MIGRATIONS);
        let words = session.words;
        match migrated {
            Err(error) => return talk::failed(&error, session),
            Ok(Migrated::Nothing) => writeln!(session.out, "{}", say!(words, "migrate-nothing"))?,
            Ok(Migrated::Done) => {
                writeln!(session.out, "{}", say!(words, "migrate-done"))?;
                writeln!(session.out, "{}", say!(words, "keeping-aside"))?;
            }
        }
        Ok(Exit::Done)
    }
}
