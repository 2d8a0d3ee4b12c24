//! When and why is a case opened again?

use super::fields::{day, past_day, pointed, title};
use super::{FormView, Task, UponChange, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{Command, ReopenCase};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::refusal;
use crate::say;
use std::rc::Rc;

const ON: &str = "on";
const REASON: &str = "reason";

/// The form that opens a closed case again.
pub struct ReopenTask {
    file: Rc<CaseFile>,
}

impl ReopenTask {
    /// Reopens a case.
    pub fn new(file: Rc<CaseFile>) -> Self {
        Self { file }
    }
}

impl Task for ReopenTask {
    fn upon_change(&self) -> UponChange {
        UponChange::LookAgain
    }

    super::anew::of_case!();

    fn name(&self) -> String {
        format!("reopen_{}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        Form::new(title(&say!(words, "reopen-title"), &self.file), FormView::texts(words))
            .with(Field::note("about", say!(words, "reopen-note")))
            .with(past_day(ON, say!(words, "case-date"), session))
            .with(Field::text(REASON, say!(words, "case-reason")).required())
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let (case, on) = (self.file.case.head.code, day(form, ON, session));
        Ok(vec![Command::ReopenCase(ReopenCase { case, on, reason: form.text(REASON) })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(&[(refusal::Field::Date, ON), (refusal::Field::Reason, REASON)], field)
    }
}
