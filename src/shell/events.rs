//! What happened next: keys, a paste, another size, an answer of the desk?

use std::io;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use crossterm::event::{self, Event};

use super::{input, split_keys};
use crate::app::burst::Typed;
use crate::app::mouse::Gesture;
use crate::domain::text::typed_text::clean_lines;

/// Something that happened, in the order in which it did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happened<D> {
    /// Keys that were waiting, all of them: a frame is drawn after the last alone.
    Keys(Vec<Typed>),
    /// Something was done with the mouse.
    Mouse {
        /// What.
        gesture: Gesture,
        /// Column and row of the pointer.
        place: (u16, u16),
        /// The moment.
        at: Duration,
    },
    /// A pasted text, cleaned.
    Paste(String),
    /// The window has another size.
    Resized {
        /// Its columns.
        columns: u16,
        /// Its rows.
        rows: u16,
    },
    /// The desk answered.
    Desk(D),
}

/// How long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Patience {
    /// Nothing is under way: until a key comes or this time is over; nothing happens meanwhile.
    Resting(Duration),
    /// The desk works: its answer counts as much as a key.
    Working(Duration),
}

/// Where events come from: the terminal, or a script.
pub trait Source {
    /// Waits for an event; tells whether there is one.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    fn poll(&mut self, patience: Duration) -> io::Result<bool>;

    /// Takes the next event.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    fn read(&mut self) -> io::Result<Event>;
}

/// The terminal.
#[derive(Clone, Copy, Debug, Default)]
pub struct Console;

impl Source for Console {
    fn poll(&mut self, patience: Duration) -> io::Result<bool> {
        event::poll(patience)
    }

    fn read(&mut self) -> io::Result<Event> {
        event::read()
    }
}

/// While the desk works its answer is looked for so often: most come within moments, at first.
const FIRST_SLICE: Duration = Duration::from_millis(1);
/// And at last so often.
const LAST_SLICE: Duration = Duration::from_millis(10);
/// As many events are taken before a frame is drawn, so that a flood cannot starve the eye.
const AT_ONCE: usize = 2_048;

/// Brings together what comes from the terminal and from the desk.
pub struct Events<S, D, C> {
    source: S,
    desk: Receiver<D>,
    clock: C,
    hold: Duration,
}

impl<S: Source, D, C: Fn() -> Duration> Events<S, D, C> {
    /// Events of a source and a desk; `clock` gives the time since the start.
    pub fn new(source: S, desk: Receiver<D>, clock: C) -> Self {
        Self { source, desk, clock, hold: Duration::ZERO }
    }

    /// Holds an Esc back for so long, and puts together what a line took apart.
    #[must_use]
    pub fn holding(self, hold: Duration) -> Self {
        Self { hold, ..self }
    }

    /// Waits, and returns all that has happened meanwhile; nothing when the time was over.
    ///
    /// # Errors
    ///
    /// When the terminal is gone: then the program has to end.
    pub fn next(&mut self, patience: Patience) -> io::Result<Vec<Happened<D>>> {
        let mut happened = Vec::new();
        match patience {
            Patience::Resting(time) => _ = self.source.poll(time)?,
            Patience::Working(time) => self.watch(time, &mut happened)?,
        }
        self.drain(&mut happened)?;
        if !self.hold.is_zero() {
            self.put_together(&mut happened)?;
        }
        happened.extend(self.desk.try_iter().map(Happened::Desk));
        Ok(happened)
    }

    /// Waits for the first answer of the desk alone: what is typed meanwhile stays where it is.
    pub fn first_answer(&mut self, time: Duration) -> Option<D> {
        self.desk.recv_timeout(time).ok()
    }

    /// Takes everything that is there.
    fn drain(&mut self, happened: &mut Vec<Happened<D>>) -> io::Result<()> {
        for _ in 0..AT_ONCE {
            if !self.source.poll(Duration::ZERO)? {
                break;
            }
            let event = self.source.read()?;
            self.note(event, happened);
        }
        Ok(())
    }

    /// Waits for the rest of a key, as long as one may be on its way.
    fn put_together(&mut self, happened: &mut Vec<Happened<D>>) -> io::Result<()> {
        while matches!(happened.last(), Some(Happened::Keys(keys)) if split_keys::may_go_on(keys))
            && self.source.poll(self.hold)?
        {
            self.drain(happened)?;
        }
        for one in happened {
            if let Happened::Keys(keys) = one {
                split_keys::put_together(keys);
            }
        }
        Ok(())
    }

    /// Waits in slices, for the terminal and the desk cannot be waited for in one.
    fn watch(&mut self, time: Duration, happened: &mut Vec<Happened<D>>) -> io::Result<()> {
        let began = (self.clock)();
        let mut waited = Duration::ZERO;
        while happened.is_empty() && !self.source.poll(slice(waited))? && waited < time {
            happened.extend(self.desk.try_iter().map(Happened::Desk));
            waited = (self.clock)().saturating_sub(began);
        }
        Ok(())
    }

    fn note(&self, event: Event, happened: &mut Vec<Happened<D>>) {
        match event {
            Event::Key(event) => {
                if let Some(key) = input::key(event) {
                    let typed = Typed { key, at: (self.clock)() };
                    match happened.last_mut() {
                        Some(Happened::Keys(keys)) => keys.push(typed),
                        _ => happened.push(Happened::Keys(vec![typed])),
                    }
                }
            }
            Event::Paste(text) => happened.push(Happened::Paste(clean_lines(&text))),
            Event::Resize(columns, rows) => happened.push(Happened::Resized { columns, rows }),
            Event::Mouse(event) => {
                let mouse = input::gesture(event).map(|gesture| Happened::Mouse {
                    gesture,
                    place: (event.column, event.row),
                    at: (self.clock)(),
                });
                happened.extend(mouse);
            }
            Event::FocusGained | Event::FocusLost => {}
        }
    }
}

/// How long the terminal is waited for before the desk is looked at again, after so long a wait.
fn slice(waited: Duration) -> Duration {
    (waited / 4).clamp(FIRST_SLICE, LAST_SLICE)
}
