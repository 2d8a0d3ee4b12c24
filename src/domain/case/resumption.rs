//! To which terms could the open items of a plan move after a pause?

use crate::domain::calendar::Calendar;
use crate::domain::case::{Case, Pause};
use crate::domain::clock::step::item_clock;
use crate::domain::command::{Command, MarkItem, OutcomeForm};
use crate::domain::id::ItemId;
use crate::domain::plan::{Item, ItemTerm};
use chrono::{Days, NaiveDate};

/// A term that is offered for an item, to be taken, edited or left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProposedTerm {
    /// The item.
    pub item: ItemId,
    /// The term that fell into the pause.
    pub from: ItemTerm,
    /// The term that is offered.
    pub to: ItemTerm,
}

/// Returns new terms for the open items in force that were due in a pause.
///
/// A day goes on by the length of the pause, to a working day; a month becomes the first month that
/// is due after the pause; nothing goes past the end of the case. An item due before the pause was
/// late already, and one due after it keeps its term: only legal dates never move, and these are
/// none. A pause without a last day proposes nothing.
pub fn proposed_terms(case: &Case, calendar: &Calendar, pause: &Pause) -> Vec<ProposedTerm> {
    let Some(last) = pause.to.filter(|_| pause.voided.is_none()) else { return Vec::new() };
    let shift = Shift { pause, last, end: case.head.end, calendar };
    let items = case.items_in_force();
    items.iter().filter(|item| item.is_open()).filter_map(|item| shift.of(item)).collect()
}

/// Returns the commands that take proposed terms, as any moving of a term.
pub fn taking(case: &Case, proposed: &[ProposedTerm], reason: &str) -> Vec<Command> {
    let moved = |it: &ProposedTerm| MarkItem {
        case: case.head.code,
        item: it.item,
        outcome: OutcomeForm::Moved { term: it.to, reason: reason.to_owned() },
    };
    proposed.iter().map(moved).map(Command::MarkItem).collect()
}

struct Shift<'a> {
    pause: &'a Pause,
    last: NaiveDate,
    end: NaiveDate,
    calendar: &'a Calendar,
}

impl Shift<'_> {
    fn of(&self, item: &Item) -> Option<ProposedTerm> {
        let from = item.term();
        let to = self.moved(from).filter(|to| self.due(*to) > self.due(from))?;
        Some(ProposedTerm { item: item.id, from, to })
    }

    fn moved(&self, term: ItemTerm) -> Option<ItemTerm> {
        if !self.falls_in(term) {
            return None;
        }
        Some(match term {
            ItemTerm::On(day) => ItemTerm::On(self.later(day)),
            ItemTerm::Range { from, to } => {
                let to = self.later(to);
                ItemTerm::Range { from: self.later(from).min(to), to }
            }
            ItemTerm::Month(month) => {
                let mut term = ItemTerm::Month(month.next());
                while let ItemTerm::Month(month) = term
                    && self.falls_in(term)
                {
                    term = ItemTerm::Month(month.next());
                }
                self.within(term)
            }
            ItemTerm::AllYear => return None,
        })
    }

    fn falls_in(&self, term: ItemTerm) -> bool {
        term != ItemTerm::AllYear && self.due(term).is_some_and(|due| self.pause.covers(due))
    }

    fn due(&self, term: ItemTerm) -> Option<NaiveDate> {
        item_clock(term, self.end, self.calendar).due().map(|due| due.binding)
    }

    /// The day that lies as much later as the pause was long; without a calendar, whatever day it is.
    fn later(&self, day: NaiveDate) -> NaiveDate {
        let length = (self.last - self.pause.from).num_days().unsigned_abs() + 1;
        let later = day.checked_add_days(Days::new(length)).unwrap_or(self.end);
        self.calendar.next_working_day(later).unwrap_or(later).min(self.end)
    }

    fn within(&self, term: ItemTerm) -> ItemTerm {
        if term.last_day() > self.end { ItemTerm::On(self.end) } else { term }
    }
}
