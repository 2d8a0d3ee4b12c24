//! Who has the screens open just now?

use super::lock::is_at;
use super::{Paths, files};
use chrono::{DateTime, SecondsFormat, Utc};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Somebody before an open screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// The login.
    pub login: String,
    /// The process.
    pub pid: u32,
    /// Since when.
    pub since: DateTime<Utc>,
    /// The host that they came from; `None` at the server itself.
    pub host: Option<String>,
}

impl Present {
    /// Returns the text of a session file: pid, time, host and login on a line, the login last
    /// because it alone may hold spaces.
    fn to_text(&self) -> String {
        let since = self.since.to_rfc3339_opts(SecondsFormat::Secs, true);
        let host = self.host.as_deref().filter(|host| !host.contains(char::is_whitespace));
        format!("{} {since} {} {}\n", self.pid, host.unwrap_or("-"), self.login)
    }

    /// Reads the text of a session file; `None` where it is half-written, or a newer version's.
    fn from_text(text: &str) -> Option<Self> {
        let mut words = text.strip_suffix('\n')?.splitn(4, ' ');
        Some(Self {
            pid: words.next()?.parse().ok()?,
            since: words.next()?.parse().ok()?,
            host: words.next().map(str::to_owned).filter(|host| host != "-"),
            login: words.next()?.to_owned(),
        })
    }
}

/// A locked file that says that somebody is in; it goes when it is dropped.
///
/// The lock is what counts: that of a process that died is gone, and its file is cleared away by
/// whoever looks next.
#[derive(Debug)]
pub struct Seat {
    path: PathBuf,
    _file: File,
}

impl Seat {
    /// Takes a seat in the data directory, which must be there.
    ///
    /// # Errors
    ///
    /// What the disk says; nobody is kept from working by it.
    pub fn take(paths: &Paths, present: &Present) -> io::Result<Self> {
        let folder = paths.sessions();
        match files::make_inner_folder(paths.data(), &folder) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
            Ok(()) | Err(_) => {}
        }
        loop {
            let path = folder.join(file_name(present.pid));
            let mut file = files::make_anew(&path)?;
            file.lock()?;
            // Whoever came between the two took it for left behind, and cleared it away.
            if is_at(&file, &path)? {
                file.write_all(present.to_text().as_bytes())?;
                return Ok(Self { path, _file: file });
            }
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let _gone = fs::remove_file(&self.path);
    }
}

/// Several may be in under one number, where each has a machine of the own, as containers are.
fn file_name(pid: u32) -> String {
    let mut random = [0; 4];
    getrandom::fill(&mut random).expect("every system that this runs on has a source of randomness");
    format!("{pid}-{:08x}", u32::from_le_bytes(random))
}

/// Returns who is in, the longest first, and clears away what those left who died.
///
/// # Errors
///
/// What the disk says; where no folder is nobody is in.
pub fn present(paths: &Paths) -> io::Result<Vec<Present>> {
    let entries = match fs::read_dir(paths.sessions()) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut found = Vec::new();
    for entry in entries {
        found.extend(seen_at(&entry?.path()));
    }
    found.sort_by_key(|one| (one.since, one.pid));
    Ok(found)
}

/// Returns who holds a session file; clears it away where nobody does.
fn seen_at(path: &Path) -> Option<Present> {
    let file = File::open(path).ok()?;
    match file.try_lock() {
        Err(fs::TryLockError::WouldBlock) => Present::from_text(&fs::read_to_string(path).ok()?),
        Err(fs::TryLockError::Error(_)) => None,
        Ok(()) => {
            let _gone = fs::remove_file(path);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Present;

    fn somebody(host: Option<&str>) -> Present {
        let since = "2026-09-14T04:15:00Z".parse().unwrap();
        Present { login: "домен ахметова".into(), pid: 42, since, host: host.map(str::to_owned) }
    }

    #[test]
    fn who_is_in_is_read_back_as_written() {
        for host in [Some("10.0.0.7"), Some("fe80::1"), None] {
            assert_eq!(Present::from_text(&somebody(host).to_text()), Some(somebody(host)));
        }
    }

    #[test]
    fn a_half_written_or_strange_line_is_nobody() {
        for text in
            ["", "42", "42 2026-09-14T04:15:00Z - dana", "x 2026-09-14T04:15:00Z - dana\n", "1 2 3 4\n"]
        {
            assert_eq!(Present::from_text(text), None, "{text:?}");
        }
    }
}
