//! Who are the people, and what are they to one another?

pub mod appointment;
pub mod hand_over;
pub mod kept;
pub mod leaving;
pub mod mentorship;
pub mod name;
pub mod person;
