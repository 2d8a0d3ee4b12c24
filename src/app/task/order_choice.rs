//! By which order is somebody assigned: one of the list, or one that is typed with the form?

use super::fields::{day, past_day};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::command::{Command, IssueOrder};
use crate::domain::id::OrderId;
use crate::domain::order::OrderName;
use crate::domain::school::School;
use crate::say;
use crate::words::{Words, dates};
use chrono::NaiveDate;

pub(super) const ORDER: &str = "order";
pub(super) const NUMBER: &str = "number";
const DATE: &str = "date";

/// The order that is not in the list yet.
const NEW: &str = "new";

/// Returns the fields of an order: the list, and number and date where it is a new one.
pub(super) fn fields(school: &School, order: Option<&str>, session: &Session) -> Vec<Field> {
    let words = &session.words;
    let order = order.unwrap_or(NEW);
    let list = Field::choice(ORDER, say!(words, "assign-order"), orders(school, words));
    let mut fields = vec![list.required().holding(order)];
    if order == NEW {
        fields.push(Field::line(NUMBER, say!(words, "assign-number")).required());
        fields.push(past_day(DATE, say!(words, "assign-date"), session));
    }
    fields
}

fn orders(school: &School, words: &Words) -> Vec<Item> {
    let mut orders: Vec<_> = school.orders_in_force().collect();
    orders.sort_by_key(|order| std::cmp::Reverse((order.date, order.id)));
    let known = orders.into_iter().map(|order| {
        let (number, date) = (order.number.as_str(), dates::table(order.date));
        Item::new(order.id.0.to_string(), say!(words, "doc-order", number, date))
    });
    [Item::new(NEW, say!(words, "assign-new-order"))].into_iter().chain(known).collect()
}

/// Returns the order as it is named, and the command that records it where it is new.
pub(super) fn chosen(
    form: &Form,
    school: &School,
    from: NaiveDate,
    subject: String,
    session: &Session,
) -> (OrderName, Option<Command>) {
    let listed = form.chosen(ORDER).and_then(|key| key.parse().ok()).map(OrderId);
    if let Some(order) = listed.and_then(|id| school.orders.get(&id)) {
        return (OrderName { number: order.number.clone(), date: order.date }, None);
    }
    let (number, date) = (form.text(NUMBER), day(form, DATE, session));
    let issue = IssueOrder { number: number.clone(), date, effective: Some(from.max(date)), subject };
    (OrderName { number, date }, Some(Command::IssueOrder(issue)))
}

/// Returns the choice where the fields no longer fit it and are to be asked for anew.
pub(super) fn changed(form: &Form) -> Option<String> {
    let order = form.chosen(ORDER).unwrap_or_default();
    (form.has(NUMBER) != (order == NEW)).then(|| order.to_owned())
}
