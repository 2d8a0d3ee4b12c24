//! What does a panic leave behind?

use std::panic;

use super::drafts::Slot;
use super::terminal;

/// Makes a panic save the draft and give the terminal back before its message is printed.
///
/// `is_inside_lease` tells of a panic in the present thread while it has the store open: the store's
/// library panics on some damage, which is caught and told as an error, so that such a panic must neither
/// print nor take the screens away.
pub fn install(slot: Slot, is_inside_lease: fn() -> bool) {
    let message = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if is_inside_lease() {
            return;
        }
        let _refused = slot.write_out();
        terminal::restore();
        message(info);
    }));
}
