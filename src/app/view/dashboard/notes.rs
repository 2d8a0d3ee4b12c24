//! Which sentences stand above the rows of the first screen?
//!
//! The mentor's own next step, what has changed since the user was last here, what is usually done at this
//! turn of the year. None of them where there is nothing to say; in a low window the rows have the room.

use crate::app::keys::{Action, Context};
use crate::app::session::Session;
use crate::app::view::advice::{key_of, offered};
use crate::domain::clock::standing::Urgency;
use crate::domain::compiled::listing::Row;
use crate::domain::rights::{Actor, Relation, Right};
use crate::say;
use crate::words::{dates, when};

/// From how many rows on a window has room for more than the user's own step.
const ROOMY: u16 = 16;
/// From how many rows on it has room for two offers.
const HIGH: u16 = 24;

/// What a sentence above the rows is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The mentor's next step, and how urgent it is.
    MyStep(Option<Urgency>),
    /// What has changed since the last visit.
    News,
    /// What is usually done now.
    Season,
}

/// A sentence above the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What it is about.
    pub about: About,
    /// The sentence.
    pub text: String,
}

/// Says whether somebody sees cases as a mentor alone.
pub fn is_mentor_alone(actor: &Actor) -> bool {
    !actor.may(Right::SeeCases, Relation::Other)
}

/// Returns the sentences; `rows` are all cases that the user sees, by pressure.
pub fn notes(rows: &[Row<'_>], session: &Session) -> Vec<Note> {
    let mut notes: Vec<Note> = my_step(rows, session).into_iter().collect();
    if session.extent.rows >= ROOMY {
        notes.extend(news(session));
        let most = if session.extent.rows >= HIGH { 2 } else { 1 };
        notes.extend(offered(session).into_iter().take(most).map(|(text, action)| Note {
            about: About::Season,
            text: format!("{} — {text}", key_of(action, Context::Dashboard, &session.habits.keys)),
        }));
    }
    notes
}

fn my_step(rows: &[Row<'_>], session: &Session) -> Option<Note> {
    if !is_mentor_alone(&session.actor) {
        return None;
    }
    let mine = rows.iter().filter(|row| row.waits_for(&session.actor, session.today));
    let first = mine.min_by(|a, b| a.standing.by_pressure(&b.standing))?;
    let (next, words) = (first.standing.next.as_ref()?, &session.words);
    let (name, step) = (first.case.mentee_name.short(), when::next_step(next, words));
    let when = when::left(next, session.today, words);
    Some(Note { about: About::MyStep(next.urgency), text: say!(words, "front-my-step", name, step, when) })
}

/// Silent for a new user, and where nobody else has changed anything.
fn news(session: &Session) -> Option<Note> {
    let since = session.remembered.as_ref()?.absence()?;
    let n = session.news.len();
    let said = || say!(session.words, "absence-since", date = dates::short(since.day), n);
    (n > 0).then(|| Note {
        about: About::News,
        text: format!("{} — {}", key_of(Action::News, Context::Dashboard, &session.habits.keys), said()),
    })
}
