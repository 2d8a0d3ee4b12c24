//! Which day does the school itself keep?

use super::super::{FormView, Saving, Task, Wrong};
use super::{of_year, required_day};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::calendar::{NamedDay, Occasion, Why};
use crate::domain::command::{Command, YearChange};
use crate::say;
use crate::words::Named;

const DATE: &str = "date";
const KIND: &str = "kind";
const OCCASION: &str = "occasion";
const HOLIDAY: &str = "holiday";
const REST_DAY: &str = "rest";

/// The form of a holiday or rest day more.
pub struct OwnDayTask;

impl Task for OwnDayTask {
    fn name(&self) -> String {
        "calendar_own_day".to_owned()
    }

    fn saving(&self) -> Saving {
        Saving::Rehearsed
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let kinds = vec![
            Item::new(REST_DAY, words.name(&Why::RestDay)),
            Item::new(HOLIDAY, words.name(&Why::Holiday)),
        ];
        let occasions = Occasion::ALL.map(|it| Item::new(it.id(), words.name(&it))).to_vec();
        let (kind, occasion) = (say!(words, "calendar-own-kind"), say!(words, "calendar-occasion"));
        Form::new(say!(words, "calendar-own-title"), FormView::texts(words))
            .with(required_day(DATE, say!(words, "calendar-date"), None, session))
            .with(Field::choice(KIND, kind, kinds).required().holding(REST_DAY))
            .with(Field::note("about", say!(words, "calendar-own-note")))
            .with(Field::choice(OCCASION, occasion, occasions).required().holding(Occasion::Other.id()))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let chosen = form.chosen(OCCASION);
        let occasion =
            Occasion::ALL.into_iter().find(|it| chosen == Some(it.id())).unwrap_or(Occasion::Other);
        let is_holiday = form.chosen(KIND) == Some(HOLIDAY);
        Ok(of_year(form, DATE, session, |date| {
            let day = NamedDay { date, occasion };
            if is_holiday { YearChange::Holiday(day) } else { YearChange::RestDay(day) }
        }))
    }
}
