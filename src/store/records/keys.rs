//! Under which key does a record lie?

use crate::domain::code::CaseCode;
use crate::domain::id::{CaseId, CommandId, Revision};
use crate::domain::part::PartKey;
use crate::store::{Kind, Tree};

/// The key of the numbers given last.
pub(super) const NUMBERS: &[u8] = b"numbers";

/// The key of the store's descent.
pub(super) const ORIGINS: &[u8] = b"origins";

/// The number of each kind of part, in keys and in envelopes; it never changes.
pub(super) fn kind(key: &PartKey) -> Kind {
    Kind(match key {
        PartKey::Settings => 10,
        PartKey::Calendar => 11,
        PartKey::Person(_) => 12,
        PartKey::Order(_) => 13,
        PartKey::Meeting(_) => 14,
        PartKey::Rubric(_) => 15,
        PartKey::Template(_) => 16,
        PartKey::Appointment(_) => 17,
        PartKey::Head(_) => 30,
        PartKey::Mentorship(..) => 31,
        PartKey::Round(..) => 32,
        PartKey::Plan(_) => 33,
        PartKey::Version(..) => 34,
        PartKey::Item(..) => 35,
        PartKey::Event(..) => 36,
        PartKey::Report(_) => 37,
    })
}

/// The kind of the other records.
pub(super) const SUMMARY: Kind = Kind(50);
/// An entry of the history.
pub(super) const ENTRY: Kind = Kind(51);
/// The revision behind a command id.
pub(super) const SENT: Kind = Kind(52);
/// The numbers given last.
pub(super) const GIVEN: Kind = Kind(53);

/// The store's descent.
pub(super) const ORIGINS_KIND: Kind = Kind(54);

/// Returns tree and key of a part.
pub(super) fn place(key: &PartKey) -> (Tree, Vec<u8>) {
    let own = own_bytes(key);
    match key.case() {
        None => (Tree::School, [&[kind(key).0], own.as_slice()].concat()),
        Some(case) => (Tree::Parts, [case_prefix(case).as_slice(), &[kind(key).0], own.as_slice()].concat()),
    }
}

/// The id within its kind: a number, a key in words, or nothing where there is only one.
fn own_bytes(key: &PartKey) -> Vec<u8> {
    match key {
        PartKey::Rubric(key) | PartKey::Template(key) => key.clone().into_bytes(),
        PartKey::Version(_, number) => number.to_be_bytes().to_vec(),
        PartKey::Head(_) | PartKey::Plan(_) | PartKey::Report(_) | PartKey::Settings | PartKey::Calendar => {
            Vec::new()
        }
        PartKey::Person(_)
        | PartKey::Order(_)
        | PartKey::Meeting(_)
        | PartKey::Appointment(_)
        | PartKey::Mentorship(..)
        | PartKey::Round(..)
        | PartKey::Item(..)
        | PartKey::Event(..) => key.number().unwrap_or_default().to_be_bytes().to_vec(),
    }
}

/// Returns what the keys of all parts of a case begin with.
pub(super) fn case_prefix(case: CaseId) -> [u8; 4] {
    case.0.to_be_bytes()
}

/// Returns the key of a summary.
pub(super) fn summary(code: CaseCode) -> [u8; 4] {
    let ([a, b], [c, d]) = (code.year.to_be_bytes(), code.number.to_be_bytes());
    [a, b, c, d]
}

/// Returns the key of an entry of the history.
pub(super) fn entry(revision: Revision) -> [u8; 8] {
    revision.0.to_be_bytes()
}

/// Returns the key of an answered command.
pub(super) fn sent(id: CommandId) -> [u8; 16] {
    id.0.to_be_bytes()
}
