//! Documents: what a school prints, read back as a reader would read it.

mod built;
mod by_hand;
mod counts;
mod figures;
mod golden;
mod hostile;
mod html;
mod kinds;
mod names;
mod plan;
mod printers;
mod read;
mod report;
mod states;
