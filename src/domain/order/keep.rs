//! How is an order mended that was recorded wrongly?

use super::{Order, OrderName};
use crate::domain::change::Decision;
use crate::domain::code::CaseCode;
use crate::domain::command::{CorrectOrder, VoidOrder};
use crate::domain::decide::{Asked, required, required_line};
use crate::domain::part::Part;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use crate::domain::text::typed_text;

/// Decides the correction of an order; the days of the mentorships that rest on it stay as they are.
pub(in crate::domain) fn correct(it: &CorrectOrder, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let order = asked.order_by_id(it.order)?;
    let number = required_line(Field::Number, &it.number)?;
    let date = asked.past(Field::Date, it.date)?;
    let effective = asked.sane(Field::Effective, it.effective)?;
    required(Field::Reason, &it.reason)?;
    let name = OrderName { number: number.clone(), date };
    if asked.facts.school.order_named(&name).is_some_and(|other| other.id != order.id) {
        return Err(Refusal::OrderExists(number));
    }
    let subject = typed_text::clean(&it.subject);
    Ok(Decision::putting(Part::Order(Order { number, date, effective, subject, ..order.clone() })))
}

/// Decides the voiding of an order: it stays, its number is free again, and no mentorship rests on it.
pub(in crate::domain) fn void(it: &VoidOrder, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let order = asked.order_by_id(it.order)?;
    let reason = required(Field::Reason, &it.reason)?;
    let mut cases: Vec<CaseCode> =
        super::pairs(order.id, &asked.facts.summaries).into_iter().map(|pair| pair.case).collect();
    cases.dedup();
    if !cases.is_empty() {
        return Err(Refusal::OrderInUse(cases));
    }
    Ok(Decision::putting(Part::Order(Order { voided: Some(reason), ..order.clone() })))
}
