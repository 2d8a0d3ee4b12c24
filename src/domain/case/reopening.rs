//! How does a case, or its report, become open again?

use crate::domain::case::Closing;
use crate::domain::change::Decision;
use crate::domain::command::{ReopenCase, ReopenReport};
use crate::domain::decide::{Asked, required};
use crate::domain::part::Part;
use crate::domain::people::mentorship::Mentorship;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::report::Report;
use crate::domain::rights::Right;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A reopening of a case, and the closing that it took back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reopening {
    /// The day.
    pub on: NaiveDate,
    /// The login of who reopened it.
    pub by: String,
    /// Why.
    pub reason: String,
    /// How it had been closed.
    pub was: Closing,
}

/// Decides the reopening of a case: it is open in everything, as if it had not been closed.
///
/// A mentorship that the early end alone had cut short goes on; one that was to begin later stands
/// in the history only, and is assigned anew. Whether the mentee has another open case is held by
/// the invariants.
pub(in crate::domain) fn reopen(it: &ReopenCase, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.case()?;
    let was = case.head.closing.clone().ok_or(Refusal::CaseOpen)?;
    let on = asked.past(Field::Date, it.on)?;
    if on < was.date() {
        return Err(Refusal::BeforeClosing(was.date()));
    }
    let mut decision = Decision::default();
    if let Closing::Early { date, .. } = was {
        let cut = case.mentorships.values().filter(|it| was_cut(it, date));
        let go_on = |it: &Mentorship| Part::Mentorship(case.id(), Mentorship { to: None, ..it.clone() });
        decision.put.extend(cut.map(go_on));
    }
    let mut head = case.head.clone();
    head.closing = None;
    let reason = required(Field::Reason, &it.reason)?;
    head.reopened.push(Reopening { on, by: asked.who.login.clone(), reason, was });
    Ok(decision.and(Part::Head(head)))
}

/// A substitute's last day was set with the appointment, so it cannot tell whether it was cut.
fn was_cut(it: &Mentorship, on: NaiveDate) -> bool {
    it.to == Some(on) && it.ended.is_none() && it.voided.is_none() && it.substitutes.is_none()
}

/// Decides that a report is written again: it is neither ready nor heard any more.
///
/// Whoever runs the case may take back the readiness; the hearing only who may record one. The
/// meeting and its protocol stay, for other cases were heard at it.
pub(in crate::domain) fn reopen_report(it: &ReopenReport, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let case = asked.open_case()?;
    asked.needs(if case.report.presented.is_some() { Right::Complete } else { Right::RunCase })?;
    if case.report.ready.is_none() {
        return Err(Refusal::ReportNotReady);
    }
    required(Field::Reason, &it.reason)?;
    let report = Report { ready: None, presented: None, ..case.report.clone() };
    Ok(Decision::putting(Part::Report(case.id(), report)))
}
