//! Which cells would a spreadsheet take for a formula?

/// What a formula begins with, and what hides one.
const BEGINNINGS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Returns a cell that a spreadsheet shows as it is: before what would start a formula an apostrophe.
#[must_use]
pub fn defused(cell: &str) -> String {
    if starts_formula(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// Returns a cell without the apostrophe that [`defused`] put there.
#[must_use]
pub fn without_defusing(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| starts_formula(rest)).unwrap_or(cell)
}

/// Apostrophes before a formula count as one: each way out puts one more, each way in takes one off.
fn starts_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(BEGINNINGS)
}
