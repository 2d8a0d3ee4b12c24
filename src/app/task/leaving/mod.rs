//! Who leaves the school, and what becomes of each open case of theirs?
//!
//! ```text
//!  Последний день работы   пт 30.10.2026
//!  Карточка 26-03: Ахметова Д. С. Остаётся без наставника.
//!  Решение                 другой наставник
//!  Наставник               Ким Алла Витальевна
//!  Приказ                  новый приказ
//! ```

mod decision;

use self::decision::{Decided, Left, PLACES};
use super::order_choice;
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{ChangePerson, Command, PersonForm};
use crate::domain::people::leaving;
use crate::domain::people::person::Person;
use crate::domain::refusal;
use crate::domain::school::School;
use crate::say;
use crate::words::dates;
use chrono::NaiveDate;
use std::rc::Rc;

const ON: &str = "on";

/// The form of somebody who leaves: the day, and a decision on each case, saved together or not at all.
pub struct LeavingTask {
    person: Person,
    school: Rc<School>,
}

impl LeavingTask {
    /// Somebody of the school leaves it.
    pub fn new(person: Person, school: Rc<School>) -> Self {
        Self { person, school }
    }

    /// The cases to be decided on when this is the last day, each with the place that its fields have.
    ///
    /// A case keeps its place whatever day is typed, so that no decision goes over to another case.
    fn left(&self, on: NaiveDate, session: &Session) -> Vec<Left> {
        let (person, summaries) = (self.person.id, &session.overview.cases);
        let codes = leaving::cases_of(person, on, session.today, summaries);
        let own = summaries.iter().filter(|case| {
            case.is_open() && (case.mentee == person || case.tenures.iter().any(|it| it.mentor == person))
        });
        let placed = own.zip(&PLACES).filter(|(case, _)| codes.contains(&case.code));
        placed.map(|(case, place)| Left::new(case, person, place)).collect()
    }

    fn fields(&self, form: Option<&Form>, session: &Session) -> Vec<Field> {
        let words = &session.words;
        let on = form.map_or(Some(session.today), |form| form.date(ON)).unwrap_or(session.today);
        let day = Field::day(ON, say!(words, "person-left-on"), session.nearest_date_reader());
        let mut fields = vec![day.required().holding(&dates::table(session.today))];
        let left = self.left(on, session);
        if left.is_empty() {
            fields.push(Field::note("none", say!(words, "leaving-none")));
        }
        let decided = |left: &Left| form.map_or(left.usual(), |form| left.chosen(form));
        for left in &left {
            fields.extend(left.fields(decided(left), &self.school, words));
        }
        if left.iter().any(|left| decided(left).wants_order()) {
            let order = form.and_then(|form| form.chosen(order_choice::ORDER));
            fields.extend(order_choice::fields(&self.school, order, session));
        }
        fields
    }
}

impl Task for LeavingTask {
    fn name(&self) -> String {
        format!("leaving_{}", self.person.id.0)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let title = format!("{}: {}", say!(words, "leaving-title"), self.person.name.short());
        Form::new(title, FormView::texts(words)).with_all(self.fields(None, session))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let on = form.date(ON).unwrap_or(session.today);
        let left = self.left(on, session);
        let from = on.succ_opt().unwrap_or(on);
        let (order, issue) =
            order_choice::chosen(form, &self.school, from, say!(session.words, "assign-subject"), session);
        let wants = left.iter().any(|left| left.chosen(form).wants_order());
        let mut commands: Vec<Command> = issue.filter(|_| wants).into_iter().collect();
        for left in &left {
            commands.push(left.command(form, on, &order, session)?);
        }
        let to = PersonForm { left_on: Some(on), ..PersonForm::from(&self.person) };
        commands.push(Command::ChangePerson(ChangePerson { person: self.person.id.into(), to, from: None }));
        Ok(commands)
    }

    fn follow(&self, form: &mut Form, session: &Session) {
        let fields = self.fields(Some(form), session);
        let wanted: Vec<&str> = fields.iter().map(|field| field.id).collect();
        if form.fields().iter().map(|field| field.id).collect::<Vec<_>>() != wanted {
            form.ask_for(fields);
        }
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        match field {
            refusal::Field::LeftOn | refusal::Field::Date | refusal::Field::End => Some(ON),
            refusal::Field::Number => Some(order_choice::NUMBER),
            _ => None,
        }
    }
}

impl Decided {
    fn wants_order(self) -> bool {
        match self {
            Self::Another | Self::Substitute => true,
            Self::NoMentor | Self::End => false,
        }
    }
}
