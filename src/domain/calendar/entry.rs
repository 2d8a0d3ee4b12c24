//! How does a year of the calendar look after one announcement?
//!
//! What a screen or a line of JSON says in one sentence ("this day is off by order", "Kurban Ait is on
//! the 28th") becomes the whole changed year here.

use chrono::NaiveDate;

use super::{CalendarYear, NamedDay, Occasion, OrderedDay};

impl CalendarYear {
    /// Lets a day be off or worked by order; an earlier order about the same day and week goes.
    ///
    /// An earlier order for both weeks stays in force for the week of which this one does not speak.
    #[must_use]
    pub fn ordering(&self, order: OrderedDay) -> Self {
        let mut year = self.clone();
        year.ordered = self.ordered.iter().filter_map(|it| it.beside(order)).chain([order]).collect();
        year.in_order()
    }

    /// Takes back whatever orders say of a day.
    #[must_use]
    pub fn without_order(&self, date: NaiveDate) -> Self {
        let mut year = self.clone();
        year.ordered.retain(|it| it.date != date);
        year
    }

    /// Lets the first day of Kurban Ait be another, as it was announced.
    #[must_use]
    pub fn with_kurban_ait_on(&self, date: NaiveDate) -> Self {
        let mut year = self.clone();
        year.rest_days.retain(|day| day.occasion != Occasion::KurbanAit);
        year.rest_days.push(NamedDay { date, occasion: Occasion::KurbanAit });
        year.in_order()
    }

    /// Adds a holiday, in place of one kept on the same day.
    #[must_use]
    pub fn with_holiday(&self, day: NamedDay) -> Self {
        let mut year = self.clone();
        year.holidays.retain(|it| it.date != day.date);
        year.holidays.push(day);
        year.in_order()
    }

    /// Adds a day off that is not a holiday and does not move, in place of one on the same day.
    #[must_use]
    pub fn with_rest_day(&self, day: NamedDay) -> Self {
        let mut year = self.clone();
        year.rest_days.retain(|it| it.date != day.date);
        year.rest_days.push(day);
        year.in_order()
    }

    /// Takes out the holiday or rest day kept on a day.
    #[must_use]
    pub fn without_day(&self, date: NaiveDate) -> Self {
        let mut year = self.clone();
        year.holidays.retain(|it| it.date != date);
        year.rest_days.retain(|it| it.date != date);
        year
    }

    /// Gives the same year with its days in the order of their dates.
    #[must_use]
    pub(super) fn in_order(mut self) -> Self {
        self.holidays.sort_by_key(|day| day.date);
        self.rest_days.sort_by_key(|day| day.date);
        self.ordered.sort_by_key(|day| (day.date, day.week.map(|week| week.days())));
        self
    }
}

impl OrderedDay {
    /// Says whether both speak of one day in one week.
    pub(super) fn meets(self, other: Self) -> bool {
        self.date == other.date && (self.week.is_none() || other.week.is_none() || self.week == other.week)
    }

    /// Gives what is left of an order once a later one is in force.
    fn beside(self, later: Self) -> Option<Self> {
        match (self.week, later.week) {
            _ if !self.meets(later) => Some(self),
            (None, Some(week)) => Some(Self { week: Some(week.other()), ..self }),
            (Some(_), _) | (None, None) => None,
        }
    }
}
