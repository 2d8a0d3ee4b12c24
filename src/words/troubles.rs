//! What is wrong with the store, in words, and what is the way out?

use super::shell_line::quoted;
use super::{Words, quarantine, refusals};
use crate::domain::trouble::{Failure, Trouble};
use crate::domain::unfit::Unfit;
use crate::say;

/// Returns why something came to nothing.
#[must_use]
pub fn failure(failure: &Failure, words: &Words) -> String {
    match failure {
        Failure::Refused { refusal, .. } => refusals::refusal(refusal, words),
        Failure::Trouble(it) => trouble(it, words),
    }
}

/// Returns what is wrong with the store, and what to do.
///
/// Paths stand last in their sentence, since they can be long. What an engine or the disk said is in English,
/// for whoever looks after the server.
#[must_use]
pub fn trouble(trouble: &Trouble, words: &Words) -> String {
    match trouble {
        Trouble::NoStore { path } => say!(words, "trouble-no-store", path),
        Trouble::Busy { holder: Some(holder) } => say!(words, "trouble-busy", holder),
        Trouble::Busy { holder: None } => words.say("trouble-busy-unknown"),
        Trouble::Stopped => words.say("trouble-stopped"),
        Trouble::Damaged { what } => say!(words, "trouble-damaged", what),
        Trouble::Unreadable(it) => quarantine::trouble(it, words),
        Trouble::Full { path } => say!(words, "trouble-full", path),
        Trouble::NotPermitted { path } => say!(words, "trouble-not-permitted", path),
        Trouble::NoDirectory { path } => say!(words, "trouble-no-directory", path),
        Trouble::Unfit(it) => unfit(it, words),
        Trouble::FileExists { path } => say!(words, "care-file-exists", path),
        Trouble::BadBackup { path, what } => say!(words, "trouble-bad-backup", what, path),
        Trouble::Newer => words.say("trouble-newer"),
        Trouble::Older => words.say("trouble-older"),
        Trouble::Disk { path, what } => say!(words, "trouble-disk", path, what),
    }
}

/// Returns what is wrong with the data directory, with the very command that mends it where one does.
fn unfit(unfit: &Unfit, words: &Words) -> String {
    match unfit {
        Unfit::OpenToOthers { path } => {
            say!(words, "trouble-open-to-others", command = format!("chmod o-rwx {}", quoted(path)))
        }
        Unfit::GroupNotKept { path } => {
            say!(words, "trouble-group-not-kept", command = format!("chmod g+s {}", quoted(path)))
        }
        Unfit::AnothersOwn { path, owner } => say!(words, "trouble-anothers-own", path, owner),
        Unfit::OnNetwork { path, system } => say!(words, "trouble-on-network", path, system),
        Unfit::DanglingLink { path } => say!(words, "trouble-dangling-link", path),
    }
}
