//! What happens when the line breaks or somebody ends the program from outside?

use std::io::{self, IsTerminal, stdin};
use std::process::exit;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGSTOP, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals;

use super::drafts::Slot;
use super::terminal;

/// How long a terminal may hang before it is left as it is.
const PATIENCE: Duration = Duration::from_millis(500);

/// Watches for SIGHUP, SIGTERM, SIGINT and SIGQUIT on a thread of its own, and for the end of the line on another.
///
/// The draft is written first, then the terminal given back, then the program ends with 128 and the
/// number of the signal. A flag that the event loop reads would never be read again once the line is gone:
/// the orphan would spin at full load and save nothing.
///
/// # Errors
///
/// When the system refuses the handlers or the threads.
pub fn watch(slot: Slot) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGQUIT])?;
    let for_the_line = slot.clone();
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in signals.forever() {
            // Both come from the keyboard, to whoever stands before the terminal.
            let is_typed = matches!(signal, SIGINT | SIGQUIT);
            if !is_typed || !IS_FOR_ANOTHER.load(Ordering::SeqCst) {
                end(&slot, signal);
            }
        }
    })?;
    thread::Builder::new().name("line".to_owned()).spawn(move || {
        if breaks() {
            end(&for_the_line, SIGHUP);
        }
    })?;
    Ok(())
}

/// Listens, on a thread of its own, to whoever stops the program from outside or lets it go on.
///
/// # Errors
///
/// When the system refuses the handlers or the thread.
pub fn watch_stops() -> io::Result<()> {
    let mut signals = Signals::new([SIGTSTP, SIGCONT])?;
    thread::Builder::new().name("stops".to_owned()).spawn(move || {
        for signal in signals.forever() {
            match (signal, IS_FOR_ANOTHER.load(Ordering::SeqCst)) {
                // An editor stops with all that stands before the terminal.
                (SIGTSTP, true) => _ = signal_hook::low_level::raise(SIGSTOP),
                (SIGTSTP, false) => IS_TO_STOP.store(true, Ordering::SeqCst),
                (_, true) => {}
                (_, false) => HAS_COME_BACK.store(true, Ordering::SeqCst),
            }
        }
    })?;
    Ok(())
}

/// Waits until the terminal is gone; returns whether that could be waited for.
///
/// Where the terminal is not the controlling one, nobody sends a signal when it goes, and the library that
/// reads the keys takes the end of them for a pause, at full load and for ever.
fn breaks() -> bool {
    let terminal = stdin();
    // A pipe ends while there is still something to be read from it.
    if !terminal.is_terminal() {
        return false;
    }
    loop {
        // An end of the line is reported whatever else is asked for.
        let mut line = [PollFd::new(&terminal, PollFlags::empty())];
        match poll(&mut line, None) {
            Ok(_) if line[0].revents().intersects(PollFlags::HUP | PollFlags::ERR) => return true,
            Ok(_) if line[0].revents().intersects(PollFlags::NVAL) => return false,
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(_) => return false,
        }
    }
}

/// Ends the program as a hang-up does, where an error of the terminal means that it is gone: whoever notices
/// first, the draft is written and the number is the same.
pub fn end_where_the_line_is_gone(slot: &Slot) {
    let terminal = stdin();
    let mut line = [PollFd::new(&terminal, PollFlags::empty())];
    let now = Timespec { tv_sec: 0, tv_nsec: 0 };
    let is_answered = poll(&mut line, Some(&now)).is_ok();
    if is_answered && line[0].revents().intersects(PollFlags::HUP | PollFlags::ERR) {
        end(slot, SIGHUP);
    }
}

/// Whether somebody outside has asked to stop until `fg`.
static IS_TO_STOP: AtomicBool = AtomicBool::new(false);
/// Whether the program was stopped, and goes on.
static HAS_COME_BACK: AtomicBool = AtomicBool::new(false);

/// Says once whether somebody outside has asked to stop; Ctrl+Z is a key.
pub fn is_to_stop() -> bool {
    IS_TO_STOP.swap(false, Ordering::SeqCst)
}

/// Says once whether the program was stopped and goes on: what the shell did to the terminal is not known.
pub fn has_come_back() -> bool {
    HAS_COME_BACK.swap(false, Ordering::SeqCst)
}

/// Whether Ctrl+C is meant for a program that has the terminal meanwhile.
static IS_FOR_ANOTHER: AtomicBool = AtomicBool::new(false);

/// Leaves Ctrl+C to another program, an editor, for as long as it has the terminal.
pub fn leaving_interrupts<T>(work: impl FnOnce() -> T) -> T {
    IS_FOR_ANOTHER.store(true, Ordering::SeqCst);
    let done = work();
    IS_FOR_ANOTHER.store(false, Ordering::SeqCst);
    done
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
