//! From which day does somebody work here again?

use super::fields::{day, past_day};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{ChangePerson, Command, PersonForm};
use crate::domain::people::person::Person;
use crate::domain::refusal;
use crate::say;
use crate::words::dates;

const HIRED: &str = "hired_on";

/// The form of somebody who had left and works here again: all that was recorded of them stays.
pub struct ComeBackTask {
    person: Person,
}

impl ComeBackTask {
    /// Somebody who had left comes back.
    pub fn new(person: Person) -> Self {
        Self { person }
    }
}

impl Task for ComeBackTask {
    fn name(&self) -> String {
        format!("come_back_{}", self.person.id.0)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let title = format!("{}: {}", say!(words, "come-back-title"), self.person.name.short());
        let left = self.person.left_on.map(dates::table).unwrap_or_default();
        Form::new(title, FormView::texts(words))
            .with(Field::note("about", say!(words, "come-back-note", left)))
            .with(past_day(HIRED, say!(words, "come-back-on"), session))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let on = day(form, HIRED, session);
        if self.person.left_on.is_some_and(|left| on <= left) {
            return Err(vec![(HIRED, say!(session.words, "come-back-too-early"))]);
        }
        let to = PersonForm { left_on: None, hired_on: Some(on), ..PersonForm::from(&self.person) };
        Ok(vec![Command::ChangePerson(ChangePerson { person: self.person.id.into(), to, from: None })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::HiredOn).then_some(HIRED)
    }
}
