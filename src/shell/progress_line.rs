//! What stands on the terminal of a long command while it works?

use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::stopping::Stopping;
use crate::app::measure::{cut, width};
use crate::domain::progress::{Progress, Stage};
use crate::store::Listener;
use crate::words::{Words, progress};

/// How often the line is drawn at most; nothing shorter than this is worth one.
const PAUSE: Duration = Duration::from_millis(100);

/// The line of a long command: the stage, how much of it is done, how it is stopped.
///
/// It is drawn over itself with a return and blanks, which the oldest terminal knows.
#[derive(Debug)]
pub struct ProgressLine {
    names: Vec<(Stage, String)>,
    stop: String,
    no_stop: String,
    last: Option<Duration>,
    said: String,
}

impl ProgressLine {
    /// A line in these words; nothing is drawn before the first moment is over.
    pub fn new(words: &Words) -> Self {
        Self {
            names: Stage::ALL.map(|stage| (stage, words.name(&stage))).to_vec(),
            stop: words.say("progress-stop"),
            no_stop: words.say("progress-no-stop"),
            last: None,
            said: String::new(),
        }
    }

    /// Returns what is to be written at a time since the start, for a terminal of so many columns; nothing
    /// where it would say the same, or too soon.
    pub fn drawn(&mut self, progress: Progress, now: Duration, columns: usize) -> Option<String> {
        let last = *self.last.get_or_insert(now);
        if now.saturating_sub(last) < PAUSE {
            return None;
        }
        let said = self.said_of(progress, columns);
        if said == self.said {
            return None;
        }
        self.last = Some(now);
        let blanks = " ".repeat(width(&self.said).saturating_sub(width(&said)));
        let drawn = format!("\r{said}{blanks}");
        self.said = said;
        Some(drawn)
    }

    /// Returns what takes the line away again; nothing where there is none.
    pub fn cleared(&mut self) -> Option<String> {
        let said = std::mem::take(&mut self.said);
        (!said.is_empty()).then(|| format!("\r{}\r", " ".repeat(width(&said))))
    }

    /// What is cut off is the way to stop, and then the figures; a line that wrapped could not be taken back.
    fn said_of(&self, progress: Progress, columns: usize) -> String {
        let name = self.names.iter().find(|(stage, _)| *stage == progress.stage);
        let name = name.map_or("", |(_, name)| name.as_str());
        let figures = progress::figures(progress);
        let stop = if progress.may_stop { &self.stop } else { &self.no_stop };
        let mut said = name.to_owned();
        for (before, part) in [("  ", &figures), ("   ", stop)] {
            if !part.is_empty() {
                said = format!("{said}{before}{part}");
            }
        }
        let room = columns.saturating_sub(1);
        cut(&said, room, "…")
    }
}

/// The line on the standard error, shared by whoever works and whoever writes there, with what stops the work.
#[derive(Debug, Clone)]
pub(super) struct OnTerminal {
    stopping: Stopping,
    /// None where nobody is to see it: no terminal, or one that cannot return to the start of a line.
    line: Option<Arc<Mutex<ProgressLine>>>,
}

impl OnTerminal {
    /// A line, where there is a terminal that can draw it over.
    pub fn new(words: &Words, is_wanted: bool, stopping: Stopping) -> Self {
        Self { stopping, line: is_wanted.then(|| Arc::new(Mutex::new(ProgressLine::new(words)))) }
    }

    /// Returns who hears of long work: it is drawn, and a signal stops it.
    pub fn listener(&self) -> Listener {
        let (own, began) = (self.clone(), Instant::now());
        Listener::calling(Arc::new(move |progress| {
            own.draw(progress, began.elapsed());
            own.stopping.going()
        }))
    }

    fn draw(&self, progress: Progress, now: Duration) {
        let Some(mut line) = self.line() else { return };
        let columns = || crossterm::terminal::size().map_or(80, |(columns, _)| columns.into());
        if let Some(drawn) = line.drawn(progress, now, columns()) {
            put(&drawn);
        }
    }

    /// Takes the line away: somebody is asked something, and nothing long is under way.
    pub fn rest(&self) {
        self.stopping.rest();
        self.clear();
    }

    /// Takes the line away: something else is to be written.
    pub fn clear(&self) {
        if let Some(cleared) = self.line().and_then(|mut line| line.cleared()) {
            put(&cleared);
        }
    }

    fn line(&self) -> Option<MutexGuard<'_, ProgressLine>> {
        // A line that a panic left half-drawn is drawn over.
        self.line.as_ref().map(|line| line.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn put(text: &str) {
    let mut to = io::stderr().lock();
    let _nobody_looks = to.write_all(text.as_bytes()).and_then(|()| to.flush());
}

/// Takes the line away before anything is written.
pub(super) struct Clearing<W> {
    to: W,
    line: OnTerminal,
}

impl<W> Clearing<W> {
    /// Writes to `to`, once the line is gone.
    pub fn new(to: W, line: &OnTerminal) -> Self {
        Self { to, line: line.clone() }
    }
}

impl<W: Write> Write for Clearing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.line.clear();
        self.to.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
