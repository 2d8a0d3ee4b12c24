//! How are the aim, the tasks and the directions of a plan written?

use super::fields::{lines, pointed, title};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{Command, WritePlan};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::refusal;
use crate::say;
use crate::words::Words;
use std::rc::Rc;

const AIM: &str = "aim";
const TASKS: &str = "tasks";
const DIRECTIONS: &str = "directions";

/// The text of the plan but for its items.
pub struct PlanTextTask {
    file: Rc<CaseFile>,
}

impl PlanTextTask {
    /// The text of the present plan.
    pub fn new(file: Rc<CaseFile>) -> Self {
        Self { file }
    }
}

impl Task for PlanTextTask {
    super::anew::of_case!();

    fn name(&self) -> String {
        format!("plan_text_{}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let plan = self.file.case.plan.as_ref();
        let (aim, tasks, directions) = plan.map_or_else(Default::default, |plan| {
            (plan.aim.clone(), plan.tasks.join("\n"), plan.directions.join("\n"))
        });
        Form::new(title(&say!(words, "plan-text-title"), &self.file), FormView::texts(words))
            .with_all(fields(&aim, &tasks, &directions, words))
    }

    fn commands(&self, form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        Ok(vec![Command::WritePlan(written(form, &self.file))])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        field_of(field)
    }
}

/// Returns the fields of aim, tasks and directions.
pub(super) fn fields(aim: &str, tasks: &str, directions: &str, words: &Words) -> Vec<Field> {
    let hint = say!(words, "plan-lines-hint");
    vec![
        Field::text(AIM, say!(words, "plan-aim")).required().holding(aim),
        Field::text(TASKS, say!(words, "plan-tasks")).hint(hint.clone()).holding(tasks),
        Field::text(DIRECTIONS, say!(words, "plan-directions")).required().hint(hint).holding(directions),
    ]
}

/// Returns the command that writes what stands in the fields.
pub(super) fn written(form: &Form, file: &CaseFile) -> WritePlan {
    WritePlan {
        case: file.case.head.code,
        aim: form.text(AIM),
        tasks: lines(&form.text(TASKS)),
        directions: lines(&form.text(DIRECTIONS)),
    }
}

/// Returns the field of aim, tasks or directions that a refusal speaks of.
pub(super) fn field_of(field: refusal::Field) -> Option<&'static str> {
    pointed(&[(refusal::Field::Aim, AIM), (refusal::Field::Directions, DIRECTIONS)], field)
}
