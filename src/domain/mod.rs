//! The process of mentoring: no I/O, no clock, no words, no terminal.

pub mod fold;
pub mod kazakh_order;
pub mod local;
pub mod name;
pub mod recommendation;
pub mod rubric;
pub mod typed_text;
pub mod year_template;
