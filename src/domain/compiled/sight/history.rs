//! What is left of an entry of the history when what an actor may not see is taken out of it?

use super::Sight;
use super::redacted::Reader;
use crate::domain::change::Recorded;
use crate::domain::part::{Edit, PartKey};
use serde_json::Value;

impl Reader<'_> {
    /// Returns an entry as it may be seen; a former mentor sees those that they entered alone.
    ///
    /// The command says again what its edits say, so it is closed wherever one of them is. What it
    /// changed in other cases is told in theirs.
    pub fn entry(&self, entry: Recorded) -> Option<Recorded> {
        if self.sight == Sight::OwnEntries && entry.login != self.actor.login {
            return None;
        }
        let here = |edit: &&Edit| edit.key.case().is_none_or(|case| case == self.case.id());
        let edits: Vec<Edit> = entry.edits.iter().filter(here).cloned().map(|edit| self.edit(edit)).collect();
        let closed = edits != entry.edits || entry.edits.iter().any(|edit| self.is_closed(&edit.key));
        let command = if closed { without_notes(&entry.command) } else { entry.command };
        Some(Recorded { edits, command, ..entry })
    }

    fn edit(&self, edit: Edit) -> Edit {
        Edit {
            before: edit.before.and_then(|part| self.part(part)),
            after: edit.after.and_then(|part| self.part(part)),
            key: edit.key,
        }
    }

    /// An entry of the journal whose note is closed now was so whatever it held when it was written.
    fn is_closed(&self, key: &PartKey) -> bool {
        match key {
            PartKey::Event(_, id) => self
                .case
                .events
                .get(id)
                .is_some_and(|event| !super::reads_note(event, self.case, self.actor, self.today)),
            PartKey::Round(_, id) => self
                .case
                .rounds
                .get(id)
                .is_some_and(|round| !super::reads_round(round, self.case, self.actor, self.today)),
            PartKey::Settings
            | PartKey::Calendar
            | PartKey::Person(_)
            | PartKey::Order(_)
            | PartKey::Meeting(_)
            | PartKey::Rubric(_)
            | PartKey::Template(_)
            | PartKey::Appointment(_)
            | PartKey::Head(_)
            | PartKey::Mentorship(..)
            | PartKey::Plan(_)
            | PartKey::Version(..)
            | PartKey::Item(..)
            | PartKey::Report(_) => false,
        }
    }
}

/// The fields of a command that carry what was judged or noted.
const CLOSED: [&str; 8] = ["note", "sheet", "scores", "notes", "answers", "conclusion", "needs", "reason"];

/// Returns the JSON of a command without scores and notes; nothing of one that cannot be read.
///
/// By the names of its fields, so that a command that comes later has nothing to forget.
fn without_notes(command: &str) -> String {
    let Ok(mut command) = serde_json::from_str::<Value>(command) else { return String::new() };
    close(&mut command);
    command.to_string()
}

fn close(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                if CLOSED.contains(&name.as_str()) { *field = emptied(field) } else { close(field) }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn emptied(field: &Value) -> Value {
    match field {
        Value::String(_) => Value::String(String::new()),
        Value::Array(_) => Value::Array(Vec::new()),
        Value::Object(_) | Value::Null | Value::Bool(_) | Value::Number(_) => Value::Null,
    }
}
