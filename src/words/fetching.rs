//! With which line does who came over SSH fetch what was written?

use super::Words;
use super::shell_line::quoted;
use crate::say;

/// What is to be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// One file.
    File,
    /// A folder with all that is in it.
    Folder,
}

/// Returns the line, from `login@host`: WinSCP's users understand it too.
#[must_use]
pub fn fetched(from: &str, path: &str, what: What, words: &Words) -> String {
    let form = match what {
        What::File => "scp",
        What::Folder => "scp -r",
    };
    say!(words, "written-fetch", command = format!("{form} {} .", quoted(&format!("{from}:{path}"))))
}

/// Returns `login@host` for who came over SSH, as the variable `SSH_CONNECTION` tells: `client port host port`.
#[must_use]
pub fn reached_at(login: &str, connection: &str) -> Option<String> {
    let host = connection.split_whitespace().nth(2)?;
    // An address of the newer kind has colons of its own.
    Some(if host.contains(':') { format!("{login}@[{host}]") } else { format!("{login}@{host}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::local::Language;

    #[test]
    fn a_file_and_a_folder_are_fetched_by_a_line_that_can_be_copied() {
        let from = reached_at("aigul", "10.0.0.7 50022 10.0.0.1 22").expect("there is a host");
        let line = |path, what| fetched(&from, path, what, &Words::new(Language::En));
        assert!(line("/tmp/plan.md", What::File).ends_with("scp aigul@10.0.0.1:/tmp/plan.md ."));
        assert!(
            line("/tmp/наши отчёты", What::Folder).ends_with("scp -r 'aigul@10.0.0.1:/tmp/наши отчёты' .")
        );
        assert_eq!(reached_at("a", "fe80::7 1 fe80::1 22"), Some("a@[fe80::1]".to_owned()));
        assert_eq!(reached_at("a", ""), None);
    }
}
