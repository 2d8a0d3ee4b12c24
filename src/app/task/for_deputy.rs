//! Why does the head agree the plan in place of the deputy?

use super::fields::title;
use super::{FormView, Task, UponChange, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{AgreePlan, Command, MarkForm};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::refusal;
use crate::say;
use std::rc::Rc;

/// The field of the reason, here and where the mark comes from paper.
pub(super) const FOR_DEPUTY: &str = "for_deputy";

/// The form by which the head agrees where no deputy may.
pub struct ForDeputyTask {
    file: Rc<CaseFile>,
}

impl ForDeputyTask {
    /// Agrees the plan of a case.
    pub fn new(file: Rc<CaseFile>) -> Self {
        Self { file }
    }
}

impl Task for ForDeputyTask {
    fn upon_change(&self) -> UponChange {
        UponChange::LookAgain
    }

    super::anew::of_case!();

    fn name(&self) -> String {
        format!("for_deputy_{}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        Form::new(title(&say!(words, "for-deputy-title"), &self.file), FormView::texts(words))
            .with(Field::note("about", say!(words, "for-deputy-note")))
            .with(Field::line(FOR_DEPUTY, say!(words, "for-deputy-reason")).required())
    }

    fn commands(&self, form: &Form, _: &Session) -> Result<Vec<Command>, Wrong> {
        let (case, mark, for_deputy) = (self.file.case.head.code, MarkForm::Given, form.text(FOR_DEPUTY));
        Ok(vec![Command::AgreePlan(AgreePlan { case, mark, for_deputy })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Reason).then_some(FOR_DEPUTY)
    }
}
