//! Who changed what, and when: in a case, or in the whole store?
//!
//! ```text
//! log --json of a whole store ─► lines of recorded changes ─► apply, to an empty one ─► the same store
//! ```

use super::entry::{Entry, OneShot};
use super::options::flag;
use super::{Exit, Session, names, talk};
use crate::desk::LogLine;
use crate::domain::change::Recorded;
use crate::domain::code::CaseCode;
use crate::domain::command;
use crate::domain::compiled::overview::CaseFile;
use crate::domain::rights::Right;
use crate::domain::school::School;
use crate::say;
use crate::words::text::pad;
use crate::words::{Words, commands, dates, keeping};
use clap::{Arg, ArgMatches, Command};
use std::io;
use std::path::Path;

/// Of what the history is told, and how.
#[derive(Debug)]
struct LogCall {
    /// The case; none for the whole store.
    case: Option<String>,
    /// As JSON.
    json: bool,
}

pub(super) const ENTRY: Entry = Entry { name: "log", command, read };

fn command(command: Command, words: &Words) -> Command {
    command
        .about(words.say("cli-log"))
        .after_help(words.say("cli-log-after"))
        .arg(Arg::new("case").value_name("CASE").help(words.say("cli-log-case")))
        .arg(flag("json", words.say("cli-log-json")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(LogCall { case: it.get_one::<String>("case").cloned(), json: it.get_flag("json") })
}

impl OneShot for LogCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        match (&self.case, self.json) {
            (Some(meant), json) => of_a_case(meant, json, session),
            (None, true) => whole_as_json(session),
            (None, false) => whole(session),
        }
    }
}

fn whole_as_json(session: &mut Session<'_>) -> io::Result<Exit> {
    let written = session.desk.log_to(session.out, Path::new("-"), session.login, session.moment);
    match written {
        Err(error) if error.reader_is_gone() => Err(io::ErrorKind::BrokenPipe.into()),
        Err(error) => talk::failed(&error, session),
        Ok(()) => Ok(Exit::Done),
    }
}

/// The newest first, as whoever looks for a change reads them.
fn whole(session: &mut Session<'_>) -> io::Result<Exit> {
    let log = match session.desk.log(session.login) {
        Ok(log) => log,
        Err(error) => return talk::failed(&error, session),
    };
    for entry in &log.entries {
        let code = log.case_of(entry);
        writeln!(session.out, "{}", line(entry, code, &log.school, session.words))?;
    }
    if log.entries.is_empty() {
        writeln!(session.talk, "{}", say!(session.words, "cli-log-nothing"))?;
    }
    Ok(Exit::Done)
}

fn of_a_case(meant: &str, json: bool, session: &mut Session<'_>) -> io::Result<Exit> {
    let file = match names::file(meant, session)? {
        Ok(file) => file,
        Err(exit) => return Ok(exit),
    };
    match json {
        true => lines_of(&file, session)?,
        false => tell(&file, session)?,
    }
    Ok(Exit::Done)
}

fn tell(file: &CaseFile, session: &mut Session<'_>) -> io::Result<()> {
    let actor = file.school.actor(session.login);
    let reads = actor.may(Right::SeeScores, actor.relation_to(&file.case, session.moment.today));
    for entry in &file.history {
        let line = line(entry, Some(file.case.head.code), &file.school, session.words);
        let said = serde_json::from_str::<command::Command>(&entry.command).ok();
        match said.as_ref().and_then(commands::reason).filter(|_| reads) {
            Some(reason) => writeln!(session.out, "{line}: {reason}")?,
            None => writeln!(session.out, "{line}")?,
        }
    }
    Ok(())
}

/// The oldest first, as they came about.
fn lines_of(file: &CaseFile, session: &mut Session<'_>) -> io::Result<()> {
    for entry in file.history.iter().rev() {
        let line = LogLine::with_edits(entry, Some(file.case.head.code));
        writeln!(session.out, "{}", serde_json::to_string(&line)?)?;
    }
    Ok(())
}

/// Number, day, time, who, case, what.
fn line(entry: &Recorded, code: Option<CaseCode>, school: &School, words: &Words) -> String {
    let by = school.person_with_login(&entry.login).map(|person| person.name.short());
    format!(
        "{:>5} {} {} {} {} {}",
        entry.revision.0,
        dates::table(entry.day),
        keeping::time(entry.at),
        pad(&by.unwrap_or_else(|| entry.login.clone()), 20),
        pad(&code.map(|code| code.to_string()).unwrap_or_default(), 6),
        commands::said(entry, words),
    )
}
