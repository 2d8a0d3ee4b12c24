//! What is the record of, that cannot be read?

use super::keys;
use crate::domain::code::CaseCode;
use crate::domain::part::PartKey;
use crate::domain::quarantine::{Fault, Quarantined, RecordName};
use crate::store::{RecordFault, StoreError, Tree};

/// Returns what is known of a record that cannot be read, by its place alone.
pub fn unread(tree: Tree, key: &[u8], fault: &RecordFault) -> Quarantined {
    let record = name(tree, key);
    let case = match &record {
        RecordName::Summary(code) => Some(*code),
        RecordName::Part(_)
        | RecordName::Entry(_)
        | RecordName::Answer(_)
        | RecordName::Numbers
        | RecordName::Origins
        | RecordName::Unknown { .. } => None,
    };
    Quarantined { record, case, fault: kind_of(fault) }
}

/// Returns the name of the record that lies in a place.
pub(super) fn name(tree: Tree, key: &[u8]) -> RecordName {
    let known = match tree {
        Tree::Meta if key == keys::NUMBERS => Some(RecordName::Numbers),
        Tree::Meta => (key == keys::ORIGINS).then_some(RecordName::Origins),
        Tree::Parts | Tree::School => keys::part_at(tree, key).map(RecordName::Part),
        Tree::Cases => keys::code_at(key).map(RecordName::Summary),
        Tree::History => keys::revision_at(key).map(RecordName::Entry),
        Tree::Sent => keys::command_at(key).map(RecordName::Answer),
    };
    known.unwrap_or_else(|| RecordName::Unknown { tree: tree.name().to_owned(), key: digits(key) })
}

/// Returns where a record lies that has a name of its own.
pub(super) fn place(record: &RecordName) -> Option<(Tree, Vec<u8>)> {
    match record {
        RecordName::Part(key) => Some(keys::place(key)),
        RecordName::Summary(code) => Some((Tree::Cases, keys::summary(*code).to_vec())),
        RecordName::Entry(revision) => Some((Tree::History, keys::entry(*revision).to_vec())),
        RecordName::Answer(id) => Some((Tree::Sent, keys::sent(*id).to_vec())),
        RecordName::Numbers => Some((Tree::Meta, keys::NUMBERS.to_vec())),
        RecordName::Origins => Some((Tree::Meta, keys::ORIGINS.to_vec())),
        RecordName::Unknown { .. } => None,
    }
}

/// Takes an unreadable record out of an error; any other error stays one.
pub(super) fn only_unread(error: StoreError) -> Result<Quarantined, StoreError> {
    match error {
        StoreError::Record { tree, key, fault } => Ok(unread(tree, &key, &fault)),
        StoreError::Unreadable(it) => Ok(it),
        other => Err(other),
    }
}

/// Adds the case that a part is of, where it is known.
pub(super) fn of_case(it: Quarantined, code: impl Fn(&PartKey) -> Option<CaseCode>) -> Quarantined {
    match &it.record {
        RecordName::Part(key) => Quarantined { case: code(key), ..it },
        RecordName::Summary(_)
        | RecordName::Entry(_)
        | RecordName::Answer(_)
        | RecordName::Numbers
        | RecordName::Origins
        | RecordName::Unknown { .. } => it,
    }
}

fn kind_of(fault: &RecordFault) -> Fault {
    match fault {
        RecordFault::Newer { .. } => Fault::Newer,
        RecordFault::CutShort
        | RecordFault::Checksum
        | RecordFault::Kind { .. }
        | RecordFault::Older { .. }
        | RecordFault::Content(_)
        | RecordFault::LeftOver(_)
        | RecordFault::TooLarge(_) => Fault::Spoilt,
    }
}

fn digits(key: &[u8]) -> String {
    key.iter().map(|byte| format!("{byte:02x}")).collect()
}
