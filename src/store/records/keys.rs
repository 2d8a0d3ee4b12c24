//! Under which key does a record lie?

use crate::domain::code::CaseCode;
use crate::domain::id::{
    AppointmentId, CaseId, CommandId, EventId, ItemId, MeetingId, MentorshipId, OrderId, PersonId, Revision,
    RoundId,
};
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
/// One of an older version is derived anew.
pub(super) const SUMMARY_VERSION: u8 = 3;
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

/// Returns the part that lies under a key; none under a key that no part has.
pub(super) fn part_at(tree: Tree, key: &[u8]) -> Option<PartKey> {
    match tree {
        Tree::School => of_school(key),
        Tree::Parts => of_case(key),
        Tree::Meta | Tree::Cases | Tree::History | Tree::Sent => None,
    }
}

fn of_school(key: &[u8]) -> Option<PartKey> {
    let (kind, own) = key.split_first()?;
    let text = || String::from_utf8(own.to_vec()).ok();
    Some(match kind {
        10 if own.is_empty() => PartKey::Settings,
        11 if own.is_empty() => PartKey::Calendar,
        12 => PartKey::Person(PersonId(number(own)?)),
        13 => PartKey::Order(OrderId(number(own)?)),
        14 => PartKey::Meeting(MeetingId(number(own)?)),
        15 => PartKey::Rubric(text()?),
        16 => PartKey::Template(text()?),
        17 => PartKey::Appointment(AppointmentId(number(own)?)),
        _ => return None,
    })
}

fn of_case(key: &[u8]) -> Option<PartKey> {
    let (case, rest) = key.split_first_chunk::<4>()?;
    let case = CaseId(u32::from_be_bytes(*case));
    let (kind, own) = rest.split_first()?;
    Some(match kind {
        30 if own.is_empty() => PartKey::Head(case),
        31 => PartKey::Mentorship(case, MentorshipId(number(own)?)),
        32 => PartKey::Round(case, RoundId(number(own)?)),
        33 if own.is_empty() => PartKey::Plan(case),
        34 => PartKey::Version(case, u16::from_be_bytes(own.try_into().ok()?)),
        35 => PartKey::Item(case, ItemId(number(own)?)),
        36 => PartKey::Event(case, EventId(number(own)?)),
        37 if own.is_empty() => PartKey::Report(case),
        _ => return None,
    })
}

fn number(own: &[u8]) -> Option<u32> {
    Some(u32::from_be_bytes(own.try_into().ok()?))
}

/// Returns the code of the case whose summary lies under a key.
pub(super) fn code_at(key: &[u8]) -> Option<CaseCode> {
    let [a, b, c, d] = key.try_into().ok()?;
    Some(CaseCode { year: u16::from_be_bytes([a, b]), number: u16::from_be_bytes([c, d]) })
}

/// Returns the revision of the entry that lies under a key.
pub(super) fn revision_at(key: &[u8]) -> Option<Revision> {
    Some(Revision(u64::from_be_bytes(key.try_into().ok()?)))
}

/// Returns the command whose answer lies under a key.
pub(super) fn command_at(key: &[u8]) -> Option<CommandId> {
    Some(CommandId(u128::from_be_bytes(key.try_into().ok()?)))
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
