//! What does a panic leave behind?

use std::panic;
use std::process::exit;
use std::thread;

use super::drafts::Slot;
use super::terminal;

/// What a program ends with whose first thread panics.
const PANICKED: i32 = 101;

/// Makes a panic save the draft and give the terminal back before its message is printed.
///
/// `is_inside_lease` tells of a panic in the present thread while it has the store open: the store's
/// library panics on some damage, which is caught and told as an error, so that such a panic must neither
/// print nor take the screens away.
///
/// A panic on another thread than this one ends the program too: the screens would wait for an answer that
/// nobody gives, without a terminal.
pub fn install(slot: Slot, is_inside_lease: fn() -> bool) {
    let message = panic::take_hook();
    let screens = thread::current().id();
    panic::set_hook(Box::new(move |info| {
        if is_inside_lease() {
            return;
        }
        let _refused = slot.write_out();
        terminal::restore();
        message(info);
        if thread::current().id() != screens {
            exit(PANICKED);
        }
    }));
}
