//! What happens when the line breaks or somebody ends the program from outside?

use std::io;
use std::process::exit;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::drafts::Slot;
use super::terminal;

/// How long a terminal may hang before it is left as it is.
const PATIENCE: Duration = Duration::from_millis(500);

/// Watches for SIGHUP, SIGTERM and SIGINT on a thread of its own.
///
/// The draft is written first, then the terminal given back, then the program ends with 128 and the
/// number of the signal. A flag that the event loop reads would never be read again once the line is gone:
/// the orphan would spin at full load and save nothing.
///
/// # Errors
///
/// When the system refuses the handlers or the thread.
pub fn watch(slot: Slot) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT])?;
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        if let Some(signal) = signals.forever().next() {
            end(&slot, signal);
        }
    })?;
    Ok(())
}

fn end(slot: &Slot, signal: i32) -> ! {
    // Nobody is left to tell of a full disk; the older draft is still there.
    let _refused = slot.write_out();
    restore_or_give_up();
    exit(128 + signal)
}

/// A terminal that was stopped by Ctrl+S would hold the writer, and the exit with it, for ever.
fn restore_or_give_up() {
    let (done, restored) = mpsc::channel();
    let restoring = thread::Builder::new().spawn(move || {
        terminal::restore();
        let _nobody_waits = done.send(());
    });
    if restoring.is_ok() {
        let _timeout = restored.recv_timeout(PATIENCE);
    }
}
