//! How is the store kept from the command line: backed up, restored, made smaller, migrated?

pub(super) mod backup;
pub(super) mod compact;
pub(super) mod migrate;
pub(super) mod restore;

use super::Session;
use crate::cli::talk;
use crate::say;
use std::io;

/// Asks whether to go on; says why not, where it is not to.
fn agreed(yes: bool, session: &mut Session<'_>) -> io::Result<bool> {
    if yes {
        return Ok(true);
    }
    let words = session.words;
    let question = say!(words, "keeping-question");
    let Some(answer) = (session.ask)(&question) else {
        writeln!(session.talk, "{}", say!(words, "keeping-nobody-to-ask"))?;
        return Ok(false);
    };
    let agreed = talk::means_yes(&answer, words);
    if !agreed {
        writeln!(session.talk, "{}", say!(words, "keeping-nothing-changed"))?;
    }
    Ok(agreed)
}
