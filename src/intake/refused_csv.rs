//! How do the refused rows come back, to be mended and taken again?

use super::staff_csv::{Table, defused, is_of_errors, without_defusing};

/// A refused row: its line, and why, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedRow {
    /// The line of the list.
    pub line: usize,
    /// Why, one sentence each.
    pub why: Vec<String>,
}

/// Returns the refused rows as the same list: its heading, their own cells, and a column of errors.
///
/// UTF-8 with a byte order mark, which Excel wants, and the separator of the list; what a spreadsheet
/// would take for a formula is defused by an apostrophe. A column of errors that came back with an
/// earlier list is replaced; cells beyond the heading stay beyond it.
#[must_use]
pub fn refused_csv(table: &Table, refused: &[RefusedRow], heading_of_errors: &str) -> Vec<u8> {
    let own = table.heading.iter().position(|heading| is_of_errors(heading));
    let width = table.heading.len() - usize::from(own.is_some());
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new()
        .delimiter(table.separator)
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer(&mut bytes);
    let mut write = |cells: &[String], errors: &str| {
        let kept = cells.iter().enumerate().filter(|(at, _)| Some(*at) != own);
        let mut cells: Vec<String> = kept.map(|(_, cell)| defused_again(cell)).collect();
        cells.resize(cells.len().max(width), String::new());
        cells.insert(width, defused(errors));
        writer.write_record(&cells).expect("writing to memory does not fail");
    };
    write(&table.heading, heading_of_errors);
    for row in refused {
        if let Some(record) = table.row(row.line) {
            write(&record.cells, &row.why.join(" "));
        }
    }
    writer.flush().expect("writing to memory does not fail");
    drop(writer);
    bytes
}

/// A cell that was defused in the list stays as it is: once is enough.
fn defused_again(cell: &str) -> String {
    defused(without_defusing(cell))
}
