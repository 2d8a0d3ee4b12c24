//! The rules of the process, as sentences.

mod calendar;
mod command;
mod deadline;
mod every_date;
mod name;
mod names_in_texts;
mod pitfalls;
mod rights;
mod rubric;
mod term;
mod year_template;

use chrono::NaiveDate;

/// A day as it is written in JSON.
fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
