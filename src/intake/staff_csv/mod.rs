//! Which rows does a staff list saved by Excel have?
//!
//! ```text
//! bytes ─encoding─► text ─separator─► records ─heading─► columns ─row, cell─► StaffRow
//! ```
//!
//! Excel's habits are accepted: a byte order mark or none, UTF-8, UTF-16 or Windows-1251, `;` `,` or
//! tab, quotation marks, `sep=;`, doubled and unbreakable spaces, rows of empty cells, dates turned to
//! numbers, columns in any order and under their usual names in three languages.

mod cell;
mod date;
mod encoding;
mod formula;
mod heading;
mod row;
mod separator;
mod table;
mod trouble;

pub(super) use heading::is_of_errors;

pub use formula::{defused, without_defusing};
pub use table::{Record, Table};
pub use trouble::ListTrouble;

use crate::domain::staff_list::StaffRow;

/// The size of a file beyond which it is no staff list.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

/// How many rows no school's staff list has.
pub const MAX_ROWS: usize = 2_000;

/// A staff list as read: its rows, and the cells that they were read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffList {
    /// The rows, in their order.
    pub rows: Vec<StaffRow>,
    /// The headings of the columns that were not read.
    pub unknown: Vec<String>,
    /// The cells as they stood in the file.
    pub table: Table,
}

/// Reads a staff list.
///
/// A fault of one row stands in that row; only what concerns the whole file is an error.
///
/// # Errors
///
/// [`ListTrouble`]: too large, empty, no text, a workbook not saved as CSV, no column of names.
pub fn read(bytes: &[u8]) -> Result<StaffList, ListTrouble> {
    if bytes.len() > MAX_BYTES {
        return Err(ListTrouble::TooLarge { bytes: bytes.len() });
    }
    let table = Table::of(&encoding::decoded(bytes)?)?;
    let heading = heading::read(&table.heading)?;
    if table.records.is_empty() {
        return Err(ListTrouble::NoRows);
    }
    if table.records.len() > MAX_ROWS {
        return Err(ListTrouble::TooManyRows { rows: table.records.len() });
    }
    let rows = table.records.iter().map(|record| row::read(record, &heading, table.separator)).collect();
    Ok(StaffList { rows, unknown: heading.unknown, table })
}
