//! Which file is the staff list?

use super::{FormView, Task, Wrong};
use crate::app::effect::Effect;
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::domain::command::Command;
use crate::domain::staff_list::Column;
use crate::say;

/// The path of the staff list.
pub struct StaffListTask;

impl StaffListTask {
    /// The name of its draft.
    pub const NAME: &str = "staff_list";
    /// The field of the path.
    pub const PATH: &str = "path";
}

impl Task for StaffListTask {
    fn name(&self) -> String {
        Self::NAME.to_owned()
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let texts = super::Texts { save: say!(words, "list-read"), ..FormView::texts(words) };
        let path = Field::line(Self::PATH, say!(words, "list-path")).required();
        let name = words.name(&Column::Name);
        let others = Column::ALL.into_iter().filter(|column| *column != Column::Name);
        let others: Vec<String> = others.map(|column| words.name(&column)).collect();
        Form::new(say!(words, "list-title"), texts)
            .with(path.hint(say!(words, "list-path-hint")))
            .with(Field::note("columns", say!(words, "list-columns", name, others = others.join(", "))))
    }

    fn commands(&self, _form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        Ok(Vec::new())
    }

    fn carry_out(&self, form: &Form, turn: &mut Turn<'_>) -> bool {
        turn.effect(Effect::ReadStaffList(form.text(Self::PATH)));
        true
    }
}
