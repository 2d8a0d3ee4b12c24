//! How is a backup read, and is it whole?

use super::BackupFault;
use super::lines::{BackupHeader, EntryLine, FORMAT, LastLine, digits};
use super::writing::readable;
use crate::domain::id::Revision;
use crate::domain::progress::Stage;
use crate::store::records::{Chain, Kept, unchained};
use crate::store::{Count, Listener};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Display;
use std::io::{BufRead, Read};

/// The longest line that is read, in bytes: several times that of the largest record.
pub const LONGEST_LINE: usize = 64 << 20;

/// A backup that was read and found whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Backup {
    /// What it is of.
    pub header: BackupHeader,
    /// The history, the oldest entry first.
    pub entries: Vec<Kept>,
}

/// Reads a backup, a line at a time, and checks all that can be checked of it.
///
/// # Errors
///
/// [`BackupFault`]: nothing of a backup that is not whole is to be used.
pub fn read_backup(input: impl BufRead) -> Result<Backup, BackupFault> {
    let heard_by_nobody = Listener::default().begin(Stage::ReadingBackup, 0);
    read_backup_counted(input, &mut heard_by_nobody.map_err(|_| BackupFault::Stopped)?)
}

/// Reads a backup, and counts its bytes.
pub(super) fn read_backup_counted(input: impl BufRead, count: &mut Count) -> Result<Backup, BackupFault> {
    let mut lines = Lines { input, hash: Sha256::new(), number: 0, count };
    let header = header(&lines.next()?)?;
    let mut chain = Chain::seed(&header.origins);
    let mut entries: Vec<Kept> = Vec::new();
    for _ in 0..header.entries {
        let bytes = lines.next()?;
        let after = entries.last().map_or(Revision::default(), |last| last.entry.revision);
        let (kept, next) = entry(&bytes, after, chain).map_err(|what| lines.fault(what))?;
        chain = next;
        entries.push(kept);
    }
    ends_well(&mut lines)?;
    let revision = entries.last().map_or(Revision::default(), |last| last.entry.revision);
    if (revision, chain) != (header.revision, header.chain) {
        return Err(lines.fault("the history does not end as the first line says"));
    }
    Ok(Backup { header, entries })
}

fn header(bytes: &[u8]) -> Result<BackupHeader, BackupFault> {
    let line: Value = serde_json::from_slice(bytes).map_err(|_| BackupFault::NotABackup)?;
    let format = line.get("talimger-backup").and_then(Value::as_u64).ok_or(BackupFault::NotABackup)?;
    if format > FORMAT {
        return Err(BackupFault::Newer { found: format, newest: FORMAT });
    }
    serde_json::from_value(line).map_err(|error| BackupFault::Line { line: 1, what: error.to_string() })
}

/// Reads the line of an entry: what stands there to be read must be what its bytes say.
fn entry(bytes: &[u8], after: Revision, before: Chain) -> Result<(Kept, Chain), String> {
    let line: EntryLine = parsed(bytes)?;
    let sealed = STANDARD.decode(&line.sealed).map_err(text)?;
    let (entry, chain) = unchained(line.revision, &sealed, before).map_err(text)?;
    let said = (line.revision, line.at, &line.login, line.command);
    if said != (entry.revision, entry.at, &entry.login, readable(&entry.command)) {
        return Err("the line does not say what its bytes do".to_owned());
    }
    if entry.revision <= after {
        return Err("the entry is not in its place".to_owned());
    }
    Ok((Kept { entry, sealed }, chain))
}

/// Checks the last line, and that nothing comes after it.
fn ends_well<R: BufRead>(lines: &mut Lines<'_, R>) -> Result<(), BackupFault> {
    let hash = digits(&lines.hash.clone().finalize());
    let bytes = lines.next()?;
    let last: LastLine = parsed(&bytes).map_err(|what| lines.fault(what))?;
    if last.sha256 != hash {
        return Err(BackupFault::Checksum);
    }
    match lines.input.fill_buf()?.is_empty() {
        true => Ok(()),
        false => Err(lines.fault("something follows the last line")),
    }
}

fn parsed<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    serde_json::from_slice(bytes).map_err(text)
}

fn text(error: impl Display) -> String {
    error.to_string()
}

struct Lines<'c, R> {
    input: R,
    hash: Sha256,
    number: usize,
    count: &'c mut Count,
}

impl<R: BufRead> Lines<'_, R> {
    /// Returns the next line, without its end.
    fn next(&mut self) -> Result<Vec<u8>, BackupFault> {
        let mut line = Vec::new();
        self.input.by_ref().take(LONGEST_LINE as u64 + 1).read_until(b'\n', &mut line)?;
        if line.len() > LONGEST_LINE {
            return Err(BackupFault::Line { line: self.number + 1, what: "the line is too long".to_owned() });
        }
        self.hash.update(&line);
        self.count.advance(line.len() as u64).map_err(|_| BackupFault::Stopped)?;
        if line.pop() != Some(b'\n') {
            return Err(match self.number {
                0 => BackupFault::NotABackup,
                line => BackupFault::CutShort { line },
            });
        }
        self.number += 1;
        Ok(line)
    }

    fn fault(&self, what: impl Into<String>) -> BackupFault {
        BackupFault::Line { line: self.number, what: what.into() }
    }
}
