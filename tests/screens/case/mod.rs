//! A case from its diagnostics to the council, as a person does it at the keyboard.

mod beginning;
mod course;
mod explained;
pub mod given;
mod group;
mod history;
mod journal;
mod life;
mod looking;
mod marks;
mod mending;
mod mentor;
mod papers;
mod plan;
mod rights;
mod rounds;
mod windows;
mod withdrawals;
