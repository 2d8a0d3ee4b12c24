//! Who holds the store just now?

use std::fmt;

use super::Doing;

/// Who holds the lease, as the lock file tells those who wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The login of the person.
    pub login: String,
    /// The process, for the person who has to look for it.
    pub pid: u32,
    /// What the lease was taken for; `None` when a newer version wrote a word unknown to this one.
    pub doing: Option<Doing>,
}

impl Holder {
    /// Describes this process.
    pub fn here(login: &str, doing: Doing) -> Self {
        Self { login: login.to_owned(), pid: std::process::id(), doing: Some(doing) }
    }

    /// Returns the text of the lock file: pid, doing and login on a line, the login last because
    /// it alone may hold spaces.
    pub(super) fn to_text(&self) -> String {
        format!("{} {} {}\n", self.pid, self.doing.map_or("?", Doing::code), self.login)
    }

    /// Reads the text of a lock file; `None` where it is empty or half-written.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        let mut words = text.strip_suffix('\n')?.splitn(3, ' ');
        let pid = words.next()?.parse().ok()?;
        let doing = Doing::from_code(words.next()?);
        Some(Self { login: words.next()?.to_owned(), pid, doing })
    }
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (process {}, {})", self.login, self.pid, self.doing.map_or("?", Doing::code))
    }
}

#[cfg(test)]
mod tests {
    use super::{Doing, Holder};

    #[test]
    fn a_holder_is_read_back_as_written() {
        for doing in Doing::ALL {
            let holder = Holder { login: "домен ахметова".into(), pid: 42, doing: Some(doing) };
            assert_eq!(Holder::from_text(&holder.to_text()), Some(holder));
        }
    }

    #[test]
    fn a_word_of_a_newer_version_and_a_half_written_line_do_no_harm() {
        assert_eq!(Holder::from_text("7 juggling dana\n").unwrap().doing, None);
        for text in ["", "7", "7 saving", "7 saving da", "x saving dana\n"] {
            assert_eq!(Holder::from_text(text), None, "{text:?}");
        }
    }
}
