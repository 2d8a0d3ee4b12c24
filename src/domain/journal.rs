//! What happened with a pair in the course of the year?

use crate::domain::case::Case;
use crate::domain::case::closed::Entered;
use crate::domain::change::{Decision, Warning};
use crate::domain::command::{ChangeEvent, EnterEvent, RestoreEvent, VoidEvent};
use crate::domain::decide::{Asked, required};
use crate::domain::group_event::GroupKey;
use crate::domain::id::{EventId, ItemId, PersonId};
use crate::domain::part::Part;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use crate::domain::text::typed_text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What kind of event it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// The mentor at the young specialist's lesson.
    VisitByMentor,
    /// The young specialist at the mentor's lesson.
    VisitByMentee,
    /// The administration at the young specialist's lesson.
    VisitByAdministration,
    /// A consultation.
    Consultation,
    /// Psychological and pedagogical support.
    Support,
    /// A workshop or a course.
    Workshop,
    /// Anything else.
    Other,
}

impl EventKind {
    /// All kinds, the most frequent first.
    pub const ALL: [Self; 7] = [
        Self::VisitByMentor,
        Self::VisitByMentee,
        Self::VisitByAdministration,
        Self::Consultation,
        Self::Support,
        Self::Workshop,
        Self::Other,
    ];

    /// Says whether it is a visit to a lesson, which may carry a sheet.
    pub fn is_visit(self) -> bool {
        matches!(self, Self::VisitByMentor | Self::VisitByMentee | Self::VisitByAdministration)
    }
}

/// Whether the event took place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventState {
    /// It did.
    TookPlace,
    /// It is ahead.
    Planned,
    /// It was planned and is off.
    Cancelled {
        /// Why.
        reason: String,
    },
}

/// How many blocks the lesson observation sheet has.
pub const SHEET_BLOCKS: usize = 8;

/// A lesson observation sheet: working notes of the visitor.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Sheet {
    /// A score from 0 to 2 for each block; none is "not observed".
    pub scores: Vec<Option<u8>>,
    /// Strengths.
    pub strengths: String,
    /// Areas to develop.
    pub to_develop: String,
    /// Recommendations.
    pub recommendations: String,
}

impl Sheet {
    /// Returns the share of the points given out of those possible, in hundredths.
    pub fn percent(&self) -> Option<u32> {
        let given: Vec<u32> = self.scores.iter().flatten().map(|score| u32::from(*score)).collect();
        let possible = 2 * u32::try_from(given.len()).expect("a sheet has eight blocks");
        (possible > 0).then(|| given.iter().sum::<u32>() * 100 / possible)
    }
}

/// An entry of the journal, but for its number and state: what a form asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventText {
    /// What kind of event.
    pub kind: EventKind,
    /// The day.
    pub date: NaiveDate,
    /// How long, minutes.
    #[serde(default)]
    pub minutes: Option<u16>,
    /// The class.
    #[serde(default)]
    pub class: String,
    /// Subject and topic; the theme of a support entry.
    #[serde(default)]
    pub topic: String,
    /// What was seen or said.
    #[serde(default)]
    pub note: String,
    /// The plan item that it serves.
    #[serde(default)]
    pub item: Option<ItemId>,
    /// The area of need that it serves, an index into the initial diagnostics.
    #[serde(default)]
    pub need: Option<u16>,
    /// The day of a follow-up visit.
    #[serde(default)]
    pub follow_up: Option<NaiveDate>,
    /// The sheet of a lesson visit.
    #[serde(default)]
    pub sheet: Option<Sheet>,
    /// The key that it shares with its likes in other cases, where it was entered for several.
    #[serde(default)]
    pub group: Option<GroupKey>,
}

/// An entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its number in the store.
    pub id: EventId,
    /// What it says.
    pub text: EventText,
    /// Whether it took place.
    pub state: EventState,
    /// Who did it: the visitor, the consultant, the psychologist.
    pub by: PersonId,
    /// Who typed it and when, kept beside who did it and its own day.
    pub entered: Entered,
    /// Why it was voided; a voided entry stays, and counts for nothing.
    pub voided: Option<String>,
}

impl Event {
    /// Says whether the event counts: it took place, and was not voided.
    pub fn counts(&self) -> bool {
        self.voided.is_none() && self.state == EventState::TookPlace
    }
}

