//! Why can a file not be read as a staff list at all?

/// Why a whole file is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListTrouble {
    /// It is larger than any staff list.
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// It has more rows than any school has staff.
    TooManyRows {
        /// How many.
        rows: usize,
    },
    /// It has no text at all.
    Empty,
    /// It is Excel's own workbook, not saved as CSV.
    Workbook,
    /// It is no text.
    NotText,
    /// No column has the heading of the full name.
    NoNames {
        /// The headings that it has.
        found: Vec<String>,
    },
    /// It has a heading, and no row below.
    NoRows,
}
