//! On which day did stage I begin in truth?

use super::fields::{pointed, title};
use super::open_case::start::{OrderDates, bases, basis, day, order_dates};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::case::StartBasis;
use crate::domain::clock::deadline;
use crate::domain::command::{Command, CorrectStart};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::refusal;
use crate::say;
use crate::words::{Named, Words, dates};
use chrono::NaiveDate;
use std::rc::Rc;

const BASIS: &str = "basis";
const START: &str = "start";
const FOLLOWS: &str = "follows";
const REASON: &str = "reason";

/// The form that corrects the start: the dates of stage I follow from it, so they are said while it is chosen.
pub struct CorrectStartTask {
    file: Rc<CaseFile>,
}

impl CorrectStartTask {
    /// Corrects the start of a case.
    pub fn new(file: Rc<CaseFile>) -> Self {
        Self { file }
    }

    /// The dates of the order of the first mentor.
    fn order(&self) -> Option<OrderDates> {
        let held = self.file.case.mentorships.values();
        let first = held.filter(|it| it.voided.is_none() && it.substitutes.is_none());
        let first = first.min_by_key(|it| (it.from, it.id))?;
        let order = self.file.school.orders.get(&first.order)?;
        order_dates(Some(order.date), Some(order.effective))
    }

    fn fields(&self, chosen: StartBasis, session: &Session) -> Vec<Field> {
        let (words, start) = (&session.words, &self.file.case.head.start);
        let mentee = self.file.school.people.get(&self.file.case.head.mentee);
        let items = mentee.map(|mentee| bases(mentee, self.order(), words)).unwrap_or_default();
        let mut fields = vec![
            Field::note("about", say!(words, "correct-start-note", date = dates::table(start.date))),
            Field::choice(BASIS, say!(words, "opening-basis"), items).required().holding(chosen.id()),
        ];
        if chosen == StartBasis::Other {
            let day = Field::day(START, say!(words, "opening-start"), session.nearest_date_reader());
            fields.push(day.required().holding(&dates::table(start.date)));
        }
        fields.push(Field::note(FOLLOWS, ""));
        fields.push(Field::text(REASON, say!(words, "step-reason")).required());
        fields
    }

    /// The first day that the form means at present.
    fn start(&self, form: &Form) -> Option<NaiveDate> {
        match basis(form.chosen(BASIS)) {
            StartBasis::Other => form.date(START),
            named @ (StartBasis::EffectiveOrHired | StartBasis::OrderDate | StartBasis::EffectiveDate) => {
                let mentee = self.file.school.people.get(&self.file.case.head.mentee)?;
                day(named, mentee, self.order()?)
            }
        }
    }

    /// Until when stage I then lasts, in words.
    fn follows(&self, start: NaiveDate, words: &Words) -> Option<String> {
        let school = &self.file.school;
        let (terms, calendar) = (&school.settings.as_ref()?.terms, school.calendar.as_ref()?);
        let diagnostics = deadline::diagnostics_due(start, terms, calendar).ok()?;
        let plan = deadline::plan_due(start, terms, calendar).ok()?;
        Some(say!(
            words,
            "correct-start-follows",
            diagnostics = dates::table(diagnostics.binding),
            plan = dates::table(plan.binding)
        ))
    }
}

impl Task for CorrectStartTask {
    fn name(&self) -> String {
        format!("correct_start_{}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        Form::new(title(&say!(words, "correct-start-title"), &self.file), FormView::texts(words))
            .with_all(self.fields(self.file.case.head.start.basis, session))
    }

    fn commands(&self, form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        Ok(vec![Command::CorrectStart(CorrectStart {
            case: self.file.case.head.code,
            basis: basis(form.chosen(BASIS)),
            start: form.date(START),
            reason: form.text(REASON),
        })])
    }

    fn follow(&self, form: &mut Form, session: &Session) {
        let chosen = basis(form.chosen(BASIS));
        if form.has(START) != (chosen == StartBasis::Other) {
            form.ask_for(self.fields(chosen, session));
        }
        let follows = self.start(form).and_then(|start| self.follows(start, &session.words));
        form.set_note(FOLLOWS, follows.unwrap_or_default());
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(
            &[
                (refusal::Field::Date, START),
                (refusal::Field::Start, START),
                (refusal::Field::Reason, REASON),
            ],
            field,
        )
    }
}
