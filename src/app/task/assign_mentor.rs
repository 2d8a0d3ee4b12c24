//! Which mentor is assigned, from when, and by which order?

use super::fields::{day, past_day, people, person, pointed, title};
use super::{FormView, Task, Wrong, order_choice};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::command::{AssignMentor, Command, PersonRef};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::people::mentorship::EndOfMentorship;
use crate::domain::refusal;
use crate::say;
use crate::words::Words;
use chrono::NaiveDate;
use std::rc::Rc;

const MENTOR: &str = "mentor";
const FROM: &str = "from";
const REPLACES: &str = "replaces";
const REASON: &str = "reason";

/// The form that assigns a mentor; the order is taken from the list, or typed once with it.
pub struct AssignMentorTask {
    file: Rc<CaseFile>,
    has_mentor: bool,
}

impl AssignMentorTask {
    /// Assigns a mentor from a day on; a present one is replaced.
    pub fn new(file: Rc<CaseFile>, today: NaiveDate) -> Self {
        let has_mentor = file.case.mentorship_on(today).is_some();
        Self { file, has_mentor }
    }

    fn fields(&self, order: Option<&str>, session: &Session) -> Vec<Field> {
        let words = &session.words;
        let mut fields =
            vec![Field::choice(MENTOR, say!(words, "assign-mentor"), people(&self.file)).required()];
        fields.extend(order_choice::fields(&self.file.school, order, session));
        fields
            .push(past_day(FROM, say!(words, "assign-from"), session).hint(say!(words, "assign-from-hint")));
        if self.has_mentor {
            fields.push(Field::choice(REPLACES, say!(words, "assign-replaces"), ends(words)).required());
        }
        fields
            .push(Field::line(REASON, say!(words, "assign-reason")).hint(say!(words, "assign-reason-hint")));
        fields
    }
}

impl Task for AssignMentorTask {
    super::anew::of_case!(has_mentor);

    fn name(&self) -> String {
        format!("assign_mentor_{}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let what =
            if self.has_mentor { say!(words, "assign-replace-title") } else { say!(words, "assign-title") };
        Form::new(title(&what, &self.file), FormView::texts(words)).with_all(self.fields(None, session))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let mentor: Option<PersonRef> = person(form, MENTOR);
        let mentor = mentor.ok_or_else(|| vec![(MENTOR, say!(session.words, "form-required"))])?;
        let from = day(form, FROM, session);
        let subject = say!(session.words, "assign-subject");
        let (order, issue) = order_choice::chosen(form, &self.file.school, from, subject, session);
        let replaces =
            EndOfMentorship::ALL.into_iter().find(|it| form.chosen(REPLACES) == Some(end_key(*it)));
        let assign = Command::AssignMentor(AssignMentor {
            case: self.file.case.head.code,
            mentor,
            order,
            from,
            replaces,
            reason: form.text(REASON),
        });
        Ok(issue.into_iter().chain([assign]).collect())
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
                (refusal::Field::Number, order_choice::NUMBER),
                (refusal::Field::Reason, REPLACES),
            ],
            field,
        )
    }
}

/// Returns why a mentorship can end.
pub(super) fn ends(words: &Words) -> Vec<Item> {
    EndOfMentorship::ALL.iter().map(|end| Item::new(end_key(*end), words.name(end))).collect()
}

/// Returns the key of a reason in lists and drafts.
pub(super) fn end_key(end: EndOfMentorship) -> &'static str {
    match end {
        EndOfMentorship::Left => "left",
        EndOfMentorship::Transferred => "transferred",
        EndOfMentorship::LongAbsence => "absence",
        EndOfMentorship::Request => "request",
        EndOfMentorship::Disciplinary => "disciplinary",
    }
}
