//! When does the council meet, and about what, seen from the school?

use super::super::fields::{day, pointed};
use super::super::{FormView, Saving, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{CallMeeting, ChangeMeeting, Command};
use crate::domain::meeting::Meeting;
use crate::domain::refusal;
use crate::say;
use crate::words::dates;

const DATE: &str = "date";
const AGENDA: &str = "agenda";
const REASON: &str = "reason";

/// Calls a meeting of the council, or changes one.
pub struct SchoolMeetingTask {
    known: Option<Meeting>,
}

impl SchoolMeetingTask {
    /// A meeting that is not called yet.
    pub fn calling() -> Self {
        Self { known: None }
    }

    /// A meeting that is.
    pub fn changing(meeting: Meeting) -> Self {
        Self { known: Some(meeting) }
    }
}

impl Task for SchoolMeetingTask {
    fn name(&self) -> String {
        self.known.as_ref().map_or("meeting_new".to_owned(), |it| format!("meeting_{}", it.id.0))
    }

    /// The day by which reports are ready hangs on that of the meeting.
    fn saving(&self) -> Saving {
        if self.known.is_some() { Saving::Rehearsed } else { Saving::AtOnce }
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let date = Field::day(DATE, say!(words, "meeting-date"), session.nearest_date_reader()).required();
        let agenda = Field::line(AGENDA, say!(words, "meeting-agenda")).required();
        match &self.known {
            None => Form::new(say!(words, "meeting-title"), FormView::texts(words))
                .with(date)
                .with(agenda.holding(&say!(words, "meeting-agenda-default"))),
            Some(it) => Form::new(say!(words, "settings-meeting-title"), FormView::texts(words))
                .with(date.holding(&dates::table(it.date)))
                .with(agenda.holding(&it.agenda))
                .with(Field::text(REASON, say!(words, "case-reason"))),
        }
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let (date, agenda) = (day(form, DATE, session), form.text(AGENDA));
        Ok(vec![match &self.known {
            None => Command::CallMeeting(CallMeeting { date, agenda }),
            Some(it) => Command::ChangeMeeting(ChangeMeeting {
                meeting: it.id,
                date,
                agenda,
                reason: form.text(REASON),
            }),
        }])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        let table = [
            (refusal::Field::Date, DATE),
            (refusal::Field::Agenda, AGENDA),
            (refusal::Field::Reason, REASON),
        ];
        pointed(&table, field)
    }
}
