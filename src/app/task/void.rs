//! Why is an entry of the journal voided?

use super::fields::title;
use super::{Anew, FormView, Fresh, Task, UponChange, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::app::view::Wanted;
use crate::domain::command::{Command, VoidEvent};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::EventId;
use crate::domain::refusal;
use crate::say;
use crate::words::dates;
use std::rc::Rc;

const REASON: &str = "reason";

/// The form that voids an entry: it stays, with the reason, and counts for nothing.
pub struct VoidTask {
    file: Rc<CaseFile>,
    event: EventId,
}

impl VoidTask {
    /// Voids an entry.
    pub fn new(file: Rc<CaseFile>, event: EventId) -> Self {
        Self { file, event }
    }
}

impl Task for VoidTask {
    fn upon_change(&self) -> UponChange {
        UponChange::LookAgain
    }

    fn made_of(&self) -> Option<Wanted> {
        Some(Wanted::Case(self.file.case.head.code))
    }

    fn anew(&self, fresh: &Fresh<'_>) -> Anew {
        let Fresh::Case(file) = fresh else { return Anew::AsItIs };
        match file.case.events.get(&self.event).filter(|it| it.voided.is_none()) {
            Some(_) => Anew::of(Self { file: Rc::clone(file), event: self.event }),
            None => Anew::Gone,
        }
    }

    fn name(&self) -> String {
        format!("void_{}_{}", self.file.case.head.code, self.event.0)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let about = self.file.case.events.get(&self.event).map(|event| {
            let day = dates::with_weekday(event.text.date, words.language());
            format!("{day} · {} · {}", words.name(&event.text.kind), event.text.topic)
        });
        Form::new(title(&say!(words, "void-title"), &self.file), FormView::texts(words))
            .with(Field::note("about", about.unwrap_or_default()))
            .with(Field::note("stays", say!(words, "void-note")))
            .with(Field::text(REASON, say!(words, "case-reason")).required())
    }

    fn commands(&self, form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        let (case, event, reason) = (self.file.case.head.code, self.event, form.text(REASON));
        Ok(vec![Command::VoidEvent(VoidEvent { case, event, reason })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Reason).then_some(REASON)
    }
}
