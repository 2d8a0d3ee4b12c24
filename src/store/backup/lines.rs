//! What stands on the lines of a backup?

use crate::domain::facts::Numbers;
use crate::domain::id::Revision;
use crate::store::StoreId;
use crate::store::records::{Chain, Origin};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// The format of a backup, as this program writes it.
pub(super) const FORMAT: u64 = 1;

/// The first line: what the backup is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupHeader {
    /// The format.
    #[serde(rename = "talimger-backup")]
    pub(super) format: u64,
    /// The store that it was made of.
    #[serde(with = "hex_store")]
    pub store: StoreId,
    /// The revision of that store.
    pub revision: Revision,
    /// The chain of its history.
    #[serde(with = "hex_chain")]
    pub chain: Chain,
    /// The name of the school, where it was set up.
    pub school: Option<String>,
    /// When the backup was made.
    pub at: DateTime<Utc>,
    /// How many entries follow.
    pub entries: u64,
    /// The numbers given last.
    pub numbers: Numbers,
    /// The stores that the store comes from.
    pub origins: Vec<Origin>,
}

/// The line of an entry: enough to read it by eye, and its very bytes.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct EntryLine {
    pub(super) revision: Revision,
    pub(super) at: DateTime<Utc>,
    pub(super) login: String,
    pub(super) command: Value,
    pub(super) sealed: String,
}

/// The last line.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct LastLine {
    pub(super) sha256: String,
}

/// Writes bytes as digits.
pub(super) fn digits(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads as many bytes as asked for from their digits.
fn bytes<const N: usize>(digits: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    if digits.len() != 2 * N || !digits.is_ascii() {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.as_bytes().chunks_exact(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

fn of_digits<'de, const N: usize, D: Deserializer<'de>>(from: D) -> Result<[u8; N], D::Error> {
    let digits = String::deserialize(from)?;
    bytes(&digits)
        .ok_or_else(|| serde::de::Error::custom("these are not the hexadecimal digits that belong here"))
}

mod hex_store {
    use super::{Deserializer, Serializer, StoreId, digits, of_digits};

    pub(super) fn serialize<S: Serializer>(store: &StoreId, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&digits(&store.bytes()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<StoreId, D::Error> {
        of_digits(from).map(StoreId::from_bytes)
    }
}

mod hex_chain {
    use super::{Chain, Deserializer, Serializer, digits, of_digits};

    pub(super) fn serialize<S: Serializer>(chain: &Chain, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&digits(&chain.0))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Chain, D::Error> {
        of_digits(from).map(Chain)
    }
}
