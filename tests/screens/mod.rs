//! What a person sees and does, screen by screen.

mod agenda;
mod awaited;
mod bytes;
mod calendar;
pub mod case;
mod damaged;
mod dashboard;
mod first_run;
mod journey;
mod keys;
mod leaving;
mod live;
mod mouse;
mod people;
mod settings;
mod staff_list;
mod taking_back;
