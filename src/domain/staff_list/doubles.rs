//! Which rows of the list are about one person?

use super::{RowRefusal, StaffRow};
use crate::domain::command::PersonForm;
use std::collections::HashMap;

/// The rows seen so far, by name and by login.
#[derive(Default)]
pub(super) struct Doubles {
    logins: HashMap<String, usize>,
    names: HashMap<String, Vec<Seen>>,
}

struct Seen {
    line: usize,
    has_login: bool,
}

impl Doubles {
    /// Notes a row, and says why it cannot stand beside the earlier ones.
    ///
    /// Two people of one name are told apart by their logins, which both must have.
    pub(super) fn note(&mut self, row: &StaffRow) -> Option<RowRefusal> {
        if row.person.name.is_empty() {
            return None;
        }
        let login = login_of(&row.person);
        let same_login = login.and_then(|login| self.logins.get(login).copied());
        let names = self.names.entry(row.person.name.recognition_key()).or_default();
        let same_name = names.iter().find(|seen| login.is_none() || !seen.has_login).map(|seen| seen.line);
        names.push(Seen { line: row.line, has_login: login.is_some() });
        if let Some(login) = login {
            self.logins.entry(login.to_owned()).or_insert(row.line);
        }
        match (same_login, same_name) {
            (Some(first), _) => Some(RowRefusal::SamePerson { first }),
            (None, Some(first)) => Some(RowRefusal::SameName { first }),
            (None, None) => None,
        }
    }
}

/// Returns the login that a row gives.
pub(super) fn login_of(person: &PersonForm) -> Option<&str> {
    person.login.as_deref().map(str::trim).filter(|login| !login.is_empty())
}
