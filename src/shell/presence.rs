//! How do others learn that somebody has the screens open?

use super::clock;
use crate::store::{Paths, Present, Seat, present};

/// The seat of an open screen, taken as soon as there is a data directory to take it in.
///
/// What keeps it from being taken (no right to write, a full disk) keeps nobody from working.
pub(super) struct Presence {
    paths: Paths,
    login: String,
    seat: Option<Seat>,
    looks: u32,
    others: usize,
}

/// Who is in is counted at every so many looks around: people come and go more slowly than they save.
const LOOKS: u32 = 5;

impl Presence {
    /// Takes a seat in the data directory, if it is there.
    pub(super) fn begin(paths: Paths, login: &str) -> Self {
        let mut presence = Self { paths, login: login.to_owned(), seat: None, looks: 0, others: 0 };
        presence.keep();
        presence
    }

    /// Takes a seat where there was no directory before; cheap once there is one.
    pub(super) fn keep(&mut self) {
        // A directory that is not there yet is made with the store, never by somebody who only looks.
        if self.seat.is_none() && self.paths.digest().exists() {
            let present = Present {
                login: self.login.clone(),
                pid: std::process::id(),
                since: clock::moment(None).at,
                host: host(|name| std::env::var(name).ok()),
            };
            self.seat = Seat::take(&self.paths, &present).ok();
        }
    }

    /// Counts the others now and then; returns how many are in, where it is no longer as many as before.
    pub(super) fn others_if_changed(&mut self) -> Option<usize> {
        self.looks += 1;
        if self.looks % LOOKS != 1 {
            return None;
        }
        let own = usize::from(self.seat.is_some());
        let others = present(&self.paths).ok()?.len().saturating_sub(own);
        (others != std::mem::replace(&mut self.others, others)).then_some(others)
    }
}

/// Returns the host from which the user has come over SSH, as SSH tells it.
fn host(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    let told = ["SSH_CONNECTION", "SSH_CLIENT"].into_iter().find_map(variable)?;
    told.split_whitespace().next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn the_host_is_the_one_that_ssh_names_first() {
        let over_ssh =
            |name: &str| (name == "SSH_CONNECTION").then(|| "10.0.0.7 50022 10.0.0.1 22".to_owned());
        assert_eq!(host(over_ssh).as_deref(), Some("10.0.0.7"));
        let old = |name: &str| (name == "SSH_CLIENT").then(|| "fe80::1 50022 22".to_owned());
        assert_eq!(host(old).as_deref(), Some("fe80::1"));
        assert_eq!(host(|_| None), None);
    }
}
