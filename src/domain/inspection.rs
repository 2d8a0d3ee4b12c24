//! What does a look at everything that is stored find, and how is it mended?

use crate::domain::code::CaseCode;
use crate::domain::id::Revision;
use crate::domain::quarantine::{Fault, RecordName};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

/// Something that is not as it should be: what, where, and what mends it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Where.
    #[serde(rename = "where")]
    pub place: Place,
    /// The case that it belongs to, where that is known.
    pub case: Option<CaseCode>,
    /// What.
    pub what: Flaw,
    /// How to mend it.
    pub way: Way,
}

/// Where something is found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// In a record.
    Record(RecordName),
    /// In the digest, which lists are read from.
    Digest,
    /// In a file of the data directory, named from there.
    File(String),
}

/// What is not as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flaw {
    /// It cannot be read, because its bytes are not those that were written.
    Spoilt,
    /// It cannot be read, because a newer version wrote it.
    Newer,
    /// It is not there, though the history says so.
    Missing,
    /// It is there, though no entry of the history put it there.
    Unrecorded,
    /// It is not what the history says.
    NotAsRecorded,
    /// It does not follow from the entries before it: one of them was changed or taken away.
    ChainBroken,
    /// It is not what follows from the case.
    OutOfDate,
    /// It belongs to no case.
    OfNoCase,
    /// It allows numbers to be given that are in use.
    TooLow,
    /// A crash left it behind.
    LeftBehind,
}

impl From<Fault> for Flaw {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Spoilt => Self::Spoilt,
            Fault::Newer => Self::Newer,
        }
    }
}

/// What mends a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// It follows from the rest: `verify --mend` writes it.
    Mend,
    /// It is in a backup alone.
    Restore,
    /// A newer version of the program reads it.
    Update,
    /// It can be deleted.
    Delete,
}

/// The first digits of the hash of a history up to an entry: printed on paper, they show a later change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Anchor {
    /// The entry.
    pub revision: Revision,
    /// Its day; none where it cannot be read.
    pub day: Option<NaiveDate>,
    /// The digits.
    pub digits: String,
}

/// The entry up to which an anchor on paper is the hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Anchored {
    /// The entry.
    pub revision: Revision,
    /// Its day; none where it cannot be read.
    pub day: Option<NaiveDate>,
    /// Who made it; none where it cannot be read.
    pub login: Option<String>,
    /// When the whole history was rewritten after it, where it was.
    pub rewritten: Option<Rewritten>,
}

/// When and by whom a history was rewritten: somebody's particulars, or old cases, were taken out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rewritten {
    /// When.
    pub at: DateTime<Utc>,
    /// Under which login.
    pub login: String,
}

/// What was looked at, what was found, and what was mended.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Inspection {
    /// The newest revision.
    pub revision: Revision,
    /// How many entries of the history were looked at.
    pub entries: usize,
    /// How many cases.
    pub cases: usize,
    /// What is not as it should be.
    pub findings: Vec<Finding>,
    /// What was not, and was mended.
    pub mended: Vec<Finding>,
}
