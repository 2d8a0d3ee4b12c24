//! What stands on an order of the head?

use super::super::fields::{day, past_day, pointed};
use super::super::{FormView, Saving, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{Command, CorrectOrder, IssueOrder};
use crate::domain::order::Order;
use crate::domain::refusal;
use crate::say;
use crate::words::dates;

const NUMBER: &str = "number";
const DATE: &str = "date";
const EFFECTIVE: &str = "effective";
const SUBJECT: &str = "subject";
const REASON: &str = "reason";

/// Records an order, or corrects one with the reason.
pub struct OrderTask {
    known: Option<Order>,
    pairs: Vec<String>,
}

impl OrderTask {
    /// An order that is not recorded yet.
    pub fn issuing() -> Self {
        Self { known: None, pairs: Vec::new() }
    }

    /// An order that is, with the pairs that it names, in words.
    pub fn correcting(order: Order, pairs: Vec<String>) -> Self {
        Self { known: Some(order), pairs }
    }

    fn title(&self, session: &Session) -> String {
        match &self.known {
            Some(order) => say!(session.words, "order-title", number = order.number.as_str()),
            None => say!(session.words, "order-new"),
        }
    }
}

impl Task for OrderTask {
    fn name(&self) -> String {
        self.known.as_ref().map_or("order_new".to_owned(), |order| format!("order_{}", order.id.0))
    }

    /// A new order moves nothing; the start of stage I may hang on one that is known.
    fn saving(&self) -> Saving {
        if self.known.is_some() { Saving::Rehearsed } else { Saving::AtOnce }
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let known = self.known.as_ref();
        let holding = |field: Field, day: Option<chrono::NaiveDate>| match day {
            Some(day) => field.holding(&dates::table(day)),
            None => field,
        };
        let effective =
            Field::day(EFFECTIVE, say!(words, "opening-effective"), session.nearest_date_reader());
        let effective = if known.is_some() {
            effective.required()
        } else {
            effective.hint(say!(words, "opening-effective-hint"))
        };
        let text = |of: fn(&Order) -> &str| known.map_or("", of);
        let number = Field::line(NUMBER, say!(words, "opening-number")).required();
        let form = Form::new(self.title(session), FormView::texts(words))
            .with(number.holding(text(|it| &it.number)))
            .with(holding(past_day(DATE, say!(words, "opening-date"), session), known.map(|it| it.date)))
            .with(holding(effective, known.map(|it| it.effective)))
            .with(Field::line(SUBJECT, say!(words, "order-subject")).holding(text(|it| &it.subject)));
        if known.is_none() {
            return form;
        }
        form.with(Field::text(REASON, say!(words, "order-reason")).required())
            .with_all(named(&self.pairs, session))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let (number, subject) = (form.text(NUMBER), form.text(SUBJECT));
        let (date, effective) = (day(form, DATE, session), form.date(EFFECTIVE));
        Ok(vec![match &self.known {
            None => Command::IssueOrder(IssueOrder { number, date, effective, subject }),
            Some(order) => Command::CorrectOrder(CorrectOrder {
                order: order.id,
                number,
                date,
                effective: effective.unwrap_or(date),
                subject,
                reason: form.text(REASON),
            }),
        }])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        let table = [
            (refusal::Field::Number, NUMBER),
            (refusal::Field::Date, DATE),
            (refusal::Field::Effective, EFFECTIVE),
            (refusal::Field::Reason, REASON),
        ];
        pointed(&table, field)
    }
}

/// The pairs that rest on the order: who is touched by its correction.
fn named(pairs: &[String], session: &Session) -> Option<Field> {
    let head = say!(session.words, "order-pairs");
    (!pairs.is_empty()).then(|| Field::note("pairs", format!("{head}\n{}", pairs.join("\n"))))
}
