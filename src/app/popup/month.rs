//! Which day of which month is chosen?

use std::fmt;
use std::rc::Rc;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{Reply, Step, is_dismissal};
use crate::app::keys::{Action, Step as Move};

/// The names of a calendar in the present language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MonthWords {
    /// The months from January, as they stand alone: «сентябрь».
    pub months: [String; 12],
    /// The weekdays from Monday in two letters.
    pub weekdays: [String; 7],
}

/// A month to choose a day from.
///
/// ```text
///    сентябрь 2026
///  пн вт ср чт пт сб вс
///      1  2  3  4  5  6
/// ```
#[derive(Clone)]
pub struct Month {
    /// The names of months and weekdays.
    pub words: Rc<MonthWords>,
    /// Today, which is marked.
    pub today: NaiveDate,
    day: NaiveDate,
    is_off: Rc<dyn Fn(NaiveDate) -> bool>,
}

impl Month {
    /// The month of `day`; `is_off` tells the days off, which are marked.
    pub fn new(
        words: Rc<MonthWords>,
        today: NaiveDate,
        day: NaiveDate,
        is_off: impl Fn(NaiveDate) -> bool + 'static,
    ) -> Self {
        Self { words, today, day, is_off: Rc::new(is_off) }
    }

    /// The day that has the focus.
    pub fn day(&self) -> NaiveDate {
        self.day
    }

    /// Goes to a day.
    pub(super) fn go_to(&mut self, day: NaiveDate) {
        self.day = day;
    }

    /// Whether a day is a day off.
    pub fn is_off(&self, day: NaiveDate) -> bool {
        (self.is_off)(day)
    }

    /// The name of the month with its year.
    pub fn title(&self) -> String {
        let name = self.words.months.get(self.day.month0() as usize);
        format!("{} {}", name.map_or("", String::as_str), self.day.year())
    }

    /// The weeks of the month from Monday, without the days of other months.
    pub fn weeks(&self) -> Vec<[Option<NaiveDate>; 7]> {
        let first = self.day.with_day(1).unwrap_or(self.day);
        let mut weeks = Vec::new();
        let mut week = [None; 7];
        for day in first.iter_days().take_while(|day| day.month() == first.month()) {
            let column = day.weekday().num_days_from_monday() as usize;
            week[column] = Some(day);
            if column == 6 {
                weeks.push(std::mem::take(&mut week));
            }
        }
        if week.iter().any(Option::is_some) {
            weeks.push(week);
        }
        weeks
    }

    pub(super) fn act(&mut self, action: Action) -> Step {
        match action {
            Action::Step(step) => self.day = moved(self.day, step).unwrap_or(self.day),
            Action::Accept => return Step::Reply(Reply::Day(self.day)),
            other if is_dismissal(other) => return Step::Reply(Reply::Dismissed),
            _ => return Step::Pass,
        }
        Step::Stay
    }
}

/// The end of time is no place to go to: there the day stays.
fn moved(day: NaiveDate, step: Move) -> Option<NaiveDate> {
    match step {
        Move::Left => day.checked_sub_days(Days::new(1)),
        Move::Right => day.checked_add_days(Days::new(1)),
        Move::Up => day.checked_sub_days(Days::new(7)),
        Move::Down => day.checked_add_days(Days::new(7)),
        Move::PageUp => day.checked_sub_months(Months::new(1)),
        Move::PageDown => day.checked_add_months(Months::new(1)),
        Move::First => day.with_day(1),
        Move::Last => day.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt(),
    }
}

impl fmt::Debug for Month {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Month").field("day", &self.day).finish_non_exhaustive()
    }
}
