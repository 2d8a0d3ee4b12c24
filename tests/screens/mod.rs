//! What a person sees and does, screen by screen.

mod absence;
mod agenda;
mod awaited;
mod bytes;
mod calendar;
mod care;
pub mod case;
mod damaged;
mod dashboard;
mod drafts;
mod first_run;
mod front;
mod help;
mod hostile;
mod journey;
mod keys;
mod leaving;
mod lists;
mod live;
mod many_cases;
mod mouse;
mod people;
mod settings;
mod staff_list;
mod taking_back;
mod walk;
