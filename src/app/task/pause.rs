//! From when is a case paused, and why?

use super::fields::{day, pointed, title};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::code::CaseCode;
use crate::domain::command::{Command, PauseCase};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::refusal;
use crate::say;
use crate::words::dates;
use std::rc::Rc;

const FROM: &str = "from";
const TO: &str = "to";
const GROUND: &str = "ground";
const DOCUMENT: &str = "document";

/// The form of a pause: it explains dates, and never moves a legal one.
pub struct PauseTask {
    file: Rc<CaseFile>,
}

impl PauseTask {
    /// Pauses a case.
    pub fn new(file: Rc<CaseFile>) -> Self {
        Self { file }
    }
}

impl Task for PauseTask {
    super::anew::of_case!();

    fn name(&self) -> String {
        format!("pause_{}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        Form::new(title(&say!(words, "pause-title"), &self.file), FormView::texts(words))
            .with_all(fields(session))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        Ok(vec![command(self.file.case.head.code, form, session)])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(&FIELDS, field)
    }
}

/// Which field a refusal points at.
pub(super) const FIELDS: [(refusal::Field, &str); 3] =
    [(refusal::Field::Date, FROM), (refusal::Field::End, TO), (refusal::Field::Reason, GROUND)];

/// Returns the fields of a pause, whoever is paused.
pub(super) fn fields(session: &Session) -> Vec<Field> {
    let words = &session.words;
    let from = Field::day(FROM, say!(words, "pause-from"), session.nearest_date_reader());
    let to = Field::day(TO, say!(words, "pause-to"), session.nearest_date_reader());
    let document = Field::line(DOCUMENT, say!(words, "pause-document"));
    vec![
        Field::note("about", say!(words, "pause-note")),
        from.required().holding(&dates::table(session.today)),
        to.hint(say!(words, "pause-to-hint")),
        Field::line(GROUND, say!(words, "case-reason")).required(),
        document.hint(say!(words, "pause-document-hint")),
    ]
}

/// Returns the command that pauses a case as the form says.
pub(super) fn command(case: CaseCode, form: &Form, session: &Session) -> Command {
    Command::PauseCase(PauseCase {
        case,
        from: day(form, FROM, session),
        to: form.date(TO),
        ground: form.text(GROUND),
        document: form.text(DOCUMENT),
    })
}
