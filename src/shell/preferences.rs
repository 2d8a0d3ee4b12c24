//! What did the user switch on the screens, to stay so the next time?
//!
//! One word in a file of the user's own state. The configuration is the user's text: the program reads it and
//! never writes it.

use super::drafts;
use std::io;
use std::path::Path;

const ON: &str = "on";
const OFF: &str = "off";

/// Returns what was switched; none where nothing was, or the file says something else.
pub(super) fn read(path: &Path) -> Option<bool> {
    match std::fs::read_to_string(path).ok()?.trim() {
        ON => Some(true),
        OFF => Some(false),
        _ => None,
    }
}

/// Keeps what is switched.
///
/// # Errors
///
/// When the disk refuses; what was kept before is then still there.
pub(super) fn write(path: &Path, is_on: bool) -> io::Result<()> {
    let word = if is_on { ON } else { OFF };
    drafts::write(path, format!("{word}\n").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn what_was_switched_stays_so_and_anything_else_says_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state/mouse");
        assert_eq!(read(&path), None);
        for is_on in [true, false] {
            write(&path, is_on).unwrap();
            assert_eq!(read(&path), Some(is_on));
        }
        std::fs::write(&path, "yes").unwrap();
        assert_eq!(read(&path), None);
    }
}
