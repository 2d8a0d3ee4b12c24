//! How are operations carried out that come as lines of JSON?
//!
//! ```text
//! lines at hand ─► commands ─► one lease, each decided for itself ─► an answer a line, once it is kept
//! recorded changes, of a log or a backup ─► an empty store takes them as recorded
//! ```

mod recorded;

use super::entry::{Entry, OneShot};
use super::options::{file, file_in, flag};
use super::{Exit, Session, talk};
use crate::desk::{DeskError, Outcome};
use crate::domain::change::Answer;
use crate::domain::command::Sent;
use crate::domain::id::CommandId;
use crate::domain::refusal::Refusal;
use crate::intake::json_lines::{Line, LineFault, Lines, command as command_of};
use crate::say;
use crate::words::{Words, files, refusals};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};
use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

/// How many lines share one opening of the store: what stands at hand is not kept waiting for more.
const TOGETHER: usize = 200;

/// Which lines are carried out, and how.
#[derive(Debug)]
struct ApplyCall {
    /// The file; `-` is the standard input.
    file: PathBuf,
    /// Without writing.
    dry_run: bool,
    /// All lines, or none.
    all_or_nothing: bool,
}

pub(super) const ENTRY: Entry = Entry { name: "apply", command, read };

fn command(command: Command, words: &Words) -> Command {
    command
        .about(words.say("cli-apply"))
        .after_help(words.say("cli-apply-after"))
        .arg(file("file", words.say("cli-apply-file")).required(true))
        .arg(flag("dry-run", words.say("cli-dry-run")).short('n'))
        .arg(flag("all-or-nothing", words.say("cli-apply-all-or-nothing")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(ApplyCall {
        file: file_in(it, "file"),
        dry_run: it.get_flag("dry-run"),
        all_or_nothing: it.get_flag("all-or-nothing"),
    })
}

impl OneShot for ApplyCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let input: Box<dyn Read> = if self.file.as_os_str() == "-" {
            Box::new(io::stdin().lock())
        } else {
            match File::open(&self.file) {
                Ok(file) => Box::new(file),
                Err(error) => return unreadable(self, &error, session),
            }
        };
        let mut lines = Lines::of(input);
        match lines.are_recorded() {
            Err(error) => return unreadable(self, &error, session),
            Ok(true) => return recorded::take_in(lines, &self.file, self.dry_run, session),
            Ok(false) => {}
        }
        match self.apply(lines, session) {
            Err(Failed::Reading(error)) => unreadable(self, &error, session),
            Err(Failed::Answering(error)) => Err(error),
            Err(Failed::Desk(error)) => talk::failed(&error, session),
            Ok(exit) => Ok(exit),
        }
    }
}

/// What ends the work before the last line.
enum Failed {
    Reading(io::Error),
    Answering(io::Error),
    Desk(DeskError),
}

/// A line, with the command that it holds or why it holds none.
struct Asked {
    number: usize,
    command: Result<Sent, LineFault>,
}

/// What became of a line.
enum Outcomes {
    Kept(Answer),
    Refused(Refusal),
    NoCommand(LineFault),
    /// Another line of an all-or-nothing run was refused.
    NotTried,
}

impl ApplyCall {
    fn apply(&self, mut lines: Lines<Box<dyn Read>>, session: &mut Session<'_>) -> Result<Exit, Failed> {
        let mut exit = Exit::Done;
        loop {
            // What only tries, and what stands or falls together, is decided as one.
            let whole = self.dry_run || self.all_or_nothing;
            let lines = if whole { lines.all() } else { lines.at_hand(TOGETHER) };
            let asked: Vec<Asked> =
                lines.map_err(Failed::Reading)?.iter().map(|line| asked(line, session)).collect();
            if asked.is_empty() {
                return Ok(exit);
            }
            let outcomes = if self.all_or_nothing {
                self.together(&asked, session)?
            } else {
                self.each(&asked, session)?
            };
            for (asked, outcome) in asked.iter().zip(&outcomes) {
                exit = worse(exit, outcome);
                let answer = answer(asked.number, outcome, session.words);
                writeln!(session.out, "{answer}").map_err(Failed::Answering)?;
            }
            session.out.flush().map_err(Failed::Answering)?;
        }
    }

