//! The process of mentoring: no I/O, no clock, no words, no terminal.
