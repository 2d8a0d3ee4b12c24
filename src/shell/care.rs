//! How is done with the store as a whole what the screens ask for?

use super::{places, umask};
use crate::app::care::{Care, Cared, Forgetting, Outgoing};
use crate::cli::{Unwritten, back_up_to_file};
use crate::desk::{Desk, DeskError, Mending, Moment, Outcome, Taking};
use crate::domain::keeping::{Forgotten, Prospect};
use crate::domain::trouble::{Failure, Trouble};
use crate::say;
use crate::words::Words;
use std::path::Path;

/// By whom, when, and in which words something is done.
#[derive(Clone, Copy)]
struct By<'a> {
    login: &'a str,
    moment: Moment,
    words: &'a Words,
}

/// Does it, as the command line does.
///
/// # Errors
///
/// The refusal of who may not; what is wrong with the store, the disk or a backup.
pub(super) fn cared(
    care: &Care,
    desk: &Desk,
    login: &str,
    moment: Moment,
    words: &Words,
) -> Result<Cared, Failure> {
    let by = By { login, moment, words };
    let done = match care {
        Care::BackUpTo(typed) => return back_up_to(typed, desk, by),
        Care::Look => desk.kept(login).map(|kept| Cared::Stands(Box::new(kept))),
        Care::Check => desk.verify(Mending::Look, login).map(Cared::Checked),
        Care::Mend => desk.verify(Mending::Write, login).map(Cared::Checked),
        Care::BackUp => {
            desk.back_up(login, moment).map(|path| Cared::BackedUp(shown(&path.unwrap_or_default())))
        }
        Care::Compact => compact(desk, by),
        Care::Foresee(typed) => foresee(typed, desk, by),
        Care::Restore(typed, seen) => restore(typed, seen, desk, by),
        Care::TryForgetting(it) => forget(it, Outcome::Rehearse, desk, by).map(Cared::WouldForget),
        Care::Forget(it) => forget(it, Outcome::Keep, desk, by).map(Cared::Forgot),
    };
    done.map_err(|error| Failure::from(&error))
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn back_up_to(typed: &str, desk: &Desk, by: By<'_>) -> Result<Cared, Failure> {
    let path = places::at_home(typed);
    match back_up_to_file(&path, desk, umask::own_files(), by.login, by.moment) {
        Ok(()) => Ok(Cared::BackedUp(shown(&std::path::absolute(&path).unwrap_or(path)))),
        Err(Unwritten::IsThere) => Err(Failure::Trouble(Trouble::FileExists { path: shown(&path) })),
        Err(Unwritten::Desk(error)) => Err(Failure::from(&error)),
        Err(Unwritten::Disk(error)) => Err(Failure::from(&DeskError::writing(&path, error))),
    }
}

fn compact(desk: &Desk, by: By<'_>) -> Result<Cared, DeskError> {
    let before = desk.room()?;
    desk.compact(by.login, by.moment)?;
    Ok(Cared::Compacted(before, desk.settled().room()?))
}

fn foresee(typed: &str, desk: &Desk, by: By<'_>) -> Result<Cared, DeskError> {
    let backup = desk.read_backup(&places::at_home(typed))?;
    Ok(Cared::Foreseen(Box::new(desk.restoring(&backup, by.login)?)))
}

/// The file is read once more: it is nobody's while the question stands.
fn restore(typed: &str, seen: &Prospect, desk: &Desk, by: By<'_>) -> Result<Cared, DeskError> {
    let backup = desk.read_backup(&places::at_home(typed))?;
    desk.restore(&backup, seen, by.login, by.moment)?;
    Ok(Cared::Restored)
}

fn forget(it: &Forgetting, outcome: Outcome, desk: &Desk, by: By<'_>) -> Result<Forgotten, DeskError> {
    let taking = Taking { login: by.login, moment: by.moment, why: &it.why, outcome };
    match it.what {
        Outgoing::Name(code) => desk.anonymise(code, &say!(by.words, "forget-word"), taking),
        Outgoing::EndedBefore(day) => desk.purge(day, taking),
    }
}
