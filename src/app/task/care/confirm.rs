//! Is what goes for good really meant?

use super::super::{FormView, Task, Texts, Wrong};
use crate::app::care::{Care, Forgetting, Outgoing};
use crate::app::effect::Effect;
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::domain::command::Command;
use crate::domain::keeping::Forgotten;
use crate::say;
use crate::words::keeping;

const KEY: &str = "key";

/// The form that shows what goes, and has it confirmed by typing what it is about: no key alone does it.
pub struct ConfirmForgettingTask {
    forgetting: Forgetting,
    seen: Forgotten,
}

impl ConfirmForgettingTask {
    /// The name of its draft.
    pub const NAME: &str = "confirm_forgetting";

    /// Confirms what was looked at.
    pub fn new(forgetting: Forgetting, seen: Forgotten) -> Self {
        Self { forgetting, seen }
    }

    /// What must be typed: the code of the case, or how many cases go.
    fn key(&self) -> String {
        match self.forgetting.what {
            Outgoing::Name(code) => code.to_string(),
            Outgoing::EndedBefore(_) => self.seen.cases.len().to_string(),
        }
    }
}

impl Task for ConfirmForgettingTask {
    fn name(&self) -> String {
        Self::NAME.to_owned()
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let texts = Texts { save: say!(words, "care-forget-yes"), ..FormView::texts(words) };
        let title = match self.forgetting.what {
            Outgoing::Name(_) => say!(words, "care-anonymise-title"),
            Outgoing::EndedBefore(_) => say!(words, "care-purge-title"),
        };
        let lines = keeping::forgotten(&self.seen, words).join("\n");
        let key = Field::line(KEY, say!(words, "care-type", key = self.key())).required();
        Form::new(title, texts).with(Field::note("goes", lines)).with(key)
    }

    fn commands(&self, _form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        Err(vec![(KEY, say!(session.words, "care-typed-otherwise", key = self.key()))])
    }

    fn carry_out(&self, form: &Form, turn: &mut Turn<'_>) -> bool {
        let is_meant = form.text(KEY).trim() == self.key();
        if is_meant {
            turn.effect(Effect::Care(Care::Forget(self.forgetting.clone())));
        }
        is_meant
    }
}
