//! How are recorded changes taken into an empty store from the command line?

use crate::cli::{Exit, Session, talk};
use crate::desk::{Backup, TakenIn};
use crate::intake::json_lines::Lines;
use crate::say;
use serde_json::{Value, json};
use std::io::{self, Read};
use std::path::Path;

/// Takes recorded changes as they were recorded, all or none, and answers each line.
pub(super) fn take_in(
    lines: Lines<Box<dyn Read>>,
    file: &Path,
    dry_run: bool,
    session: &mut Session<'_>,
) -> io::Result<Exit> {
    let desk = session.desk;
    let recorded = match desk.read_log(lines.rest(), file) {
        Ok(recorded) => recorded,
        Err(error) => return talk::failed(&error, session),
    };
    let taken = match dry_run {
        true => desk.would_take_in(),
        false => desk.take_in(&recorded, session.login, session.moment),
    };
    match taken {
        Err(error) => talk::failed(&error, session),
        Ok(TakenIn::NotEmpty) => {
            writeln!(session.talk, "talimger: {}", say!(session.words, "apply-not-empty"))?;
            Ok(Exit::Refused)
        }
        Ok(TakenIn::Taken) => answer(&recorded, session).map(|()| Exit::Done),
    }
}

/// The first line tells of all and has no answer of its own.
fn answer(recorded: &Backup, session: &mut Session<'_>) -> io::Result<()> {
    for (at, kept) in recorded.entries.iter().enumerate() {
        let answer: Value = json!({ "line": at + 2, "ok": true, "revision": kept.entry.revision });
        writeln!(session.out, "{answer}")?;
    }
    session.out.flush()
}
