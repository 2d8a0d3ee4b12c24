//! Before which day must mentoring have ended for its case to be taken out, and why?

use super::super::fields::{day, past_day};
use super::super::{FormView, Task, Texts, Wrong};
use super::try_forgetting;
use crate::app::care::Outgoing;
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::domain::command::Command;
use crate::say;
use crate::words::dates;
use chrono::Months;

const BEFORE: &str = "before";
const WHY: &str = "why";

/// What is offered: as long as schools keep such papers (a habit; the order of the school says it).
const YEARS: u32 = 5;

/// The form that begins the taking out of old cases.
pub struct PurgeTask;

impl PurgeTask {
    /// The name of its draft.
    pub const NAME: &str = "purge";
}

impl Task for PurgeTask {
    fn name(&self) -> String {
        Self::NAME.to_owned()
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let texts = Texts { save: say!(words, "care-forget-save"), ..FormView::texts(words) };
        let ago = session.today.checked_sub_months(Months::new(12 * YEARS)).unwrap_or(session.today);
        Form::new(say!(words, "care-purge-title"), texts)
            .with(past_day(BEFORE, say!(words, "care-purge-before"), session).holding(&dates::table(ago)))
            .with(Field::text(WHY, say!(words, "care-why")).required().hint(say!(words, "care-why-hint")))
            .with(Field::note("after", say!(words, "cli-purge-after")))
    }

    fn commands(&self, _form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        Ok(Vec::new())
    }

    fn carry_out(&self, form: &Form, turn: &mut Turn<'_>) -> bool {
        try_forgetting(Outgoing::EndedBefore(day(form, BEFORE, turn.session)), form.text(WHY), turn);
        true
    }
}
