//! When does the council meet, and about what?

use super::fields::{day_ahead, pointed, title};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{CallMeeting, Command};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::refusal;
use crate::say;
use std::rc::Rc;

const DATE: &str = "date";
const AGENDA: &str = "agenda";

/// The form that calls a meeting of the pedagogical council.
pub struct CallMeetingTask {
    file: Rc<CaseFile>,
}

impl CallMeetingTask {
    /// A meeting at which a case may be heard; others may be heard at it too.
    pub fn new(file: Rc<CaseFile>) -> Self {
        Self { file }
    }
}

impl Task for CallMeetingTask {
    super::anew::of_case!();

    fn name(&self) -> String {
        "meeting".to_owned()
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        Form::new(title(&say!(words, "meeting-title"), &self.file), FormView::texts(words))
            .with(day_ahead(DATE, say!(words, "meeting-date"), session).required())
            .with(
                Field::line(AGENDA, say!(words, "meeting-agenda"))
                    .required()
                    .holding(&say!(words, "meeting-agenda-default")),
            )
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let date = form.date(DATE).ok_or_else(|| vec![(DATE, say!(session.words, "form-required"))])?;
        Ok(vec![Command::CallMeeting(CallMeeting { date, agenda: form.text(AGENDA) })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(&[(refusal::Field::Date, DATE), (refusal::Field::Agenda, AGENDA)], field)
    }
}
