//! The process as its people know it: what may follow what, and where a case stands on a day.

mod capacities;
mod carrying_out;
pub mod deeds;
mod differences;
mod forms;
mod interruptions;
mod journal;
mod lists;
mod marks;
mod mentors;
mod needs;
mod report;
mod school;
mod standings;
mod versions;
mod withdrawals;
pub mod world;

use chrono::NaiveDate;

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
