//! When and why does a mentor leave a case that has no other yet?

use super::assign_mentor::{end_key, ends};
use super::fields::{day, past_day, pointed, title};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{Command, EndMentorship};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::people::mentorship::EndOfMentorship;
use crate::domain::refusal;
use crate::say;
use std::rc::Rc;

const ON: &str = "on";
const REASON: &str = "reason";

/// The form that ends a mentorship without a successor: the case is then without a mentor.
pub struct EndMentorshipTask {
    file: Rc<CaseFile>,
}

impl EndMentorshipTask {
    /// Ends the present mentorship.
    pub fn new(file: Rc<CaseFile>) -> Self {
        Self { file }
    }
}

impl Task for EndMentorshipTask {
    super::anew::of_case!();

    fn name(&self) -> String {
        format!("end_mentorship_{}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let mentor = self.file.case.mentorship_on(session.today);
        let mentor = mentor.map(|it| self.file.school.name_of(it.mentor).short()).unwrap_or_default();
        Form::new(title(&say!(words, "leave-title"), &self.file), FormView::texts(words))
            .with(Field::note("about", say!(words, "leave-note", mentor)))
            .with(past_day(ON, say!(words, "leave-on"), session))
            .with(Field::choice(REASON, say!(words, "case-reason"), ends(words)).required())
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let reason = EndOfMentorship::ALL.into_iter().find(|it| form.chosen(REASON) == Some(end_key(*it)));
        let reason = reason.ok_or_else(|| vec![(REASON, say!(session.words, "form-required"))])?;
        let (case, on) = (self.file.case.head.code, day(form, ON, session));
        Ok(vec![Command::EndMentorship(EndMentorship { case, on, reason, mentorship: None })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(
            &[(refusal::Field::Date, ON), (refusal::Field::End, ON), (refusal::Field::Reason, REASON)],
            field,
        )
    }
}
