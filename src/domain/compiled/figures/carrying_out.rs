//! What came of the plan's activities?

use super::{CutOff, Figure, Record};
use crate::domain::case::Case;
use crate::domain::id::ItemId;
use crate::domain::plan::{ItemText, Move, Outcome, PlanVersion};

/// An item of the version in force, with what became of it by the cut-off date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemStanding {
    /// Which item.
    pub id: ItemId,
    /// Its number in the printed table, from 1.
    pub number: usize,
    /// Its text as it was approved.
    pub text: ItemText,
    /// The moves of its term.
    pub moves: Vec<Move>,
    /// What became of it.
    pub outcome: Outcome,
}

/// How many items came to what.
///
/// Done, not done, cancelled and open together are those planned; an item whose term was moved is one of
/// these as well.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// All items.
    pub planned: Figure,
    /// Carried out.
    pub done: Figure,
    /// Not carried out.
    pub not_done: Figure,
    /// Taken out of the carrying out.
    pub cancelled: Figure,
    /// Still to be done.
    pub open: Figure,
    /// Those whose term was moved, whatever became of them.
    pub moved: Figure,
}

/// The carrying out of the version in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarryingOut {
    /// The number of the version; none where no version was approved.
    pub version: Option<u16>,
    /// Its items, in the order of the printed table.
    pub items: Vec<ItemStanding>,
    /// All of them.
    pub total: Tally,
    /// The same by direction, those without items left out.
    pub directions: Vec<(String, Tally)>,
}

impl CarryingOut {
    /// Takes stock of the version that was in force at the cut-off date.
    pub(super) fn of(case: &Case, cut_off: CutOff) -> Self {
        let version = version_at(case, cut_off);
        let items = version.map(|version| standings(version, case, cut_off)).unwrap_or_default();
        let directions = version.map(|version| version.plan.directions.as_slice()).unwrap_or_default();
        let tally = |at: usize| Tally::of(items.iter().filter(|item| usize::from(item.text.direction) == at));
        Self {
            version: version.map(|version| version.number),
            total: Tally::of(&items),
            directions: directions
                .iter()
                .enumerate()
                .map(|(at, title)| (title.clone(), tally(at)))
                .filter(|(_, tally)| !tally.planned.is_empty())
                .collect(),
            items,
        }
    }
}

impl Tally {
    fn of<'a>(items: impl IntoIterator<Item = &'a ItemStanding> + Clone) -> Self {
        let figure = |belongs: fn(&ItemStanding) -> bool| {
            items.clone().into_iter().filter(|item| belongs(item)).map(|item| Record::Item(item.id)).collect()
        };
        Self {
            planned: figure(|_| true),
            done: figure(|item| matches!(item.outcome, Outcome::Done { .. })),
            not_done: figure(|item| matches!(item.outcome, Outcome::NotDone { .. })),
            cancelled: figure(|item| matches!(item.outcome, Outcome::Cancelled { .. })),
            open: figure(|item| item.outcome == Outcome::Open),
            moved: figure(|item| !item.moves.is_empty()),
        }
    }
}

/// The last version approved by then; where every approval is later, the first.
fn version_at(case: &Case, cut_off: CutOff) -> Option<&PlanVersion> {
    let approved_by_then = |version: &&PlanVersion| {
        version.plan.approval.as_ref().is_none_or(|approval| cut_off.covers(approval.date))
    };
    case.versions.values().rfind(approved_by_then).or_else(|| case.versions.values().next())
}

fn standings(version: &PlanVersion, case: &Case, cut_off: CutOff) -> Vec<ItemStanding> {
    let standing = |(at, (id, text)): (usize, &(ItemId, ItemText))| {
        let item = case.items.get(id);
        let moves = item.map(|item| item.moves.as_slice()).unwrap_or_default();
        ItemStanding {
            id: *id,
            number: at + 1,
            text: text.clone(),
            moves: moves.iter().filter(|moved| cut_off.covers(moved.on)).cloned().collect(),
            outcome: item.map_or(Outcome::Open, |item| cut_off.outcome(item)),
        }
    };
    version.items.iter().enumerate().map(standing).collect()
}
