//! What is a filter made of, whatever the list?

use super::Condition;

/// From where to where, both included; without an end it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Between<T> {
    /// The first.
    pub from: Option<T>,
    /// The last.
    pub to: Option<T>,
}

impl<T: PartialOrd + Copy> Between<T> {
    pub(super) fn holds(self, it: T) -> bool {
        self.from.is_none_or(|from| from <= it) && self.to.is_none_or(|to| it <= to)
    }
}

/// A condition, and whether it is to hold; of cases where nothing else is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand<C = Condition> {
    /// What.
    pub condition: C,
    /// Whether the opposite is demanded.
    pub negated: bool,
}

/// What is demanded of the rows of a list: all of it; of cases where nothing else is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter<C = Condition> {
    /// The demands.
    pub demands: Vec<Demand<C>>,
}

impl<C> Default for Filter<C> {
    fn default() -> Self {
        Self { demands: Vec::new() }
    }
}

impl<C> Filter<C> {
    /// Says whether everything is let through.
    pub fn is_open(&self) -> bool {
        self.demands.is_empty()
    }

    /// Says whether every demand is met, where `holds` says which conditions do.
    pub(super) fn is_met(&self, holds: impl Fn(&C) -> bool) -> bool {
        self.demands.iter().all(|demand| holds(&demand.condition) != demand.negated)
    }
}
