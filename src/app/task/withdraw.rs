//! Why is a mark on the plan taken back?

use super::fields::title;
use super::{FormView, Task, UponChange, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{Command, WithdrawMark};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::plan::Capacity;
use crate::domain::refusal;
use crate::say;
use std::rc::Rc;

const REASON: &str = "reason";

/// The form that takes a mark back: it counts as never given, and stays in the history.
pub struct WithdrawTask {
    file: Rc<CaseFile>,
    capacity: Capacity,
}

impl WithdrawTask {
    /// Takes back the mark of a capacity.
    pub fn new(file: Rc<CaseFile>, capacity: Capacity) -> Self {
        Self { file, capacity }
    }
}

impl Task for WithdrawTask {
    fn upon_change(&self) -> UponChange {
        UponChange::LookAgain
    }

    super::anew::of_case!(capacity);

    fn name(&self) -> String {
        format!("withdraw_{}_{:?}", self.file.case.head.code, self.capacity)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let (what, note) = match self.capacity {
            Capacity::Deputy => {
                (say!(words, "withdraw-agreement-title"), say!(words, "withdraw-agreement-note"))
            }
            Capacity::Head => (say!(words, "withdraw-approval-title"), say!(words, "withdraw-approval-note")),
        };
        Form::new(title(&what, &self.file), FormView::texts(words))
            .with(Field::note("about", note))
            .with(Field::text(REASON, say!(words, "case-reason")).required())
    }

    fn commands(&self, form: &Form, _: &Session) -> Result<Vec<Command>, Wrong> {
        let (case, capacity, reason) = (self.file.case.head.code, self.capacity, form.text(REASON));
        Ok(vec![Command::WithdrawMark(WithdrawMark { case, capacity, reason })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Reason).then_some(REASON)
    }
}
