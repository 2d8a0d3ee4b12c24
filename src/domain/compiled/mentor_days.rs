//! On how many days of a month did each mentor mentor whom?
//!
//! ```text
//! a case in October   1 ······ 12 │ 13 ····· 31     days of the mentorships, each day one mentor's
//!                     Ivanova     │ Kim             of them 5–9 in a pause: sickness of the mentee
//! ```

use crate::domain::case::Case;
use crate::domain::code::CaseCode;
use crate::domain::id::{MentorshipId, OrderId, PersonId};
use crate::domain::part::PartKey;
use crate::domain::people::mentorship::Mentorship;
use crate::domain::school::School;
use crate::domain::year_template::YearMonth;
use chrono::{Datelike, Days, NaiveDate};
use std::collections::BTreeMap;

/// The days of one mentorship in a month: a line of the certificate for the accountant (the schools' habit).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MentorDays {
    /// The case.
    pub case: CaseCode,
    /// The mentor; a substitute has a line of their own.
    pub mentor: PersonId,
    /// The young specialist.
    pub mentee: PersonId,
    /// The order that assigned the mentor.
    pub order: OrderId,
    /// The first and the last of the days; between them a substitute may stand.
    pub span: (NaiveDate, NaiveDate),
    /// Calendar days of the mentorship in the month, those of a pause among them.
    pub days: u32,
    /// Of these, working days; none where the calendar lacks the year.
    pub working: Option<u32>,
    /// Of all days, those of a pause of the case: sickness, leave.
    pub paused: u32,
    /// The records from which it is counted: the mentorship, the head with its pauses.
    pub records: Vec<PartKey>,
}

impl MentorDays {
    /// Returns the days on which the mentorship was carried out: those that lie in no pause.
    pub fn carried_out(&self) -> u32 {
        self.days - self.paused
    }
}

/// Returns the days of all mentors in a month, by case, then in the order of the days.
///
/// A day belongs to one mentor at most, so the lines of a case add up to the days on which it had one.
/// A case registered in error had none.
pub fn mentor_days(school: &School, cases: &[Case], month: YearMonth) -> Vec<MentorDays> {
    let mut lines: Vec<MentorDays> = cases
        .iter()
        .filter(|case| !case.was_registered_in_error())
        .flat_map(|case| of_case(case, school, month))
        .collect();
    lines.sort_by_key(|line| (line.case, line.span));
    lines
}

fn of_case(case: &Case, school: &School, month: YearMonth) -> Vec<MentorDays> {
    let mut days: BTreeMap<MentorshipId, Vec<NaiveDate>> = BTreeMap::new();
    for day in days_of(month).filter(|day| (case.head.start.date..=case.last_day()).contains(day)) {
        if let Some(mentorship) = case.mentorship_on(day) {
            days.entry(mentorship.id).or_default().push(day);
        }
    }
    days.iter().filter_map(|(id, days)| line(case, case.mentorships.get(id)?, days, school)).collect()
}

fn line(case: &Case, mentorship: &Mentorship, days: &[NaiveDate], school: &School) -> Option<MentorDays> {
    let span = (*days.first()?, *days.last()?);
    let calendar = school.calendar.as_ref();
    let working: Option<Vec<bool>> = days.iter().map(|day| calendar?.is_working(*day).ok()).collect();
    Some(MentorDays {
        case: case.head.code,
        mentor: mentorship.mentor,
        mentee: case.head.mentee,
        order: mentorship.order,
        span,
        days: count(days.iter()),
        working: working.map(|days| count(days.iter().filter(|works| **works))),
        paused: count(days.iter().filter(|day| case.is_paused_on(**day))),
        records: vec![PartKey::Mentorship(case.id(), mentorship.id), PartKey::Head(case.id())],
    })
}

fn count<T>(of: impl Iterator<Item = T>) -> u32 {
    u32::try_from(of.count()).expect("a month has 31 days at most")
}

fn days_of(month: YearMonth) -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(month.year, month.month.into(), 1);
    let same = move |day: &NaiveDate| day.month() == u32::from(month.month) && day.year() == month.year;
    first.into_iter().flat_map(|first| (0..31).map(move |n| first + Days::new(n))).filter(same)
}
