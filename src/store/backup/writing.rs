//! How is a backup written?

use super::LogLine;
use super::lines::{BackupHeader, EntryLine, FORMAT, LastLine, digits};
use crate::domain::code::CaseCode;
use crate::domain::id::CaseId;
use crate::domain::progress::Stage;
use crate::store::error::AtPath;
use crate::store::records::{Kept, Records};
use crate::store::{Doing, Lease, Listener, StoreError};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

/// Writes a backup of a leased store, and returns what it is of; `place` is named in errors. `listener` hears
/// of each entry, and may stop it.
///
/// # Errors
///
/// What either disk says, and a record of the history that cannot be read: it cannot be in a backup.
pub fn write_backup(
    lease: &dyn Lease,
    at: DateTime<Utc>,
    out: &mut dyn Write,
    place: &Path,
    listener: &Listener,
) -> Result<BackupHeader, StoreError> {
    let records = Records::under(lease);
    let header = header(&records, at)?;
    let mut lines = Lines { out, hash: Sha256::new(), place };
    lines.write(&header)?;
    let mut count = listener.begin(Stage::BackingUp, header.entries)?;
    records.each_entry(&mut |kept, _| {
        lines.write(&line(&kept))?;
        count.step()
    })?;
    lines.end()?;
    Ok(header)
}

/// Writes the log of a leased store: a backup whose lines say more of each entry, so that they can be
/// searched by eye and by program. What reads a backup reads it.
///
/// # Errors
///
/// As [`write_backup`].
pub fn write_log(
    lease: &dyn Lease,
    at: DateTime<Utc>,
    out: &mut dyn Write,
    place: &Path,
    listener: &Listener,
) -> Result<(), StoreError> {
    let records = Records::under(lease);
    let codes: BTreeMap<CaseId, CaseCode> =
        records.summaries()?.into_iter().map(|short| (short.case, short.code)).collect();
    let mut lines = Lines { out, hash: Sha256::new(), place };
    let header = header(&records, at)?;
    lines.write(&header)?;
    let mut count = listener.begin(Stage::BackingUp, header.entries)?;
    records.each_entry(&mut |kept, _| {
        let code = kept.entry.case.and_then(|id| codes.get(&id).copied());
        lines.write(&LogLine::with_bytes(&kept.entry, code, STANDARD.encode(&kept.sealed)))?;
        count.step()
    })?;
    lines.end()
}

fn header(records: &Records<'_>, at: DateTime<Utc>) -> Result<BackupHeader, StoreError> {
    let (revision, chain) = records.newest()?;
    // A damaged record of the school must not keep its whole history out of a backup.
    let settings = records.school().ok().and_then(|(school, _)| school.settings);
    Ok(BackupHeader {
        format: FORMAT,
        store: records.store(),
        revision,
        chain,
        school: settings.map(|settings| settings.name),
        at,
        entries: records.count()?,
        numbers: records.numbers()?,
        origins: records.origins()?,
    })
}

fn line(kept: &Kept) -> EntryLine {
    let entry = &kept.entry;
    EntryLine {
        revision: entry.revision,
        at: entry.at,
        login: entry.login.clone(),
        command: readable(&entry.command),
        sealed: STANDARD.encode(&kept.sealed),
    }
}

/// Returns a recorded command as JSON; as its text, should it ever be none.
pub(super) fn readable(command: &str) -> Value {
    serde_json::from_str(command).unwrap_or_else(|_| Value::String(command.to_owned()))
}

struct Lines<'a> {
    out: &'a mut dyn Write,
    hash: Sha256,
    place: &'a Path,
}

impl Lines<'_> {
    /// Writes the checksum of all lines before, as the last one.
    fn end(&mut self) -> Result<(), StoreError> {
        let sha256 = digits(&self.hash.clone().finalize());
        self.write(&LastLine { sha256 })
    }

    fn write(&mut self, line: &impl Serialize) -> Result<(), StoreError> {
        self.put(line).at(Doing::BackingUp, self.place)
    }

    fn put(&mut self, line: &impl Serialize) -> io::Result<()> {
        let mut bytes = serde_json::to_vec(line)?;
        bytes.push(b'\n');
        self.hash.update(&bytes);
        self.out.write_all(&bytes)
    }
}
