//! What does the program ask when there is no school yet?

use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::calendar::Week;
use crate::domain::command::Command;
use crate::domain::refusal;
use crate::domain::text::local::Language;
use crate::say;
use crate::words::shipped;

const NAME: &str = "school";
const WEEK: &str = "week";
const LANGUAGE: &str = "language";

/// The three questions of the first run, each with a default.
pub struct SetUpTask;

impl SetUpTask {
    /// The name of its draft.
    pub const NAME: &str = "set_up";

    /// Returns the language that is chosen in the form.
    pub fn language(form: &Form) -> Language {
        form.chosen(LANGUAGE).and_then(Language::of_code).unwrap_or_default()
    }
}

impl Task for SetUpTask {
    fn name(&self) -> String {
        Self::NAME.to_owned()
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let weeks =
            vec![Item::new("five", words.name(&Week::Five)), Item::new("six", words.name(&Week::Six))];
        let languages = Language::ALL.map(|it| Item::new(it.code(), words.name(&it))).to_vec();
        Form::new(say!(words, "set-up-title"), FormView::texts(words))
            .with(
                Field::line(NAME, say!(words, "set-up-name"))
                    .required()
                    .holding(&say!(words, "set-up-name-default")),
            )
            .with(Field::choice(WEEK, say!(words, "set-up-week"), weeks).required().holding("five"))
            .with(
                Field::choice(LANGUAGE, say!(words, "set-up-language"), languages)
                    .required()
                    .holding(words.language().code()),
            )
    }

    fn commands(&self, form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        let week = if form.chosen(WEEK) == Some("six") { Week::Six } else { Week::Five };
        let language = Self::language(form);
        Ok(vec![shipped::set_up(form.text(NAME), week, language)])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Name).then_some(NAME)
    }
}
