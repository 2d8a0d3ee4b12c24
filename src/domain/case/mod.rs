//! What is a mentoring case?

pub mod as_of;
pub(in crate::domain) mod chronology;
pub mod closed;
pub mod correction;
pub mod ending;
pub mod interruption;
pub mod opening;
pub mod reopening;
pub mod resumption;
pub mod timeliness;

use crate::domain::case::ending::EndBasis;
use crate::domain::case::reopening::Reopening;
use crate::domain::code::CaseCode;
use crate::domain::diagnostics::{Round, RoundKind};
use crate::domain::id::{CaseId, EventId, ItemId, MentorshipId, PersonId, RoundId};
use crate::domain::journal::Event;
use crate::domain::part::{Part, PartKey};
use crate::domain::people::mentorship::Mentorship;
use crate::domain::people::person::Ground;
use crate::domain::plan::{Item, ItemText, Plan, PlanVersion};
use crate::domain::report::Report;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// From which date the start of stage I was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StartBasis {
    /// The later of effective date and hiring date: what is offered.
    EffectiveOrHired,
    /// The order's date.
    OrderDate,
    /// The order's effective date.
    EffectiveDate,
    /// Another date.
    Other,
}

/// The start of stage I, with its basis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// The first day.
    pub date: NaiveDate,
    /// Where it comes from.
    pub basis: StartBasis,
    /// Why another date than the offered one.
    pub reason: String,
}

/// A pause: explains dates, never moves a legal one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// First day.
    pub from: NaiveDate,
    /// Last day, once it is known.
    pub to: Option<NaiveDate>,
    /// Why.
    pub ground: String,
    /// The document: sick list No., order No.
    pub document: String,
    /// Why it was voided; a voided pause stays, and explains nothing.
    pub voided: Option<String>,
}

impl Pause {
    /// Says whether two pauses share a day; one without a last day goes on for ever.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.to.is_none_or(|to| other.from <= to) && other.to.is_none_or(|to| self.from <= to)
    }

    /// Says whether a day lies in the pause.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

/// Why a case ended before its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EarlyEndReason {
    /// The mentee left the school.
    Left,
    /// A long leave.
    LongLeave,
    /// A post that is not a teacher's.
    OtherPost,
    /// Registered in error.
    Error,
}

impl EarlyEndReason {
    /// All reasons.
    pub const ALL: [Self; 4] = [Self::Left, Self::LongLeave, Self::OtherPost, Self::Error];
}

/// How a case came to its end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Closing {
    /// The report was heard; the programme is completed.
    Completed {
        /// When.
        date: NaiveDate,
    },
    /// Ended before its time.
    Early {
        /// When.
        date: NaiveDate,
        /// The coded reason.
        reason: EarlyEndReason,
        /// In words.
        note: String,
    },
}

impl Closing {
    /// Returns the last day of the case as it was closed.
    pub fn date(&self) -> NaiveDate {
        match self {
            Self::Completed { date } | Self::Early { date, .. } => *date,
        }
    }
}

/// What kind of case it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseKind {
    /// The mentoring programme of Order No. 160.
    #[default]
    Mentoring,
    /// Support continued in a further year by decision of the school: the same teacher is no new
    /// mentee then, and the case stands outside the legal clocks and the register.
    ContinuedSupport,
}

impl CaseKind {
    /// All kinds, the usual one first.
    pub const ALL: [Self; 2] = [Self::Mentoring, Self::ContinuedSupport];

    /// Says whether the case is held to the legal clocks, and belongs in the register.
    pub fn is_legal(self) -> bool {
        match self {
            Self::Mentoring => true,
            Self::ContinuedSupport => false,
        }
    }
}

/// The head of a case: who, from when to when, and what interrupted it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Its number in the store.
    pub id: CaseId,
    /// Its code.
    pub code: CaseCode,
    /// The young specialist.
    pub mentee: PersonId,
    /// The legal programme, or support continued after it.
    pub kind: CaseKind,
    /// Why they are mentored.
    pub ground: Ground,
    /// Start of stage I.
    pub start: Start,
    /// Last day: the end of a school year, as a rule.
    pub end: NaiveDate,
    /// Why that day.
    pub end_basis: EndBasis,
    /// Pauses, oldest first, the voided ones among them.
    pub pauses: Vec<Pause>,
    /// Set when the case has ended.
    pub closing: Option<Closing>,
    /// Every reopening, oldest first.
    pub reopened: Vec<Reopening>,
}

