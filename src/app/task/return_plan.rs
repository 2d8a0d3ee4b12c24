//! What is to be mended in a plan that is returned for rework?

use super::fields::title;
use super::for_deputy::FOR_DEPUTY;
use super::{FormView, Task, UponChange, Wrong, from_paper};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::app::view::case::marks::Way;
use crate::domain::command::{Command, MarkForm, ReturnPlan};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::plan::Capacity;
use crate::domain::refusal;
use crate::say;
use std::rc::Rc;

const REMARK: &str = "remark";

/// The form of a return: the remark, and, where it is typed from paper, whose it is and of which day.
pub struct ReturnTask {
    file: Rc<CaseFile>,
    capacity: Capacity,
    way: Way,
}

impl ReturnTask {
    /// Returns the plan in a capacity.
    pub fn new(file: Rc<CaseFile>, capacity: Capacity, way: Way) -> Self {
        Self { file, capacity, way }
    }
}

impl Task for ReturnTask {
    fn upon_change(&self) -> UponChange {
        UponChange::LookAgain
    }

    super::anew::of_case!(capacity, way);

    fn name(&self) -> String {
        format!("return_{}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let number = self.file.case.plan.as_ref().map_or(1, |plan| plan.version);
        let form = Form::new(title(&say!(words, "return-title"), &self.file), FormView::texts(words))
            .with(Field::note("about", say!(words, "return-note", number)))
            .with(Field::text(REMARK, say!(words, "return-remark")).required());
        match self.way {
            Way::Given => form,
            Way::ForDeputy => form.with(Field::line(FOR_DEPUTY, say!(words, "for-deputy-reason")).required()),
            Way::FromPaper => form.with_all(from_paper::fields(self.capacity, &self.file, session)),
        }
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let mark = match self.way {
            Way::Given | Way::ForDeputy => MarkForm::Given,
            Way::FromPaper => from_paper::on_paper(form, session),
        };
        let (case, capacity, remark) = (self.file.case.head.code, self.capacity, form.text(REMARK));
        Ok(vec![Command::ReturnPlan(ReturnPlan {
            case,
            capacity,
            mark,
            remark,
            for_deputy: form.text(FOR_DEPUTY),
        })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Remark).then_some(REMARK)
    }
}
