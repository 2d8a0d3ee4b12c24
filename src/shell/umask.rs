//! Which rights does what the program makes have from its first moment on?

use crate::cli::OwnFiles;
use rustix::fs::Mode;
use rustix::process;
use std::sync::OnceLock;

/// What a file of the store keeps from others: everything. From the owner and the group, nothing.
const OF_THE_STORE: u32 = 0o007;

static OF_THE_USER: OnceLock<u32> = OnceLock::new();

/// Takes the umask over for the files of the store, and remembers the user's own.
///
/// A umask of 077 would lock the colleagues out of what the engine makes, one of 000 let strangers in;
/// changing the rights afterwards would leave a moment between, and a kill in it for ever.
pub(super) fn take_over() {
    let own = process::umask(Mode::from_raw_mode(OF_THE_STORE)).as_raw_mode();
    OF_THE_USER.get_or_init(|| own);
}

/// Returns how files of the user's own are made.
pub(super) fn own_files() -> OwnFiles {
    OwnFiles::under(OF_THE_USER.get().copied().unwrap_or(0o077))
}
