//! The terminal, signals, the clock and paths; performs what the program asks for.
//!
//! ```text
//! run ─► cli                                   one command
//!     ─► screens ─► session ─► desk_thread     the screens: keys in (events, input), frames out (terminal, frugal)
//!     ─► plain   ─► session                    the same in lines
//!
//! session · perform · outside                  does what the program asks for
//! drafts · signals · panics · suspending       nothing typed is lost, the terminal is given back
//! places · config · own_keys · looks           where things lie, and how the user wants them
//! ```

mod care;
mod clock;
mod config;
mod demo;
mod desk_thread;
pub mod drafts;
mod editor;
pub mod events;
pub mod frugal;
pub mod input;
pub mod looks;
mod outside;
mod own_keys;
pub mod panics;
pub mod perform;
mod places;
mod plain;
mod presence;
pub mod progress_line;
mod run;
mod screens;
mod session;
pub mod signals;
pub mod split_keys;
mod staff_list;
mod stopping;
mod surroundings;
mod suspending;
pub mod terminal;
mod umask;
mod user;
pub mod watch;

pub use run::run;
