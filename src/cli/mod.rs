//! One-shot commands: answers go to stdout, talk to stderr.
//!
//! ```text
//! arguments ─► Call ─► status · cases · import · export · due · lint ─► exit code
//! ```

mod arguments;
mod cases;
mod due;
mod exit;
mod export;
mod import;
mod lint;
mod names;
mod status;
mod talk;

pub use arguments::{Asked, Call, Colour, Signs, arguments};
pub use exit::Exit;

use crate::desk::{Desk, Moment};
use crate::words::Words;
use std::io::{self, Write};

/// What a command works with.
pub struct Session<'a> {
    /// The desk.
    pub desk: &'a Desk,
    /// The login.
    pub login: &'a str,
    /// The time, and the day by which is judged.
    pub moment: Moment,
    /// The texts.
    pub words: &'a Words,
    /// Where answers go.
    pub out: &'a mut dyn Write,
    /// Where talk goes.
    pub talk: &'a mut dyn Write,
    /// Asks a question and returns the answer; none where nobody can be asked.
    pub ask: &'a mut dyn FnMut(&str) -> Option<String>,
    /// Sixteen random bytes: the ids of the commands count on from them.
    pub seed: u128,
}

/// Carries a command out.
///
/// # Errors
///
/// When what reads the answers is gone, or the disk is full.
pub fn run(call: &Call, session: &mut Session<'_>) -> io::Result<Exit> {
    match call {
        Call::Status(it) => status::run(it, session),
        Call::Cases(it) => cases::run(it, session),
        Call::Import(it) => import::run(it, session),
        Call::Export(it) => export::run(it, session),
        Call::Due(it) => due::run(it, session),
        Call::Lint(it) => lint::run(it, session),
        Call::Screens | Call::Demo(_) => Ok(Exit::Done),
    }
}
