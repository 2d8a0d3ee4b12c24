//! Who leaves, who comes back, and which two records are one person?

use super::{PeopleView, Row};
use crate::app::form::Item;
use crate::app::keys::Action;
use crate::app::popup::{Body, Pick, Picking};
use crate::app::session::Session;
use crate::app::task::{ComeBackTask, LeavingTask, MergeTask};
use crate::app::turn::{Purpose, Turn};
use crate::domain::id::PersonId;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::say;
use crate::words::{Words, refusals};
use std::rc::Rc;

/// The word under which the other record of a person is asked for.
pub const OTHER: &str = "other record";

/// Why something cannot be done about a person now.
pub(super) enum Why {
    /// Nobody is selected.
    Nobody,
    /// They have left already.
    Left,
    /// They have not left.
    Here,
    /// The user has no right to it.
    Refused(Refusal),
}

impl Why {
    /// Says it, with the way out.
    pub fn said(&self, words: &Words) -> String {
        match self {
            Self::Nobody => say!(words, "people-nobody-selected"),
            Self::Left => say!(words, "people-has-left"),
            Self::Here => say!(words, "people-has-not-left"),
            Self::Refused(refusal) => refusals::refusal(refusal, words),
        }
    }
}

/// Refuses what the user has no right to, or what does not fit the person.
pub(super) fn allowed(action: Action, row: Option<&Row>, session: &Session) -> Result<(), Why> {
    if !session.may(Right::KeepPeople) {
        return Err(Why::Refused(Refusal::NotPermitted(Right::KeepPeople)));
    }
    let person = &row.ok_or(Why::Nobody)?.person;
    match (action, person.left_on) {
        (Action::Leaves, Some(_)) => Err(Why::Left),
        (Action::ComesBack, None) => Err(Why::Here),
        _ => Ok(()),
    }
}

pub(super) fn leave(view: &PeopleView, turn: &mut Turn<'_>) {
    if let (Some(row), Some(school)) = (view.selected(), &view.school) {
        turn.open_task(LeavingTask::new(row.person.clone(), Rc::clone(school)), Some(view.revision));
    }
}

pub(super) fn come_back(view: &PeopleView, turn: &mut Turn<'_>) {
    if let Some(row) = view.selected() {
        turn.open_task(ComeBackTask::new(row.person.clone()), Some(view.revision));
    }
}

/// Asks with which other record the selected one is to be merged.
pub(super) fn ask_other(view: &PeopleView, turn: &mut Turn<'_>) {
    let Some(row) = view.selected() else { return };
    let others = view.all().iter().filter(|other| other.person.id != row.person.id);
    let named = |other: &Row| {
        let (name, position) = (other.person.name.as_str(), other.person.particulars.position.as_str());
        let shown = if position.is_empty() { name.to_owned() } else { format!("{name} · {position}") };
        Item::new(other.person.id.0.to_string(), shown)
    };
    let title = say!(turn.session.words, "merge-which", name = row.person.name.short());
    let pick = Pick::new(title, others.map(named).collect(), Picking::One);
    turn.popup(Purpose::View(OTHER), Body::Pick(pick));
}

/// Opens the form that merges the selected record with the one picked.
pub(super) fn merge(view: &PeopleView, keys: &[String], turn: &mut Turn<'_>) {
    let picked = keys.first().and_then(|key| key.parse().ok()).map(PersonId);
    let other = view.all().iter().find(|row| Some(row.person.id) == picked);
    if let (Some(row), Some(other)) = (view.selected(), other) {
        let task = MergeTask::new(row.person.clone(), other.person.clone());
        turn.open_task(task, Some(view.revision));
    }
}
