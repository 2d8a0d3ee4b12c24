//! How would a year look that the calendar lacks, after one that it has?

use chrono::{Datelike, NaiveDate};

use super::{Calendar, CalendarYear, NamedDay, Occasion};

impl Calendar {
    /// Gives the days of a civil year after the nearest earlier one: the same holidays and rest days on the
    /// same dates, but Kurban Ait as it is announced, and nothing by order.
    ///
    /// A day of the school's own stays in its year, for it may have been of that year alone. None where no
    /// earlier year is known.
    pub fn year_after_earlier(&self, number: i32, kurban_ait: NaiveDate) -> Option<CalendarYear> {
        let (_, earlier) = self.years.range(..number).next_back()?;
        let mut rest_days = in_year(&earlier.rest_days, number);
        rest_days.retain(|day| day.occasion != Occasion::KurbanAit);
        rest_days.push(NamedDay { date: kurban_ait, occasion: Occasion::KurbanAit });
        let holidays = in_year(&earlier.holidays, number);
        Some(CalendarYear { holidays, rest_days, ordered: Vec::new() }.in_order())
    }
}

fn in_year(days: &[NamedDay], number: i32) -> Vec<NamedDay> {
    let yearly = days.iter().filter(|day| day.occasion != Occasion::Other);
    yearly.filter_map(|day| Some(NamedDay { date: day.date.with_year(number)?, ..*day })).collect()
}
