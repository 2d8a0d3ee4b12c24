//! What is a one-shot command to the command line?

use super::{Exit, Session};
use crate::words::Words;
use clap::{ArgMatches, Command};
use std::io;

/// A command as it was called.
pub trait OneShot: std::fmt::Debug {
    /// Carries it out.
    ///
    /// # Errors
    ///
    /// When what reads the answers is gone, or the disk is full.
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit>;
}

/// One command of the command line: how it is described, and how a call of it is read.
///
/// Each command says it of itself, in a file of its own; [`ALL`](super::ALL) lists them.
pub(super) struct Entry {
    /// The word by which it is called.
    pub(super) name: &'static str,
    /// Its description, in the language of the help.
    pub(super) command: fn(Command, &Words) -> Command,
    /// Reads a call of it.
    pub(super) read: fn(&ArgMatches) -> Box<dyn OneShot>,
}
