//! Why is an event voided in all the cases that have it in common?

use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::group_event::{self, GroupKey};
use crate::domain::refusal;
use crate::say;

const REASON: &str = "reason";

/// The form that voids an event everywhere: each case keeps its entry, with the reason.
pub struct VoidGroupTask {
    group: GroupKey,
    about: String,
    cases: Vec<Case>,
}

impl VoidGroupTask {
    /// Voids an event in all its cases; `about` names it.
    pub fn new(group: GroupKey, about: String, cases: Vec<Case>) -> Self {
        Self { group, about, cases }
    }
}

impl Task for VoidGroupTask {
    fn name(&self) -> String {
        format!("void_group_{:x}", self.group.0.0)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let codes = self.cases.iter().map(|case| case.head.code.to_string()).collect::<Vec<_>>();
        Form::new(say!(words, "void-group-title"), FormView::texts(words))
            .with(Field::note("about", self.about.as_str()))
            .with(Field::note("cases", say!(words, "event-cases", n = codes.len(), all = codes.join(", "))))
            .with(Field::note("stays", say!(words, "void-note")))
            .with(Field::text(REASON, say!(words, "case-reason")).required())
    }

    fn commands(&self, form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        let cases: Vec<&Case> = self.cases.iter().collect();
        Ok(group_event::void(self.group, &form.text(REASON), &cases))
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Reason).then_some(REASON)
    }
}
