//! The process as its people know it: what may follow what, and where a case stands on a day.

mod beginnings;
pub mod calendar;
mod capacities;
mod carrying_out;
mod corrections;
pub mod deeds;
mod differences;
mod empty_handed;
mod explained;
mod forms;
mod groups;
mod interruptions;
mod journal;
mod leaving;
mod lint;
mod lists;
mod marks;
mod mentor_days;
mod mentors;
mod names;
mod needs;
mod numbers;
pub mod oracle;
mod orders;
mod pauses;
mod proposals;
mod provoked;
mod register;
mod replacements;
mod report;
mod school;
mod season;
mod sight;
mod stages;
mod standings;
mod substitutes;
mod versions;
mod withdrawals;
pub mod world;
mod year_summary;

use chrono::NaiveDate;

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
