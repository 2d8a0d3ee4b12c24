//! How is a digest laid out?
//!
//! ```text
//! header   64  "TLMG" · format u16 · sections u16 · store id 16 · boot id 16 · revision u64
//!              · cases u32 · open cases u32 · crc of the table u32 · crc of the header u32
//! table    20 each: offset u64 · length u64 · crc u32
//! sections     one after another
//! ```
//!
//! All numbers are little endian. What a section means is not said here.

use std::io;

use super::{BootId, StoreId};

const MAGIC: [u8; 4] = *b"TLMG";
pub(super) const FORMAT: u16 = 1;
pub(super) const HEADER: usize = 64;
pub(super) const ROW: usize = 20;

/// A digest with more sections than this was not written by us.
const MOST_SECTIONS: usize = 4_096;

/// How much the digest holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// All cases.
    pub cases: u32,
    /// Those that are not in the archive.
    pub open: u32,
}

/// What a digest says of itself in its first 64 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DigestHeader {
    /// The store of which it is a copy.
    pub store: StoreId,
    /// The boot under which it was written; `None` where the system tells none.
    pub boot: Option<BootId>,
    /// The revision of the store that it shows.
    pub revision: u64,
    /// How much it holds.
    pub counts: Counts,
}

impl DigestHeader {
    /// Says whether the digest, being whole, is the truth without a look at the store.
    ///
    /// It is when it was written since the machine was started: nothing acknowledged is missing then.
    pub fn is_trusted_on(&self, boot: Option<BootId>) -> bool {
        self.boot.is_some() && self.boot == boot
    }
}

/// Why a digest cannot be read; in each case the store itself can tell.
#[derive(Debug, thiserror::Error)]
pub enum DigestFault {
    /// There is none.
    #[error("there is no digest")]
    Missing,
    /// It is not a digest, cut short, or not the bytes that were written.
    #[error("the digest is torn: {0}")]
    Torn(&'static str),
    /// Another version of the program wrote it.
    #[error("the digest has format {0}")]
    OtherFormat(u16),
    /// The disk said something else.
    #[error(transparent)]
    Io(#[from] io::Error),
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    pub(super) offset: u64,
    pub(super) length: u64,
    pub(super) crc: u32,
}

pub(super) fn table_of(sections: &[&[u8]]) -> Vec<u8> {
    let mut offset = (HEADER + sections.len() * ROW) as u64;
    let mut table = Vec::with_capacity(sections.len() * ROW);
    for section in sections {
        table.extend(offset.to_le_bytes());
        table.extend((section.len() as u64).to_le_bytes());
        table.extend(crc32fast::hash(section).to_le_bytes());
        offset += section.len() as u64;
    }
    table
}

pub(super) fn header_bytes(header: &DigestHeader, table: &[u8]) -> Vec<u8> {
    let sections = u16::try_from(table.len() / ROW).expect("there are a handful of sections");
    let mut bytes = Vec::with_capacity(HEADER);
    bytes.extend(MAGIC);
    bytes.extend(FORMAT.to_le_bytes());
    bytes.extend(sections.to_le_bytes());
    bytes.extend(header.store.bytes());
    bytes.extend(header.boot.map_or([0; 16], BootId::bytes));
    bytes.extend(header.revision.to_le_bytes());
    bytes.extend(header.counts.cases.to_le_bytes());
    bytes.extend(header.counts.open.to_le_bytes());
    bytes.extend(crc32fast::hash(table).to_le_bytes());
    bytes.extend(crc32fast::hash(&bytes).to_le_bytes());
    bytes
}

pub(super) struct Parsed {
    pub(super) header: DigestHeader,
    pub(super) sections: usize,
    pub(super) table_crc: u32,
}

pub(super) fn parse_header(bytes: &[u8; HEADER]) -> Result<Parsed, DigestFault> {
    if bytes[..4] != MAGIC {
        return Err(DigestFault::Torn("not a digest"));
    }
    // The header and its checksum lie so in every format: a damaged byte is not taken for a newer program.
    if crc32fast::hash(&bytes[..60]) != u32::from_le_bytes(field(bytes, 60)) {
        return Err(DigestFault::Torn("header"));
    }
    let format = u16::from_le_bytes(field(bytes, 4));
    if format != FORMAT {
        return Err(DigestFault::OtherFormat(format));
    }
    let sections = usize::from(u16::from_le_bytes(field(bytes, 6)));
    if sections > MOST_SECTIONS {
        return Err(DigestFault::Torn("too many sections"));
    }
    let header = DigestHeader {
        store: StoreId::from_bytes(field(bytes, 8)),
        boot: BootId::from_bytes(field(bytes, 24)),
        revision: u64::from_le_bytes(field(bytes, 40)),
        counts: Counts {
            cases: u32::from_le_bytes(field(bytes, 48)),
            open: u32::from_le_bytes(field(bytes, 52)),
        },
    };
    Ok(Parsed { header, sections, table_crc: u32::from_le_bytes(field(bytes, 56)) })
}

/// Reads the table; a section must lie in the file, or a crafted length would be allocated.
pub(super) fn rows_of(table: &[u8], file_length: u64) -> Result<Vec<Row>, DigestFault> {
    let mut rows = Vec::new();
    for bytes in table.chunks_exact(ROW) {
        let row = Row {
            offset: u64::from_le_bytes(field(bytes, 0)),
            length: u64::from_le_bytes(field(bytes, 8)),
            crc: u32::from_le_bytes(field(bytes, 16)),
        };
        if row.offset.checked_add(row.length).is_none_or(|end| end > file_length) {
            return Err(DigestFault::Torn("cut short"));
        }
        rows.push(row);
    }
    Ok(rows)
}

fn field<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    bytes[at..at + N].try_into().expect("the slice has the length of the array")
}
