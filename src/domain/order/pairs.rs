//! Which pairs does an order name?

use super::OrderName;
use crate::domain::case::{CaseKind, StartBasis};
use crate::domain::code::CaseCode;
use crate::domain::command::{Command, IssueOrder, OpenCase, PersonRef};
use crate::domain::compiled::summary::Summary;
use crate::domain::id::{OrderId, PersonId};
use chrono::NaiveDate;

/// A pair that an order names: a mentorship that rests on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderedPair {
    /// The case.
    pub case: CaseCode,
    /// The young specialist.
    pub mentee: PersonId,
    /// The mentor.
    pub mentor: PersonId,
    /// The first day of the mentorship.
    pub from: NaiveDate,
}

/// Returns the pairs that an order names, by case, then by first day.
pub fn pairs(order: OrderId, summaries: &[Summary]) -> Vec<OrderedPair> {
    let of_case = |case: &Summary| {
        let (case_code, mentee) = (case.code, case.mentee);
        let own = case.tenures.iter().filter(|tenure| tenure.order == order);
        own.map(|it| OrderedPair { case: case_code, mentee, mentor: it.mentor, from: it.from })
            .collect::<Vec<_>>()
    };
    let mut pairs: Vec<OrderedPair> = summaries.iter().flat_map(of_case).collect();
    pairs.sort_by_key(|pair| (pair.case, pair.from));
    pairs
}

/// Returns the commands that record an order and open a case for each pair that it names: mentee, mentor.
///
/// The order is typed once; sent as one batch, all of it stands or none.
pub fn open_all(order: IssueOrder, pairs: &[(PersonRef, PersonRef)]) -> Vec<Command> {
    let name = OrderName { number: order.number.clone(), date: order.date };
    let opened = pairs.iter().map(|(mentee, mentor)| {
        Command::OpenCase(OpenCase {
            mentee: mentee.clone(),
            mentor: mentor.clone(),
            order: name.clone(),
            basis: StartBasis::EffectiveOrHired,
            start: None,
            end: None,
            kind: CaseKind::default(),
            reason: String::new(),
        })
    });
    let opened: Vec<Command> = opened.collect();
    [Command::IssueOrder(order)].into_iter().chain(opened).collect()
}
