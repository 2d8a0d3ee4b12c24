//! How is the work of the day done in one line: a visit, an item, a mark, a change taken back?
//!
//! ```text
//! words of the line ─► the same commands as on the screens ─► asked, where it is grave ─► kept, and said
//! ```

pub(super) mod done;
pub(super) mod marks;
pub(super) mod undo;
pub(super) mod visit;

use super::options::flag;
use super::{Exit, Session, talk};
use crate::desk::Outcome;
use crate::domain::change::Answer;
use crate::domain::command::{Command, Sent};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::{CommandId, Revision};
use crate::say;
use crate::words::{Words, commands, warnings};
use clap::{Arg, ArgMatches};
use std::io;

/// How a deed is done.
#[derive(Debug, Clone, Copy)]
struct Manner {
    /// Without asking.
    yes: bool,
    /// Without writing.
    dry_run: bool,
}

impl Manner {
    fn of(it: &ArgMatches) -> Self {
        let has = |name: &str| it.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or_default();
        Self { yes: has("yes"), dry_run: has("dry-run") }
    }
}

/// The case that every deed is about.
fn the_case(words: &Words) -> Arg {
    Arg::new("case").value_name("CASE").required(true).help(words.say("day-case"))
}

fn dry_run(words: &Words) -> Arg {
    flag("dry-run", words.say("cli-dry-run")).short('n')
}

fn yes(words: &Words) -> Arg {
    flag("yes", words.say("cli-yes"))
}

/// The case with its teacher, as every answer names it.
fn named(file: &CaseFile) -> String {
    format!("{} {}", file.case.head.code, file.school.name_of(file.case.head.mentee).short())
}

/// Asks about something grave; says why not, where it is not to be done.
fn agreed(lines: &[String], manner: Manner, session: &mut Session<'_>) -> io::Result<bool> {
    if manner.yes || manner.dry_run {
        return Ok(true);
    }
    let Some((question, about)) = lines.split_first() else { return Ok(true) };
    for line in about {
        writeln!(session.talk, "  {line}")?;
    }
    let words = session.words;
    let Some(answer) = (session.ask)(&say!(words, "day-question", question = question.as_str())) else {
        writeln!(session.talk, "talimger: {}", say!(words, "keeping-nobody-to-ask"))?;
        return Ok(false);
    };
    let answer = answer.trim().to_lowercase();
    let agreed = !answer.is_empty() && say!(words, "answer-yes").to_lowercase().starts_with(&answer);
    if !agreed {
        writeln!(session.talk, "{}", say!(words, "keeping-nothing-changed"))?;
    }
    Ok(agreed)
}

/// Carries commands out as one, and says of each what it did.
fn carry_out(
    commands: Vec<Command>,
    about: &str,
    seen: Option<Revision>,
    manner: Manner,
    session: &mut Session<'_>,
) -> io::Result<Exit> {
    let id = |at: usize| CommandId(session.seed.wrapping_add(at as u128 + 1));
    let numbered = commands.into_iter().enumerate();
    let sent: Vec<Sent> = numbered.map(|(at, command)| Sent { id: id(at), seen, command }).collect();
    let outcome = if manner.dry_run { Outcome::Rehearse } else { Outcome::Keep };
    let answers = match session.desk.carry_out(&sent, session.login, session.moment, outcome) {
        Ok(answers) => answers,
        Err(error) => return talk::failed(&error, session),
    };
    for (sent, answer) in sent.iter().zip(&answers) {
        tell(about, &commands::done(&sent.command, session.words), answer, session)?;
    }
    if manner.dry_run {
        writeln!(session.talk, "{}", say!(session.words, "keeping-nothing-changed"))?;
    }
    Ok(Exit::Done)
}

fn tell(about: &str, what: &str, answer: &Answer, session: &mut Session<'_>) -> io::Result<()> {
    match about.is_empty() {
        true => writeln!(session.out, "{what}")?,
        false => writeln!(session.out, "{about}: {what}")?,
    }
    for warning in &answer.warnings {
        writeln!(session.talk, "{}", warnings::warning(warning, session.words))?;
    }
    Ok(())
}
