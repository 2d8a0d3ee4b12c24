//! On which day was Kurban Ait announced?

use super::super::{FormView, Saving, Task, Wrong};
use super::{of_year, required_day};
use crate::app::form::Form;
use crate::app::session::Session;
use crate::domain::calendar::{Occasion, Special};
use crate::domain::command::{Command, YearChange};
use crate::say;

const DATE: &str = "date";

/// The form of the first day of Kurban Ait.
pub struct KurbanAitTask {
    school_year: i32,
}

impl KurbanAitTask {
    /// Asks for the day in a school year.
    pub fn new(school_year: i32) -> Self {
        Self { school_year }
    }
}

impl Task for KurbanAitTask {
    fn name(&self) -> String {
        "calendar_kurban_ait".to_owned()
    }

    fn saving(&self) -> Saving {
        Saving::Rehearsed
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let days = session.calendar().map(|calendar| calendar.special_days(self.school_year));
        let now = days.unwrap_or_default().into_iter();
        let now =
            now.filter(|day| day.what == Special::RestDay(Occasion::KurbanAit)).map(|day| day.date).next();
        Form::new(say!(words, "calendar-kurban-title"), FormView::texts(words)).with(required_day(
            DATE,
            say!(words, "calendar-kurban-date"),
            now,
            session,
        ))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        Ok(of_year(form, DATE, session, YearChange::KurbanAit))
    }
}
