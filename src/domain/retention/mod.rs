//! When do a person's particulars, and old cases, leave the records for good, and what is left of them?
//!
//! The law on personal data: delete or anonymise once the purpose is reached. These two alone take
//! something out of the history; everything else is voided and stays.
//!
//! ```text
//! anonymised   the history with a mark in the place of one person's name, wherever it occurs
//! purged       the history without closed cases that are old, and without whom only these named
//! ```

mod anonymising;
mod names;
mod purging;
mod strings;

pub use anonymising::{Anonymising, anonymising};
pub use names::{Names, Where};
pub use purging::{Purging, purging};
