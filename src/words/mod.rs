//! Texts in Russian, Kazakh and English.

pub mod date_entry;
pub mod kazakh_row;
pub mod number_entry;
