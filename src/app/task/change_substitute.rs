//! Until which day does a substitute stand in?

use super::fields::{day, pointed, title};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{ChangeSubstitute, Command};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::MentorshipId;
use crate::domain::refusal;
use crate::say;
use crate::words::dates;
use std::rc::Rc;

const TO: &str = "to";
const REASON: &str = "reason";

/// The form that changes the last day of a substitution; the mentor resumes on the next one.
pub struct ChangeSubstituteTask {
    file: Rc<CaseFile>,
    mentorship: MentorshipId,
}

impl ChangeSubstituteTask {
    /// Changes the days of a substitute.
    pub fn new(file: Rc<CaseFile>, mentorship: MentorshipId) -> Self {
        Self { file, mentorship }
    }
}

impl Task for ChangeSubstituteTask {
    fn name(&self) -> String {
        format!("change_substitute_{}_{}", self.file.case.head.code, self.mentorship.0)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let form =
            Form::new(title(&say!(words, "change-substitute-title"), &self.file), FormView::texts(words));
        let Some(known) = self.file.case.mentorships.get(&self.mentorship) else { return form };
        let (name, from) = (self.file.school.name_of(known.mentor).short(), dates::table(known.from));
        form.with(Field::note("about", say!(words, "change-substitute-note", name, from)))
            .with(
                Field::day(TO, say!(words, "leave-on"), session.nearest_date_reader())
                    .required()
                    .holding(&known.to.map(dates::table).unwrap_or_default()),
            )
            .with(Field::line(REASON, say!(words, "case-reason")).required())
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let (case, mentorship) = (self.file.case.head.code, self.mentorship);
        let (to, reason) = (day(form, TO, session), form.text(REASON));
        Ok(vec![Command::ChangeSubstitute(ChangeSubstitute { case, mentorship, to, reason })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(
            &[(refusal::Field::End, TO), (refusal::Field::Date, TO), (refusal::Field::Reason, REASON)],
            field,
        )
    }
}