/// A case whole: its parts put together.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// The head.
    pub head: Head,
    /// The mentorships.
    pub mentorships: BTreeMap<MentorshipId, Mentorship>,
    /// The rounds of diagnostics.
    pub rounds: BTreeMap<RoundId, Round>,
    /// The present plan.
    pub plan: Option<Plan>,
    /// The approved versions, by number.
    pub versions: BTreeMap<u16, PlanVersion>,
    /// The items of the present plan and of the versions.
    pub items: BTreeMap<ItemId, Item>,
    /// The journal.
    pub events: BTreeMap<EventId, Event>,
    /// The report.
    pub report: Report,
}

impl Case {
    /// Begins a case with its head alone.
    pub fn new(head: Head) -> Self {
        Self {
            head,
            mentorships: BTreeMap::new(),
            rounds: BTreeMap::new(),
            plan: None,
            versions: BTreeMap::new(),
            items: BTreeMap::new(),
            events: BTreeMap::new(),
            report: Report::default(),
        }
    }

    /// Returns the case's number.
    pub fn id(&self) -> CaseId {
        self.head.id
    }

    /// Puts a case together from its parts, in whatever order they come.
    ///
    /// Returns none where the head is not among them: without it there is no case.
    pub fn assemble(parts: impl IntoIterator<Item = Part>) -> Option<Self> {
        let mut others = Vec::new();
        let mut case = None;
        for part in parts {
            match part {
                Part::Head(head) => case = Some(Self::new(head)),
                other => others.push(other),
            }
        }
        let mut case = case?;
        for part in others {
            case.put(part);
        }
        Some(case)
    }

    /// Puts one part in its place; parts of other cases and of the school are not looked at.
    pub fn put(&mut self, part: Part) {
        match part {
            Part::Head(head) => self.head = head,
            Part::Mentorship(_, it) => drop(self.mentorships.insert(it.id, it)),
            Part::Round(_, it) => drop(self.rounds.insert(it.id, it)),
            Part::Plan(_, it) => self.plan = Some(it),
            Part::Version(_, it) => drop(self.versions.insert(it.number, it)),
            Part::Item(_, it) => drop(self.items.insert(it.id, it)),
            Part::Event(_, it) => drop(self.events.insert(it.id, it)),
            Part::Report(_, it) => self.report = it,
            Part::Person(_)
            | Part::Order(_)
            | Part::Meeting(_)
            | Part::Settings(_)
            | Part::Calendar(_)
            | Part::Rubric(_)
            | Part::Template(_)
            | Part::Appointment(_) => {}
        }
    }

    /// Takes one part out of its place.
    pub fn take(&mut self, key: PartKey) {
        match key {
            PartKey::Mentorship(_, id) => drop(self.mentorships.remove(&id)),
            PartKey::Round(_, id) => drop(self.rounds.remove(&id)),
            PartKey::Plan(_) => self.plan = None,
            PartKey::Version(_, number) => drop(self.versions.remove(&number)),
            PartKey::Item(_, id) => drop(self.items.remove(&id)),
            PartKey::Event(_, id) => drop(self.events.remove(&id)),
            PartKey::Report(_) => self.report = Report::default(),
            PartKey::Head(_)
            | PartKey::Person(_)
            | PartKey::Order(_)
            | PartKey::Meeting(_)
            | PartKey::Settings
            | PartKey::Calendar
            | PartKey::Rubric(_)
            | PartKey::Template(_)
            | PartKey::Appointment(_) => {}
        }
    }

    /// Returns one part of the case, where it stands.
    pub fn part(&self, key: &PartKey) -> Option<Part> {
        let case = self.id();
        Some(match key {
            PartKey::Head(_) => Part::Head(self.head.clone()),
            PartKey::Mentorship(_, id) => Part::Mentorship(case, self.mentorships.get(id)?.clone()),
            PartKey::Round(_, id) => Part::Round(case, self.rounds.get(id)?.clone()),
            PartKey::Plan(_) => Part::Plan(case, self.plan.clone()?),
            PartKey::Version(_, number) => Part::Version(case, self.versions.get(number)?.clone()),
            PartKey::Item(_, id) => Part::Item(case, self.items.get(id)?.clone()),
            PartKey::Event(_, id) => Part::Event(case, self.events.get(id)?.clone()),
            PartKey::Report(_) if self.report == Report::default() => return None,
            PartKey::Report(_) => Part::Report(case, self.report.clone()),
            PartKey::Person(_)
            | PartKey::Order(_)
            | PartKey::Meeting(_)
            | PartKey::Settings
            | PartKey::Calendar
            | PartKey::Rubric(_)
            | PartKey::Template(_)
            | PartKey::Appointment(_) => return None,
        })
    }

