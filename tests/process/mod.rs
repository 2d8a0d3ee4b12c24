//! The process as its people know it: what may follow what, and where a case stands on a day.

mod beginnings;
pub mod calendar;
mod carrying_out;
mod corrections;
pub mod deeds;
mod empty_handed;
mod explained;
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
pub mod oracle;
mod orders;
mod pauses;
mod proposals;
mod provoked;
mod register;
mod replacements;
mod report;
mod school;
mod sight;
mod stages;
mod standings;
mod substitutes;
mod versions;
pub mod world;

use chrono::NaiveDate;

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
