//! By which one order do several new teachers get their mentors?

use super::fields::pointed;
use super::open_case::offered;
use super::order_choice;
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::case::{CaseKind, StartBasis};
use crate::domain::command::{Command, OpenCase, PersonRef};
use crate::domain::id::PersonId;
use crate::domain::people::person::Person;
use crate::domain::refusal;
use crate::domain::school::School;
use crate::say;
use std::rc::Rc;

const EFFECTIVE: &str = "effective";
const REASON: &str = "reason";

/// The fields of the mentors: more than an order names at once.
const MENTORS: [&str; 16] = [
    "mentor1", "mentor2", "mentor3", "mentor4", "mentor5", "mentor6", "mentor7", "mentor8", "mentor9",
    "mentor10", "mentor11", "mentor12", "mentor13", "mentor14", "mentor15", "mentor16",
];

/// The form of one order that names a mentor for each of several new teachers: all cases are opened, or
/// none.
pub struct OpenManyTask {
    mentees: Vec<Person>,
    school: Rc<School>,
}

impl OpenManyTask {
    /// How many the form has room for.
    pub const MOST: usize = MENTORS.len();

    /// The cases of these teachers.
    pub fn of(mentees: Vec<Person>, school: Rc<School>) -> Self {
        Self { mentees, school }
    }

    fn placed(&self) -> impl Iterator<Item = (&Person, &'static str)> {
        self.mentees.iter().zip(MENTORS)
    }

    fn fields(&self, order: Option<&str>, session: &Session) -> Vec<Field> {
        let words = &session.words;
        let mut fields = order_choice::fields(&self.school, order, session);
        fields.push(
            Field::day(EFFECTIVE, say!(words, "opening-effective"), session.nearest_date_reader())
                .hint(say!(words, "opening-effective-hint")),
        );
        for (mentee, id) in self.placed() {
            let label = say!(words, "bulk-mentor-of", name = mentee.name.short());
            fields.push(Field::choice(id, label, offered(&self.school, mentee, session)).required());
        }
        fields.push(
            Field::line(REASON, say!(words, "opening-reason")).hint(say!(words, "opening-reason-hint")),
        );
        fields
    }
}

impl Task for OpenManyTask {
    fn name(&self) -> String {
        let numbers: Vec<String> = self.mentees.iter().map(|mentee| mentee.id.0.to_string()).collect();
        format!("open_many_{}", numbers.join("_"))
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let title = say!(words, "bulk-order-title", n = self.mentees.len());
        Form::new(title, FormView::texts(words)).with_all(self.fields(None, session))
    }

    fn follow(&self, form: &mut Form, session: &Session) {
        if let Some(order) = order_choice::changed(form) {
            form.ask_for(self.fields(Some(&order), session));
        }
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let words = &session.words;
        let from = form.date(EFFECTIVE).unwrap_or(chrono::NaiveDate::MIN);
        let subject = say!(words, "assign-subject");
        let (order, issue) = order_choice::chosen(form, &self.school, from, subject, session);
        let mut commands: Vec<Command> = issue.into_iter().collect();
        for (mentee, id) in self.placed() {
            let mentor = form.chosen(id).and_then(|key| key.parse().ok()).map(PersonId);
            let mentor = mentor.ok_or_else(|| vec![(id, say!(words, "form-required"))])?;
            commands.push(Command::OpenCase(OpenCase {
                mentee: mentee.id.into(),
                mentor: PersonRef::Id(mentor),
                order: order.clone(),
                basis: StartBasis::EffectiveOrHired,
                start: None,
                end: None,
                kind: CaseKind::Mentoring,
                reason: form.text(REASON),
            }));
        }
        Ok(commands)
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        let table = [
            (refusal::Field::Number, order_choice::NUMBER),
            (refusal::Field::Effective, EFFECTIVE),
            (refusal::Field::Reason, REASON),
        ];
        pointed(&table, field)
    }
}
