//! By when must what be done, and how does it stand today?

pub mod days_left;
pub mod deadline;
pub mod explain;
pub mod moved_date;
pub mod span;
pub mod standing;
pub mod step;
pub mod term;
pub mod track;
