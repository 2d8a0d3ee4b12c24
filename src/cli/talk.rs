//! How is a failure said on the command line?

use super::{Exit, Session};
use crate::desk::DeskError;
use crate::domain::compiled::overview::Overview;
use crate::domain::trouble::Failure;
use crate::say;
use crate::words::{Words, quarantine, troubles};
use serde_json::Value;
use std::io;

/// Says why something came to nothing, with the way out, and returns how the program ends.
pub fn failed(error: &DeskError, session: &mut Session<'_>) -> io::Result<Exit> {
    writeln!(session.talk, "talimger: {}", in_words(error, session.words))?;
    Ok(Exit::of(error))
}

/// Returns a failure in words.
pub fn in_words(error: &DeskError, words: &Words) -> String {
    troubles::failure(&Failure::from(error), words)
}

/// Tells on stderr which records cannot be read and are left out of the answer.
pub fn left_out(overview: &Overview, session: &mut Session<'_>) -> io::Result<()> {
    for it in &overview.quarantined {
        writeln!(session.talk, "talimger: {}", quarantine::trouble(it, session.words))?;
    }
    Ok(())
}

/// Returns the overview, with how the program ends where it is only the last one known: that is said.
/// Where there is none at all, the end alone.
pub fn overview_or_last(session: &mut Session<'_>) -> io::Result<Result<(Overview, Option<Exit>), Exit>> {
    let error = match session.desk.overview_for(session.login) {
        Ok(overview) => return Ok(Ok((overview, None))),
        Err(error) => error,
    };
    let Some(overview) = session.desk.last_for(session.login, &error) else {
        return failed(&error, session).map(Err);
    };
    let why = in_words(&error, session.words);
    writeln!(session.talk, "talimger: {}", say!(session.words, "unconfirmed-why", why))?;
    Ok(Ok((overview, Some(Exit::of(&error)))))
}

/// Marks an answer in JSON that is only the last one known.
pub fn mark_unconfirmed(answer: &mut Value, doubt: Option<Exit>) {
    if doubt.is_some() {
        answer["confirmed"] = Value::Bool(false);
    }
}

/// Tells a stranger whom to ask.
pub fn stranger(session: &mut Session<'_>) -> io::Result<Exit> {
    writeln!(session.talk, "talimger: {}", say!(session.words, "cli-stranger", login = session.login))?;
    Ok(Exit::NotPermitted)
}

/// Says that there is no school yet, and how one comes to be.
pub fn no_school(session: &mut Session<'_>) -> io::Result<Exit> {
    writeln!(session.talk, "talimger: {}", say!(session.words, "cli-no-school"))?;
    Ok(Exit::Refused)
}

/// Says whether an answer means yes: the word of the language in use, or its beginning.
pub fn means_yes(answer: &str, words: &Words) -> bool {
    let answer = answer.trim().to_lowercase();
    !answer.is_empty() && say!(words, "answer-yes").to_lowercase().starts_with(&answer)
}
