//! Which days are kept in a year that the calendar lacks?

use super::super::{FormView, Saving, Task, Wrong};
use super::required_day;
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::calendar::CalendarGap;
use crate::domain::command::{ChangeCivilYear, Command, YearChange};
use crate::say;
use crate::words::calendar;

const DATE: &str = "date";

/// The form that adds a civil year: its fixed holidays are known, Kurban Ait is asked for.
pub struct CivilYearTask {
    year: i32,
}

impl CivilYearTask {
    /// Adds a year.
    pub fn new(year: i32) -> Self {
        Self { year }
    }
}

impl Task for CivilYearTask {
    fn name(&self) -> String {
        format!("calendar_year_{}", self.year)
    }

    fn saving(&self) -> Saving {
        Saving::Rehearsed
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let title = say!(words, "calendar-add", year = calendar::year(CalendarGap::civil(self.year), words));
        Form::new(title, FormView::texts(words))
            .with(Field::note("about", say!(words, "calendar-civil-note")))
            .with(required_day(DATE, say!(words, "calendar-kurban-title"), None, session))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let kurban_ait = super::super::fields::day(form, DATE, session);
        let to = session.calendar().and_then(|own| own.year_after_earlier(self.year, kurban_ait));
        let to = to.ok_or_else(|| vec![(DATE, say!(session.words, "calendar-no-earlier"))])?;
        Ok(vec![Command::ChangeCivilYear(ChangeCivilYear { year: self.year, change: YearChange::To(to) })])
    }
}
