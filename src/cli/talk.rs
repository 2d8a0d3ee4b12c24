//! How is a failure said on the command line?

use super::{Exit, Session};
use crate::desk::DeskError;
use crate::domain::compiled::overview::Overview;
use crate::domain::trouble::Failure;
use crate::say;
use crate::words::{Words, quarantine, refusals, troubles};
use std::io;

/// Says why something came to nothing, with the way out, and returns how the program ends.
pub fn failed(error: &DeskError, session: &mut Session<'_>) -> io::Result<Exit> {
    writeln!(session.talk, "talimger: {}", in_words(error, session.words))?;
    Ok(Exit::of(error))
}

/// Returns a failure in words.
pub fn in_words(error: &DeskError, words: &Words) -> String {
    match Failure::from(error) {
        Failure::Refused { refusal, .. } => refusals::refusal(&refusal, words),
        Failure::Trouble(trouble) => troubles::trouble(&trouble, words),
    }
}

/// Tells on stderr which records cannot be read and are left out of the answer.
pub fn left_out(overview: &Overview, session: &mut Session<'_>) -> io::Result<()> {
    for it in &overview.quarantined {
        writeln!(session.talk, "talimger: {}", quarantine::trouble(it, session.words))?;
    }
    Ok(())
}

/// Tells a stranger whom to ask.
pub fn stranger(session: &mut Session<'_>) -> io::Result<Exit> {
    writeln!(session.talk, "talimger: {}", say!(session.words, "cli-stranger", login = session.login))?;
    Ok(Exit::NotPermitted)
}
