//! What does the staff list at a path come to?

use super::places::at_home;
use crate::desk::Desk;
use crate::domain::staff_list::{Enrolment, enrol};
use crate::domain::trouble::Failure;
use crate::intake::{row_words, staff_csv};
use crate::say;
use crate::words::{Words, files, troubles};
use chrono::NaiveDate;

/// Reads a list and tries it out; nothing is written.
///
/// # Errors
///
/// In words: why the file cannot be read, is no list, or the store cannot be asked.
pub fn enrolment(
    path: &str,
    desk: &Desk,
    login: &str,
    today: NaiveDate,
    words: &Words,
) -> Result<Enrolment, String> {
    let path = at_home(path);
    let unread = |error: std::io::Error| {
        say!(words, "file-unreadable", path = path.display().to_string(), why = files::why(&error, words))
    };
    let bytes = std::fs::read(&path).map_err(unread)?;
    let list = staff_csv::read(&bytes).map_err(|trouble| row_words::trouble(&trouble, words))?;
    let (facts, actor) =
        desk.facts(login).map_err(|error| troubles::failure(&Failure::from(&error), words))?;
    Ok(enrol(&list.rows, &facts, &actor, today))
}
