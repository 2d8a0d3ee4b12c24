//! Into which file is a backup made, and from which one is the store restored?

use super::super::{FormView, Task, Texts, Wrong};
use crate::app::care::Care;
use crate::app::effect::Effect;
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::domain::command::Command;
use crate::say;

const PATH: &str = "path";

/// The path of a backup to be made.
pub struct BackupFileTask;

impl BackupFileTask {
    /// The name of its draft.
    pub const NAME: &str = "backup_file";
}

impl Task for BackupFileTask {
    fn name(&self) -> String {
        Self::NAME.to_owned()
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let texts = Texts { save: say!(words, "care-back-up-save"), ..FormView::texts(words) };
        let path = Field::line(PATH, say!(words, "care-path")).required();
        Form::new(say!(words, "care-back-up-title"), texts)
            .with(path.hint(say!(words, "care-back-up-hint")))
            .with(Field::note("same", say!(words, "care-back-up-note")))
    }

    fn commands(&self, _form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        Ok(Vec::new())
    }

    fn carry_out(&self, form: &Form, turn: &mut Turn<'_>) -> bool {
        turn.effect(Effect::Care(Care::BackUpTo(form.text(PATH))));
        true
    }
}

/// The path of a backup to be restored from.
pub struct RestoreFileTask;

impl RestoreFileTask {
    /// The name of its draft.
    pub const NAME: &str = "restore_file";
}

impl Task for RestoreFileTask {
    fn name(&self) -> String {
        Self::NAME.to_owned()
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let texts = Texts { save: say!(words, "care-restore-save"), ..FormView::texts(words) };
        let path = Field::line(PATH, say!(words, "care-path")).required();
        Form::new(say!(words, "care-restore-title"), texts)
            .with(path.hint(say!(words, "care-restore-hint")))
            .with(Field::note("asked", say!(words, "care-restore-note")))
    }

    fn commands(&self, _form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        Ok(Vec::new())
    }

    fn carry_out(&self, form: &Form, turn: &mut Turn<'_>) -> bool {
        turn.effect(Effect::Care(Care::Foresee(form.text(PATH))));
        true
    }
}
