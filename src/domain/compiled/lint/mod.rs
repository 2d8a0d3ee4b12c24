//! What in the school's records does not add up?
//!
//! ```text
//! school    calendar, settings, council        course   mentors, meeting, report of a case
//! people    roles, names, load, orders         plan     directions, terms, marks, needs, particulars
//! journal   who, when, entered when            copied   names and years of somebody else's plan
//! ```
//!
//! A finding is no refusal: everything stands as it was entered, and each finding names its way out.

mod copied;
mod course;
mod journal;
mod people;
mod plan;
mod school;

use crate::domain::case::Case;
use crate::domain::code::CaseCode;
use crate::domain::part::PartKey;
use crate::domain::rights::Role;
use crate::domain::school::School;
use crate::domain::text::local::Local;
use chrono::NaiveDate;
use serde::Serialize;

/// What does not add up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// The calendar lacks a civil year that is near.
    NoCalendarYear(i32),
    /// The calendar lacks the next school year, named by the year in which it begins.
    NoSchoolYear(i32),
    /// The dates of a school year are provisional: the ministry's order is awaited.
    ProvisionalYear(i32),
    /// Nobody holds a role that gives a mark.
    NobodyHolds(Role),
    /// A meeting of the council has gone by without a protocol.
    NoProtocol(NaiveDate),
    /// An order is behind no mentorship.
    OrderWithoutPairs(String),
    /// A new teacher waits for the order longer than its term; the binding day.
    WaitsTooLong(NaiveDate),
    /// Somebody holds a role, and has no login to use it.
    RoleWithoutLogin,
    /// Two people look alike in lists; the name of the other.
    LooksLike(String),
    /// A mentor has more mentees than is usual; how many.
    OverLoad(usize),
    /// A mentor has left the school, and the mentorship goes on.
    MentorHasLeft(NaiveDate),
    /// An open case has no mentor.
    NoMentor,
    /// From the spring check on, an open case has no meeting of the council.
    NoMeeting,
    /// A follow-up visit was due on a day, and was not made.
    FollowUpOverdue(NaiveDate),
    /// The report is ready, and so many of its parts are unanswered.
    ReadyButUnanswered(usize),
    /// A direction of the plan has no item.
    EmptyDirection(String),
    /// The term of an item lies outside the case.
    TermOutsideCase(String),
    /// The day of an item is a day off.
    TermOnDayOff(String, NaiveDate),
    /// An item is marked done before its term began.
    DoneBeforeTerm(String),
    /// An item is marked done, and nothing shows it.
    DoneWithoutEvidence(String),
    /// A need that the diagnostics found is served by no item; its area.
    NeedWithoutItem(Local),
    /// The particulars of a person have changed since the plan was approved; whose.
    ParticularsChanged(String),
    /// The plan names somebody who is not of the pair: copied text; the surname.
    ForeignName(String),
    /// The plan speaks of a year that is none of the case: copied text.
    ForeignYear(i32),
    /// A mentor's entry lies outside their mentorship.
    OutsideMentorship(NaiveDate),
    /// An entry was made so many days after its event.
    EnteredLate(i64),
    /// An entry is by somebody who did not work here on that day.
    ByNobodyOfThatDay(NaiveDate),
    /// A planned event has gone by, and nobody said whether it took place.
    PlannedGoneBy(NaiveDate),
    /// An entry carries an earlier day than one made before it: the clock was set back.
    ClockSetBack(NaiveDate),
}

/// Where a finding is mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// In the calendar.
    Calendar,
    /// In the particulars and roles of a person.
    Person,
    /// By an order of the head that assigns a mentor.
    AssignMentor,
    /// In the meetings of the council.
    Meeting,
    /// In the text of the plan.
    PlanText,
    /// In the mark of an item.
    ItemMark,
    /// In the journal.
    Journal,
    /// In the words of the report.
    Report,
    /// By the clock of the machine.
    Clock,
}

impl What {
    /// Returns where it is mended.
    pub fn way(&self) -> Way {
        match self {
            Self::NoCalendarYear(_) | Self::NoSchoolYear(_) | Self::ProvisionalYear(_) => Way::Calendar,
            Self::NobodyHolds(_) | Self::RoleWithoutLogin | Self::LooksLike(_) => Way::Person,
            Self::NoProtocol(_) | Self::NoMeeting => Way::Meeting,
            Self::OrderWithoutPairs(_)
            | Self::WaitsTooLong(_)
            | Self::OverLoad(_)
            | Self::MentorHasLeft(_)
            | Self::NoMentor => Way::AssignMentor,
            Self::ReadyButUnanswered(_) => Way::Report,
            Self::EmptyDirection(_)
            | Self::TermOutsideCase(_)
            | Self::TermOnDayOff(..)
            | Self::NeedWithoutItem(_)
            | Self::ParticularsChanged(_)
            | Self::ForeignName(_)
            | Self::ForeignYear(_) => Way::PlanText,
            Self::DoneBeforeTerm(_) | Self::DoneWithoutEvidence(_) => Way::ItemMark,
            Self::FollowUpOverdue(_)
            | Self::OutsideMentorship(_)
            | Self::EnteredLate(_)
            | Self::ByNobodyOfThatDay(_)
            | Self::PlannedGoneBy(_) => Way::Journal,
            Self::ClockSetBack(_) => Way::Clock,
        }
    }
}

/// Something that does not add up, and the record in which it shows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The case, for a finding in one.
    pub case: Option<CaseCode>,
    /// The record in which it shows.
    pub about: PartKey,
    /// What it is.
    pub what: What,
}

impl Finding {
    /// A finding in what the cases share.
    fn of_school(about: PartKey, what: What) -> Self {
        Self { case: None, about, what }
    }

    /// A finding in a case.
    fn of_case(case: &Case, about: PartKey, what: What) -> Self {
        Self { case: Some(case.head.code), about, what }
    }
}

/// Returns everything that does not add up on a day, the school's own first, then case by case.
///
/// Of cases that have ended nothing is said: what is closed is not judged anew.
pub fn lint(school: &School, cases: &[Case], today: NaiveDate) -> Vec<Finding> {
    let mut found = school::findings(school, cases, today);
    found.extend(people::findings(school, cases, today));
    for case in cases.iter().filter(|case| case.head.closing.is_none()) {
        found.extend(course::findings(case, school, today));
        found.extend(plan::findings(case, school));
        found.extend(copied::findings(case, school));
        found.extend(journal::findings(case, school, today));
    }
    found.extend(journal::clock_set_back(cases));
    found.sort();
    found.dedup();
    found
}
