//! What does the name of a backup tell?

use super::BackupHeader;
use crate::domain::id::Revision;
use crate::store::StoreId;
use crate::store::records::Chain;
use chrono::{DateTime, NaiveDateTime, Utc};
use std::fmt;

/// What stands at the end of the name of every backup.
const ENDING: &str = ".backup";

const TIME: &str = "%Y%m%d-%H%M%S";

/// When a backup was made, of which store, at which revision, with which anchor.
///
/// `20260914-101500-r000123-1a2b3c4d-0f1e2d3c4b5a.backup`; the time is UTC, so that names sort by it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BackupName {
    /// When it was made.
    pub at: DateTime<Utc>,
    /// The revision of the store.
    pub revision: Revision,
    /// The first eight hexadecimal digits of the store's id.
    store: String,
    /// The first twelve hexadecimal digits of the chain.
    anchor: String,
}

impl BackupName {
    /// Names a backup.
    pub fn new(at: DateTime<Utc>, revision: Revision, store: StoreId, chain: Chain) -> Self {
        Self { at, revision, store: store_digits(store), anchor: chain.anchor() }
    }

    /// Reads a name; `None` for anything that is no backup of ours.
    pub fn parse(name: &str) -> Option<Self> {
        let fields: Vec<&str> = name.strip_suffix(ENDING)?.split('-').collect();
        let &[date, time, revision, store, anchor] = fields.as_slice() else { return None };
        let at = NaiveDateTime::parse_from_str(&format!("{date}-{time}"), TIME).ok()?.and_utc();
        let revision = revision.strip_prefix('r')?;
        let digits = |text: &str, count: usize| {
            text.len() == count && text.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'))
        };
        (revision.bytes().all(|it| it.is_ascii_digit()) && digits(store, 8) && digits(anchor, 12))
            .then_some(())?;
        let revision = Revision(revision.parse().ok()?);
        Some(Self { at, revision, store: store.to_owned(), anchor: anchor.to_owned() })
    }

    /// Says whether this is the name of a backup that begins so.
    pub fn says(&self, header: &BackupHeader) -> bool {
        self.revision == header.revision && self.is_of(header.store) && self.anchor == header.chain.anchor()
    }

    /// Says whether it is a backup of this store.
    pub fn is_of(&self, store: StoreId) -> bool {
        self.store == store_digits(store)
    }

    /// Returns the first twelve digits of the chain.
    pub fn anchor(&self) -> &str {
        &self.anchor
    }
}

fn store_digits(store: StoreId) -> String {
    store.bytes()[..4].iter().map(|byte| format!("{byte:02x}")).collect()
}

impl fmt::Display for BackupName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (at, revision) = (self.at.format(TIME), self.revision.0);
        write!(f, "{at}-r{revision:06}-{}-{}{ENDING}", self.store, self.anchor)
    }
}

#[cfg(test)]
mod tests {
    use super::BackupName;
    use crate::domain::id::Revision;
    use crate::store::StoreId;
    use crate::store::records::Chain;

    #[test]
    fn a_name_is_read_back_as_written() {
        let store = StoreId::from_bytes([0x1a; 16]);
        let at = "2026-09-14T10:15:00Z".parse().unwrap();
        let name = BackupName::new(at, Revision(123), store, Chain([0x0f; 32]));
        assert_eq!(name.to_string(), "20260914-101500-r000123-1a1a1a1a-0f0f0f0f0f0f.backup");
        assert_eq!(BackupName::parse(&name.to_string()), Some(name.clone()));
        assert!(name.is_of(store) && !name.is_of(StoreId::from_bytes([0x1b; 16])));
        let large = BackupName::new(at, Revision(12_345_678), store, Chain([0x0f; 32]));
        assert_eq!(BackupName::parse(&large.to_string()), Some(large));
    }

    #[test]
    fn what_is_no_backup_of_ours_is_not_taken_for_one() {
        for name in [
            "",
            ".backup",
            "notes.txt",
            "20260914-101500-r000123-1a2b3c4d-0f1e2d3c4b5a",
            "20260914-101500-r000123-1a2b3c4d-0f1e2d3c4b5a.backup.part",
            "20261314-101500-r000123-1a2b3c4d-0f1e2d3c4b5a.backup",
            "20260914-101500-r-1a2b3c4d-0f1e2d3c4b5a.backup",
            "20260914-101500-r+00123-1a2b3c4d-0f1e2d3c4b5a.backup",
            "20260914-101500-r000123-1A2B3C4D-0f1e2d3c4b5a.backup",
            "20260914-101500-r99999999999999999999999-1a2b3c4d-0f1e2d3c4b5a.backup",
        ] {
            assert_eq!(BackupName::parse(name), None, "{name}");
        }
    }
}
