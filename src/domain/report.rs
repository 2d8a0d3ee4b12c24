//! What does the council hear at the end of the year?

use crate::domain::case::closed::Closed;
use crate::domain::case::{Case, Closing};
use crate::domain::change::Decision;
use crate::domain::clock::step::Step;
use crate::domain::clock::term::Due;
use crate::domain::command::{CompleteCase, FinishReport, PresentReport, WriteReport};
use crate::domain::decide::{Asked, required};
use crate::domain::id::MeetingId;
use crate::domain::part::Part;
use crate::domain::plan::PlanState;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use crate::domain::{case::interruption, clock::deadline, text::typed_text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The words of the report that no record can give; the figures come from the records.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportText {
    /// Achievements of the year.
    pub achievements: String,
    /// Difficulties that remain.
    pub difficulties: String,
    /// Recommendations to the young specialist.
    pub to_specialist: Vec<String>,
    /// Recommendations to the mentor.
    pub to_mentor: Vec<String>,
    /// Recommendations to the administration.
    pub to_administration: Vec<String>,
    /// The conclusion.
    pub conclusion: String,
}

impl ReportText {
    /// Says whether there is at least one recommendation, to whomever.
    pub fn has_recommendation(&self) -> bool {
        [&self.to_specialist, &self.to_mentor, &self.to_administration].iter().any(|list| !list.is_empty())
    }
}

/// The report being ready for the council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ready {
    /// The cut-off date: later entries of the journal do not count in it.
    pub date: NaiveDate,
    /// How the step was closed.
    pub closed: Closed,
}

/// The hearing of the report at a meeting of the council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Presentation {
    /// The meeting.
    pub meeting: MeetingId,
    /// A decision on this case alone, beside the one for all.
    pub decision: String,
    /// How the step was closed.
    pub closed: Closed,
}

/// The report of a case.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Report {
    /// What the mentor writes.
    pub text: ReportText,
    /// The meeting at which it is to be heard.
    pub meeting: Option<MeetingId>,
    /// Set when the mentor declared it ready.
    pub ready: Option<Ready>,
    /// Set when it was heard.
    pub presented: Option<Presentation>,
}

/// Decides the writing of the report's words, until it is heard.
pub(in crate::domain) fn write(it: &WriteReport, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::RunCase)?;
    let case = unheard(asked)?;
    if let Some(meeting) = it.meeting {
        asked.meeting(meeting)?;
    }
    let meeting = it.meeting.or(case.report.meeting);
    let report = Report { text: cleaned(&it.text), meeting, ..case.report.clone() };
    Ok(Decision::putting(Part::Report(case.id(), report)))
}

/// Decides the declaring ready: a plan was approved, there is a conclusion and a recommendation.
pub(in crate::domain) fn finish(it: &FinishReport, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::RunCase)?;
    let case = unheard(asked)?;
    let date = asked.past(Field::Date, it.on)?;
    if date < case.head.start.date {
        return Err(Refusal::EndBeforeStart(Field::Date));
    }
    if case.versions.is_empty() {
        return Err(Refusal::StepMissing(Step::Approve));
    }
    says_enough(&case.report.text)?;
    let meeting = case.report.meeting.and_then(|id| asked.facts.school.meetings.get(&id));
    let (settings, calendar) = (asked.settings()?, asked.calendar()?);
    let due =
        deadline::report_due(meeting.map(|meeting| meeting.date), case.head.end, &settings.terms, calendar);
    let ready = Some(Ready { date, closed: Closed::now(due.ok(), asked) });
    Ok(Decision::putting(Part::Report(case.id(), Report { ready, ..case.report.clone() })))
}

/// Decides that the report was heard: at a meeting that was held and has a protocol.
pub(in crate::domain) fn present(it: &PresentReport, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::Complete)?;
    let case = unheard(asked)?;
    let ready = case.report.ready.as_ref().ok_or(Refusal::ReportNotReady)?;
    let meeting = asked.meeting(it.meeting)?;
    let date = asked.past(Field::Date, meeting.date)?;
    if date < ready.date {
        return Err(Refusal::BeforeStep(Field::Date, Step::Report, ready.date));
    }
    if meeting.protocol.is_none() {
        return Err(Refusal::NoProtocol);
    }
    // Once heard it is not written any more, and without these it could never be completed.
    says_enough(&case.report.text)?;
    let presented = Presentation {
        meeting: meeting.id,
        decision: typed_text::clean_lines(&it.decision),
        closed: Closed::now(Some(Due::on(date)), asked),
    };
    let report = Report { meeting: Some(meeting.id), presented: Some(presented), ..case.report.clone() };
    Ok(Decision::putting(Part::Report(case.id(), report)))
}

/// Decides the completion; what it must rest on is an invariant of every completed case.
pub(in crate::domain) fn complete(it: &CompleteCase, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::Complete)?;
    let case = asked.open_case()?;
    let date = asked.past(Field::Date, it.on)?;
    if date < case.head.start.date {
        return Err(Refusal::EndBeforeStart(Field::Date));
    }
    follows_the_hearing(case, date, asked)?;
    if let Some(plan) =
        case.plan.as_ref().filter(|plan| matches!(plan.state, PlanState::Submitted | PlanState::Agreed))
    {
        return Err(Refusal::PlanIs(plan.state));
    }
    Ok(Decision::putting(Part::Head(interruption::closed(&case.head, Closing::Completed { date }))))
}

/// Support that was continued by decision of the school is completed without a report.
fn follows_the_hearing(case: &Case, date: NaiveDate, asked: Asked<'_>) -> Result<(), Refusal> {
    let presented = match &case.report.presented {
        Some(presented) => presented,
        None if !case.head.kind.is_legal() => return Ok(()),
        None => return Err(Refusal::StepMissing(Step::Present)),
    };
    let heard = asked.facts.school.meetings.get(&presented.meeting).ok_or(Refusal::NoSuchRecord)?;
    if date < heard.date {
        return Err(Refusal::BeforeStep(Field::Date, Step::Present, heard.date));
    }
    Ok(())
}

fn says_enough(text: &ReportText) -> Result<(), Refusal> {
    required(Field::Conclusion, &text.conclusion)?;
    if text.has_recommendation() { Ok(()) } else { Err(Refusal::NoRecommendation) }
}

fn unheard(asked: Asked<'_>) -> Result<&Case, Refusal> {
    let case = asked.open_case()?;
    if case.report.presented.is_some() { Err(Refusal::ReportHeard) } else { Ok(case) }
}

fn cleaned(text: &ReportText) -> ReportText {
    let lines =
        |all: &[String]| all.iter().map(|it| typed_text::clean(it)).filter(|it| !it.is_empty()).collect();
    ReportText {
        achievements: typed_text::clean_lines(&text.achievements),
        difficulties: typed_text::clean_lines(&text.difficulties),
        to_specialist: lines(&text.to_specialist),
        to_mentor: lines(&text.to_mentor),
        to_administration: lines(&text.to_administration),
        conclusion: typed_text::clean_lines(&text.conclusion),
    }
}
