//! Why could a file not be read or written, in the user's words?

use super::Words;
use std::io;

/// Returns what the system said, in the user's language where it is one of the usual things.
#[must_use]
pub fn why(error: &io::Error, words: &Words) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => words.say("file-why-not-found"),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            words.say("file-why-not-permitted")
        }
        io::ErrorKind::IsADirectory => words.say("file-why-folder"),
        io::ErrorKind::NotADirectory => words.say("file-why-no-folder"),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => words.say("file-why-full"),
        _ => error.to_string(),
    }
}
