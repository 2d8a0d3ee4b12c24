//! Is this record whole, and is it of a version that can be read here?
//!
//! ```text
//! kind u8 │ version u8 │ crc32 u32, little endian │ payload
//! ```
//!
//! The checksum covers kind, version and payload: most bit flips would otherwise decode, to something
//! else. A payload is bincode's standard form, decoded within a limit, and used up to its last byte.

use bincode::config;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What a record is; each kind of record has one number, which never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Kind(pub u8);

/// The largest payload that is sealed, in bytes.
pub const LARGEST_PAYLOAD: usize = 8 << 20;

/// What decoding may claim, in bytes: bincode counts a number by its size in memory, up to eight
/// times its size on the disk.
const DECODE_LIMIT: usize = 8 * LARGEST_PAYLOAD;

const HEAD: usize = 6;

/// What is wrong with the bytes of a record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordFault {
    /// Shorter than any record.
    #[error("cut short")]
    CutShort,
    /// Not the bytes that were written.
    #[error("the checksum is wrong")]
    Checksum,
    /// A record of another kind lies under this key.
    #[error("kind {found} instead of {expected}")]
    Kind {
        /// The kind of the record.
        found: u8,
        /// The kind asked for.
        expected: u8,
    },
    /// A newer version of the program wrote it: it can be kept, not read, and not written over.
    #[error("version {found}, newer than {newest}")]
    Newer {
        /// The version of the record.
        found: u8,
        /// The newest known here.
        newest: u8,
    },
    /// Written by an older version, whose own frozen struct has to read it (see [`unseal`]).
    #[error("version {found}, older than {newest}")]
    Older {
        /// The version of the record.
        found: u8,
        /// The newest known here.
        newest: u8,
    },
    /// The checksum is right, but the payload is not what this version writes.
    #[error("the content cannot be decoded: {0}")]
    Content(String),
    /// Bytes are left over after the last field.
    #[error("{0} bytes are left over")]
    LeftOver(usize),
    /// More than [`LARGEST_PAYLOAD`].
    #[error("{0} bytes are too many")]
    TooLarge(usize),
}

/// Returns the stored form of a record.
///
/// # Errors
///
/// [`RecordFault::TooLarge`]; [`RecordFault::Content`] for a type that bincode cannot write.
pub fn seal<T: Serialize>(kind: Kind, version: u8, record: &T) -> Result<Vec<u8>, RecordFault> {
    let payload = bincode::serde::encode_to_vec(record, config::standard())
        .map_err(|error| RecordFault::Content(error.to_string()))?;
    if payload.len() > LARGEST_PAYLOAD {
        return Err(RecordFault::TooLarge(payload.len()));
    }
    let mut sealed = Vec::with_capacity(HEAD + payload.len());
    sealed.extend([kind.0, version]);
    sealed.extend(checksum(kind.0, version, &payload).to_le_bytes());
    sealed.extend(payload);
    Ok(sealed)
}

/// Returns the record of the newest version.
///
/// # Errors
///
/// Whatever is wrong with the bytes; never a record other than the one that was sealed.
pub fn open<T: DeserializeOwned>(kind: Kind, newest: u8, bytes: &[u8]) -> Result<T, RecordFault> {
    let (found, payload) = unseal(kind, newest, bytes)?;
    if found < newest {
        return Err(RecordFault::Older { found, newest });
    }
    decode(payload)
}

/// Returns a record of any version that is known: the newest by its own struct, an older one by what
/// `upgraded` makes of its version and its payload.
///
/// # Errors
///
/// As [`open`]; [`RecordFault::Older`] where `upgraded` knows nothing of the version.
pub fn open_any<T: DeserializeOwned>(
    kind: Kind,
    newest: u8,
    bytes: &[u8],
    upgraded: impl FnOnce(u8, &[u8]) -> Option<Result<T, RecordFault>>,
) -> Result<T, RecordFault> {
    let (found, payload) = unseal(kind, newest, bytes)?;
    if found == newest {
        return decode(payload);
    }
    upgraded(found, payload).unwrap_or(Err(RecordFault::Older { found, newest }))
}

/// Returns version and payload of a whole record that is not newer than `newest`.
///
/// For records with more than one version: look at the version, then [`decode`] its frozen struct.
///
/// # Errors
///
/// Whatever is wrong with the bytes.
pub fn unseal(kind: Kind, newest: u8, bytes: &[u8]) -> Result<(u8, &[u8]), RecordFault> {
    let Some((&[found_kind, version, a, b, c, d], payload)) = bytes.split_first_chunk::<HEAD>() else {
        return Err(RecordFault::CutShort);
    };
    if checksum(found_kind, version, payload) != u32::from_le_bytes([a, b, c, d]) {
        return Err(RecordFault::Checksum);
    }
    if found_kind != kind.0 {
        return Err(RecordFault::Kind { found: found_kind, expected: kind.0 });
    }
    if version > newest {
        return Err(RecordFault::Newer { found: version, newest });
    }
    Ok((version, payload))
}

/// Decodes a payload within the limit, and to its last byte.
///
/// # Errors
///
/// [`RecordFault::Content`], [`RecordFault::LeftOver`].
pub fn decode<T: DeserializeOwned>(payload: &[u8]) -> Result<T, RecordFault> {
    let limited = config::standard().with_limit::<DECODE_LIMIT>();
    let (record, used) = bincode::serde::decode_from_slice(payload, limited)
        .map_err(|error| RecordFault::Content(error.to_string()))?;
    match payload.len() - used {
        0 => Ok(record),
        left => Err(RecordFault::LeftOver(left)),
    }
}

fn checksum(kind: u8, version: u8, payload: &[u8]) -> u32 {
    let mut crc = crc32fast::Hasher::new();
    crc.update(&[kind, version]);
    crc.update(payload);
    crc.finalize()
}
