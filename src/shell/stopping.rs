//! How does Ctrl+C stop a long command, so that all is as it was?

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use crate::domain::progress::Going;

/// What a one-shot command does about SIGINT and SIGTERM.
///
/// While nothing long is under way they end the program, as they end any other. While something is, the
/// first one is only noted: the work asks at its next piece, and leaves all as it was. The second ends the
/// program at once; the store is whole all the same, and the next start clears away what was half built.
#[derive(Debug, Clone, Default)]
pub(super) struct Stopping {
    /// The signal that came; 0 for none.
    signal: Arc<AtomicUsize>,
    may_end_at_once: Arc<AtomicBool>,
}

impl Stopping {
    /// Begins to take note.
    ///
    /// # Errors
    ///
    /// When the system refuses a handler.
    pub fn begin() -> io::Result<Self> {
        let stopping = Self::default();
        stopping.rest();
        for signal in [SIGINT, SIGTERM] {
            // In this order: the first signal must find what was, the second what the first has left.
            flag::register_conditional_default(signal, Arc::clone(&stopping.may_end_at_once))?;
            let number = usize::try_from(signal).expect("signals are counted from 1");
            flag::register_usize(signal, Arc::clone(&stopping.signal), number)?;
            flag::register(signal, Arc::clone(&stopping.may_end_at_once))?;
        }
        Ok(stopping)
    }

    /// Says, in the middle of something long, whether to go on.
    pub fn going(&self) -> Going {
        let is_noted = self.signal.load(Ordering::Relaxed) != 0;
        self.may_end_at_once.store(is_noted, Ordering::Relaxed);
        if is_noted { Going::Stop } else { Going::On }
    }

    /// Nothing long is under way, or somebody is asked something: a signal is to end the program.
    pub fn rest(&self) {
        self.may_end_at_once.store(true, Ordering::Relaxed);
    }

    /// Returns the signal that came, if one did.
    pub fn signal(&self) -> Option<u8> {
        u8::try_from(self.signal.load(Ordering::Relaxed)).ok().filter(|signal| *signal != 0)
    }
}
