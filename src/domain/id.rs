//! By which numbers do records know one another?

use serde::{Deserialize, Serialize};

macro_rules! record_ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        ///
        /// Given by the store when the record is made, never used again.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u32);
    )*};
}

record_ids! {
    /// Names a person.
    PersonId
    /// Names an order of the head.
    OrderId
    /// Names a meeting of the pedagogical council.
    MeetingId
    /// Names a mentoring case.
    CaseId
    /// Names a mentorship of a case.
    MentorshipId
    /// Names a round of diagnostics of a case.
    RoundId
    /// Names an item of a plan.
    ItemId
    /// Names an entry of the journal.
    EventId
    /// Names an appointment to agree or approve.
    AppointmentId
}

/// Counts the entries of a store's history: the number of its newest one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Revision(pub u64);

impl Revision {
    /// Returns the revision of the entry that comes after this one.
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

/// Names one sending of a command, so that the same one sent twice acts once.
///
/// Sixteen random bytes made by the sender; written as 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandId(pub u128);

impl std::fmt::Display for CommandId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl Serialize for CommandId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CommandId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        u128::from_str_radix(&text, 16).map(CommandId).map_err(serde::de::Error::custom)
    }
}
