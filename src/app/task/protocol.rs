//! What does the protocol of a meeting say?

use super::fields::pointed;
use super::{Anew, FormView, Fresh, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::app::view::Wanted;
use crate::domain::command::{Command, RecordProtocol};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::MeetingId;
use crate::domain::refusal;
use crate::say;
use crate::words::{Words, dates};
use std::rc::Rc;

pub(super) const NUMBER: &str = "number";
pub(super) const DECISION: &str = "decision";

/// The form that records the protocol of a meeting, for all the cases heard at it.
pub struct ProtocolTask {
    file: Rc<CaseFile>,
    meeting: MeetingId,
}

impl ProtocolTask {
    /// The protocol of a meeting that was held.
    pub fn new(file: Rc<CaseFile>, meeting: MeetingId) -> Self {
        Self { file, meeting }
    }
}

impl Task for ProtocolTask {
    fn made_of(&self) -> Option<Wanted> {
        Some(Wanted::Case(self.file.case.head.code))
    }

    fn anew(&self, fresh: &Fresh<'_>) -> Anew {
        let Fresh::Case(file) = fresh else { return Anew::AsItIs };
        match file.school.meetings.get(&self.meeting).filter(|it| it.voided.is_none()) {
            Some(_) => Anew::of(Self { file: Rc::clone(file), meeting: self.meeting }),
            None => Anew::Gone,
        }
    }

    fn name(&self) -> String {
        format!("protocol_{}", self.meeting.0)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let date = self.file.school.meetings.get(&self.meeting).map(|meeting| meeting.date);
        let date = date.map(|date| dates::with_weekday(date, words.language())).unwrap_or_default();
        Form::new(say!(words, "protocol-title", date), FormView::texts(words)).with_all(fields(words))
    }

    fn commands(&self, form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        Ok(vec![Command::RecordProtocol(written(form, self.meeting))])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        field_of(field)
    }
}

/// Returns the fields of a protocol.
pub(super) fn fields(words: &Words) -> Vec<Field> {
    vec![
        Field::line(NUMBER, say!(words, "protocol-number")).required(),
        Field::text(DECISION, say!(words, "protocol-decision")).required(),
    ]
}

/// Returns the command that records what stands in the fields.
pub(super) fn written(form: &Form, meeting: MeetingId) -> RecordProtocol {
    RecordProtocol { meeting, number: form.text(NUMBER), decision: form.text(DECISION) }
}

/// Returns the field of a protocol that a refusal speaks of.
pub(super) fn field_of(field: refusal::Field) -> Option<&'static str> {
    pointed(&[(refusal::Field::Number, NUMBER), (refusal::Field::Decision, DECISION)], field)
}
