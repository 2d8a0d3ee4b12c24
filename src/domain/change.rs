//! What does a decided command change, and what does it warn of?

use crate::domain::clock::moved_date::MovedDate;
use crate::domain::code::CaseCode;
use crate::domain::id::{CaseId, CommandId, Revision};
use crate::domain::part::{Edit, Part, PartKey};
use crate::domain::rights::Role;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// Something out of the usual that is allowed, and said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Warning {
    /// The mentorship begins before the mentee was hired.
    MentorBeforeHiring,
    /// The mentor has more mentees than is usual; how many with this one.
    MentorLoad(u16),
    /// The mentor's category is below expert.
    MentorCategory,
    /// The mentor has taught for less than five years.
    MentorExperience,
    /// Mentor and mentee teach different subjects.
    OtherSubject,
    /// The calendar has no data for a year that a deadline needs.
    NoCalendar(i32),
    /// The date is a day off.
    DayOff(NaiveDate),
    /// The event lies outside the case.
    OutsideCase,
    /// The start is late, and the case ends with its school year all the same.
    LateStart,
    /// The school year ends on another day now; so many open cases keep the last day that they were given.
    CasesKeepTheirEnd(u16),
    /// The change is kept, but the backup of the day could not be made.
    NoBackup,
}

/// What a concept decided: parts to put, parts to take, and what to warn of.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Decision {
    /// Parts as they are to stand.
    pub put: Vec<Part>,
    /// Parts that are to stand no more.
    pub take: Vec<PartKey>,
    /// What to warn of.
    pub warnings: Vec<Warning>,
}

impl Decision {
    /// Puts one part.
    pub fn putting(part: Part) -> Self {
        Self { put: vec![part], ..Self::default() }
    }

    /// Puts one more part.
    #[must_use]
    pub fn and(mut self, part: Part) -> Self {
        self.put.push(part);
        self
    }

    /// Adds warnings.
    #[must_use]
    pub fn warning(mut self, warnings: impl IntoIterator<Item = Warning>) -> Self {
        self.warnings.extend(warnings);
        self
    }
}

/// A decided change: its edits, each with before and after, and its warnings.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The case that it touches, if it touches one.
    pub case: Option<CaseId>,
    /// The edits, in the order in which they were decided.
    pub edits: Vec<Edit>,
    /// What to warn of.
    pub warnings: Vec<Warning>,
    /// The open dates that it moves, known once the change stands ([`Trial`](crate::domain::trial::Trial)).
    pub moved: Vec<MovedDate>,
}

/// An entry of the history: a command that was carried out, by whom and when, and its edits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Recorded {
    /// Its place in the history.
    pub revision: Revision,
    /// The id under which the command was sent.
    pub id: CommandId,
    /// The login of who entered it.
    pub login: String,
    /// The roles that login had then.
    pub roles: Vec<Role>,
    /// The clock's time.
    pub at: DateTime<Utc>,
    /// The day that was assumed to be today.
    pub day: NaiveDate,
    /// The first revision of the batch that it came in, where it came in one.
    pub batch: Option<Revision>,
    /// The case that it touches.
    pub case: Option<CaseId>,
    /// The command, as its JSON.
    pub command: String,
    /// The edits.
    pub edits: Vec<Edit>,
    /// What was warned of.
    pub warnings: Vec<Warning>,
    /// The open dates that it moved.
    pub moved: Vec<MovedDate>,
}

impl Recorded {
    /// Says whether the entry moved open dates of a case: a change of the calendar is part of its history.
    pub fn moves_dates_of(&self, case: CaseId) -> bool {
        self.moved.iter().any(|it| it.of.case() == Some(case))
    }
}

/// The answer to one command that was carried out, or had been before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The revision that the command came to.
    pub revision: Revision,
    /// What was warned of.
    pub warnings: Vec<Warning>,
    /// The open dates that it moved, or would move.
    pub moved: Vec<MovedDate>,
    /// The case that it touched.
    pub case: Option<CaseCode>,
}
