//! On which day was something done that needs nothing but its day?

use super::fields::{day, past_day, title};
use super::{FormView, Task, UponChange, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{AcceptPlan, Command, CompleteCase, FinishReport, SubmitPlan};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::refusal;
use crate::say;
use crate::words::Words;
use std::rc::Rc;

const DATE: &str = "date";

/// What is done on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDay {
    /// The mentor submits the plan.
    Submit,
    /// The report is declared ready.
    Finish,
    /// The case is completed.
    Complete,
    /// A new mentor accepts the plan in force.
    AcceptPlan,
}

/// The form of a day: today unless the paper says otherwise.
pub struct OnDayTask {
    file: Rc<CaseFile>,
    what: OnDay,
}

impl OnDayTask {
    /// Asks for the day of what is done.
    pub fn new(file: Rc<CaseFile>, what: OnDay) -> Self {
        Self { file, what }
    }

    fn what(&self, words: &Words) -> String {
        words.say(match self.what {
            OnDay::Submit => "day-submit-title",
            OnDay::Finish => "day-finish-title",
            OnDay::Complete => "day-complete-title",
            OnDay::AcceptPlan => "day-accept-title",
        })
    }

    /// What one should know before it is done.
    fn note(&self, words: &Words) -> String {
        match self.what {
            OnDay::Submit => {
                let plan = self.file.case.plan.as_ref();
                let number = plan.map_or(1, |plan| plan.version);
                say!(words, "day-submit-note", number, n = self.file.case.present_items().len())
            }
            OnDay::Finish => say!(words, "day-finish-note"),
            OnDay::Complete => say!(words, "day-complete-note"),
            OnDay::AcceptPlan => say!(words, "day-accept-note"),
        }
    }
}

impl Task for OnDayTask {
    fn upon_change(&self) -> UponChange {
        UponChange::LookAgain
    }

    super::anew::of_case!(what);

    fn name(&self) -> String {
        format!("on_day_{}_{:?}", self.file.case.head.code, self.what)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        Form::new(title(&self.what(words), &self.file), FormView::texts(words))
            .with(Field::note("about", self.note(words)))
            .with(past_day(DATE, say!(words, "case-date"), session))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let (case, on) = (self.file.case.head.code, day(form, DATE, session));
        Ok(vec![match self.what {
            OnDay::Submit => Command::SubmitPlan(SubmitPlan { case, on }),
            OnDay::Finish => Command::FinishReport(FinishReport { case, on }),
            OnDay::Complete => Command::CompleteCase(CompleteCase { case, on }),
            OnDay::AcceptPlan => Command::AcceptPlan(AcceptPlan { case, on }),
        }])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Date).then_some(DATE)
    }
}
