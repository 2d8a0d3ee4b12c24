//! Says the model in lines and understands lines that are typed: the plain mode.
//!
//! The same views, popups and forms as on the screens, for screen readers, braille lines and terminals
//! that can nothing but lines: no cursor, no colours, no drawing. What is heard first is what presses.
//!
//! ```text
//! Talk::next(&model) ─► Say lines · Tell what follows · Ask for a line
//! line ─► Talk::hear(&model) ─► Told ─► app::update
//! ```

mod aloud;
mod case;
mod commands;
mod form;
mod hear;
mod lists;
mod memory;
mod place;
mod popups;
mod state;
mod talk;

pub use commands::{Meant, meant};
pub use talk::{Next, Talk};
