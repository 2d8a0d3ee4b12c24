//! How is the own last change taken back in one line, or made again?

use super::{Manner, agreed, carry_out, dry_run, yes};
use crate::cli::entry::{Entry, OneShot};
use crate::cli::options::flag;
use crate::cli::{Exit, Session, talk};
use crate::domain::change::Recorded;
use crate::domain::command::{Command, Redo, Undo};
use crate::say;
use crate::words::{Words, commands, dates};
use clap::ArgMatches;
use std::io;

/// How many entries of a batch a question names.
const NAMED: usize = 10;

/// What is taken back, or made again.
#[derive(Debug)]
struct UndoCall {
    /// Makes again what was taken back.
    again: bool,
    manner: Manner,
}

pub(in crate::cli) const ENTRY: Entry = Entry { name: "undo", command, read };

fn command(command: clap::Command, words: &Words) -> clap::Command {
    command
        .about(words.say("day-undo"))
        .after_help(words.say("day-undo-after"))
        .arg(flag("redo", words.say("day-redo")))
        .arg(yes(words))
        .arg(dry_run(words))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(UndoCall { again: it.get_flag("redo"), manner: Manner::of(it) })
}

impl OneShot for UndoCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let read = match self.again {
            true => session.desk.redoing(session.login),
            false => session.desk.undoing(session.login),
        };
        let entries = match read {
            Ok(entries) => entries,
            Err(error) => return talk::failed(&error, session),
        };
        let Some(first) = entries.first() else {
            let nothing = if self.again { "redo-nothing" } else { "undo-nothing" };
            writeln!(session.talk, "talimger: {}", session.words.say(nothing))?;
            return Ok(Exit::Refused);
        };
        let about: Vec<String> =
            entries.iter().take(NAMED).map(|entry| commands::said(entry, session.words)).collect();
        if !agreed(&self.question(first, &about, entries.len(), session.words), self.manner, session)? {
            return Ok(Exit::Refused);
        }
        let commands = entries.iter().map(|entry| self.turned(entry)).collect();
        carry_out(commands, &about.join("; "), None, self.manner, session)
    }
}

impl UndoCall {
    fn question(&self, first: &Recorded, about: &[String], count: usize, words: &Words) -> Vec<String> {
        let day = dates::with_weekday(first.day, words.language());
        let mut lines = vec![match self.again {
            true => say!(words, "redo-question", day),
            false => say!(words, "undo-question", day),
        }];
        lines.extend(about.iter().cloned());
        if let Some(count) = count.checked_sub(NAMED).filter(|more| *more > 0) {
            lines.push(say!(words, "undo-more", count));
        }
        lines
    }

    fn turned(&self, entry: &Recorded) -> Command {
        match self.again {
            true => Command::Redo(Redo { entry: entry.revision }),
            false => Command::Undo(Undo { entry: entry.revision }),
        }
    }
}
