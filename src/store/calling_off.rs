//! How does whoever sits before a screen give up waiting for the store, or stop what takes long?

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::{Listener, Patience};
use crate::domain::progress::{Going, Progress};

/// What a screen and its desk share while the desk waits, or works long: one for each run of the screens.
///
/// Operations are numbered, so that giving up one never gives up what is asked for later.
#[derive(Debug, Default)]
pub struct Waiting {
    under_way: AtomicBool,
    called_off: AtomicU64,
    progress: Mutex<Option<Progress>>,
}

impl Waiting {
    /// Makes one that lasts as long as the program.
    pub fn of_this_run() -> &'static Self {
        Box::leak(Box::default())
    }

    /// Says whether somebody waits for a store that another holds.
    pub fn is_under_way(&self) -> bool {
        self.under_way.load(Ordering::Relaxed)
    }

    /// Returns who hears of the long operation with a number, and stops it once it is called off.
    pub fn listener(&'static self, number: u64) -> Listener {
        let calling_off = CallingOff { waiting: self, number };
        Listener::calling(Arc::new(move |progress| {
            self.note(Some(progress));
            if calling_off.has_happened() { Going::Stop } else { Going::On }
        }))
    }

    /// Returns how far the operation under way has come, if it is a long one.
    pub fn progress(&self) -> Option<Progress> {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The operation is over.
    pub fn rest(&self) {
        self.note(None);
    }

    fn note(&self, progress: Option<Progress>) {
        // A copy: nothing is left half-changed by a panic.
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner) = progress;
    }

    /// Ends the waiting of the operations up to this number, and their work where it can be stopped.
    pub fn call_off(&self, last: u64) {
        self.called_off.fetch_max(last, Ordering::Relaxed);
    }

    /// Returns the patience of an operation, numbered from 1.
    pub fn patience(&'static self, number: u64) -> Patience {
        Patience::UntilCalledOff(CallingOff { waiting: self, number })
    }
}

/// Whether the waiting of one operation was called off.
#[derive(Debug, Clone, Copy)]
pub struct CallingOff {
    waiting: &'static Waiting,
    number: u64,
}

impl CallingOff {
    pub(super) fn has_happened(self) -> bool {
        self.waiting.called_off.load(Ordering::Relaxed) >= self.number
    }
}

impl PartialEq for CallingOff {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.waiting, other.waiting) && self.number == other.number
    }
}

impl Eq for CallingOff {}

impl Patience {
    /// Lets the screen see that one waits, for as long as what is returned lives.
    pub(super) fn seen_waiting(self) -> Option<Seen> {
        match self {
            Self::Try | Self::Wait(_) => None,
            Self::UntilCalledOff(calling_off) => {
                calling_off.waiting.under_way.store(true, Ordering::Relaxed);
                Some(Seen(calling_off.waiting))
            }
        }
    }
}

/// That one waits, as the screen sees it.
#[derive(Debug)]
pub(super) struct Seen(&'static Waiting);

impl Drop for Seen {
    fn drop(&mut self) {
        self.0.under_way.store(false, Ordering::Relaxed);
    }
}
