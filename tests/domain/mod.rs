//! The rules of the process.

mod name;
mod rubric;
mod year_template;
