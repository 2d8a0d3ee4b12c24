//! How is a change taken back, and made again?
//!
//! ```text
//! history   1 ─ 2 ─ 3 ─ undo 3 ─ undo 2 ─ redo 2
//! stands    1   2   3     2        1        2
//! ```
//!
//! Taking back is a change like any other: a command with an entry of its own. Nothing leaves the
//! history.

mod last;

pub use last::{Deed, last_done, last_undone, stands_undone};

use crate::domain::change::{Decision, Recorded};
use crate::domain::command::{Command, Redo, Undo};
use crate::domain::decide::Asked;
use crate::domain::id::Revision;
use crate::domain::part::{Edit, PartKey};
use crate::domain::refusal::Refusal;
use std::collections::BTreeSet;

/// An entry of the history that a command is about.
#[derive(Debug, Clone, PartialEq)]
pub struct EntryAtHand {
    /// The entry.
    pub entry: Recorded,
    /// Whether it stands taken back.
    pub undone: bool,
    /// The school's records on which cases rest, where the entry made such records.
    pub used: BTreeSet<PartKey>,
}

/// Decides the taking back of an entry: each part is to be again as it was before.
///
/// Only who made a change takes it back, while they may still make it, and while nobody has changed
/// the same parts since. Marks are not taken back so: they are withdrawn, with a reason.
pub(in crate::domain) fn undo(it: &Undo, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let at_hand = at_hand(it.entry, asked)?;
    if at_hand.undone {
        return Err(Refusal::AlreadyUndone);
    }
    let back = |edit: &Edit| Edit { before: edit.after.clone(), after: edit.before.clone(), ..edit.clone() };
    turned(at_hand.entry.edits.iter().rev().map(back).collect(), at_hand, asked)
}

/// Decides that an entry that was taken back holds again.
pub(in crate::domain) fn redo(it: &Redo, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let at_hand = at_hand(it.entry, asked)?;
    if !at_hand.undone {
        return Err(Refusal::NotUndone);
    }
    turned(at_hand.entry.edits.clone(), at_hand, asked)
}

/// Returns the entry, if the one who asks may take it back.
fn at_hand<'a>(entry: Revision, asked: Asked<'a>) -> Result<&'a EntryAtHand, Refusal> {
    let at_hand = asked.facts.entry.as_ref().filter(|it| it.entry.revision == entry);
    let at_hand = at_hand.ok_or(Refusal::NoSuchRecord)?;
    let entry = &at_hand.entry;
    if entry.login != asked.who.login {
        return Err(Refusal::NotYourEntry(entry.login.clone()));
    }
    // A command that this program cannot read any more is none that it can take back.
    let command: Command = serde_json::from_str(&entry.command).map_err(|_| Refusal::NotUndoable)?;
    if !command.can_be_undone() {
        return Err(Refusal::NotUndoable);
    }
    if let Some(right) = command.right(asked.facts.case.as_ref()) {
        asked.needs(right)?;
    }
    let closed = asked.facts.case.as_ref().is_some_and(|case| case.head.closing.is_some());
    let of_the_head = entry.edits.iter().any(|edit| matches!(edit.key, PartKey::Head(_)));
    if closed && !of_the_head && entry.case.is_some() && !command.is_a_correction() {
        return Err(Refusal::CaseClosed);
    }
    Ok(at_hand)
}

/// Sets each part to what the edits say, if it stands where they begin.
fn turned(edits: Vec<Edit>, at_hand: &EntryAtHand, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let mut decision = Decision::default();
    let taken: BTreeSet<PartKey> =
        edits.iter().filter(|edit| edit.after.is_none()).map(|edit| edit.key.clone()).collect();
    for edit in edits {
        if asked.facts.part(&edit.key) != edit.before {
            return Err(Refusal::ChangedSince(edit.key));
        }
        if edit.after.is_none() && is_needed(&edit.key, &taken, at_hand, asked) {
            return Err(Refusal::StillUsed(edit.key));
        }
        match edit.after {
            Some(part) => decision.put.push(part),
            None => decision.take.push(edit.key),
        }
    }
    Ok(decision)
}

/// A record cannot go while others rest on it: a person with cases, a case with a journal.
fn is_needed(key: &PartKey, taken: &BTreeSet<PartKey>, at_hand: &EntryAtHand, asked: Asked<'_>) -> bool {
    let of_the_case = || asked.facts.case.iter().flat_map(|case| case.parts()).map(|part| part.key());
    match key {
        PartKey::Head(_) => of_the_case().any(|part| !taken.contains(&part)),
        key => at_hand.used.contains(key),
    }
}

impl Command {
    /// Says whether the command mends a closed step, which it may in a case that has ended as well.
    fn is_a_correction(&self) -> bool {
        matches!(self, Self::CorrectStep(_) | Self::ExplainDelay(_))
    }

    /// Says whether what the command did can be taken back by who did it.
    ///
    /// A mark is withdrawn instead, with a reason; the setting up of a school stays.
    pub fn can_be_undone(&self) -> bool {
        !matches!(
            self,
            Self::AgreePlan(_)
                | Self::ApprovePlan(_)
                | Self::ReturnPlan(_)
                | Self::WithdrawMark(_)
                | Self::SetUp(_)
                | Self::Undo(_)
                | Self::Redo(_)
        )
    }
}
