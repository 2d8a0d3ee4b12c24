//! After the nine parts: what did the pedagogical council decide?

use crate::domain::case::Case;
use crate::domain::school::School;
use chrono::NaiveDate;
use serde::Serialize;

/// The council's hearing; what is not known is a blank to be filled by hand.
#[derive(Debug, Serialize)]
pub struct Council {
    date: Option<NaiveDate>,
    was_heard: bool,
    protocol: String,
    decision: String,
    /// A decision on this case alone.
    own_decision: String,
}

/// Gathers what is known of the hearing, held or ahead.
pub fn council(case: &Case, school: &School) -> Council {
    let presented = case.report.presented.as_ref();
    let meeting = presented.map(|it| it.meeting).or(case.report.meeting);
    let meeting = meeting.and_then(|id| school.meetings.get(&id));
    // The meeting is shared: its protocol is this case's only once the case was heard at it.
    let protocol = presented.and(meeting).and_then(|meeting| meeting.protocol.as_ref());
    Council {
        date: meeting.map(|meeting| meeting.date),
        was_heard: presented.is_some(),
        protocol: protocol.map(|protocol| protocol.number.clone()).unwrap_or_default(),
        decision: protocol.map(|protocol| protocol.decision.clone()).unwrap_or_default(),
        own_decision: presented.map(|it| it.decision.clone()).unwrap_or_default(),
    }
}
