//! Whose name is taken out of the records, and why?

use super::super::{FormView, Task, Texts, Wrong};
use super::try_forgetting;
use crate::app::care::Outgoing;
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::domain::command::Command;
use crate::domain::compiled::summary::Summary;
use crate::say;

const CASE: &str = "case";
const WHY: &str = "why";

/// The form that begins the anonymising of a closed case.
pub struct AnonymiseTask;

impl AnonymiseTask {
    /// The name of its draft.
    pub const NAME: &str = "anonymise";
}

impl Task for AnonymiseTask {
    fn name(&self) -> String {
        Self::NAME.to_owned()
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let texts = Texts { save: say!(words, "care-forget-save"), ..FormView::texts(words) };
        let closed = session.overview.cases.iter().filter(|case| !case.is_open());
        let item =
            |case: &Summary| Item::new(case.code.to_string(), format!("{} {}", case.code, case.mentee_name));
        let form = Form::new(say!(words, "care-anonymise-title"), texts)
            .with(Field::choice(CASE, say!(words, "care-closed-case"), closed.map(item).collect()).required())
            .with(Field::text(WHY, say!(words, "care-why")).required().hint(say!(words, "care-why-hint")));
        form.with(Field::note("after", say!(words, "cli-anonymise-after")))
    }

    fn commands(&self, _form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        Ok(Vec::new())
    }

    fn carry_out(&self, form: &Form, turn: &mut Turn<'_>) -> bool {
        let Some(code) = form.chosen(CASE).and_then(|code| code.parse().ok()) else { return false };
        try_forgetting(Outgoing::Name(code), form.text(WHY), turn);
        true
    }
}
