//! What is said where no case stands?

use crate::app::Session;
use crate::app::view::Dashboard;
use crate::domain::rights;
use crate::say;

pub(in crate::ui) fn nothing(view: &Dashboard, session: &Session) -> String {
    if !session.overview.shows_cases_to(&session.actor) {
        closed(session)
    } else if view.sieve().is_open() {
        say!(session.words, "dashboard-empty")
    } else {
        say!(session.words, "dashboard-none-fits")
    }
}

/// Whoever may see no case is told who can change that, by name where the school knows it.
fn closed(session: &Session) -> String {
    let words = &session.words;
    let coordinator = session.overview.logins.iter().find(|it| it.roles.contains(&rights::Role::Coordinator));
    match coordinator {
        Some(it) => say!(words, "dashboard-closed", who = it.name.short()),
        None => say!(words, "dashboard-closed-ask"),
    }
}
