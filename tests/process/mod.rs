//! The process as its people know it: what may follow what, and where a case stands on a day.

mod beginnings;
mod carrying_out;
mod corrections;
pub mod deeds;
mod groups;
mod interruptions;
mod journal;
mod lists;
mod marks;
mod mentors;
mod pauses;
mod report;
mod school;
mod stages;
mod standings;
mod versions;
pub mod world;

use chrono::NaiveDate;

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