    fn outcome(&self) -> Outcome {
        if self.dry_run { Outcome::Rehearse } else { Outcome::Keep }
    }

    fn each(&self, asked: &[Asked], session: &Session<'_>) -> Result<Vec<Outcomes>, Failed> {
        let sent: Vec<Sent> = asked.iter().filter_map(|it| it.command.as_ref().ok()).cloned().collect();
        let carried_out = if sent.is_empty() {
            Vec::new()
        } else {
            // What was kept and answered is kept: a signal ends the program between two lines, and says no more.
            let desk = session.desk.unheard();
            desk.carry_out_each(&sent, session.login, session.moment, self.outcome()).map_err(Failed::Desk)?
        };
        let mut answers = carried_out.into_iter();
        let mut next = || match answers.next() {
            Some(Ok(answer)) => Outcomes::Kept(answer),
            Some(Err(refusal)) => Outcomes::Refused(refusal),
            None => Outcomes::NotTried,
        };
        Ok(asked.iter().map(|it| fault_or(it, &mut next)).collect())
    }

    fn together(&self, asked: &[Asked], session: &Session<'_>) -> Result<Vec<Outcomes>, Failed> {
        let sent: Result<Vec<Sent>, &LineFault> =
            asked.iter().map(|it| it.command.as_ref().cloned()).collect();
        let Ok(sent) = sent else {
            return Ok(asked.iter().map(|it| fault_or(it, || Outcomes::NotTried)).collect());
        };
        match session.desk.carry_out(&sent, session.login, session.moment, self.outcome()) {
            Ok(answers) => Ok(answers.into_iter().map(Outcomes::Kept).collect()),
            Err(DeskError::Refused { number, refusal }) => {
                let of = |at: usize| match at + 1 == number {
                    true => Outcomes::Refused(refusal.clone()),
                    false => Outcomes::NotTried,
                };
                Ok((0..asked.len()).map(of).collect())
            }
            Err(error) => Err(Failed::Desk(error)),
        }
    }
}

fn asked(line: &Line, session: &Session<'_>) -> Asked {
    let fresh = || CommandId(session.seed.wrapping_add(line.number as u128));
    Asked { number: line.number, command: command_of(line, fresh) }
}

fn fault_or(asked: &Asked, other: impl FnOnce() -> Outcomes) -> Outcomes {
    match &asked.command {
        Err(fault) => Outcomes::NoCommand(fault.clone()),
        Ok(_) => other(),
    }
}

fn worse(exit: Exit, outcome: &Outcomes) -> Exit {
    match outcome {
        Outcomes::Kept(_) => exit,
        Outcomes::Refused(_) | Outcomes::NoCommand(_) | Outcomes::NotTried => Exit::Refused,
    }
}

fn answer(line: usize, outcome: &Outcomes, words: &Words) -> Value {
    match outcome {
        Outcomes::Kept(answer) => json!({
            "line": line,
            "ok": true,
            "revision": answer.revision,
            "case": answer.case,
            "warnings": answer.warnings,
            "moved": answer.moved,
        }),
        Outcomes::Refused(refusal) => json!({
            "line": line,
            "ok": false,
            "refusal": refusal.code(),
            "says": refusals::refusal(refusal, words),
        }),
        Outcomes::NoCommand(fault) => json!({
            "line": line,
            "ok": false,
            "refusal": "not-a-command",
            "says": not_a_command(fault, words),
        }),
        Outcomes::NotTried => json!({
            "line": line,
            "ok": false,
            "refusal": "not-tried",
            "says": words.say("apply-not-tried"),
        }),
    }
}

fn not_a_command(fault: &LineFault, words: &Words) -> String {
    match fault {
        LineFault::TooLong => words.say("apply-too-long"),
        LineFault::NotACommand(why) => say!(words, "apply-not-a-command", why = why.as_str()),
    }
}

fn unreadable(call: &ApplyCall, error: &io::Error, session: &mut Session<'_>) -> io::Result<Exit> {
    let path = call.file.display().to_string();
    let why = say!(session.words, "file-unreadable", path, why = files::why(error, session.words));
    writeln!(session.talk, "talimger: {why}")?;
    Ok(Exit::Refused)
}
