//! Which is the smallest thing that two people may edit apart?

use crate::domain::calendar::Calendar;
use crate::domain::case::Head;
use crate::domain::diagnostics::Round;
use crate::domain::id::{
    AppointmentId, CaseId, EventId, ItemId, MeetingId, MentorshipId, OrderId, PersonId, RoundId,
};
use crate::domain::journal::Event;
use crate::domain::meeting::Meeting;
use crate::domain::order::Order;
use crate::domain::people::appointment::Appointment;
use crate::domain::people::mentorship::Mentorship;
use crate::domain::people::person::Person;
use crate::domain::plan::{Item, Plan, PlanVersion};
use crate::domain::report::Report;
use crate::domain::rubric::Rubric;
use crate::domain::settings::Settings;
use crate::domain::year_template::YearTemplate;
use serde::{Deserialize, Serialize};

/// Names a part.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartKey {
    /// The school's settings.
    Settings,
    /// The working calendar.
    Calendar,
    /// A person.
    Person(PersonId),
    /// An order.
    Order(OrderId),
    /// A council meeting.
    Meeting(MeetingId),
    /// A rubric, by its key.
    Rubric(String),
    /// A year template, by its key.
    Template(String),
    /// An appointment to agree or approve.
    Appointment(AppointmentId),
    /// The head of a case.
    Head(CaseId),
    /// A mentorship of a case.
    Mentorship(CaseId, MentorshipId),
    /// A round of diagnostics.
    Round(CaseId, RoundId),
    /// The present plan of a case, but for its items.
    Plan(CaseId),
    /// A frozen version of a plan.
    Version(CaseId, u16),
    /// A plan item.
    Item(CaseId, ItemId),
    /// An entry of the journal.
    Event(CaseId, EventId),
    /// The report of a case.
    Report(CaseId),
}

impl PartKey {
    /// Returns the case that the part belongs to, if it is no part of the school.
    pub fn case(&self) -> Option<CaseId> {
        match self {
            Self::Head(case)
            | Self::Plan(case)
            | Self::Report(case)
            | Self::Version(case, _)
            | Self::Mentorship(case, _)
            | Self::Round(case, _)
            | Self::Item(case, _)
            | Self::Event(case, _) => Some(*case),
            Self::Settings
            | Self::Calendar
            | Self::Person(_)
            | Self::Order(_)
            | Self::Meeting(_)
            | Self::Rubric(_)
            | Self::Template(_)
            | Self::Appointment(_) => None,
        }
    }

    /// Returns the person whose record the part is.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Self::Person(id) => Some(*id),
            Self::Settings
            | Self::Calendar
            | Self::Order(_)
            | Self::Meeting(_)
            | Self::Rubric(_)
            | Self::Template(_)
            | Self::Appointment(_)
            | Self::Head(_)
            | Self::Mentorship(..)
            | Self::Round(..)
            | Self::Plan(_)
            | Self::Version(..)
            | Self::Item(..)
            | Self::Event(..)
            | Self::Report(_) => None,
        }
    }

    /// Returns the number that the store gave to the record, where it has one of its own.
    pub fn number(&self) -> Option<u32> {
        match self {
            Self::Person(PersonId(n))
            | Self::Order(OrderId(n))
            | Self::Meeting(MeetingId(n))
            | Self::Head(CaseId(n))
            | Self::Mentorship(_, MentorshipId(n))
            | Self::Round(_, RoundId(n))
            | Self::Item(_, ItemId(n))
            | Self::Event(_, EventId(n))
            | Self::Appointment(AppointmentId(n)) => Some(*n),
            Self::Settings
            | Self::Calendar
            | Self::Rubric(_)
            | Self::Template(_)
            | Self::Plan(_)
            | Self::Version(..)
            | Self::Report(_) => None,
        }
    }
}

/// A part with its content.
#[expect(clippy::large_enum_variant, reason = "parts live in maps of their own kind; few are held as this")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Part {
    /// The school's settings.
    Settings(Settings),
    /// The working calendar.
    Calendar(Calendar),
    /// A person.
    Person(Person),
    /// An order.
    Order(Order),
    /// A council meeting.
    Meeting(Meeting),
    /// A rubric.
    Rubric(Rubric),
    /// A year template.
    Template(YearTemplate),
    /// An appointment.
    Appointment(Appointment),
    /// The head of a case.
    Head(Head),
    /// A mentorship.
    Mentorship(CaseId, Mentorship),
    /// A round of diagnostics.
    Round(CaseId, Round),
    /// The present plan.
    Plan(CaseId, Plan),
    /// A frozen version.
    Version(CaseId, PlanVersion),
    /// A plan item.
    Item(CaseId, Item),
    /// An entry of the journal.
    Event(CaseId, Event),
    /// The report.
    Report(CaseId, Report),
}

impl Part {
    /// Returns the key under which the part stands.
    pub fn key(&self) -> PartKey {
        match self {
            Self::Settings(_) => PartKey::Settings,
            Self::Calendar(_) => PartKey::Calendar,
            Self::Person(it) => PartKey::Person(it.id),
            Self::Order(it) => PartKey::Order(it.id),
            Self::Meeting(it) => PartKey::Meeting(it.id),
            Self::Rubric(it) => PartKey::Rubric(it.key.clone()),
            Self::Template(it) => PartKey::Template(it.key.clone()),
            Self::Appointment(it) => PartKey::Appointment(it.id),
            Self::Head(it) => PartKey::Head(it.id),
            Self::Mentorship(case, it) => PartKey::Mentorship(*case, it.id),
            Self::Round(case, it) => PartKey::Round(*case, it.id),
            Self::Plan(case, _) => PartKey::Plan(*case),
            Self::Version(case, it) => PartKey::Version(*case, it.number),
            Self::Item(case, it) => PartKey::Item(*case, it.id),
            Self::Event(case, it) => PartKey::Event(*case, it.id),
            Self::Report(case, _) => PartKey::Report(*case),
        }
    }
}

/// A change of one part: what stood, and what stands now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Edit {
    /// Which part.
    pub key: PartKey,
    /// What stood there, if anything.
    pub before: Option<Part>,
    /// What stands there now, if anything.
    pub after: Option<Part>,
}
