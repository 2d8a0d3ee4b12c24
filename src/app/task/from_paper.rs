//! What does the mark on the paper say: whose is it, and of which day?

use super::fields::{day, holders, past_day, person, title};
use super::for_deputy::FOR_DEPUTY;
use super::{FormView, Task, UponChange, Wrong};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::command::{AgreePlan, ApprovePlan, Command, MarkForm};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::plan::{Capacity, head_may_agree};
use crate::domain::refusal;
use crate::say;
use std::rc::Rc;

const BY: &str = "by";
const DATE: &str = "date";

/// The form that records a mark of agreement or of approval from paper.
pub struct FromPaperTask {
    file: Rc<CaseFile>,
    capacity: Capacity,
}

impl FromPaperTask {
    /// Records the mark of a capacity.
    pub fn new(file: Rc<CaseFile>, capacity: Capacity) -> Self {
        Self { file, capacity }
    }
}

impl Task for FromPaperTask {
    fn upon_change(&self) -> UponChange {
        UponChange::LookAgain
    }

    super::anew::of_case!(capacity);

    fn name(&self) -> String {
        format!("from_paper_{}_{:?}", self.file.case.head.code, self.capacity)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let what = match self.capacity {
            Capacity::Deputy => say!(words, "paper-agree-title"),
            Capacity::Head => say!(words, "paper-approve-title"),
        };
        Form::new(title(&what, &self.file), FormView::texts(words))
            .with(Field::note("about", say!(words, "paper-note")))
            .with_all(fields(self.capacity, &self.file, session))
            .beginning_at(DATE)
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let (case, mark) = (self.file.case.head.code, on_paper(form, session));
        Ok(vec![match self.capacity {
            Capacity::Deputy => {
                Command::AgreePlan(AgreePlan { case, mark, for_deputy: form.text(FOR_DEPUTY) })
            }
            Capacity::Head => Command::ApprovePlan(ApprovePlan { case, mark }),
        }])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Date).then_some(DATE)
    }
}

/// Returns the fields of a mark: who holds the capacity, and the day on the paper.
pub(super) fn fields(capacity: Capacity, file: &CaseFile, session: &Session) -> Vec<Field> {
    let words = &session.words;
    let in_stead = head_may_agree(&file.case, &file.school, session.today).is_ok();
    let mut holders = holders(file, capacity);
    if capacity == Capacity::Deputy && in_stead {
        let heads = super::fields::holders(file, Capacity::Head);
        let known = |item: &Item, all: &[Item]| all.iter().any(|other| other.key == item.key);
        let more: Vec<Item> = heads.into_iter().filter(|head| !known(head, &holders)).collect();
        holders.extend(more);
    }
    let first = holders.first().map(|item| item.key.clone()).unwrap_or_default();
    let mut fields = vec![
        Field::choice(BY, say!(words, "paper-by"), holders).required().holding(&first),
        past_day(DATE, say!(words, "paper-date"), session),
    ];
    if capacity == Capacity::Deputy && in_stead {
        let reason = Field::line(FOR_DEPUTY, say!(words, "for-deputy-reason"));
        fields.push(reason.hint(say!(words, "for-deputy-hint")));
    }
    fields
}

/// Returns the mark that the fields hold.
pub(super) fn on_paper(form: &Form, session: &Session) -> MarkForm {
    MarkForm::FromPaper { by: person(form, BY), date: day(form, DATE, session) }
}
