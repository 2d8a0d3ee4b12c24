//! When is a paused case resumed, and to which terms do the items of its plan go on?

use super::fields::{day, past_day, title};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::case::Pause;
use crate::domain::case::resumption::{ProposedTerm, proposed_terms, taking};
use crate::domain::command::{Command, ResumeCase};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::refusal;
use crate::say;
use crate::words::terms::item_term;
use chrono::NaiveDate;
use std::rc::Rc;

const DATE: &str = "date";
const TERMS: &str = "terms";

/// The form that resumes a case: what was due in the pause is offered with a new term, all of it ticked.
pub struct ResumeTask {
    file: Rc<CaseFile>,
}

impl ResumeTask {
    /// Resumes a case.
    pub fn new(file: Rc<CaseFile>) -> Self {
        Self { file }
    }

    /// What the pause that ends on the day before proposes.
    fn proposed(&self, on: NaiveDate) -> Vec<ProposedTerm> {
        let case = &self.file.case;
        let pause = case.pauses().find(|pause| pause.to.is_none() || pause.covers(on));
        let (Some(pause), Some(calendar)) = (pause, &self.file.school.calendar) else { return Vec::new() };
        let ended = Pause { to: on.pred_opt().filter(|last| *last >= pause.from), ..pause.clone() };
        proposed_terms(case, calendar, &ended)
    }

    fn items(&self, on: NaiveDate, session: &Session) -> Vec<Item> {
        let words = &session.words;
        let named = |it: &ProposedTerm| {
            let item = self.file.case.item_in_force(it.item)?;
            let (from, to) = (item_term(it.from, words), item_term(it.to, words));
            Some(Item::new(it.item.0.to_string(), format!("{from} → {to} · {}", item.text.activity)))
        };
        self.proposed(on).iter().filter_map(named).collect()
    }

    fn fields(&self, on: NaiveDate, session: &Session) -> Vec<Field> {
        let words = &session.words;
        let mut fields = vec![
            Field::note("about", say!(words, "day-resume-note")),
            past_day(DATE, say!(words, "case-date"), session),
        ];
        let items = self.items(on, session);
        if !items.is_empty() {
            let all: Vec<&str> = items.iter().map(|item| item.key.as_str()).collect();
            let all = all.join(",");
            fields.push(
                Field::ticks(TERMS, say!(words, "resume-terms"), items)
                    .hint(say!(words, "resume-terms-hint"))
                    .holding(&all),
            );
        }
        fields
    }
}

impl Task for ResumeTask {
    super::anew::of_case!();

    fn name(&self) -> String {
        format!("resume_{}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        Form::new(title(&say!(words, "day-resume-title"), &self.file), FormView::texts(words))
            .with_all(self.fields(session.today, session))
    }

    /// Another day makes another pause; the list follows once the day is typed and left.
    fn follow(&self, form: &mut Form, session: &Session) {
        let is_typed = form.focused().is_some_and(|field| field.id == DATE);
        let Some(on) = form.date(DATE).filter(|_| !is_typed) else { return };
        if form.has(TERMS) == self.proposed(on).is_empty() {
            form.ask_for(self.fields(on, session));
        }
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let (case, on) = (&self.file.case, day(form, DATE, session));
        let ticked = form.ticked(TERMS);
        let taken: Vec<ProposedTerm> = self
            .proposed(on)
            .into_iter()
            .filter(|it| ticked.contains(&it.item.0.to_string().as_str()))
            .collect();
        let moves = taking(case, &taken, &say!(session.words, "resume-reason"));
        let resume = Command::ResumeCase(ResumeCase { case: case.head.code, on });
        Ok([resume].into_iter().chain(moves).collect())
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Date).then_some(DATE)
    }
}
