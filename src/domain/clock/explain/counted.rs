//! From which event is a term counted, over which days?

use crate::domain::calendar::count::{day_after, day_before};
use crate::domain::calendar::{Calendar, CalendarGap, Day};
use crate::domain::clock::term::{LedgerDay, Length, Term};
use chrono::NaiveDate;

/// Names the event that a term starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The hiring of the young specialist.
    Hired,
    /// The last day of the mentorship that ended.
    MentorshipEnded,
    /// The start of stage I.
    StageOne,
    /// The start of stage II.
    StageTwo,
    /// The last journal entry that took place.
    LastEntry,
    /// The visit that set a day for the next.
    Visit,
    /// The meeting of the council, from which is counted back.
    Council,
    /// The last day of the month that a plan item names, from which is looked back.
    MonthEnd,
}

/// Says how long a term is, and how it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Span {
    /// From the day after the event on.
    Forward(Length),
    /// So many working days before the event.
    Back(u32),
    /// Back to the first working day, the event's own day included.
    ToWorkingDay,
    /// Days without contact: from when amber, from when red; days of rest are left out.
    Rested {
        /// Amber after so many days.
        amber: u32,
        /// Red after so many days.
        red: u32,
    },
    /// No count: the event set the day itself.
    Set,
}

/// Holds an event and what is counted from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Counted {
    /// The event.
    pub from: Origin,
    /// Its day.
    pub on: NaiveDate,
    /// How long.
    pub span: Span,
}

/// Holds the days between the event and the binding day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ledger {
    /// Nothing is counted day by day.
    None,
    /// Each day, in the order in which they are counted.
    Days(Vec<LedgerDay>),
    /// The step was made, and the calendar or the terms have changed since: the days would not agree.
    ChangedSince,
    /// The calendar lacks a year.
    Missing(CalendarGap),
}

impl Counted {
    /// Lists the days on the way.
    ///
    /// # Errors
    ///
    /// [`CalendarGap`] when the count enters a year that the calendar lacks.
    pub(super) fn days(&self, calendar: &Calendar) -> Result<Vec<LedgerDay>, CalendarGap> {
        match self.span {
            Span::Forward(length) => Term { from: self.on, length }.ledger(calendar),
            Span::Back(count) => back(self.on, count, calendar),
            Span::ToWorkingDay => to_working_day(self.on, calendar),
            Span::Rested { .. } | Span::Set => Ok(Vec::new()),
        }
    }
}

fn back(from: NaiveDate, count: u32, calendar: &Calendar) -> Result<Vec<LedgerDay>, CalendarGap> {
    let (mut days, mut date, mut counted) = (Vec::new(), from, 0);
    while counted < count {
        date = day_before(date)?;
        let day = calendar.day(date)?;
        let counts = day == Day::Working;
        counted += u32::from(counts);
        days.push(LedgerDay { date, day, counted: counts.then_some(counted), is_binding: false });
    }
    Ok(days)
}

fn to_working_day(from: NaiveDate, calendar: &Calendar) -> Result<Vec<LedgerDay>, CalendarGap> {
    let (mut days, mut date) = (Vec::new(), from);
    loop {
        let day = calendar.day(date)?;
        let is_binding = day == Day::Working;
        days.push(LedgerDay { date, day, counted: None, is_binding });
        if is_binding {
            return Ok(days);
        }
        date = day_before(date)?;
    }
}

/// Tells whether the next day still lies in the span that a ledger explains.
pub(super) fn days_between(from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let first = day_after(from).unwrap_or(NaiveDate::MAX);
    first.iter_days().take_while(move |day| *day <= to)
}
