//! What is still said to whoever wants to hear nothing but what went wrong?

use std::io::{self, Write};

/// How a line begins that says what went wrong.
const WRONG: &str = "talimger: ";

/// Lets through the lines that say what went wrong, with those that hang on them, and keeps the rest back.
pub struct Quiet<W: Write> {
    talk: W,
    line: Vec<u8>,
    is_wrong: bool,
}

impl<W: Write> Quiet<W> {
    /// Keeps the talk back that goes to `talk`.
    pub fn over(talk: W) -> Self {
        Self { talk, line: Vec::new(), is_wrong: false }
    }

    fn end_line(&mut self) -> io::Result<()> {
        let line = std::mem::take(&mut self.line);
        // What is set in goes with the line above: the cases among which one is to be chosen.
        self.is_wrong = line.starts_with(WRONG.as_bytes()) || (self.is_wrong && line.starts_with(b"  "));
        if self.is_wrong { self.talk.write_all(&line) } else { Ok(()) }
    }
}

impl<W: Write> Write for Quiet<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for part in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(part);
            if part.ends_with(b"\n") {
                self.end_line()?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.talk.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::Quiet;
    use std::io::Write;

    #[test]
    fn only_what_went_wrong_is_said_with_the_lines_that_hang_on_it() {
        let mut said = Vec::new();
        let mut quiet = Quiet::over(&mut said);
        write!(quiet, "Ничего не за").unwrap();
        writeln!(quiet, "писано.\n  из того\ntalimger: несколько карточек:\n  26-01\n  26-02\nГотово.")
            .unwrap();
        assert_eq!(String::from_utf8(said).unwrap(), "talimger: несколько карточек:\n  26-01\n  26-02\n");
    }
}
