//! Which day is the right one of a closed step, and why was it late?

use super::fields::{day, past_day, pointed, title};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::case::closed::ClosedStep;
use crate::domain::case::correction::closing;
use crate::domain::command::{Command, CorrectStep, ExplainDelay};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::refusal;
use crate::domain::rights::Right;
use crate::say;
use crate::words::dates;
use crate::words::named::step_made;
use std::rc::Rc;

const DATE: &str = "date";
const REASON: &str = "reason";
const LATE: &str = "late";

/// The form that corrects the day of a closed step, and says why it was late.
pub struct ClosedStepTask {
    file: Rc<CaseFile>,
    step: ClosedStep,
}

impl ClosedStepTask {
    /// Corrects or explains a step.
    pub fn new(file: Rc<CaseFile>, step: ClosedStep) -> Self {
        Self { file, step }
    }

    fn corrects(&self, session: &Session) -> bool {
        session.actor.may(Right::KeepCases, session.actor.relation_to(&self.file.case, session.today))
    }
}

impl Task for ClosedStepTask {
    super::anew::of_case!(step);

    fn name(&self) -> String {
        format!("closed_step_{}_{:?}", self.file.case.head.code, self.step)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let mut form =
            Form::new(title(&step_made(self.step.step(), words), &self.file), FormView::texts(words));
        let Some((on, closed)) = closing(&self.file.case, self.step) else { return form };
        if self.corrects(session) {
            form = form
                .with(past_day(DATE, say!(words, "step-right-day"), session).holding(&dates::table(on)))
                .with(Field::line(REASON, say!(words, "step-reason")).hint(say!(words, "step-reason-hint")));
        }
        match closed.held_to.filter(|due| on > due.binding) {
            Some(due) => form
                .with(Field::note("due", say!(words, "step-was-due", date = dates::table(due.binding))))
                .with(
                    Field::text(LATE, say!(words, "step-late"))
                        .holding(closed.late.as_deref().unwrap_or_default()),
                ),
            None => form,
        }
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let (case, step) = (self.file.case.head.code, self.step);
        let Some((on, closed)) = closing(&self.file.case, step) else { return Ok(Vec::new()) };
        let mut commands = Vec::new();
        let late = form.text(LATE);
        if !late.is_empty() && closed.late.as_ref() != Some(&late) {
            commands.push(Command::ExplainDelay(ExplainDelay { case, step, reason: late }));
        }
        let date = if form.has(DATE) { day(form, DATE, session) } else { on };
        if date != on || commands.is_empty() {
            let (version, reason) = (None, form.text(REASON));
            commands.push(Command::CorrectStep(CorrectStep { case, step, version, date, reason }));
        }
        Ok(commands)
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(&[(refusal::Field::Date, DATE), (refusal::Field::Reason, REASON)], field)
    }
}
