//! Which cells stood in the file, and on which line?

use super::{ListTrouble, separator};
use csv::{ReaderBuilder, StringRecord};

/// The cells of a file as they stood there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What stands between the cells.
    pub separator: u8,
    /// The first row.
    pub heading: Vec<String>,
    /// The other rows, but for those of empty cells.
    pub records: Vec<Record>,
}

/// A row of cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The line of the file on which the row begins, from 1.
    pub line: usize,
    /// Its cells.
    pub cells: Vec<String>,
}

impl Table {
    /// Cuts a text into its cells.
    pub(super) fn of(text: &str) -> Result<Self, ListTrouble> {
        let (separator, rows) = separator::found(text);
        let before = text.len() - rows.len();
        let mut lines = Lines { text, read: 0, line: 1 };
        let mut records = Vec::new();
        let mut reader = ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(rows.as_bytes());
        let mut record = StringRecord::new();
        while reader.read_record(&mut record).map_err(|_| ListTrouble::NotText)? {
            let at = record.position().map_or(0, csv::Position::byte);
            let at = before + usize::try_from(at).expect("a file in memory is not longer than an address");
            let cells: Vec<String> = record.iter().map(str::to_owned).collect();
            if cells.iter().any(|cell| !cell.trim().is_empty()) {
                records.push(Record { line: lines.number_at(at), cells });
            }
        }
        let mut records = records.into_iter();
        let heading = records.next().ok_or(ListTrouble::Empty)?.cells;
        Ok(Self { separator, heading, records: records.collect() })
    }

    /// Returns the row that begins on a line.
    pub fn row(&self, line: usize) -> Option<&Record> {
        let at = self.records.binary_search_by_key(&line, |record| record.line).ok()?;
        self.records.get(at)
    }
}

/// Counts lines up to a place in the text, going on from the last one asked for.
struct Lines<'t> {
    text: &'t str,
    read: usize,
    line: usize,
}

impl Lines<'_> {
    /// The reader counts empty lines to the row below them; a person does not.
    fn number_at(&mut self, at: usize) -> usize {
        let empty =
            self.text.as_bytes()[at..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let to = at + empty;
        let bytes = self.text.as_bytes();
        let is_break = |at: &usize| match bytes[*at] {
            b'\n' => true,
            b'\r' => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        self.line += (self.read..to).filter(is_break).count();
        self.read = to;
        self.line
    }
}
