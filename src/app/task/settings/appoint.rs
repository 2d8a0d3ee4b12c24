//! Who agrees or approves plans by an order, and on which days?

use super::super::fields::{day, past_day, person, pointed};
use super::super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::command::{Appoint, Command};
use crate::domain::order::OrderName;
use crate::domain::people::appointment::HeldAs;
use crate::domain::plan::Capacity;
use crate::domain::refusal;
use crate::domain::school::School;
use crate::say;
use crate::words::Named;
use std::rc::Rc;

const PERSON: &str = "person";
const CAPACITY: &str = "capacity";
const HELD_AS: &str = "held_as";
const NUMBER: &str = "number";
const DATE: &str = "date";
const FROM: &str = "from";
const TO: &str = "to";

const CAPACITIES: [Capacity; 2] = [Capacity::Deputy, Capacity::Head];
const WAYS: [HeldAs; 2] = [HeldAs::Acting, HeldAs::Authorised];

/// The form of an appointment by order.
pub struct AppointTask {
    school: Rc<School>,
}

impl AppointTask {
    /// Appoints somebody of a school.
    pub fn new(school: Rc<School>) -> Self {
        Self { school }
    }

    fn people(&self) -> Vec<Item> {
        let mut here: Vec<_> = self.school.everybody().filter(|it| it.left_on.is_none()).collect();
        here.sort_by_cached_key(|it| it.name.sort_key());
        here.into_iter().map(|it| Item::new(it.id.0.to_string(), it.name.as_str())).collect()
    }
}

impl Task for AppointTask {
    fn name(&self) -> String {
        "appoint".to_owned()
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let capacities = CAPACITIES.map(|it| Item::new(it.id(), words.name(&it))).to_vec();
        let ways = WAYS.map(|it| Item::new(it.id(), words.name(&it))).to_vec();
        let day = |id, label: String| Field::day(id, label, session.nearest_date_reader());
        Form::new(say!(words, "appoint-title"), FormView::texts(words))
            .with(Field::note("about", say!(words, "appoint-note")))
            .with(Field::choice(PERSON, say!(words, "appoint-person"), self.people()).required())
            .with(Field::choice(CAPACITY, say!(words, "appoint-capacity"), capacities).required())
            .with(Field::choice(HELD_AS, say!(words, "appoint-held-as"), ways).required())
            .with(Field::line(NUMBER, say!(words, "opening-number")).required())
            .with(past_day(DATE, say!(words, "opening-date"), session))
            .with(day(FROM, say!(words, "appoint-from")).required())
            .with(day(TO, say!(words, "appoint-to")).hint(say!(words, "appoint-to-hint")))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let required = |id| vec![(id, say!(session.words, "form-required"))];
        let capacity = CAPACITIES.into_iter().find(|it| form.chosen(CAPACITY) == Some(it.id()));
        let held_as = WAYS.into_iter().find(|it| form.chosen(HELD_AS) == Some(it.id()));
        Ok(vec![Command::Appoint(Appoint {
            person: person(form, PERSON).ok_or_else(|| required(PERSON))?,
            capacity: capacity.ok_or_else(|| required(CAPACITY))?,
            held_as: held_as.ok_or_else(|| required(HELD_AS))?,
            order: OrderName { number: form.text(NUMBER), date: day(form, DATE, session) },
            from: day(form, FROM, session),
            to: form.date(TO),
        })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        let table = [
            (refusal::Field::Number, NUMBER),
            (refusal::Field::Date, DATE),
            (refusal::Field::Start, FROM),
            (refusal::Field::End, TO),
        ];
        pointed(&table, field)
    }
}
