//! Until when is a case extended, and by which order?

use super::fields::{day, past_day, pointed, title};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::code::CaseCode;
use crate::domain::command::{Command, ExtendCase, IssueOrder};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::order::OrderName;
use crate::domain::refusal;
use crate::domain::school::School;
use crate::say;
use crate::words::dates;
use std::rc::Rc;

const END: &str = "end";
const NUMBER: &str = "number";
const DATE: &str = "date";
const REASON: &str = "reason";

/// The form that extends a case; an order that the school has not yet is recorded with it.
pub struct ExtendTask {
    file: Rc<CaseFile>,
}

impl ExtendTask {
    /// Extends a case.
    pub fn new(file: Rc<CaseFile>) -> Self {
        Self { file }
    }
}

impl Task for ExtendTask {
    super::anew::of_case!();

    fn name(&self) -> String {
        format!("extend_{}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let until = dates::table(self.file.case.head.end);
        Form::new(title(&say!(words, "extend-title"), &self.file), FormView::texts(words))
            .with(Field::note("about", say!(words, "extend-note", date = until)))
            .with_all(fields(session))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let extend = command(self.file.case.head.code, form, session);
        Ok(issue(&self.file.school, form, session).into_iter().chain([extend]).collect())
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(&FIELDS, field)
    }
}

/// Which field a refusal points at.
pub(super) const FIELDS: [(refusal::Field, &str); 4] = [
    (refusal::Field::End, END),
    (refusal::Field::Number, NUMBER),
    (refusal::Field::Date, DATE),
    (refusal::Field::Reason, REASON),
];

/// Returns the fields of an extension, whichever case is extended.
pub(super) fn fields(session: &Session) -> Vec<Field> {
    let words = &session.words;
    vec![
        Field::day(END, say!(words, "extend-end"), session.nearest_date_reader()).required(),
        Field::line(NUMBER, say!(words, "assign-number")).required(),
        past_day(DATE, say!(words, "assign-date"), session),
        Field::text(REASON, say!(words, "case-reason")).required(),
    ]
}

fn order(form: &Form, session: &Session) -> OrderName {
    OrderName { number: form.text(NUMBER), date: day(form, DATE, session) }
}

/// Returns the command that records the order, where the school has it not yet.
pub(super) fn issue(school: &School, form: &Form, session: &Session) -> Option<Command> {
    let order = order(form, session);
    let is_recorded = school.order_named(&order).is_some();
    (!is_recorded).then(|| {
        Command::IssueOrder(IssueOrder {
            number: order.number,
            date: order.date,
            effective: None,
            subject: say!(session.words, "extend-subject"),
        })
    })
}

/// Returns the command that extends a case as the form says.
pub(super) fn command(case: CaseCode, form: &Form, session: &Session) -> Command {
    let (order, end) = (order(form, session), day(form, END, session));
    Command::ExtendCase(ExtendCase { case, end, order, reason: form.text(REASON) })
}
