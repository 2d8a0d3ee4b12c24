//! Which record cannot be read, and what may not be done because of it?
//!
//! One spoilt record does not take the rest away: it is kept as it lies, left out, and told.

use crate::domain::code::CaseCode;
use crate::domain::id::{CommandId, Revision};
use crate::domain::part::{Edit, PartKey};
use crate::domain::refusal::Refusal;
use serde::{Deserialize, Serialize};

/// Names a record of the store.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordName {
    /// A part of a case or of the school.
    Part(PartKey),
    /// The line that lists show of a case.
    Summary(CaseCode),
    /// An entry of the history.
    Entry(Revision),
    /// The note that a command was answered.
    Answer(CommandId),
    /// The numbers given last.
    Numbers,
    /// The store's descent.
    Origins,
    /// A record under a key that this program gives to none.
    Unknown {
        /// The tree in which it lies.
        tree: String,
        /// The key, in hexadecimal digits.
        key: String,
    },
}

impl RecordName {
    /// Says whether the school cannot be judged without the record: dates and rights rest on it.
    pub fn is_foundation(&self) -> bool {
        matches!(self, Self::Part(PartKey::Settings | PartKey::Calendar))
    }
}

/// Why a record cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// Its bytes are not those that were written.
    Spoilt,
    /// A newer version of the program wrote it.
    Newer,
}

/// A record that cannot be read: kept as it lies, left out, and told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Quarantined {
    /// Which.
    pub record: RecordName,
    /// The case that it belongs to, where that is known.
    pub case: Option<CaseCode>,
    /// Why.
    pub fault: Fault,
}

impl Quarantined {
    /// Says whether an edit must not be made as long as the record is unread.
    ///
    /// It is not written over; and nothing of its kind is added, for it may be what is being added.
    pub fn forbids(&self, edit: &Edit) -> bool {
        let RecordName::Part(key) = &self.record else { return false };
        let is_like_it = std::mem::discriminant(key) == std::mem::discriminant(&edit.key);
        edit.key == *key || (key.case().is_none() && edit.before.is_none() && is_like_it)
    }

    /// Says whether it may be what a refusal did not find.
    pub fn explains(&self, refusal: &Refusal) -> bool {
        if let (Refusal::NoSuchCase(code), Some(case)) = (refusal, self.case) {
            return *code == case;
        }
        let RecordName::Part(key) = &self.record else { return false };
        match key {
            PartKey::Person(_) => matches!(refusal, Refusal::NoSuchPerson(_) | Refusal::NoSuchRecord),
            PartKey::Order(_) => matches!(refusal, Refusal::NoSuchOrder(_) | Refusal::NoSuchRecord),
            PartKey::Rubric(_) => matches!(refusal, Refusal::NoSuchRubric(_) | Refusal::NoSuchRecord),
            PartKey::Meeting(_) | PartKey::Template(_) | PartKey::Appointment(_) => {
                matches!(refusal, Refusal::NoSuchRecord)
            }
            PartKey::Settings
            | PartKey::Calendar
            | PartKey::Head(_)
            | PartKey::Mentorship(..)
            | PartKey::Round(..)
            | PartKey::Plan(_)
            | PartKey::Version(..)
            | PartKey::Item(..)
            | PartKey::Event(..)
            | PartKey::Report(_) => false,
        }
    }

    /// Says whether a case cannot be opened because of it.
    pub fn closes(&self, code: CaseCode) -> bool {
        match &self.record {
            RecordName::Part(key) => key.case().is_some() && self.case == Some(code),
            RecordName::Summary(_)
            | RecordName::Entry(_)
            | RecordName::Answer(_)
            | RecordName::Numbers
            | RecordName::Origins
            | RecordName::Unknown { .. } => false,
        }
    }
}
