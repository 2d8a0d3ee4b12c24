//! How is a digest written in one piece, and read a piece at a time?
//!
//! The digest is a derived copy of the store, read without a lock. It stands before a change is
//! acknowledged, so within one boot a whole digest holds everything acknowledged. No sync is needed:
//! after a power cut the boot id differs, and the digest is derived anew.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::Path;

use super::digest_layout::{HEADER, ROW, Row, header_bytes, parse_header, rows_of, table_of};
use super::error::AtPath;
use super::{DigestFault, DigestHeader, Doing, Step, Steps, StoreError, files};

/// Writes a digest beside the one that is there, and puts it in its place.
///
/// A reader meets either the old or the new one, whole. To be called under the lease.
///
/// # Errors
///
/// What the disk says; the old digest stands then.
pub fn write_digest(path: &Path, header: &DigestHeader, sections: &[&[u8]]) -> Result<(), StoreError> {
    write_in_steps(path, header, sections, &Steps::default())
}

/// The same, with each step called out.
pub(super) fn write_in_steps(
    path: &Path,
    header: &DigestHeader,
    sections: &[&[u8]],
    steps: &Steps,
) -> Result<(), StoreError> {
    let beside = path.with_extension("new");
    write_beside(&beside, header, sections).at(Doing::Saving, &beside)?;
    steps.pass(Step::DigestBeside)?;
    fs::rename(&beside, path).at(Doing::Saving, path)?;
    steps.pass(Step::DigestInPlace)
}

fn write_beside(beside: &Path, header: &DigestHeader, sections: &[&[u8]]) -> io::Result<()> {
    let table = table_of(sections);
    let mut file = BufWriter::new(files::make_anew(beside)?);
    file.write_all(&header_bytes(header, &table))?;
    file.write_all(&table)?;
    for section in sections {
        file.write_all(section)?;
    }
    file.flush()
}

/// Returns the header alone: what a screen looks at once a second to see whether anything is new.
///
/// # Errors
///
/// [`DigestFault`].
pub fn read_header(path: &Path) -> Result<DigestHeader, DigestFault> {
    Ok(parse_header(&header_of(&open_file(path)?)?)?.header)
}

/// An opened digest.
///
/// It stays the same, whatever is put in its place meanwhile.
#[derive(Debug)]
pub struct DigestFile {
    file: File,
    header: DigestHeader,
    rows: Vec<Row>,
}

impl DigestFile {
    /// Opens a digest, and reads header and table.
    ///
    /// # Errors
    ///
    /// [`DigestFault`].
    pub fn open(path: &Path) -> Result<Self, DigestFault> {
        let file = open_file(path)?;
        let parsed = parse_header(&header_of(&file)?)?;
        let mut table = vec![0; parsed.sections * ROW];
        read_exact(&file, &mut table, HEADER as u64)?;
        if crc32fast::hash(&table) != parsed.table_crc {
            return Err(DigestFault::Torn("table"));
        }
        let rows = rows_of(&table, file.metadata()?.len())?;
        Ok(Self { file, header: parsed.header, rows })
    }

    /// Returns what the digest says of itself.
    pub fn header(&self) -> &DigestHeader {
        &self.header
    }

    /// Returns how many sections there are.
    pub fn sections(&self) -> usize {
        self.rows.len()
    }

    /// Returns a whole section, checked.
    ///
    /// # Errors
    ///
    /// [`DigestFault::Torn`] for a wrong checksum, and for a section that is not there.
    pub fn section(&self, place: usize) -> Result<Vec<u8>, DigestFault> {
        let row = self.row(place)?;
        let mut bytes = vec![0; to_usize(row.length)?];
        read_exact(&self.file, &mut bytes, row.offset)?;
        if crc32fast::hash(&bytes) != row.crc {
            return Err(DigestFault::Torn("section"));
        }
        Ok(bytes)
    }

    /// Returns some bytes of a section, unchecked: for records with a checksum of their own.
    ///
    /// # Errors
    ///
    /// [`DigestFault::Torn`] where the section does not reach so far.
    pub fn piece(&self, place: usize, range: Range<u64>) -> Result<Vec<u8>, DigestFault> {
        let row = self.row(place)?;
        if range.start > range.end || range.end > row.length {
            return Err(DigestFault::Torn("piece"));
        }
        let mut bytes = vec![0; to_usize(range.end - range.start)?];
        read_exact(&self.file, &mut bytes, row.offset + range.start)?;
        Ok(bytes)
    }

    fn row(&self, place: usize) -> Result<Row, DigestFault> {
        self.rows.get(place).copied().ok_or(DigestFault::Torn("no such section"))
    }
}

fn header_of(file: &File) -> Result<[u8; HEADER], DigestFault> {
    let mut bytes = [0; HEADER];
    read_exact(file, &mut bytes, 0)?;
    Ok(bytes)
}

fn open_file(path: &Path) -> Result<File, DigestFault> {
    File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => DigestFault::Missing,
        _ => DigestFault::Io(error),
    })
}

fn read_exact(file: &File, bytes: &mut [u8], at: u64) -> Result<(), DigestFault> {
    file.read_exact_at(bytes, at).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => DigestFault::Torn("cut short"),
        _ => DigestFault::Io(error),
    })
}

fn to_usize(length: u64) -> Result<usize, DigestFault> {
    usize::try_from(length).map_err(|_| DigestFault::Torn("too long"))
}