    /// Returns all parts of the case.
    pub fn parts(&self) -> Vec<Part> {
        let case = self.id();
        let keys = std::iter::once(PartKey::Head(case))
            .chain(self.mentorships.keys().map(|id| PartKey::Mentorship(case, *id)))
            .chain(self.rounds.keys().map(|id| PartKey::Round(case, *id)))
            .chain([PartKey::Plan(case), PartKey::Report(case)])
            .chain(self.versions.keys().map(|number| PartKey::Version(case, *number)))
            .chain(self.items.keys().map(|id| PartKey::Item(case, *id)))
            .chain(self.events.keys().map(|id| PartKey::Event(case, *id)));
        keys.filter_map(|key| self.part(&key)).collect()
    }

    /// Returns the mentorship that holds on a day.
    pub fn mentorship_on(&self, day: NaiveDate) -> Option<&Mentorship> {
        self.mentorships.values().find(|mentorship| mentorship.covers(day))
    }

    /// Says whether a person is, was or will be a mentor of this case.
    pub fn is_mentored_by(&self, person: PersonId) -> bool {
        self.mentorships.values().any(|it| it.voided.is_none() && it.mentor == person)
    }

    /// Returns the latest round of a kind that was not voided.
    pub fn round(&self, kind: RoundKind) -> Option<&Round> {
        self.rounds.values().rfind(|round| round.kind == kind && round.voided.is_none())
    }

    /// Returns the approved version that is in force.
    pub fn version_in_force(&self) -> Option<&PlanVersion> {
        self.versions.values().next_back()
    }

    /// Returns the items of the present plan as a printed one has them: by direction, then by the
    /// last day of the planned term, then as they were added.
    pub fn present_items(&self) -> Vec<&Item> {
        let mut items: Vec<&Item> = self.items.values().filter(|item| !item.removed).collect();
        items.sort_by_key(|item| (item.text.direction, item.text.term.last_day(), item.id));
        items
    }

    /// Returns the items whose carrying out counts: those of the version in force.
    ///
    /// Their text is the one that was approved, whatever is being written meanwhile.
    pub fn items_in_force(&self) -> Vec<Item> {
        let Some(version) = self.version_in_force() else { return Vec::new() };
        version.items.iter().filter_map(|(id, text)| self.with_text(*id, text)).collect()
    }

    /// Returns an item as the version in force has it, if it has it.
    pub fn item_in_force(&self, id: ItemId) -> Option<Item> {
        let (_, text) = self.version_in_force()?.items.iter().find(|(item, _)| *item == id)?;
        self.with_text(id, text)
    }

    fn with_text(&self, id: ItemId, text: &ItemText) -> Option<Item> {
        Some(Item { text: text.clone(), ..self.items.get(&id)?.clone() })
    }

    /// Returns the pauses that count, oldest first: those that were not voided.
    pub fn pauses(&self) -> impl Iterator<Item = &Pause> {
        self.head.pauses.iter().filter(|pause| pause.voided.is_none())
    }

    /// Returns the last day of the mentoring: the day of an early end, else the last day of the case.
    ///
    /// The council often meets after it; its hearing is part of no mentorship.
    pub fn last_day(&self) -> NaiveDate {
        match self.head.closing {
            Some(Closing::Early { date, .. }) => date,
            Some(Closing::Completed { .. }) | None => self.head.end,
        }
    }

    /// Says whether a day lies in a pause.
    pub fn is_paused_on(&self, day: NaiveDate) -> bool {
        self.pauses().any(|pause| pause.covers(day))
    }

    /// Returns the first day of stage II: that of the first approval.
    ///
    /// Continued support has no stage I: it is in stage II from its start.
    pub fn stage_two_began(&self) -> Option<NaiveDate> {
        if !self.head.kind.is_legal() {
            return Some(self.head.start.date);
        }
        let first = self.versions.values().next()?;
        first.plan.approval.as_ref().map(|mark| mark.date.max(self.head.start.date))
    }
}
