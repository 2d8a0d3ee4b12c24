//! What is a meeting of the pedagogical council?

mod keep;

pub(in crate::domain) use keep::{change, correct_protocol, void};

use crate::domain::change::Decision;
use crate::domain::code::CaseCode;
use crate::domain::command::{CallMeeting, RecordProtocol};
use crate::domain::compiled::summary::Summary;
use crate::domain::decide::{Asked, required, required_line};
use crate::domain::id::MeetingId;
use crate::domain::part::Part;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A meeting of the pedagogical council: one record, shared by all the cases heard at it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// The meeting's number in the store.
    pub id: MeetingId,
    /// The day of the meeting, ahead or past.
    pub date: NaiveDate,
    /// The item of its agenda.
    pub agenda: String,
    /// The protocol, once there is one.
    pub protocol: Option<Protocol>,
    /// Why it was voided, where it was.
    pub voided: Option<String>,
}

/// What the protocol of a meeting says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protocol {
    /// Its number, a text.
    pub number: String,
    /// The decision for all the cases heard.
    pub decision: String,
}

/// Decides the calling of a meeting; its day may lie ahead.
pub(in crate::domain) fn call(it: &CallMeeting, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::EnterMeetings)?;
    asked.settings()?;
    let meeting = Meeting {
        id: MeetingId(asked.fresh(0)),
        date: asked.sane(Field::Date, it.date)?,
        agenda: required_line(Field::Agenda, &it.agenda)?,
        protocol: None,
        voided: None,
    };
    Ok(Decision::putting(Part::Meeting(meeting)).warning(asked.day_off(it.date)))
}

/// Decides the recording of a protocol: a meeting must have been held for it.
pub(in crate::domain) fn record_protocol(it: &RecordProtocol, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::EnterMeetings)?;
    let meeting = asked.meeting(it.meeting)?;
    asked.past(Field::Date, meeting.date)?;
    if let Some(protocol) = &meeting.protocol {
        return Err(Refusal::ProtocolExists(protocol.number.clone()));
    }
    let protocol = Protocol {
        number: required_line(Field::Number, &it.number)?,
        decision: required(Field::Decision, &it.decision)?,
    };
    Ok(Decision::putting(Part::Meeting(Meeting { protocol: Some(protocol), ..meeting.clone() })))
}

/// Returns the cases whose reports name a meeting, by code: those to be heard at it, and those that were.
pub fn cases_before(meeting: MeetingId, summaries: &[Summary]) -> Vec<CaseCode> {
    codes(summaries.iter().filter(|case| case.meeting == Some(meeting)))
}

/// Returns the cases that were heard at a meeting, by code.
pub fn cases_heard(meeting: MeetingId, summaries: &[Summary]) -> Vec<CaseCode> {
    codes(summaries.iter().filter(|case| case.meeting == Some(meeting) && case.heard))
}

fn codes<'a>(cases: impl Iterator<Item = &'a Summary>) -> Vec<CaseCode> {
    let mut codes: Vec<CaseCode> = cases.map(|case| case.code).collect();
    codes.sort_unstable();
    codes
}
