//! The process of mentoring: no I/O, no clock, no words, no terminal.

pub mod calendar;
pub mod deadline;
pub mod term;
