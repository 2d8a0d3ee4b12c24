//! Documents: what a school prints, read back as a reader would read it.

mod built;
mod figures;
mod golden;
mod hostile;
mod names;
mod plan;
mod read;
mod report;