/// Decides the entering of an event.
pub(in crate::domain) fn enter(it: &EnterEvent, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let case = allowed(asked)?;
    if it.event.group.is_some_and(|group| has_entry_of(group, case)) {
        return Err(Refusal::NothingChanges);
    }
    let event = Event {
        id: EventId(asked.fresh(0)),
        text: checked(&it.event, &it.state, case, asked)?,
        state: checked_state(&it.state)?,
        by: asked.person_or_mentor(it.by.as_ref(), it.event.date)?,
        entered: asked.entered(),
        voided: None,
    };
    let warnings = (event.text.date > case.head.end).then_some(Warning::OutsideCase);
    Ok(Decision::putting(Part::Event(case.id(), event)).warning(warnings))
}

/// Decides a change of an event; a planned one is held, or called off, this way too.
pub(in crate::domain) fn change(it: &ChangeEvent, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let case = allowed(asked)?;
    let before = standing(case, it.event)?;
    let by = match &it.by {
        Some(by) => asked.person(by)?.id,
        None => before.by,
    };
    // A form that shows one entry does not know the others, and must not part it from them.
    let text = EventText { group: before.text.group, ..checked(&it.to, &it.state, case, asked)? };
    let event = Event { text, state: checked_state(&it.state)?, by, ..before.clone() };
    Ok(Decision::putting(Part::Event(case.id(), event)))
}

/// Decides the voiding of an event: it stays, with the reason, and counts for nothing.
pub(in crate::domain) fn void(it: &VoidEvent, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let case = allowed(asked)?;
    let event = standing(case, it.event)?;
    let voided = Some(required(Field::Reason, &it.reason)?);
    Ok(Decision::putting(Part::Event(case.id(), Event { voided, ..event.clone() })))
}

/// Decides that an event that was voided counts again.
pub(in crate::domain) fn restore(it: &RestoreEvent, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let case = allowed(asked)?;
    let event = case.events.get(&it.event).ok_or(Refusal::NoSuchRecord)?;
    if event.text.group.is_some_and(|group| has_entry_of(group, case)) {
        return Err(Refusal::NothingChanges);
    }
    Ok(Decision::putting(Part::Event(case.id(), Event { voided: None, ..event.clone() })))
}

fn allowed(asked: Asked<'_>) -> Result<&Case, Refusal> {
    asked.needs(Right::EnterVisits)?;
    asked.open_case()
}

/// An event of a group is in a case once, whatever is sent twice.
fn has_entry_of(group: GroupKey, case: &Case) -> bool {
    case.events.values().any(|it| it.text.group == Some(group) && it.voided.is_none())
}

fn standing(case: &Case, id: EventId) -> Result<&Event, Refusal> {
    let event = case.events.get(&id).ok_or(Refusal::NoSuchRecord)?;
    if event.voided.is_some() { Err(Refusal::EventVoided) } else { Ok(event) }
}

fn checked_state(state: &EventState) -> Result<EventState, Refusal> {
    Ok(match state {
        EventState::Cancelled { reason } => {
            EventState::Cancelled { reason: required(Field::Reason, reason)? }
        }
        EventState::TookPlace | EventState::Planned => state.clone(),
    })
}

/// What took place lies behind, what is planned may lie ahead; a sheet belongs to a visit alone.
fn checked(
    text: &EventText,
    state: &EventState,
    case: &Case,
    asked: Asked<'_>,
) -> Result<EventText, Refusal> {
    let date = match state {
        EventState::TookPlace => asked.past(Field::Date, text.date)?,
        EventState::Planned | EventState::Cancelled { .. } => asked.sane(Field::Date, text.date)?,
    };
    if date < case.head.start.date {
        return Err(Refusal::EndBeforeStart(Field::Date));
    }
    if let Some(follow_up) = text.follow_up {
        asked.sane(Field::FollowUp, follow_up)?;
        if follow_up <= date {
            return Err(Refusal::EndBeforeStart(Field::FollowUp));
        }
    }
    if text.item.is_some_and(|item| !case.items.contains_key(&item)) {
        return Err(Refusal::NoSuchRecord);
    }
    case.knows_need(text.need)?;
    Ok(EventText {
        class: typed_text::clean(&text.class),
        topic: typed_text::clean(&text.topic),
        note: typed_text::clean_lines(&text.note),
        sheet: text.sheet.clone().filter(|_| text.kind.is_visit()).map(checked_sheet).transpose()?,
        ..text.clone()
    })
}

fn checked_sheet(sheet: Sheet) -> Result<Sheet, Refusal> {
    if sheet.scores.len() > SHEET_BLOCKS || sheet.scores.iter().flatten().any(|score| *score > 2) {
        return Err(Refusal::ScoresDoNotFit);
    }
    Ok(Sheet {
        scores: sheet.scores,
        strengths: typed_text::clean_lines(&sheet.strengths),
        to_develop: typed_text::clean_lines(&sheet.to_develop),
        recommendations: typed_text::clean_lines(&sheet.recommendations),
    })
}
