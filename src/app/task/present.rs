//! At which meeting was the report heard, and what was decided?

use super::fields::title;
use super::{FormView, Task, UponChange, Wrong, protocol};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::command::{Command, PresentReport};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::MeetingId;
use crate::domain::meeting::Meeting;
use crate::domain::refusal;
use crate::say;
use crate::words::dates;
use std::rc::Rc;

const MEETING: &str = "meeting";
const OWN_DECISION: &str = "owndecision";

/// The form of the hearing; a meeting without a protocol gets one with it.
pub struct PresentTask {
    file: Rc<CaseFile>,
}

impl PresentTask {
    /// The hearing of a case's report.
    pub fn new(file: Rc<CaseFile>) -> Self {
        Self { file }
    }

    /// The meetings that were held, the latest first.
    fn held(&self, session: &Session) -> Vec<&Meeting> {
        let meetings = self.file.school.meetings_in_force();
        let mut held: Vec<&Meeting> = meetings.filter(|meeting| meeting.date <= session.today).collect();
        held.sort_by_key(|meeting| std::cmp::Reverse(meeting.date));
        held
    }

    fn needs_protocol(&self, meeting: Option<MeetingId>) -> bool {
        meeting.and_then(|id| self.file.school.meetings.get(&id)).is_some_and(|it| it.protocol.is_none())
    }

    fn fields(&self, chosen: Option<MeetingId>, session: &Session) -> Vec<Field> {
        let words = &session.words;
        let label =
            |it: &Meeting| format!("{} · {}", dates::with_weekday(it.date, words.language()), it.agenda);
        let meetings =
            self.held(session).into_iter().map(|it| Item::new(it.id.0.to_string(), label(it))).collect();
        let key = chosen.map(|id| id.0.to_string()).unwrap_or_default();
        let mut fields =
            vec![Field::choice(MEETING, say!(words, "present-meeting"), meetings).required().holding(&key)];
        if self.needs_protocol(chosen) {
            fields.extend(protocol::fields(words));
        }
        fields.push(Field::text(OWN_DECISION, say!(words, "present-own-decision")));
        fields
    }
}

impl Task for PresentTask {
    fn upon_change(&self) -> UponChange {
        UponChange::LookAgain
    }

    super::anew::of_case!();

    fn name(&self) -> String {
        format!("present_{}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let held = self.held(session);
        let named = self.file.case.report.meeting.filter(|id| held.iter().any(|meeting| meeting.id == *id));
        let first = named.or_else(|| held.first().map(|meeting| meeting.id));
        Form::new(title(&say!(words, "present-title"), &self.file), FormView::texts(words))
            .with_all(self.fields(first, session))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let Some(meeting) = chosen(form) else {
            return Err(vec![(MEETING, say!(session.words, "form-required"))]);
        };
        let decision = form.text(OWN_DECISION);
        let present =
            Command::PresentReport(PresentReport { case: self.file.case.head.code, meeting, decision });
        let record = self
            .needs_protocol(Some(meeting))
            .then(|| Command::RecordProtocol(protocol::written(form, meeting)));
        Ok(record.into_iter().chain([present]).collect())
    }

    fn follow(&self, form: &mut Form, session: &Session) {
        let chosen = chosen(form);
        if form.has(protocol::NUMBER) != self.needs_protocol(chosen) {
            form.ask_for(self.fields(chosen, session));
        }
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        match field {
            refusal::Field::Date => Some(MEETING),
            other => protocol::field_of(other),
        }
    }
}

fn chosen(form: &Form) -> Option<MeetingId> {
    form.chosen(MEETING)?.parse().ok().map(MeetingId)
}
