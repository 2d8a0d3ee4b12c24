//! What is an order of the head?

mod keep;
mod pairs;

pub(in crate::domain) use keep::{correct, void};
pub use pairs::{OrderedPair, open_all, pairs};

use crate::domain::change::Decision;
use crate::domain::command::IssueOrder;
use crate::domain::decide::{Asked, required_line};
use crate::domain::id::OrderId;
use crate::domain::part::Part;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use crate::domain::text::typed_text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// An order of the head that assigns mentors to one or many teachers.
///
/// It is typed once; the mentorships refer to it. Its date, its effective date and the hiring
/// are independent of each other: an order of August for September is the normal case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The order's own number in the store.
    pub id: OrderId,
    /// The number on the paper, a text: `120-к`, `56-Ө`.
    pub number: String,
    /// The date on the paper.
    pub date: NaiveDate,
    /// The day from which it acts.
    pub effective: NaiveDate,
    /// What it is about.
    pub subject: String,
    /// Why it was voided, where it was.
    pub voided: Option<String>,
}

/// Names an order as people do: by its number and date.
///
/// The numbers begin anew each year, so the number alone may name several; the date decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderName {
    /// The number on the paper.
    pub number: String,
    /// The date on the paper.
    pub date: NaiveDate,
}

impl Order {
    /// Says whether this is the order that a name means.
    pub fn is_named(&self, name: &OrderName) -> bool {
        self.number == name.number && self.date == name.date
    }
}

/// Decides the recording of an order.
pub(in crate::domain) fn issue(it: &IssueOrder, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    asked.settings()?;
    let number = required_line(Field::Number, &it.number)?;
    let date = asked.past(Field::Date, it.date)?;
    let effective = asked.sane(Field::Effective, it.effective.unwrap_or(date))?;
    let name = OrderName { number: number.clone(), date };
    if asked.facts.school.order_named(&name).is_some() {
        return Err(Refusal::OrderExists(number));
    }
    let id = OrderId(asked.fresh(0));
    Ok(Decision::putting(Part::Order(Order {
        id,
        number,
        date,
        effective,
        subject: typed_text::clean(&it.subject),
        voided: None,
    })))
}
