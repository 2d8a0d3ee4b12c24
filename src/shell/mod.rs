//! The terminal, signals, the clock and paths; performs what the program asks for.

pub mod drafts;
pub mod events;
pub mod input;
pub mod looks;
pub mod panics;
pub mod perform;
pub mod signals;
pub mod staff_list;
pub mod terminal;
