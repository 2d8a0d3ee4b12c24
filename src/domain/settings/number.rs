//! Which numbers may the school set for itself, and what do they count?

use crate::domain::clock::deadline::{MonthDay, Terms};

/// A number behind the deadlines, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Number {
    /// The term of the initial diagnostics.
    Diagnostics,
    /// The term of stage I.
    StageOne,
    /// The term of the head's order.
    Assignment,
    /// How long before the council the report is ready.
    ReportBeforeCouncil,
    /// How long before the end stage III opens.
    FinalWindow,
    /// How long without contact until a case is amber.
    ContactAmber,
    /// How long without contact until a case is red.
    ContactRed,
    /// The first month without the contact clock.
    ContactRestsFrom,
    /// The last month without the contact clock.
    ContactRestsTo,
    /// How long a need may go without a visit.
    NeedUnvisited,
    /// How long before its term a step of stage I is soon.
    SoonWorking,
    /// How long before its term any other step is soon.
    SoonCalendar,
    /// The day after which a start is late.
    LateStart,
    /// The day from which the next year is prepared.
    SpringCheck,
}

/// What a number counts, and how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// Working days.
    WorkingDays(u32),
    /// Calendar days.
    CalendarDays(u32),
    /// A month of the year, 1 to 12.
    Month(u32),
    /// A day of the year.
    DayOfYear(MonthDay),
}

/// Where the usual value of a number comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The school's process, as the orders describe it.
    Process,
    /// The habit of schools.
    Habit,
    /// The program's own choice.
    Program,
}

impl Number {
    /// All numbers, in the order of a case's life.
    pub const ALL: [Self; 14] = [
        Self::Assignment,
        Self::Diagnostics,
        Self::StageOne,
        Self::LateStart,
        Self::ContactAmber,
        Self::ContactRed,
        Self::ContactRestsFrom,
        Self::ContactRestsTo,
        Self::NeedUnvisited,
        Self::FinalWindow,
        Self::ReportBeforeCouncil,
        Self::SpringCheck,
        Self::SoonWorking,
        Self::SoonCalendar,
    ];

    /// Returns what stands for it in the settings.
    pub fn of(self, terms: &Terms) -> Amount {
        match self {
            Self::Diagnostics => Amount::WorkingDays(terms.diagnostics),
            Self::StageOne => Amount::CalendarDays(terms.stage_one),
            Self::Assignment => Amount::WorkingDays(terms.assignment),
            Self::ReportBeforeCouncil => Amount::WorkingDays(terms.report_before_council),
            Self::FinalWindow => Amount::CalendarDays(terms.final_window),
            Self::ContactAmber => Amount::CalendarDays(terms.contact_amber),
            Self::ContactRed => Amount::CalendarDays(terms.contact_red),
            Self::ContactRestsFrom => Amount::Month(terms.contact_rests_from),
            Self::ContactRestsTo => Amount::Month(terms.contact_rests_to),
            Self::NeedUnvisited => Amount::CalendarDays(terms.need_unvisited),
            Self::SoonWorking => Amount::WorkingDays(terms.soon_working),
            Self::SoonCalendar => Amount::CalendarDays(terms.soon_calendar),
            Self::LateStart => Amount::DayOfYear(terms.late_start),
            Self::SpringCheck => Amount::DayOfYear(terms.spring_check),
        }
    }

    /// Returns what stands for it where the school has not changed it.
    pub fn usual(self) -> Amount {
        self.of(&Terms::default())
    }

    /// Puts another value in its place.
    ///
    /// A number keeps its unit: an amount of another unit says how many of the own.
    pub fn put(self, terms: &mut Terms, amount: Amount) {
        match self {
            Self::Diagnostics => terms.diagnostics = amount.count(),
            Self::StageOne => terms.stage_one = amount.count(),
            Self::Assignment => terms.assignment = amount.count(),
            Self::ReportBeforeCouncil => terms.report_before_council = amount.count(),
            Self::FinalWindow => terms.final_window = amount.count(),
            Self::ContactAmber => terms.contact_amber = amount.count(),
            Self::ContactRed => terms.contact_red = amount.count(),
            Self::ContactRestsFrom => terms.contact_rests_from = amount.count(),
            Self::ContactRestsTo => terms.contact_rests_to = amount.count(),
            Self::NeedUnvisited => terms.need_unvisited = amount.count(),
            Self::SoonWorking => terms.soon_working = amount.count(),
            Self::SoonCalendar => terms.soon_calendar = amount.count(),
            Self::LateStart => terms.late_start = amount.day(terms.late_start),
            Self::SpringCheck => terms.spring_check = amount.day(terms.spring_check),
        }
    }

    /// Returns where the usual value comes from.
    pub fn source(self) -> Source {
        match self {
            Self::Diagnostics | Self::StageOne => Source::Process,
            Self::Assignment
            | Self::ReportBeforeCouncil
            | Self::FinalWindow
            | Self::ContactAmber
            | Self::ContactRed
            | Self::ContactRestsFrom
            | Self::ContactRestsTo
            | Self::LateStart => Source::Habit,
            Self::NeedUnvisited | Self::SoonWorking | Self::SoonCalendar | Self::SpringCheck => {
                Source::Program
            }
        }
    }
}

impl Amount {
    fn count(self) -> u32 {
        match self {
            Self::WorkingDays(count) | Self::CalendarDays(count) | Self::Month(count) => count,
            Self::DayOfYear(day) => day.day,
        }
    }

    fn day(self, before: MonthDay) -> MonthDay {
        match self {
            Self::DayOfYear(day) => day,
            Self::WorkingDays(_) | Self::CalendarDays(_) | Self::Month(_) => before,
        }
    }
}
