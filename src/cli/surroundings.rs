//! What does the shell know of the terminal and the machine that a command may be asked about?

use std::path::PathBuf;

/// The terminal and the environment, as the shell found them; a command reads none of it by itself.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// The variables that decide how the program looks and where it keeps what, with their values; those
    /// that are not set are left out.
    pub variables: Vec<(&'static str, String)>,
    /// Whether standard input, output and error are a terminal.
    pub terminals: [bool; 3],
    /// Columns and rows of the terminal, where there is one.
    pub size: Option<(u16, u16)>,
    /// Whether the locale is UTF-8.
    pub is_utf8: bool,
    /// Whether borders and marks are of ASCII alone.
    pub is_ascii: bool,
    /// Whether the screens have colours.
    pub has_colours: bool,
    /// Where the user's own drafts lie.
    pub drafts: PathBuf,
    /// `login@host`, where the user came over SSH.
    pub reached_at: Option<String>,
    /// The folder in which the command was given.
    pub folder: PathBuf,
}

impl Surroundings {
    /// Says whether somebody sits before it who can be shown and asked something.
    pub fn is_seen(&self) -> bool {
        self.terminals[0] && self.terminals[1]
    }
}
