//! Which day is the last of a case, and why that one?

use crate::domain::change::{Decision, Warning};
use crate::domain::clock::deadline;
use crate::domain::command::{EndChoice, ExtendCase};
use crate::domain::decide::{Asked, required};
use crate::domain::id::OrderId;
use crate::domain::part::Part;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Why a case lasts as long as it does.
///
/// The school's process says "one school year", which a late start leaves open; so the answer is
/// kept with the date, and the case is never moved to another year by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EndBasis {
    /// The last day of the school year in which it starts.
    SchoolYear,
    /// The last day of the year after it, as an order of the head has it.
    ThroughNext {
        /// The order.
        order: OrderId,
    },
    /// A later day, by a later order of the head.
    Extended {
        /// The order.
        order: OrderId,
        /// Why.
        reason: String,
    },
}

/// The last day of a case that is being opened, its basis, and what to warn of.
pub(in crate::domain) struct Ending {
    /// The last day.
    pub(in crate::domain) end: NaiveDate,
    /// Why that one.
    pub(in crate::domain) basis: EndBasis,
    /// A late start that ends with its year all the same.
    pub(in crate::domain) warning: Option<Warning>,
}

/// Returns the last day of a case that starts on a day.
///
/// After a late start (after 1 February, a number of the settings) nobody but the head can tell
/// whether the case ends with this year or goes on through the next; so the choice is asked for.
///
/// # Errors
///
/// [`Refusal::LateStartNeedsEnd`] for a late start without a choice, [`Refusal::NoCalendar`] for a
/// school year that the calendar lacks, [`Refusal::NoSuchOrder`].
pub(in crate::domain) fn chosen(
    choice: Option<&EndChoice>,
    start: NaiveDate,
    asked: Asked<'_>,
) -> Result<Ending, Refusal> {
    let calendar = asked.calendar()?;
    let is_late = deadline::is_late_start(start, &asked.settings()?.terms, calendar)?;
    match choice {
        None if is_late => Err(Refusal::LateStartNeedsEnd),
        None | Some(EndChoice::SchoolYear) => Ok(Ending {
            end: deadline::case_end(start, calendar)?,
            basis: EndBasis::SchoolYear,
            warning: is_late.then_some(Warning::LateStart),
        }),
        Some(EndChoice::NextYear { order }) => Ok(Ending {
            end: deadline::case_end_through_next(start, calendar)?,
            basis: EndBasis::ThroughNext { order: asked.order(order)?.id },
            warning: None,
        }),
    }
}

/// Decides the extension of a case by an order of the head.
pub(in crate::domain) fn extend(it: &ExtendCase, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.open_case()?;
    let end = asked.sane(Field::End, it.end)?;
    if end <= case.head.end {
        return Err(Refusal::NotExtended(case.head.end));
    }
    let mut head = case.head.clone();
    head.end = end;
    head.end_basis = EndBasis::Extended {
        order: asked.order(&it.order)?.id,
        reason: required(Field::Reason, &it.reason)?,
    };
    Ok(Decision::putting(Part::Head(head)).warning(asked.day_off(end)))
}
