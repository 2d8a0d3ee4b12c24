//! What does an extract of the council's protocol state?

use super::document::NotPrintable;
use super::written;
use crate::domain::case::Case;
use crate::domain::id::MeetingId;
use crate::domain::meeting::{Meeting, Protocol};
use crate::domain::report::ReportText;
use crate::domain::school::School;
use crate::words::Words;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;

/// What the template of an extract prints.
#[derive(Debug, Serialize)]
pub struct ProtocolView {
    school: String,
    number: String,
    date: NaiveDate,
    agenda: String,
    heard: Vec<Heard>,
    decision: String,
    basis: String,
}

/// One report that was heard.
#[derive(Debug, Serialize)]
struct Heard {
    number: usize,
    code: String,
    mentee: String,
    mentor: String,
    period: String,
    decision: String,
    recommendations: Vec<String>,
}

impl ProtocolView {
    /// Returns the day of the meeting.
    pub fn date(&self) -> NaiveDate {
        self.date
    }
}

/// Gathers an extract for each meeting at which cases were heard, the earliest first.
///
/// Cases that were not heard are in none; where none was, there is no extract.
pub fn views(cases: &[&Case], school: &School, words: &Words) -> Result<Vec<ProtocolView>, NotPrintable> {
    let mut by_meeting: BTreeMap<(NaiveDate, MeetingId), Vec<&Case>> = BTreeMap::new();
    for case in cases {
        if let Some((meeting, _)) = hearing(case, school) {
            by_meeting.entry((meeting.date, meeting.id)).or_default().push(case);
        }
    }
    if by_meeting.is_empty() {
        return Err(NotPrintable::NotHeard);
    }
    Ok(by_meeting.into_values().filter_map(|cases| extract(cases, school, words)).collect())
}

/// The meeting at which a case was heard, with its protocol once it is entered.
fn hearing<'a>(case: &Case, school: &'a School) -> Option<(&'a Meeting, &'a Protocol)> {
    let heard = case.report.presented.as_ref()?;
    let meeting = school.meetings.get(&heard.meeting)?;
    Some((meeting, meeting.protocol.as_ref()?))
}

fn extract(mut cases: Vec<&Case>, school: &School, words: &Words) -> Option<ProtocolView> {
    let (meeting, protocol) = hearing(cases.first()?, school)?;
    let school = school.named_on(meeting.date);
    let school = school.as_ref();
    cases.sort_by_cached_key(|case| (school.name_of(case.head.mentee).sort_key(), case.head.code));
    let heard = cases.into_iter().enumerate().map(|(at, case)| heard(at + 1, case, school, meeting.date));
    Some(ProtocolView {
        school: written::school_name(school),
        number: protocol.number.clone(),
        date: meeting.date,
        agenda: meeting.agenda.clone(),
        heard: heard.collect(),
        decision: protocol.decision.clone(),
        basis: written::basis(school, words),
    })
}

fn heard(number: usize, case: &Case, school: &School, day: NaiveDate) -> Heard {
    let (mentee, mentor) = written::pair(case, school, day);
    let decision = case.report.presented.as_ref().map(|it| it.decision.clone()).unwrap_or_default();
    Heard {
        number,
        code: case.head.code.to_string(),
        mentee,
        mentor,
        period: written::days(case.head.start.date, case.last_day()),
        decision,
        recommendations: recommendations(&case.report.text),
    }
}

fn recommendations(text: &ReportText) -> Vec<String> {
    [&text.to_specialist, &text.to_mentor, &text.to_administration].into_iter().flatten().cloned().collect()
}
