//! Which case does a row of the list open?

use super::{RowRefusal, StaffRow, amended, orders};
use crate::domain::case::opening::offered_start;
use crate::domain::case::{CaseKind, StartBasis};
use crate::domain::clock::deadline;
use crate::domain::command::{EndChoice, OpenCase, PersonRef};
use crate::domain::compiled::summary::Summary;
use crate::domain::facts::Facts;
use crate::domain::order::OrderName;
use crate::domain::people::person::Person;
use crate::domain::refusal::Refusal;
use crate::domain::school::School;

/// Returns the command that opens a row's case; none where the row asks for none, or it is open.
///
/// The people and orders of the whole list are in the facts by now, so that a mentor may stand on
/// any line.
///
/// # Errors
///
/// The [`RowRefusal`] that concerns the mentor, or the case that stands.
pub(super) fn case_of(
    row: &StaffRow,
    facts: &Facts,
    before: &School,
) -> Result<Option<OpenCase>, RowRefusal> {
    let (Some(called), Some(order)) = (&row.mentor, orders::name(row)) else { return Ok(None) };
    let school = &facts.school;
    let mentee = amended::known(row, school)?
        .ok_or_else(|| Refusal::NoSuchPerson(row.person.name.as_str().to_owned()))?;
    let mentor = mentor_called(called, school)?;
    if mentor.id == mentee.id {
        return Err(RowRefusal::OwnMentor);
    }
    if is_open_already(mentee, mentor, &order, &facts.summaries)? {
        return Ok(None);
    }
    let end = late_start_ends(mentee, &order, facts);
    Ok(Some(OpenCase {
        mentee: lasting_ref(mentee, before),
        mentor: lasting_ref(mentor, before),
        order,
        basis: StartBasis::EffectiveOrHired,
        start: None,
        end,
        kind: CaseKind::Mentoring,
        reason: String::new(),
    }))
}

/// A list cannot be asked, so a late start ends with its own year, which the decision warns of.
fn late_start_ends(mentee: &Person, order: &OrderName, facts: &Facts) -> Option<EndChoice> {
    let start = offered_start(mentee, facts.school.order_named(order)?);
    let (settings, calendar) = (facts.settings().ok()?, facts.calendar().ok()?);
    let is_late = deadline::is_late_start(start, &settings.terms, calendar).ok()?;
    is_late.then_some(EndChoice::SchoolYear)
}

fn mentor_called<'s>(called: &str, school: &'s School) -> Result<&'s Person, RowRefusal> {
    if let Some(mentor) = school.person_with_login(called) {
        return Ok(mentor);
    }
    let mut found = school.everybody().filter(|person| person.is_called(called));
    match (found.next(), found.next()) {
        (Some(mentor), None) => Ok(mentor),
        (None, _) => Err(RowRefusal::UnknownMentor(called.to_owned())),
        (Some(_), Some(_)) => Err(RowRefusal::SeveralMentors(called.to_owned())),
    }
}

/// The same list again opens nothing; a replacement is no matter of the staff list.
fn is_open_already(
    mentee: &Person,
    mentor: &Person,
    order: &OrderName,
    cases: &[Summary],
) -> Result<bool, RowRefusal> {
    let own = || cases.iter().filter(|case| case.mentee == mentee.id);
    let mentored_in = |case: &Summary| case.tenures.iter().any(|tenure| tenure.mentor == mentor.id);
    if let Some(case) = own().find(|case| case.order.as_ref() == Some(order)) {
        return if mentored_in(case) { Ok(true) } else { Err(RowRefusal::CaseDiffers(case.code)) };
    }
    let Some(case) = own().find(|case| case.is_open()) else { return Ok(false) };
    // The summary knows the order of the first mentorship alone; a successor has one of their own.
    let succeeded = case.tenures.iter().skip(1).any(|tenure| tenure.mentor == mentor.id);
    if succeeded { Ok(true) } else { Err(RowRefusal::CaseDiffers(case.code)) }
}

/// Numbers given within the list may be others by the time it is written: the new are called by
/// login or name.
fn lasting_ref(person: &Person, before: &School) -> PersonRef {
    if before.people.contains_key(&person.id) {
        return person.id.into();
    }
    person.login.as_deref().unwrap_or(person.name.as_str()).into()
}
