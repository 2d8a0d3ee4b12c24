//! Why are several entries of journals voided at once?

use super::void::named;
use super::{FormView, Task, Voided, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::case::Case;
use crate::domain::command::{Command, VoidEvent};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::group_event::{self, GroupKey};
use crate::domain::id::EventId;
use crate::domain::refusal;
use crate::say;
use crate::words::{Words, first_few};
use std::rc::Rc;

const REASON: &str = "reason";

/// How many entries the form names; the others it counts.
const NAMED: usize = 6;

/// Which entries are voided.
enum Entries {
    /// Those of one event, in all the cases that have it in common.
    OfGroup(GroupKey, Vec<Case>),
    /// Those that were marked in one journal.
    Marked(Vec<EventId>),
}

/// The form that voids several entries with one reason: each stays where it is, with the reason.
pub struct VoidManyTask {
    file: Rc<CaseFile>,
    entries: Entries,
    first: EventId,
}

impl VoidManyTask {
    /// Voids an event in all its cases; `event` is its entry in the open one.
    pub fn of_group(file: Rc<CaseFile>, event: EventId, group: GroupKey, cases: Vec<Case>) -> Self {
        Self { file, entries: Entries::OfGroup(group, cases), first: event }
    }

    /// Voids the entries that were marked, none where there are none.
    pub fn marked(file: Rc<CaseFile>, events: Vec<EventId>) -> Option<Self> {
        let first = *events.first()?;
        Some(Self { file, entries: Entries::Marked(events), first })
    }

    fn told(&self, words: &Words) -> (String, Vec<String>) {
        let named = |event: &EventId| named(Voided::Event(*event), &self.file, words);
        match &self.entries {
            Entries::OfGroup(_, cases) => {
                let codes: Vec<String> = cases.iter().map(|case| case.head.code.to_string()).collect();
                let all = say!(words, "event-cases", n = codes.len(), all = codes.join(", "));
                (say!(words, "void-group-title"), vec![named(&self.first), all])
            }
            Entries::Marked(events) => {
                let lines = first_few(events.iter().map(named), NAMED, words);
                (say!(words, "void-marked-title", n = events.len()), lines)
            }
        }
    }
}

impl Task for VoidManyTask {
    fn name(&self) -> String {
        format!("void_many_{}_{}", self.file.case.head.code, self.first.0)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let (title, lines) = self.told(words);
        Form::new(title, FormView::texts(words))
            .with(Field::note("about", lines.join("\n")))
            .with(Field::note("stays", say!(words, "void-note")))
            .with(Field::text(REASON, say!(words, "case-reason")).required())
    }

    fn commands(&self, form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        let (case, reason) = (self.file.case.head.code, form.text(REASON));
        let void =
            |event: &EventId| Command::VoidEvent(VoidEvent { case, event: *event, reason: reason.clone() });
        Ok(match &self.entries {
            Entries::OfGroup(group, cases) => {
                group_event::void(*group, &reason, &cases.iter().collect::<Vec<_>>())
            }
            Entries::Marked(events) => events.iter().map(void).collect(),
        })
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Reason).then_some(REASON)
    }
}
