//! From which day can stage I begin, and what is each day called?

use crate::app::form::Item;
use crate::domain::case::StartBasis;
use crate::domain::case::opening::offered_start;
use crate::domain::id::OrderId;
use crate::domain::order::Order;
use crate::domain::people::person::Person;
use crate::words::{Named, Words, dates};
use chrono::NaiveDate;

const ALL: [StartBasis; 4] =
    [StartBasis::EffectiveOrHired, StartBasis::OrderDate, StartBasis::EffectiveDate, StartBasis::Other];

/// The two dates of an order.
#[derive(Clone, Copy)]
pub(in crate::app::task) struct OrderDates {
    date: NaiveDate,
    effective: NaiveDate,
}

/// Returns the dates of an order as far as they are typed; it acts from its own date where no other is given.
pub(in crate::app::task) fn order_dates(
    date: Option<NaiveDate>,
    effective: Option<NaiveDate>,
) -> Option<OrderDates> {
    date.map(|date| OrderDates { date, effective: effective.unwrap_or(date) })
}

/// Returns the bases, each with its day where the order's dates are known.
pub(in crate::app::task) fn bases(mentee: &Person, order: Option<OrderDates>, words: &Words) -> Vec<Item> {
    let label = |basis: StartBasis| {
        let name = words.name(&basis);
        match order.and_then(|order| day(basis, mentee, order)) {
            Some(day) => format!("{}: {name}", dates::with_weekday(day, words.language())),
            None => name,
        }
    };
    ALL.into_iter().map(|basis| Item::new(basis.id(), label(basis))).collect()
}

/// Returns the basis with a key; the usual one where there is none.
pub(in crate::app::task) fn basis(key: Option<&str>) -> StartBasis {
    ALL.into_iter().find(|basis| key == Some(basis.id())).unwrap_or(StartBasis::EffectiveOrHired)
}

/// Returns the day of a basis, where the order alone tells it.
pub(in crate::app::task) fn day(basis: StartBasis, mentee: &Person, order: OrderDates) -> Option<NaiveDate> {
    match basis {
        StartBasis::EffectiveOrHired => Some(offered_start(mentee, &unnumbered(order))),
        StartBasis::OrderDate => Some(order.date),
        StartBasis::EffectiveDate => Some(order.effective),
        StartBasis::Other => None,
    }
}

fn unnumbered(order: OrderDates) -> Order {
    let OrderDates { date, effective } = order;
    Order { id: OrderId(0), number: String::new(), date, effective, subject: String::new(), voided: None }
}
