//! What people type into a field for a date or a number.

mod date_entry;
mod number_entry;
