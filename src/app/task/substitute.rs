//! Who stands in for the mentor, on which days, by which order, and why?

use super::fields::{day, day_ahead, past_day, people, person, pointed, title};
use super::{FormView, Task, Wrong, order_choice};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{AppointSubstitute, Command};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::refusal;
use crate::say;
use std::rc::Rc;

const MENTOR: &str = "mentor";
const FROM: &str = "from";
const TO: &str = "to";
const REASON: &str = "reason";

/// The form that appoints a substitute; the mentor resumes by themselves.
pub struct SubstituteTask {
    file: Rc<CaseFile>,
}

impl SubstituteTask {
    /// Appoints a substitute for the mentor of a day.
    pub fn new(file: Rc<CaseFile>) -> Self {
        Self { file }
    }

    fn fields(&self, order: Option<&str>, session: &Session) -> Vec<Field> {
        let words = &session.words;
        let mut fields = vec![
            Field::note("about", say!(words, "substitute-note")),
            Field::choice(MENTOR, say!(words, "substitute-mentor"), people(&self.file)).required(),
        ];
        fields.extend(order_choice::fields(&self.file.school, order, session));
        fields.push(past_day(FROM, say!(words, "assign-from"), session));
        fields.push(day_ahead(TO, say!(words, "leave-on"), session).required());
        fields.push(Field::line(REASON, say!(words, "case-reason")).required());
        fields
    }
}

impl Task for SubstituteTask {
    super::anew::of_case!();

    fn name(&self) -> String {
        format!("substitute_{}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        Form::new(title(&say!(words, "substitute-title"), &self.file), FormView::texts(words))
            .with_all(self.fields(None, session))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let mentor = person(form, MENTOR);
        let mentor = mentor.ok_or_else(|| vec![(MENTOR, say!(session.words, "form-required"))])?;
        let (from, to) = (day(form, FROM, session), day(form, TO, session));
        let subject = say!(session.words, "substitute-subject");
        let (order, issue) = order_choice::chosen(form, &self.file.school, from, subject, session);
        let (case, reason) = (self.file.case.head.code, form.text(REASON));
        let appoint = AppointSubstitute { case, mentor, order, from, to, reason };
        Ok(issue.into_iter().chain([Command::AppointSubstitute(appoint)]).collect())
    }

    fn follow(&self, form: &mut Form, session: &Session) {
        if let Some(order) = order_choice::changed(form) {
            form.ask_for(self.fields(Some(&order), session));
        }
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(
            &[
                (refusal::Field::Mentor, MENTOR),
                (refusal::Field::Date, FROM),
                (refusal::Field::End, TO),
                (refusal::Field::Number, order_choice::NUMBER),
                (refusal::Field::Reason, REASON),
            ],
            field,
        )
    }
}
