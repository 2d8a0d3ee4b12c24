//! Which command does a line of JSON hold?

use crate::domain::command::{Command, Sent};
use crate::domain::id::{CommandId, Revision};
use serde::Deserialize;
use std::io::{self, BufRead, Read};

/// The longest line that is read, in bytes: far more than any command needs.
pub const LONGEST_LINE: usize = 4 << 20;

/// How recorded changes begin.
const RECORDED: &[u8] = br#"{"talimger-backup":"#;

/// A line of input with its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// Its bytes, without the line break; none where it was longer than [`LONGEST_LINE`].
    pub bytes: Option<Vec<u8>>,
}

/// Why a line holds no command.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LineFault {
    /// It is longer than [`LONGEST_LINE`].
    #[error("the line is too long")]
    TooLong,
    /// It is no JSON, or no command; the words are those of the JSON library.
    #[error("{0}")]
    NotACommand(String),
}

/// A command as a line names it: whoever writes lines need not make ids.
#[derive(Deserialize)]
struct Written {
    id: Option<CommandId>,
    seen: Option<Revision>,
    #[serde(flatten)]
    command: Command,
}

/// Reads lines one after another, and tells which of them are there without waiting.
pub struct Lines<R: Read> {
    input: io::BufReader<R>,
    number: usize,
}

impl<R: Read> Lines<R> {
    /// Reads from `input`.
    pub fn of(input: R) -> Self {
        Self { input: io::BufReader::with_capacity(1 << 16, input), number: 0 }
    }

    /// Says whether recorded changes stand here, as the log of a whole store or a backup holds them,
    /// rather than commands.
    ///
    /// # Errors
    ///
    /// What reading says.
    pub fn are_recorded(&mut self) -> io::Result<bool> {
        Ok(self.input.fill_buf()?.starts_with(RECORDED))
    }

    /// Returns the input, from where it was read to.
    pub fn rest(self) -> io::BufReader<R> {
        self.input
    }

    /// Returns the next line that is not blank, waiting for it; none at the end.
    ///
    /// # Errors
    ///
    /// What reading says.
    pub fn next_line(&mut self) -> io::Result<Option<Line>> {
        loop {
            let mut bytes = Vec::new();
            let limit = LONGEST_LINE as u64 + 1;
            if self.input.by_ref().take(limit).read_until(b'\n', &mut bytes)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            if bytes.len() > LONGEST_LINE && !bytes.ends_with(b"\n") {
                self.input.skip_until(b'\n')?;
                return Ok(Some(Line { number: self.number, bytes: None }));
            }
            let bytes = bytes.trim_ascii();
            if !bytes.is_empty() {
                return Ok(Some(Line { number: self.number, bytes: Some(bytes.to_vec()) }));
            }
        }
    }

    /// Returns the next line together with those behind it that have arrived already, `most` at most.
    ///
    /// # Errors
    ///
    /// What reading says.
    pub fn at_hand(&mut self, most: usize) -> io::Result<Vec<Line>> {
        let mut lines: Vec<Line> = self.next_line()?.into_iter().collect();
        while !lines.is_empty() && lines.len() < most && self.input.buffer().contains(&b'\n') {
            match self.next_line()? {
                Some(line) => lines.push(line),
                None => break,
            }
        }
        Ok(lines)
    }

    /// Returns all lines to the end.
    ///
    /// # Errors
    ///
    /// What reading says.
    pub fn all(&mut self) -> io::Result<Vec<Line>> {
        let mut lines = Vec::new();
        while let Some(line) = self.next_line()? {
            lines.push(line);
        }
        Ok(lines)
    }
}

/// Returns the command of a line; one without an id gets the one that `fresh` makes.
///
/// # Errors
///
/// [`LineFault`].
pub fn command(line: &Line, fresh: impl FnOnce() -> CommandId) -> Result<Sent, LineFault> {
    let bytes = line.bytes.as_deref().ok_or(LineFault::TooLong)?;
    // A file that was edited on Windows begins with a mark of its encoding.
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let written: Written =
        serde_json::from_slice(bytes).map_err(|error| LineFault::NotACommand(error.to_string()))?;
    Ok(Sent { id: written.id.unwrap_or_else(fresh), seen: written.seen, command: written.command })
}
