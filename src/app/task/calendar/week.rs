//! How many days does the school work, and what becomes of a term that ends on a day off?

use super::super::{FormView, Saving, Task, Wrong};
use super::{key_of, week_of, weeks};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::calendar::Week;
use crate::domain::command::{ChangeWeek, Command};
use crate::say;

const WEEK: &str = "week";
const SHIFT: &str = "shift";
const MOVED: &str = "moved";
const STAYS: &str = "stays";

/// The form of the week and the shift of terms.
pub struct WeekTask;

impl Task for WeekTask {
    fn name(&self) -> String {
        "calendar_week".to_owned()
    }

    fn saving(&self) -> Saving {
        Saving::Rehearsed
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let shifts = vec![
            Item::new(MOVED, say!(words, "calendar-shifts")),
            Item::new(STAYS, say!(words, "calendar-does-not-shift")),
        ];
        let week = session.calendar().map_or(Week::Five, |calendar| calendar.week);
        let is_moved = session.calendar().is_none_or(|calendar| calendar.shift_to_working_day);
        let shift = if is_moved { MOVED } else { STAYS };
        Form::new(say!(words, "calendar-week-title"), FormView::texts(words))
            .with(
                Field::choice(WEEK, say!(words, "calendar-week"), weeks(words))
                    .required()
                    .holding(key_of(week)),
            )
            .with(Field::choice(SHIFT, say!(words, "calendar-shift"), shifts).required().holding(shift))
    }

    fn commands(&self, form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        Ok(vec![Command::ChangeWeek(ChangeWeek {
            week: week_of(form.chosen(WEEK)),
            shift_to_working_day: form.chosen(SHIFT).map(|key| key == MOVED),
        })])
    }
}
