//! How is the store kept from the command line: backed up, restored, made smaller, migrated?

pub(super) mod backup;
pub(super) mod compact;
pub(super) mod migrate;
pub(super) mod restore;

use super::Session;
use crate::cli::talk;
use crate::desk::Stage;
use crate::say;
use std::io::{self, IsTerminal};

/// Tells whoever waits before a terminal what is going on.
pub(super) fn tell(stage: Stage, session: &mut Session<'_>) {
    if !io::stderr().is_terminal() {
        return;
    }
    let words = session.words;
    let text = match stage {
        Stage::BackingUp => say!(words, "keeping-backing-up"),
        Stage::Reading => say!(words, "keeping-reading"),
        Stage::Building => say!(words, "keeping-building"),
    };
    let _nobody_listens = writeln!(session.talk, "{text}");
}

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
