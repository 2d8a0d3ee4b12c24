//! Is there anybody who could bring a stopped program back?

use nix::unistd::{getpgid, getpgrp, getppid, getsid};

/// Says whether a shell with job control started the program: one of the same session that put it into a
/// process group of its own. Without one a stopped program would stay stopped, with the terminal.
///
/// In a container the parent, its group and its session may lie outside, where they have the number 0.
pub fn has_shell_behind() -> bool {
    let parent = Some(getppid());
    let in_this_session = getsid(parent).is_ok_and(|theirs| getsid(None) == Ok(theirs));
    in_this_session && getpgid(parent).is_ok_and(|theirs| theirs != getpgrp())
}
