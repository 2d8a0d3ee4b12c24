//! How is a case opened?

use crate::domain::calendar::Calendar;
use crate::domain::case::ending;
use crate::domain::case::{Head, Start, StartBasis};
use crate::domain::change::Decision;
use crate::domain::code::CaseCode;
use crate::domain::command::OpenCase;
use crate::domain::decide::Asked;
use crate::domain::id::{CaseId, MentorshipId};
use crate::domain::order::Order;
use crate::domain::part::Part;
use crate::domain::people::mentorship::{self, Mentorship};
use crate::domain::people::person::{Ground, Person};
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use crate::domain::text::typed_text;
use chrono::NaiveDate;

/// Decides the opening of a case: its head, and the first mentorship.
pub(in crate::domain) fn open(it: &OpenCase, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let mentee = asked.person(&it.mentee)?;
    let mentor = asked.person(&it.mentor)?;
    let order = asked.order(&it.order)?;
    let start = start((it.basis, it.start), &it.reason, (mentee, order), asked)?;
    mentorship::can_mentor(mentor, mentee.id, start.date)?;
    mentorship::is_here(mentee, start.date)?;
    let ending = ending::chosen(it.end.as_ref(), start.date, asked)?;
    let head = Head {
        id: CaseId(asked.fresh(0)),
        code: code(start.date, asked.calendar()?, asked)?,
        mentee: mentee.id,
        kind: it.kind,
        ground: mentee.newcomer.unwrap_or(Ground::FirstStart),
        end: ending.end,
        end_basis: ending.basis,
        start,
        pauses: Vec::new(),
        closing: None,
        reopened: Vec::new(),
    };
    let warnings = mentorship::warnings(mentor, mentee, head.start.date, asked);
    let first = Mentorship {
        overridden: mentorship::overridden(&it.reason, &warnings),
        ..Mentorship::new(MentorshipId(asked.fresh(1)), mentor.id, order.id, head.start.date)
    };
    let case = head.id;
    Ok(Decision::putting(Part::Head(head))
        .and(Part::Mentorship(case, first))
        .warning(warnings)
        .warning(ending.warning))
}

/// The later of effective date and hiring date is offered; another date wants its reason.
pub(in crate::domain) fn start(
    (basis, other): (StartBasis, Option<NaiveDate>),
    reason: &str,
    (mentee, order): (&Person, &Order),
    asked: Asked<'_>,
) -> Result<Start, Refusal> {
    let date = match basis {
        StartBasis::EffectiveOrHired => offered_start(mentee, order),
        StartBasis::OrderDate => order.date,
        StartBasis::EffectiveDate => order.effective,
        StartBasis::Other => other.ok_or(Refusal::Missing(Field::Start))?,
    };
    let reason = typed_text::clean(reason);
    if basis == StartBasis::Other && reason.is_empty() {
        return Err(Refusal::Missing(Field::Reason));
    }
    Ok(Start { date: asked.sane(Field::Start, date)?, basis, reason })
}

/// Returns the start of stage I that is offered: the later of effective date and hiring date.
pub fn offered_start(mentee: &Person, order: &Order) -> NaiveDate {
    mentee.hired_on.map_or(order.effective, |hired| hired.max(order.effective))
}

/// The next number in the school year of the start; numbers are never used again.
fn code(start: NaiveDate, calendar: &Calendar, asked: Asked<'_>) -> Result<CaseCode, Refusal> {
    let year = calendar.school_year_of(start)?.name();
    let year = u16::try_from(year).map_err(|_| Refusal::YearOutside(Field::Start, year))?;
    let number = asked.facts.numbers.codes.get(&year).copied().unwrap_or(0) + 1;
    Ok(CaseCode { year, number })
}
