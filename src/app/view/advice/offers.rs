//! How is it said what is usually done at this turn of the year, and what does it?

use crate::app::keys::{Action, Context, KeyTable};
use crate::app::session::Session;
use crate::domain::compiled::season::{Offer, offers};
use crate::say;
use crate::words::{Words, dates};

/// Returns what is usually done now and is this user's to do, in words, with the action that begins it.
pub fn offered(session: &Session) -> Vec<(String, Action)> {
    if !session.overview.shows_cases_to(&session.actor) {
        return Vec::new();
    }
    let all = match &session.tally {
        Some(tally) => tally.offers.clone(),
        None => offers(&session.overview, session.today),
    };
    let its = all.into_iter().filter(|offer| offer.is_for(&session.actor));
    its.map(|offer| (said(offer, &session.words), action_of(offer))).collect()
}

/// The action of the first screen that begins what is offered.
fn action_of(offer: Offer) -> Action {
    match offer {
        Offer::StaffList(_) => Action::Import,
        Offer::BeforeBreak { .. } => Action::GoAgenda,
        Offer::Reports(_) => Action::StageThird,
        Offer::Council(_) => Action::GoSettings,
        Offer::NextCalendar(_) => Action::GoCalendar,
    }
}

/// Returns the key that does an action in a place, as both layouts have it.
pub fn key_of(action: Action, context: Context, keys: &KeyTable) -> String {
    let binding = keys.bindings(context).find(|binding| binding.action == action);
    binding.map(|binding| binding.hint()).unwrap_or_default()
}

fn said(offer: Offer, words: &Words) -> String {
    match offer {
        Offer::StaffList(year) => say!(words, "offer-staff-list", year = dates::school_year(year)),
        Offer::BeforeBreak { from, items } => {
            say!(words, "offer-before-break", from = dates::short(from), n = items)
        }
        Offer::Reports(n) => say!(words, "offer-reports", n),
        Offer::Council(n) => say!(words, "offer-council", n),
        Offer::NextCalendar(year) => say!(words, "offer-next-calendar", year = dates::school_year(year)),
    }
}
