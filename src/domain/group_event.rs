//! How is one event entered for many cases at once?
//!
//! A workshop for all young specialists is entered once: a batch of commands, one for each case,
//! that share a key. Each case keeps an entry of its own, which its figures count once, and its
//! rights and its report never need another case.

use crate::domain::case::Case;
use crate::domain::code::CaseCode;
use crate::domain::command::{ChangeEvent, Command, EnterEvent, PersonRef, VoidEvent};
use crate::domain::id::CommandId;
use crate::domain::journal::{Event, EventState, EventText};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Names the entries that are one event in several cases.
///
/// Made by the sender, as the id of a command is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GroupKey(pub CommandId);

impl GroupKey {
    /// Says whether a case has an entry of the group that counts.
    pub fn is_in(self, case: &Case) -> bool {
        case.events.values().any(|event| event.text.group == Some(self) && event.voided.is_none())
    }
}

/// What an event of a group was, whether it took place, and who did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupEvent {
    /// What it says; items and needs are each case's own and not of the group.
    pub text: EventText,
    /// Whether it took place.
    pub state: EventState,
    /// Who did it; the mentor of each case where not given.
    pub by: Option<PersonRef>,
}

/// Returns the commands that enter an event for several cases, each once.
pub fn enter(group: GroupKey, event: &GroupEvent, cases: &[CaseCode]) -> Vec<Command> {
    let cases: BTreeSet<CaseCode> = cases.iter().copied().collect();
    let text = EventText { group: Some(group), item: None, need: None, ..event.text.clone() };
    let entered =
        |case| EnterEvent { case, event: text.clone(), state: event.state.clone(), by: event.by.clone() };
    cases.into_iter().map(entered).map(Command::EnterEvent).collect()
}

/// Returns the commands that change the event in all its cases; items and needs stay each case's own.
pub fn change(group: GroupKey, to: &GroupEvent, cases: &[&Case]) -> Vec<Command> {
    let changed = |(case, event): (CaseCode, &Event)| ChangeEvent {
        case,
        event: event.id,
        to: EventText { group: Some(group), item: event.text.item, need: event.text.need, ..to.text.clone() },
        state: to.state.clone(),
        by: to.by.clone(),
    };
    entries(group, cases).map(changed).map(Command::ChangeEvent).collect()
}

/// Returns the commands that void the event in all its cases.
pub fn void(group: GroupKey, reason: &str, cases: &[&Case]) -> Vec<Command> {
    let voided =
        |(case, event): (CaseCode, &Event)| VoidEvent { case, event: event.id, reason: reason.to_owned() };
    entries(group, cases).map(voided).map(Command::VoidEvent).collect()
}

/// The entries of a group that count, in the open cases given: a closed case is not written in.
fn entries<'a>(group: GroupKey, cases: &'a [&Case]) -> impl Iterator<Item = (CaseCode, &'a Event)> {
    let open = cases.iter().filter(|case| case.head.closing.is_none());
    open.flat_map(move |case| {
        let own = case.events.values();
        own.filter(move |it| it.text.group == Some(group) && it.voided.is_none())
            .map(|event| (case.head.code, event))
    })
}
