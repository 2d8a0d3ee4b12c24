//! Who gives a mark of agreement or of approval, and may they?

use super::holder::{head_may_agree, holders, is_own_plan, names, who_may};
use super::{Capacity, Given, Mark, Warrant};
use crate::domain::case::Case;
use crate::domain::case::closed::Closed;
use crate::domain::clock::term::Due;
use crate::domain::command::{MarkForm, PersonRef};
use crate::domain::decide::Asked;
use crate::domain::id::PersonId;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use chrono::NaiveDate;

/// A mark that is asked for.
pub(super) struct Asking<'a> {
    /// How it comes in.
    pub form: &'a MarkForm,
    /// Whose mark it is.
    pub capacity: Capacity,
    /// Why the head gives the deputy's; none where the holder does.
    pub for_deputy: Option<String>,
}

impl Asking<'_> {
    /// The capacity that the giver holds.
    fn held(&self) -> Capacity {
        if self.for_deputy.is_some() { Capacity::Head } else { self.capacity }
    }
}

/// Decides a mark: it is given by who holds the capacity today, or recorded from paper of who held it
/// on the paper's date; nobody gives one to the plan of the own pair.
pub(super) fn mark(
    it: &Asking<'_>,
    held_to: Option<Due>,
    case: &Case,
    asked: Asked<'_>,
) -> Result<Mark, Refusal> {
    let ((person, held), date, given) = match it.form {
        MarkForm::Given => (myself(it.held(), asked)?, asked.today, Given::InProgram),
        MarkForm::FromPaper { by, date } => {
            asked.needs(Right::RecordFromPaper)?;
            let date = asked.past(Field::Date, *date)?;
            (on_paper(by.as_ref(), it.held(), case, date, asked)?, date, Given::FromPaper)
        }
    };
    if is_own_plan(person, case, &asked.facts.school, date) {
        return Err(own_plan(it.capacity, case, date, asked));
    }
    let warrant = match &it.for_deputy {
        None => held,
        Some(reason) => {
            head_may_agree(case, &asked.facts.school, date)?;
            Warrant::ForDeputy(reason.clone())
        }
    };
    Ok(Mark { person, capacity: it.capacity, warrant, date, given, closed: Closed::now(held_to, asked) })
}

fn own_plan(capacity: Capacity, case: &Case, date: NaiveDate, asked: Asked<'_>) -> Refusal {
    let school = &asked.facts.school;
    Refusal::OwnPlan(names(&who_may(capacity, case, school, date), school))
}

fn myself(capacity: Capacity, asked: Asked<'_>) -> Result<(PersonId, Warrant), Refusal> {
    let mut holders = holders(capacity, &asked.facts.school, asked.today).into_iter();
    match holders.find(|(person, _)| asked.who.is(*person)) {
        Some(held) => Ok(held),
        None => asked.needs(capacity.right()).and(Err(Refusal::CapacityNotHeld(capacity))),
    }
}

fn on_paper(
    named: Option<&PersonRef>,
    capacity: Capacity,
    case: &Case,
    date: NaiveDate,
    asked: Asked<'_>,
) -> Result<(PersonId, Warrant), Refusal> {
    let school = &asked.facts.school;
    if let Some(named) = named {
        let person = asked.person(named)?.id;
        let mut holders = holders(capacity, school, date).into_iter();
        return holders
            .find(|(other, _)| school.are_one(*other, person))
            .ok_or(Refusal::CapacityNotHeld(capacity));
    }
    let mut able = who_may(capacity, case, school, date).into_iter();
    match (able.next(), able.next()) {
        (Some(only), None) => Ok(only),
        (Some(_), Some(_)) => Err(Refusal::SeveralHold(capacity)),
        (None, _) if holders(capacity, school, date).is_empty() => Err(Refusal::NobodyHolds(capacity)),
        (None, _) => Err(own_plan(capacity, case, date, asked)),
    }
}
