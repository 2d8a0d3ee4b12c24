//! Which days and which ground did a pause have in truth?

use super::fields::{day, pointed, title};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::case::Pause;
use crate::domain::command::{Command, CorrectPause};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::refusal;
use crate::say;
use crate::words::dates;
use chrono::NaiveDate;
use std::rc::Rc;

const FROM: &str = "from";
const TO: &str = "to";
const GROUND: &str = "ground";
const DOCUMENT: &str = "document";
const REASON: &str = "reason";

/// The form that corrects a pause: what was judged by it is judged by the right one.
pub struct CorrectPauseTask {
    file: Rc<CaseFile>,
    pause: Pause,
}

impl CorrectPauseTask {
    /// Corrects a pause of the case.
    pub fn new(file: Rc<CaseFile>, pause: Pause) -> Self {
        Self { file, pause }
    }
}

impl Task for CorrectPauseTask {
    fn name(&self) -> String {
        format!("correct_pause_{}_{}", self.file.case.head.code, self.pause.from)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let date = |id, label: String, day: Option<NaiveDate>| {
            Field::day(id, label, session.nearest_date_reader())
                .holding(&day.map(dates::table).unwrap_or_default())
        };
        Form::new(title(&say!(words, "correct-pause-title"), &self.file), FormView::texts(words))
            .with(date(FROM, say!(words, "pause-from"), Some(self.pause.from)).required())
            .with(date(TO, say!(words, "pause-to"), self.pause.to).hint(say!(words, "pause-to-hint")))
            .with(Field::line(GROUND, say!(words, "pause-ground")).required().holding(&self.pause.ground))
            .with(
                Field::line(DOCUMENT, say!(words, "pause-document"))
                    .hint(say!(words, "pause-document-hint"))
                    .holding(&self.pause.document),
            )
            .with(Field::text(REASON, say!(words, "step-reason")).required())
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        Ok(vec![Command::CorrectPause(CorrectPause {
            case: self.file.case.head.code,
            pause: self.pause.from,
            from: day(form, FROM, session),
            to: form.date(TO),
            ground: form.text(GROUND),
            document: form.text(DOCUMENT),
            reason: form.text(REASON),
        })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(
            &[(refusal::Field::Date, FROM), (refusal::Field::End, TO), (refusal::Field::Reason, REASON)],
            field,
        )
    }
}
