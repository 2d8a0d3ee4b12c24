//! How is something taken out of the records for good from the command line?

pub(super) mod anonymise;
pub(super) mod purge;

use super::{Exit, Session, talk};
use crate::desk::{DeskError, Forgotten, Outcome, Taking};
use crate::say;
use crate::words::keeping;
use std::io;

/// A look at what would go, or the deed.
type Attempt<'a> = dyn Fn(Outcome, &mut Session<'_>) -> Result<Forgotten, DeskError> + 'a;

/// How the deed is asked for.
struct Asked<'a> {
    /// What must be typed to go on: a code, or a number of cases.
    key: &'a dyn Fn(&Forgotten) -> String,
    /// Only shown.
    dry_run: bool,
    /// Not asked.
    yes: bool,
}

/// Shows what goes, has it confirmed by typing what it is about, and does it.
fn forget(asked: &Asked<'_>, attempt: &Attempt<'_>, session: &mut Session<'_>) -> io::Result<Exit> {
    let seen = match attempt(Outcome::Rehearse, session) {
        Ok(seen) => seen,
        Err(error) => return talk::failed(&error, session),
    };
    if seen.cases.is_empty() {
        writeln!(session.out, "{}", say!(session.words, "forget-nothing"))?;
        return Ok(Exit::Done);
    }
    for line in keeping::forgotten(&seen, session.words) {
        writeln!(session.out, "{line}")?;
    }
    if asked.dry_run {
        writeln!(session.talk, "{}", say!(session.words, "forget-not-done"))?;
        return Ok(Exit::Done);
    }
    if !asked.yes && !confirmed(&(asked.key)(&seen), session)? {
        writeln!(session.talk, "{}", say!(session.words, "forget-not-done"))?;
        return Ok(Exit::Refused);
    }
    match attempt(Outcome::Keep, session) {
        Err(error) => talk::failed(&error, session),
        Ok(_) => {
            writeln!(session.out, "{}", say!(session.words, "forget-done"))?;
            Ok(Exit::Done)
        }
    }
}

/// Something grave is confirmed by typing its name, not by a key.
fn confirmed(key: &str, session: &mut Session<'_>) -> io::Result<bool> {
    let question = say!(session.words, "forget-question", key);
    let Some(answer) = (session.ask)(&question) else {
        writeln!(session.talk, "{}", say!(session.words, "forget-nobody-to-ask"))?;
        return Ok(false);
    };
    Ok(answer.trim() == key)
}

/// Says who takes something out, and why.
fn taking<'t, 's: 't>(session: &Session<'s>, why: &'t str, outcome: Outcome) -> Taking<'t> {
    let login: &'t str = session.login;
    Taking { login, moment: session.moment, why, outcome }
}
