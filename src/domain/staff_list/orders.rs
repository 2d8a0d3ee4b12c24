//! Which orders does the list name, and do its rows agree about them?

use super::{OrderCells, RowRefusal, StaffRow};
use crate::domain::command::IssueOrder;
use crate::domain::order::{Order, OrderName};
use crate::domain::school::School;
use chrono::{Datelike, NaiveDate};
use std::collections::HashMap;

/// The orders that the rows seen so far name, each with the line that names it first.
#[derive(Default)]
pub(super) struct Orders(HashMap<String, (usize, OrderCells)>);

impl Orders {
    /// Notes the order of a row, and says what it contradicts.
    ///
    /// An order is one record, however many rows name it: they must give it the same dates.
    pub(super) fn note(&mut self, row: &StaffRow) -> Option<RowRefusal> {
        if row.order.number.is_empty() {
            return None;
        }
        let (first, order) =
            self.0.entry(row.order.number.clone()).or_insert_with(|| (row.line, row.order.clone()));
        let same = order.date == row.order.date && effective(order) == effective(&row.order);
        (!same).then(|| RowRefusal::OrderDiffers { number: order.number.clone(), first: *first })
    }
}

/// Says what a row's mentor and order lack.
pub(super) fn lacks(row: &StaffRow) -> Option<RowRefusal> {
    let order = &row.order;
    let dated = order.date.is_some() || order.effective.is_some();
    match (&row.mentor, order.number.is_empty()) {
        (_, true) if dated => Some(RowRefusal::OrderWithoutNumber),
        (_, false) if order.date.is_none() => {
            Some(RowRefusal::OrderWithoutDate { number: order.number.clone() })
        }
        (Some(_), true) => Some(RowRefusal::MentorWithoutOrder),
        (None, false) => Some(RowRefusal::OrderWithoutMentor),
        (Some(_), false) | (None, true) => None,
    }
}

/// Says how the school has recorded the order otherwise.
///
/// Numbers begin anew each year, so only an order of the same year can be the same one.
pub(super) fn recorded_otherwise(row: &StaffRow, school: &School) -> Option<RowRefusal> {
    let date = row.order.date?;
    let same_year = |order: &&Order| order.number == row.order.number && order.date.year() == date.year();
    let mut known = school.orders_in_force().filter(same_year).peekable();
    let first = *known.peek()?;
    let agrees = known.any(|order| order.date == date && Some(order.effective) == effective(&row.order));
    (!agrees).then(|| RowRefusal::OrderRecordedOtherwise {
        number: first.number.clone(),
        date: first.date,
        effective: first.effective,
    })
}

/// Returns the command that records a row's order, unless the school has it.
pub(super) fn command(row: &StaffRow, school: &School) -> Option<IssueOrder> {
    let name = name(row)?;
    if school.order_named(&name).is_some() {
        return None;
    }
    Some(IssueOrder {
        number: name.number,
        date: name.date,
        effective: row.order.effective,
        subject: String::new(),
    })
}

/// Returns the order of a row as a command names it.
pub(super) fn name(row: &StaffRow) -> Option<OrderName> {
    let date = row.order.date?;
    (!row.order.number.is_empty()).then(|| OrderName { number: row.order.number.clone(), date })
}

/// An order acts from its own date where none is given.
fn effective(order: &OrderCells) -> Option<NaiveDate> {
    order.effective.or(order.date)
}
