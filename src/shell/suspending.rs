//! Is there anybody who could bring a stopped program back?

use rustix::process::{getpgid, getpgrp, getppid, getsid};

/// Says whether a shell with job control started the program: one of the same session that put it into a
/// process group of its own. Without one a stopped program would stay stopped, with the terminal.
pub fn has_shell_behind() -> bool {
    let Some(parent) = getppid() else { return false };
    let in_this_session = getsid(Some(parent)).is_ok_and(|theirs| getsid(None) == Ok(theirs));
    in_this_session && getpgid(Some(parent)).is_ok_and(|theirs| theirs != getpgrp())
}
