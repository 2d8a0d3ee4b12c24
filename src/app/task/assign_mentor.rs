//! Which mentor is assigned, from when, and by which order?

use super::fields::{day, past_day, people, person, pointed, title};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::command::{AssignMentor, Command, IssueOrder, PersonRef};
use crate::domain::id::OrderId;
use crate::domain::mentorship::EndOfMentorship;
use crate::domain::order::OrderName;
use crate::domain::overview::CaseFile;
use crate::domain::refusal;
use crate::say;
use crate::words::{Words, dates};
use chrono::NaiveDate;
use std::rc::Rc;

const MENTOR: &str = "mentor";
const FROM: &str = "from";
const ORDER: &str = "order";
const NUMBER: &str = "number";
const DATE: &str = "date";
const REPLACES: &str = "replaces";
const REASON: &str = "reason";

/// The order that is not in the list yet.
const NEW: &str = "new";

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

    fn orders(&self, words: &Words) -> Vec<Item> {
        let mut orders: Vec<_> = self.file.school.orders_in_force().collect();
        orders.sort_by_key(|order| std::cmp::Reverse((order.date, order.id)));
        let known = orders.into_iter().map(|order| {
            let (number, date) = (order.number.as_str(), dates::table(order.date));
            Item::new(order.id.0.to_string(), say!(words, "doc-order", number, date))
        });
        [Item::new(NEW, say!(words, "assign-new-order"))].into_iter().chain(known).collect()
    }

    fn fields(&self, order: Option<&str>, session: &Session) -> Vec<Field> {
        let words = &session.words;
        let mut fields = vec![
            Field::choice(MENTOR, say!(words, "assign-mentor"), people(&self.file)).required(),
            Field::choice(ORDER, say!(words, "assign-order"), self.orders(words))
                .required()
                .holding(order.unwrap_or(NEW)),
        ];
        if order.unwrap_or(NEW) == NEW {
            fields.push(Field::line(NUMBER, say!(words, "assign-number")).required());
            fields.push(past_day(DATE, say!(words, "assign-date"), session));
        }
        fields
            .push(past_day(FROM, say!(words, "assign-from"), session).hint(say!(words, "assign-from-hint")));
        if self.has_mentor {
            fields.push(Field::choice(REPLACES, say!(words, "assign-replaces"), ends(words)).required());
        }
        fields
            .push(Field::line(REASON, say!(words, "assign-reason")).hint(say!(words, "assign-reason-hint")));
        fields
    }

    /// The order as it is named, and the command that records it where it is new.
    fn order(&self, form: &Form, session: &Session) -> (OrderName, Option<Command>) {
        let chosen = form.chosen(ORDER).and_then(|key| key.parse().ok()).map(OrderId);
        if let Some(order) = chosen.and_then(|id| self.file.school.orders.get(&id)) {
            return (OrderName { number: order.number.clone(), date: order.date }, None);
        }
        let (number, date) = (form.text(NUMBER), day(form, DATE, session));
        let subject = say!(session.words, "assign-subject");
        let effective = Some(day(form, FROM, session).max(date));
        let issue = IssueOrder { number: number.clone(), date, effective, subject };
        (OrderName { number, date }, Some(Command::IssueOrder(issue)))
    }
}

impl Task for AssignMentorTask {
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
        let (order, issue) = self.order(form, session);
        let replaces =
            EndOfMentorship::ALL.into_iter().find(|it| form.chosen(REPLACES) == Some(end_key(*it)));
        let assign = Command::AssignMentor(AssignMentor {
            case: self.file.case.head.code,
            mentor,
            order,
            from: day(form, FROM, session),
            replaces,
            reason: form.text(REASON),
        });
        Ok(issue.into_iter().chain([assign]).collect())
    }

    fn follow(&self, form: &mut Form, session: &Session) {
        let order = form.chosen(ORDER).map(str::to_owned);
        if form.has(NUMBER) != (order.as_deref() == Some(NEW)) {
            form.ask_for(self.fields(order.as_deref().or(Some("")), session));
        }
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(
            &[
                (refusal::Field::Mentor, MENTOR),
                (refusal::Field::Date, FROM),
                (refusal::Field::Number, NUMBER),
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
