//! When and why does a case end before its time?

use super::fields::{day, past_day, pointed, title};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::case::EarlyEndReason;
use crate::domain::command::{Command, EndCase};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::refusal;
use crate::say;
use crate::words::Words;
use std::rc::Rc;

const ON: &str = "on";
const REASON: &str = "reason";
const NOTE: &str = "note";

/// The form that ends a case before its time.
pub struct EndEarlyTask {
    file: Rc<CaseFile>,
}

impl EndEarlyTask {
    /// Ends a case.
    pub fn new(file: Rc<CaseFile>) -> Self {
        Self { file }
    }
}

impl Task for EndEarlyTask {
    super::anew::of_case!();

    fn name(&self) -> String {
        format!("end_early_{}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        Form::new(title(&say!(words, "early-title"), &self.file), FormView::texts(words))
            .with(Field::note("about", say!(words, "early-note")))
            .with(Field::choice(REASON, say!(words, "case-reason"), reasons(words)).required())
            .with(past_day(ON, say!(words, "early-on"), session))
            .with(Field::text(NOTE, say!(words, "early-words")))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let reason = EarlyEndReason::ALL.into_iter().find(|reason| form.chosen(REASON) == Some(key(*reason)));
        let reason = reason.ok_or_else(|| vec![(REASON, say!(session.words, "form-required"))])?;
        let (case, on, note) = (self.file.case.head.code, day(form, ON, session), form.text(NOTE));
        Ok(vec![Command::EndCase(EndCase { case, on, reason, note })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(
            &[(refusal::Field::Date, ON), (refusal::Field::End, ON), (refusal::Field::Reason, REASON)],
            field,
        )
    }
}

/// Returns why a case can end before its time.
pub(super) fn reasons(words: &Words) -> Vec<Item> {
    EarlyEndReason::ALL.iter().map(|reason| Item::new(key(*reason), words.name(reason))).collect()
}

/// Returns the key of a reason in lists and drafts.
pub(super) fn key(reason: EarlyEndReason) -> &'static str {
    match reason {
        EarlyEndReason::Left => "left",
        EarlyEndReason::LongLeave => "leave",
        EarlyEndReason::OtherPost => "post",
        EarlyEndReason::Error => "error",
    }
}
