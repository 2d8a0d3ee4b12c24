//! What is usually done at this turn of the year, and is not done yet?
//!
//! ```text
//! two weeks about 1 September   the list of new teachers          until a case of the year is there
//! two weeks before a break      what the plans want before it     until each item is marked
//! 1 May to 30 June              reports, a meeting of the council  until each is ready, and has its day
//! 1 May to the next year        the calendar of the next year     until the ministry's order is in it
//! ```
//!
//! The habit of schools, not a term of the order: nothing here is ever overdue.

use crate::domain::calendar::Calendar;
use crate::domain::clock::step::Step;
use crate::domain::compiled::overview::Overview;
use crate::domain::compiled::summary::Summary;
use crate::domain::rights::{Actor, Relation, Right};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// How many days before and after its day a turn of the year is told of.
const NEAR: i64 = 14;

/// What is usually done now, and how much of it is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Offer {
    /// The staff list of a school year, by the civil year in which it begins.
    StaffList(i32),
    /// Items of plans that are due before a break, and the first day of that.
    BeforeBreak {
        /// The first day of the break.
        from: NaiveDate,
        /// How many items.
        items: usize,
    },
    /// So many reports are not ready.
    Reports(usize),
    /// So many cases have no meeting of the council.
    Council(usize),
    /// The calendar of the school year that begins in a civil year.
    NextCalendar(i32),
}

impl Offer {
    /// Says whether it is for this actor to do; whoever sees cases may see what is left in them.
    pub fn is_for(self, actor: &Actor) -> bool {
        let right = match self {
            Self::StaffList(_) => Right::KeepCases,
            Self::BeforeBreak { .. } | Self::Reports(_) => return true,
            Self::Council(_) => Right::EnterMeetings,
            Self::NextCalendar(_) => Right::KeepStore,
        };
        actor.may(right, Relation::Other)
    }
}

/// Returns what is usually done now; before the school is set up there is nothing.
pub fn offers(overview: &Overview, today: NaiveDate) -> Vec<Offer> {
    let Some(calendar) = &overview.calendar else { return Vec::new() };
    let all = [
        staff_list(overview, calendar, today),
        before_break(overview, calendar, today),
        reports(overview, today),
        council(overview, today),
        next_calendar(calendar, today),
    ];
    all.into_iter().flatten().collect()
}

fn staff_list(overview: &Overview, calendar: &Calendar, today: NaiveDate) -> Option<Offer> {
    let year = calendar.school_years.iter().find(|year| is_about(year.starts, today))?;
    let is_of_year = |case: &Summary| i32::from(case.code.year) == year.name();
    let is_entered = !overview.waiting.is_empty() || overview.cases.iter().any(is_of_year);
    (!is_entered).then_some(Offer::StaffList(year.name()))
}

fn before_break(overview: &Overview, calendar: &Calendar, today: NaiveDate) -> Option<Offer> {
    let breaks = calendar.school_years.iter().flat_map(|year| &year.breaks);
    let is_near = |from: NaiveDate| (0..=NEAR).contains(&(from - today).num_days());
    let from = breaks.map(|it| it.from).find(|from| is_near(*from))?;
    let open = open_in(overview).flat_map(|case| &case.steps).filter(|step| step.step == Step::Item);
    let items = open.filter(|step| step.clock.due().is_some_and(|due| due.binding <= from)).count();
    (items > 0).then_some(Offer::BeforeBreak { from, items })
}

fn reports(overview: &Overview, today: NaiveDate) -> Option<Offer> {
    let lacks = |case: &&Summary| case.steps.iter().any(|step| step.step == Step::Report);
    let n = closing(overview, today).filter(lacks).count();
    (n > 0).then_some(Offer::Reports(n))
}

fn council(overview: &Overview, today: NaiveDate) -> Option<Offer> {
    let n = closing(overview, today).filter(|case| !case.heard && case.meeting.is_none()).count();
    (n > 0).then_some(Offer::Council(n))
}

/// The year that comes next is known once the ministry has ordered it, and both its civil years are there.
fn next_calendar(calendar: &Calendar, today: NaiveDate) -> Option<Offer> {
    let next = today.year();
    let begins = calendar.school_year(next).ok();
    let is_ahead = today.month() >= 5 && begins.map_or(today.month() < 9, |year| today < year.starts);
    let is_known = begins.is_some_and(|year| !year.provisional) && calendar.year(next + 1).is_ok();
    (is_ahead && !is_known).then_some(Offer::NextCalendar(next))
}

/// The open cases that end by this summer, where it is the time of their reports.
fn closing(overview: &Overview, today: NaiveDate) -> impl Iterator<Item = &Summary> {
    let summer = NaiveDate::from_ymd_opt(today.year(), 6, 30).filter(|_| matches!(today.month(), 5 | 6));
    open_in(overview).filter(move |case| summer.is_some_and(|summer| case.end <= summer))
}

fn open_in(overview: &Overview) -> impl Iterator<Item = &Summary> {
    overview.cases.iter().filter(|case| case.is_open())
}

fn is_about(day: NaiveDate, today: NaiveDate) -> bool {
    (day - today).num_days().abs() <= NEAR
}
