//! What does the protocol of a meeting say, or should it have said?

use super::super::fields::pointed;
use super::super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{Command, CorrectProtocol, RecordProtocol};
use crate::domain::meeting::Meeting;
use crate::domain::refusal;
use crate::say;
use crate::words::dates;

const NUMBER: &str = "number";
const DECISION: &str = "decision";
const REASON: &str = "reason";

/// Records the protocol of a meeting, or corrects it with the reason.
pub struct CouncilProtocolTask {
    meeting: Meeting,
}

impl CouncilProtocolTask {
    /// The protocol of a meeting that was held.
    pub fn new(meeting: Meeting) -> Self {
        Self { meeting }
    }
}

impl Task for CouncilProtocolTask {
    fn name(&self) -> String {
        format!("council_protocol_{}", self.meeting.id.0)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let date = dates::with_weekday(self.meeting.date, words.language());
        let known = self.meeting.protocol.as_ref();
        let number = Field::line(NUMBER, say!(words, "protocol-number")).required();
        let decision = Field::text(DECISION, say!(words, "protocol-decision")).required();
        let reason = Field::text(REASON, say!(words, "case-reason")).required();
        Form::new(say!(words, "protocol-title", date), FormView::texts(words))
            .with(number.holding(known.map_or("", |it| &it.number)))
            .with(decision.holding(known.map_or("", |it| &it.decision)))
            .with_all(known.map(|_| reason))
    }

    fn commands(&self, form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        let (meeting, number, decision) = (self.meeting.id, form.text(NUMBER), form.text(DECISION));
        Ok(vec![match &self.meeting.protocol {
            None => Command::RecordProtocol(RecordProtocol { meeting, number, decision }),
            Some(_) => {
                let reason = form.text(REASON);
                Command::CorrectProtocol(CorrectProtocol { meeting, number, decision, reason })
            }
        }])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        let table = [
            (refusal::Field::Number, NUMBER),
            (refusal::Field::Decision, DECISION),
            (refusal::Field::Reason, REASON),
        ];
        pointed(&table, field)
    }
}
