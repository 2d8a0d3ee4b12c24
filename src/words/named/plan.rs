//! How are the states of a plan, and of its items, called?

use super::Named;
use crate::domain::people::appointment::HeldAs;
use crate::domain::plan::{Capacity, Item, Outcome, Plan, PlanState, Warrant};
use crate::domain::settings::Agreement;
use crate::say;
use crate::words::{Words, dates};

impl Named for PlanState {
    fn id(&self) -> &'static str {
        match self {
            Self::Draft => "plan-draft",
            Self::Submitted => "plan-submitted",
            Self::Agreed => "plan-agreed",
            Self::Approved => "plan-approved",
        }
    }
}

/// Returns where a plan stands, as its people see it.
///
/// Two things more than the bare state: where the staff list has no deputy a submitted plan waits for
/// approval, and a draft that came back is said to be returned for rework.
#[must_use]
pub fn plan_state(plan: &Plan, agreement: Agreement, words: &Words) -> String {
    let returned = plan.returns.last().is_some_and(|it| it.version == plan.version);
    words.say(match (plan.state, agreement) {
        (PlanState::Draft, _) if returned => "plan-returned",
        (PlanState::Submitted, Agreement::NoneInStaffList) => "plan-for-approval",
        (PlanState::Draft | PlanState::Submitted | PlanState::Agreed | PlanState::Approved, _) => {
            plan.state.id()
        }
    })
}

impl Named for Capacity {
    fn id(&self) -> &'static str {
        match self {
            Self::Deputy => "capacity-deputy",
            Self::Head => "capacity-head",
        }
    }
}

impl Named for Outcome {
    fn id(&self) -> &'static str {
        match self {
            Self::Open => "item-open",
            Self::Done { .. } => "item-done",
            Self::NotDone { .. } => "item-not-done",
            Self::Cancelled { .. } => "item-cancelled",
        }
    }
}

/// The mark of an item: an open one whose term was moved is said to be moved.
impl Named for Item {
    fn id(&self) -> &'static str {
        if self.is_open() && !self.moves.is_empty() { "item-moved" } else { self.outcome.id() }
    }
}

impl Named for HeldAs {
    fn id(&self) -> &'static str {
        match self {
            Self::Acting => "capacity-acting",
            Self::Authorised => "capacity-authorised",
        }
    }
}

/// Returns by what a mark was given where that is not the giver's office: `и. о., приказ № 5 от 20.08.2026`.
#[must_use]
pub fn warrant(warrant: &Warrant, words: &Words) -> Option<String> {
    match warrant {
        Warrant::Office => None,
        Warrant::Acting(order) => {
            Some(say!(words, "warrant-acting", number = &order.number, date = dates::table(order.date)))
        }
        Warrant::Authorised(order) => {
            Some(say!(words, "warrant-authorised", number = &order.number, date = dates::table(order.date)))
        }
        Warrant::ForDeputy(reason) => Some(say!(words, "warrant-for-deputy", reason)),
    }
}
