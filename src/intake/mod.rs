//! CSV lists and lines of JSON come in here, and the refused rows go back.
//!
//! ```text
//! bytes ──staff_csv──► StaffList { rows, table } ──domain::staff_list::enrol──► commands, refused rows
//!                                    └────────────────refused_csv────────────────► the list to be mended
//! line  ──json_lines──► the command that it holds
//! practice: a school to try the program on, as commands
//! ```

pub mod json_lines;
pub mod practice;
pub mod refused_csv;
pub mod row_words;
pub mod staff_csv;
