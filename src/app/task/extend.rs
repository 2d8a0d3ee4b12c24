//! Until when is a case extended, and by which order?

use super::fields::{day, past_day, pointed, title};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{Command, ExtendCase, IssueOrder};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::order::OrderName;
use crate::domain::refusal;
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
            .with(Field::day(END, say!(words, "extend-end"), session.nearest_date_reader()).required())
            .with(Field::line(NUMBER, say!(words, "assign-number")).required())
            .with(past_day(DATE, say!(words, "assign-date"), session))
            .with(Field::text(REASON, say!(words, "case-reason")).required())
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let order = OrderName { number: form.text(NUMBER), date: day(form, DATE, session) };
        let issue = Command::IssueOrder(IssueOrder {
            number: order.number.clone(),
            date: order.date,
            effective: None,
            subject: say!(session.words, "extend-subject"),
        });
        let is_recorded = self.file.school.order_named(&order).is_some();
        let extend = Command::ExtendCase(ExtendCase {
            case: self.file.case.head.code,
            end: day(form, END, session),
            order,
            reason: form.text(REASON),
        });
        Ok((!is_recorded).then_some(issue).into_iter().chain([extend]).collect())
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(
            &[
                (refusal::Field::End, END),
                (refusal::Field::Number, NUMBER),
                (refusal::Field::Date, DATE),
                (refusal::Field::Reason, REASON),
            ],
            field,
        )
    }
}
