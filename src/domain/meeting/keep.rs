//! How is a meeting moved, called off, or its protocol mended?

use super::{Meeting, Protocol, cases_before, cases_heard};
use crate::domain::change::Decision;
use crate::domain::command::{ChangeMeeting, CorrectProtocol, VoidMeeting};
use crate::domain::decide::{Asked, required, required_line};
use crate::domain::part::Part;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;

/// Decides another day or agenda of a meeting, until a report was heard at it.
pub(in crate::domain) fn change(it: &ChangeMeeting, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::EnterMeetings)?;
    let meeting = asked.meeting(it.meeting)?;
    let date = asked.sane(Field::Date, it.date)?;
    let heard = cases_heard(meeting.id, &asked.facts.summaries);
    if date != meeting.date && !heard.is_empty() {
        return Err(Refusal::MeetingHeard(heard));
    }
    if meeting.protocol.is_some() {
        asked.past(Field::Date, date)?;
    }
    let agenda = required_line(Field::Agenda, &it.agenda)?;
    let moved = asked.day_off(date).filter(|_| date != meeting.date);
    Ok(Decision::putting(Part::Meeting(Meeting { date, agenda, ..meeting.clone() })).warning(moved))
}

/// Decides the voiding of a meeting that no report names; it stays.
pub(in crate::domain) fn void(it: &VoidMeeting, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::EnterMeetings)?;
    let meeting = asked.meeting(it.meeting)?;
    let reason = required(Field::Reason, &it.reason)?;
    let cases = cases_before(meeting.id, &asked.facts.summaries);
    if !cases.is_empty() {
        return Err(Refusal::MeetingInUse(cases));
    }
    Ok(Decision::putting(Part::Meeting(Meeting { voided: Some(reason), ..meeting.clone() })))
}

/// Decides the correction of a protocol, for all the cases heard at the meeting.
pub(in crate::domain) fn correct_protocol(
    it: &CorrectProtocol,
    asked: Asked<'_>,
) -> Result<Decision, Refusal> {
    asked.needs(Right::EnterMeetings)?;
    let meeting = asked.meeting(it.meeting)?;
    if meeting.protocol.is_none() {
        return Err(Refusal::NoProtocol);
    }
    required(Field::Reason, &it.reason)?;
    let protocol = Some(Protocol {
        number: required_line(Field::Number, &it.number)?,
        decision: required(Field::Decision, &it.decision)?,
    });
    Ok(Decision::putting(Part::Meeting(Meeting { protocol, ..meeting.clone() })))
}
