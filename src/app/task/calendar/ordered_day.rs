//! Which day does an order make off or worked?

use super::super::{FormView, Saving, Task, Wrong};
use super::{key_of, of_year, required_day, week_of, weeks};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::calendar::{OrderedChange, OrderedDay, Why};
use crate::domain::command::{Command, YearChange};
use crate::domain::refusal;
use crate::say;
use chrono::NaiveDate;

const DATE: &str = "date";
const CHANGE: &str = "change";
const WEEK: &str = "week";
const BOTH: &str = "both";
const OFF: &str = "off";
const WORKED: &str = "worked";

/// The form of a day moved by an order of the labour ministry.
pub struct OrderedDayTask {
    date: Option<NaiveDate>,
    order: Option<OrderedDay>,
}

impl OrderedDayTask {
    /// Enters an order, or changes one.
    pub fn new(order: Option<OrderedDay>) -> Self {
        Self { date: order.map(|order| order.date), order }
    }

    /// Enters an order about a day.
    pub fn on(date: NaiveDate) -> Self {
        Self { date: Some(date), order: None }
    }
}

impl Task for OrderedDayTask {
    fn name(&self) -> String {
        "calendar_order".to_owned()
    }

    fn saving(&self) -> Saving {
        Saving::Rehearsed
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let changes = vec![
            Item::new(OFF, words.name(&Why::ByOrder)),
            Item::new(WORKED, say!(words, "calendar-worked-by-order")),
        ];
        let change = match self.order.map(|order| order.change) {
            Some(OrderedChange::Worked) => WORKED,
            Some(OrderedChange::Off) | None => OFF,
        };
        let mut all = vec![Item::new(BOTH, say!(words, "calendar-both-weeks"))];
        all.extend(weeks(words));
        let week = self.order.and_then(|order| order.week).map_or(BOTH, key_of);
        Form::new(say!(words, "calendar-order-title"), FormView::texts(words))
            .with(required_day(DATE, say!(words, "calendar-date"), self.date, session))
            .with(
                Field::choice(CHANGE, say!(words, "calendar-day-becomes"), changes)
                    .required()
                    .holding(change),
            )
            .with(Field::choice(WEEK, say!(words, "calendar-for-week"), all).required().holding(week))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let change =
            if form.chosen(CHANGE) == Some(WORKED) { OrderedChange::Worked } else { OrderedChange::Off };
        let week = week_of(form.chosen(WEEK));
        Ok(of_year(form, DATE, session, |date| YearChange::Order(OrderedDay { date, change, week })))
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Date).then_some(DATE)
    }
}
