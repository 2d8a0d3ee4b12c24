//! How long is a term of the school's own?

use super::super::{FormView, Saving, Task, Wrong};
use super::changed;
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::clock::deadline::{MonthDay, Terms};
use crate::domain::command::Command;
use crate::domain::settings::{Amount, Number};
use crate::say;
use crate::words::{Words, dates, settings};

const COUNT: &str = "count";
const MONTH: &str = "month";
const DAY: &str = "day";

/// The form of one number behind the deadlines.
pub struct NumberTask {
    number: Number,
}

impl NumberTask {
    /// Changes a number.
    pub fn new(number: Number) -> Self {
        Self { number }
    }

    fn amount(&self, form: &Form) -> Amount {
        let count = form.number(COUNT).unwrap_or_default();
        let month = form.chosen(MONTH).and_then(|key| key.parse().ok()).unwrap_or_default();
        match self.number.usual() {
            Amount::WorkingDays(_) => Amount::WorkingDays(count),
            Amount::CalendarDays(_) => Amount::CalendarDays(count),
            Amount::Month(_) => Amount::Month(month),
            Amount::DayOfYear(_) => {
                Amount::DayOfYear(MonthDay { month, day: form.number(DAY).unwrap_or_default() })
            }
        }
    }
}

impl Task for NumberTask {
    fn name(&self) -> String {
        format!("settings_{:?}", self.number).to_lowercase()
    }

    fn saving(&self) -> Saving {
        Saving::Rehearsed
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let terms = session.overview.settings.as_ref().map_or_else(Terms::default, |it| it.terms.clone());
        Form::new(words.name(&self.number), FormView::texts(words))
            .with(Field::note("usual", settings::usual(self.number, words)))
            .with_all(fields(self.number.of(&terms), words))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        changed(session, |to| self.number.put(&mut to.terms, self.amount(form)))
    }
}

fn fields(now: Amount, words: &Words) -> Vec<Field> {
    match now {
        Amount::WorkingDays(days) => {
            vec![count(COUNT, say!(words, "number-in-working-days"), 366, days, words)]
        }
        Amount::CalendarDays(days) => {
            vec![count(COUNT, say!(words, "number-in-calendar-days"), 366, days, words)]
        }
        Amount::Month(month) => vec![months(month, words)],
        Amount::DayOfYear(day) => {
            vec![count(DAY, say!(words, "number-day"), 31, day.day, words), months(day.month, words)]
        }
    }
}

fn count(id: &'static str, label: String, most: u32, now: u32, words: &Words) -> Field {
    let wrong = say!(words, "person-number", from = 1, to = most.to_string());
    Field::number(id, label, 1..=most, wrong).required().holding(&now.to_string())
}

fn months(now: u32, words: &Words) -> Field {
    let item = |month: u8| Item::new(month.to_string(), dates::month(month, words.language()));
    let items = (1..=12).map(item).collect();
    Field::choice(MONTH, say!(words, "number-month"), items).required().holding(&now.to_string())
}
