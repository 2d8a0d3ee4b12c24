//! Which rows has the list of what can be done with the data as a whole?

use crate::app::session::Session;
use crate::domain::keeping::{Kept, KeptBackup};
use crate::domain::rights::Right;
use crate::say;
use crate::words::keeping::when;

/// What a row is known by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowId {
    /// Look at every record.
    Check,
    /// Make a backup among the others.
    BackUp,
    /// Make a backup in a file.
    BackUpTo,
    /// Make the store smaller.
    Compact,
    /// Restore from a file.
    RestoreFrom,
    /// Take the name out of a closed case.
    Anonymise,
    /// Take old cases out.
    Purge,
    /// Restore this backup, by its path.
    Backup(String),
}

impl RowId {
    /// What can be done, in its order.
    const DEEDS: [Self; 7] = [
        Self::Check,
        Self::BackUp,
        Self::BackUpTo,
        Self::Compact,
        Self::RestoreFrom,
        Self::Anonymise,
        Self::Purge,
    ];

    /// Returns the right that it takes.
    pub fn right(&self) -> Right {
        match self {
            Self::Check
            | Self::BackUp
            | Self::BackUpTo
            | Self::Compact
            | Self::RestoreFrom
            | Self::Backup(_) => Right::KeepStore,
            Self::Anonymise | Self::Purge => Right::KeepCases,
        }
    }

    fn name(&self) -> Option<&'static str> {
        match self {
            Self::Check => Some("care-check"),
            Self::BackUp => Some("care-back-up"),
            Self::BackUpTo => Some("care-back-up-to"),
            Self::Compact => Some("care-compact"),
            Self::RestoreFrom => Some("care-restore-from"),
            Self::Anonymise => Some("care-anonymise"),
            Self::Purge => Some("care-purge"),
            Self::Backup(_) => None,
        }
    }
}

/// A row: what it is, and what stands beside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is known by.
    pub id: RowId,
    /// What it is.
    pub name: String,
    /// What stands beside.
    pub beside: String,
    /// Whether it cannot be done by this user, or need not be.
    pub is_quiet: bool,
}

/// Returns what can be done, and the backups, the newest first.
pub(super) fn rows(kept: Option<&Kept>, session: &Session) -> Vec<Row> {
    let deeds = RowId::DEEDS.into_iter().map(|id| deed(id, kept, session));
    let backups = kept.map(|kept| kept.backups.as_slice()).unwrap_or_default();
    deeds.chain(backups.iter().map(|it| backup(it, session))).collect()
}

fn deed(id: RowId, kept: Option<&Kept>, session: &Session) -> Row {
    let words = &session.words;
    let beside = match (&id, kept) {
        (RowId::Compact, Some(kept)) if kept.room.is_wasted() => say!(words, "care-compact-worth-it"),
        (RowId::Compact, Some(_)) => say!(words, "compact-not-worth-it"),
        _ => String::new(),
    };
    let need_not = id == RowId::Compact && kept.is_some_and(|kept| !kept.room.is_wasted());
    let is_quiet = need_not || !session.may(id.right());
    let name = id.name().map(|name| words.say(name)).unwrap_or_default();
    Row { id, name, beside, is_quiet }
}

fn backup(it: &KeptBackup, session: &Session) -> Row {
    let words = &session.words;
    let (revision, anchor) = (it.revision.0, it.anchor.as_str());
    Row {
        id: RowId::Backup(it.path.clone()),
        name: say!(words, "care-backup", when = when(it.at, words)),
        beside: say!(words, "care-backup-of", revision, anchor),
        is_quiet: false,
    }
}
