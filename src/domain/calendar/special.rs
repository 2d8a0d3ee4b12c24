//! Which days of a school year are not as others?

use chrono::NaiveDate;

use super::{Break, Calendar, CalendarGap, CalendarYear, Occasion, OrderedDay};

/// Says what is particular about a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Special {
    /// The first day of the school year.
    Starts,
    /// The last day of the school year.
    Ends,
    /// A holiday.
    Holiday(Occasion),
    /// A day off that is not a holiday and does not move.
    RestDay(Occasion),
    /// A day off that a holiday has moved here.
    Moved,
    /// A day that an order makes off or worked.
    Ordered(OrderedDay),
    /// The first day of a break of the pupils.
    Break(Break),
}

/// A day that is not as others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpecialDay {
    /// The day.
    pub date: NaiveDate,
    /// What is particular about it.
    pub what: Special,
    /// Whose word it is.
    pub by: By,
}

/// Says who put a day into the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// It came with the program, or follows from what did.
    Program,
    /// The school entered or changed it itself.
    School,
}

impl Calendar {
    /// Lists the particular days from the first day of a school year to the day before the next, in order.
    ///
    /// A school year that the calendar lacks counts from 1 September; of a civil year that it lacks there
    /// are no days.
    pub fn special_days(&self, name: i32) -> Vec<SpecialDay> {
        let (Some(from), Some(until)) = (self.first_day(name), self.first_day(name + 1)) else {
            return Vec::new();
        };
        let mut days = self.of_school_year(name);
        for year in [name, name + 1] {
            days.extend(self.of_civil_year(year).into_iter().filter(|it| (from..until).contains(&it.date)));
        }
        days.sort_by_key(|it| it.date);
        days
    }

    /// Names the years that a school year needs and the calendar lacks.
    pub fn gaps_of(&self, name: i32) -> Vec<CalendarGap> {
        let needed = [CalendarGap::school(name), CalendarGap::civil(name), CalendarGap::civil(name + 1)];
        needed.into_iter().filter(|gap| self.lacks(*gap)).collect()
    }

    fn first_day(&self, name: i32) -> Option<NaiveDate> {
        let known = self.school_year(name).ok().map(|year| year.starts);
        known.or_else(|| NaiveDate::from_ymd_opt(name, 9, 1))
    }

    fn of_school_year(&self, name: i32) -> Vec<SpecialDay> {
        let Ok(year) = self.school_year(name) else { return Vec::new() };
        let by = if self.origin.own_school_years.contains(&name) { By::School } else { By::Program };
        let breaks = year.breaks.iter().map(|pause| (pause.from, Special::Break(*pause)));
        let ends = [(year.starts, Special::Starts), (year.ends, Special::Ends)];
        ends.into_iter().chain(breaks).map(|(date, what)| SpecialDay { date, what, by }).collect()
    }

    fn of_civil_year(&self, number: i32) -> Vec<SpecialDay> {
        let Some(year) = self.years.get(&number) else { return Vec::new() };
        let moved = self.moved_days(number).unwrap_or_default();
        let moved = moved.into_iter().map(|date| (date, Special::Moved));
        let by = |date| if self.origin.own_days.contains(&date) { By::School } else { By::Program };
        entered(year).chain(moved).map(|(date, what)| SpecialDay { date, what, by: by(date) }).collect()
    }
}

fn entered(year: &CalendarYear) -> impl Iterator<Item = (NaiveDate, Special)> {
    let holidays = year.holidays.iter().map(|day| (day.date, Special::Holiday(day.occasion)));
    let rest_days = year.rest_days.iter().map(|day| (day.date, Special::RestDay(day.occasion)));
    let ordered = year.ordered.iter().map(|day| (day.date, Special::Ordered(*day)));
    holidays.chain(rest_days).chain(ordered)
}
