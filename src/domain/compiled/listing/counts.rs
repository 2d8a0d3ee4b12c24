//! How many cases stand where?

use super::Row;
use crate::domain::clock::standing::{Stage, Urgency};
use crate::domain::rights::Actor;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How many cases stand where; each counts once.
///
/// A paused case counts under `paused` alone, any other under its stage and under the urgency of
/// its next step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// The start lies ahead.
    pub not_begun: usize,
    /// In stage I.
    pub one: usize,
    /// In stage II.
    pub two: usize,
    /// In stage III.
    pub three: usize,
    /// Paused.
    pub paused: usize,
    /// Completed this school year.
    pub completed: usize,
    /// Without a mentor.
    pub without_mentor: usize,
    /// The next step is overdue.
    pub overdue: usize,
    /// The next step is due today.
    pub today: usize,
    /// The next step is due soon.
    pub soon: usize,
    /// The next step waits for the actor.
    pub mine: usize,
}

impl Counts {
    /// Returns how many are open: each of them is in a stage, before the first, or paused.
    pub fn open(&self) -> usize {
        self.not_begun + self.one + self.two + self.three + self.paused
    }
}

/// Counts the rows of a list.
pub fn counts(rows: &[Row<'_>], actor: &Actor, today: NaiveDate) -> Counts {
    let mut counts = Counts::default();
    for row in rows {
        count(row, &mut counts);
        counts.mine += usize::from(row.waits_for(actor, today));
    }
    counts
}

fn count(row: &Row<'_>, counts: &mut Counts) {
    let standing = &row.standing;
    if standing.paused {
        counts.paused += 1;
        return;
    }
    match standing.stage {
        Stage::NotBegun => counts.not_begun += 1,
        Stage::One => counts.one += 1,
        Stage::Two => counts.two += 1,
        Stage::Three => counts.three += 1,
        Stage::Completed => counts.completed += 1,
        Stage::Ended => {}
    }
    counts.without_mentor += usize::from(standing.without_mentor);
    match standing.urgency() {
        Some(Urgency::Overdue) => counts.overdue += 1,
        Some(Urgency::Today) => counts.today += 1,
        Some(Urgency::Soon) => counts.soon += 1,
        Some(Urgency::Later) | None => {}
    }
}
