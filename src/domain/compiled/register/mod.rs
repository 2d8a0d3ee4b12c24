//! What does an inspection read of a year: a line a case?
//!
//! ```text
//! No. · teacher · mentors · order · start · diagnostics due, done · plan due, agreed, approved ·
//! timeliness · reason                                                      totals below
//! ```

mod compiling;
mod totals;

pub use totals::Totals;

use crate::domain::case::{Case, Closing, EarlyEndReason, Pause};
use crate::domain::clock::term::Due;
use crate::domain::code::CaseCode;
use crate::domain::order::OrderName;
use crate::domain::part::PartKey;
use crate::domain::people::name::FullName;
use crate::domain::plan::{Given, Mark};
use crate::domain::school::School;
use chrono::NaiveDate;
use compiling::Compiling;

/// A stretch of days, both included: a school year, a half-year, the time since the last inspection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// How a mark shows in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stamp {
    /// It was not given yet.
    Awaited,
    /// The staff list has no deputy: the step is skipped, and that is said.
    NotNeeded,
    /// It stands on a paper with this date.
    OnPaper(NaiveDate),
    /// It was given in the program on this day; there is no paper to look at.
    WithoutPaper(NaiveDate),
}

impl Stamp {
    fn of(mark: Option<&Mark>) -> Self {
        match mark.map(|mark| (&mark.given, mark.date)) {
            None => Self::Awaited,
            Some((Given::FromPaper, date)) => Self::OnPaper(date),
            Some((Given::InProgram, date)) => Self::WithoutPaper(date),
        }
    }

    /// Returns the day of the mark, where it was given.
    pub fn date(self) -> Option<NaiveDate> {
        match self {
            Self::OnPaper(date) | Self::WithoutPaper(date) => Some(date),
            Self::Awaited | Self::NotNeeded => None,
        }
    }
}

/// How the steps of stage I stand against their terms, the worse of diagnostics and plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Judgement {
    /// All made by the binding days.
    InTime,
    /// Something is still to be made, and there is time.
    Ahead,
    /// Something was late while a pause explains it.
    Covered,
    /// Something was late, and somebody said why.
    Excused,
    /// Something was late.
    Late,
    /// Something is late and not made yet.
    Overdue,
}

/// What explains a delay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A pause that touches stage I, with its days, its ground and its document.
    Pause(Pause),
    /// What somebody said of a step that came late.
    Said(String),
}

/// A line of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number, from 1.
    pub number: usize,
    /// The case.
    pub case: CaseCode,
    /// The teacher.
    pub mentee: FullName,
    /// The mentors, the first one first, each once.
    pub mentors: Vec<FullName>,
    /// The order of the first mentorship.
    pub order: Option<OrderName>,
    /// The first day of stage I.
    pub start: NaiveDate,
    /// By when the diagnostics was due; what it was held to, once it is made.
    pub diagnostics_due: Option<Due>,
    /// When it was made.
    pub diagnostics_done: Option<NaiveDate>,
    /// By when the plan was to be approved.
    pub plan_due: Option<Due>,
    /// The mark of agreement on the first version.
    pub agreed: Stamp,
    /// The mark of approval on the first version.
    pub approved: Stamp,
    /// How it stands against the terms; none where the calendar lacks the year.
    pub judgement: Option<Judgement>,
    /// What explains a delay, where something does.
    pub reasons: Vec<Reason>,
    /// The records that show all this.
    pub records: Vec<PartKey>,
}

/// The inspection register.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Register {
    /// The lines, by name.
    pub entries: Vec<Entry>,
    /// The sums.
    pub totals: Totals,
}

/// Compiles the register of the cases that ran in a period, as they stand on a day.
///
/// A case that runs through two school years stands in both. One registered in error stands in none.
pub fn register(school: &School, cases: &[Case], period: Period, today: NaiveDate) -> Register {
    let (Some(settings), Some(calendar)) = (&school.settings, &school.calendar) else {
        return Register::default();
    };
    let compiling = Compiling { school, settings, calendar, today };
    let mut entries: Vec<Entry> = cases
        .iter()
        .filter(|case| is_registered(case))
        .filter(|case| case.head.start.date <= period.to && case.last_day() >= period.from)
        .map(|case| compiling.entry(case))
        .collect();
    entries.sort_by_key(|entry| (entry.mentee.sort_key(), entry.case));
    for (at, entry) in entries.iter_mut().enumerate() {
        entry.number = at + 1;
    }
    Register { totals: totals::totals(&entries), entries }
}

/// Says whether a case belongs to the register. Support continued by the school's own decision, outside the
/// legal clocks, is left out here.
fn is_registered(case: &Case) -> bool {
    case.head.kind.is_legal() && !case.was_registered_in_error()
}

impl Case {
    /// Says whether the case was registered in error: it never was one of mentoring.
    pub fn was_registered_in_error(&self) -> bool {
        matches!(self.head.closing, Some(Closing::Early { reason: EarlyEndReason::Error, .. }))
    }
}
