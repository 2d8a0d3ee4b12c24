//! Why is what the screen shows not known to be the present state?

use super::session::Session;
use crate::domain::compiled::overview::Overview;
use crate::domain::trouble::{Failure, Trouble};
use crate::say;
use crate::words::{refusals, troubles};

/// That the lists could not be read for sure: the last that are known, and why.
#[derive(Debug)]
pub struct Doubt {
    /// The lists as they were last written; none where nothing can be shown.
    pub last: Option<Box<Overview>>,
    /// Why the present ones cannot be had.
    pub cause: Trouble,
}

impl Session {
    /// Says why nothing can be saved now, and what to do; none where what is shown is the truth.
    pub fn doubt(&self) -> Option<String> {
        let cause = self.doubted.as_ref()?;
        if *cause == Trouble::Newer && self.was_confirmed {
            return Some(say!(self.words, "upgraded-meanwhile"));
        }
        let why = self.trouble(cause);
        Some(if self.overview.settings.is_some() {
            say!(self.words, "unconfirmed-why", why)
        } else {
            say!(self.words, "unconfirmed-nothing", why)
        })
    }

    /// Says why something came to nothing.
    pub fn why(&self, failure: &Failure) -> String {
        match failure {
            Failure::Refused { refusal, .. } => refusals::refusal(refusal, &self.words),
            Failure::Trouble(trouble) => self.trouble(trouble),
        }
    }

    /// Says what is wrong with the store; who holds it is called by name where the school knows it.
    pub fn trouble(&self, trouble: &Trouble) -> String {
        match trouble {
            Trouble::Busy { holder: Some(login) } => {
                let holder = Some(self.called(login));
                troubles::trouble(&Trouble::Busy { holder }, &self.words)
            }
            other => troubles::trouble(other, &self.words),
        }
    }

    /// Returns the name of whoever comes in under a login, or else the login.
    pub fn called(&self, login: &str) -> String {
        self.overview.login(login).map_or_else(|| login.to_owned(), |it| it.name.short())
    }
}
