//! What does a line of the log say of a recorded change?

use crate::domain::change::{Recorded, Warning};
use crate::domain::clock::moved_date::MovedDate;
use crate::domain::code::CaseCode;
use crate::domain::id::{CommandId, Revision};
use crate::domain::part::Edit;
use crate::domain::rights::Role;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use serde_json::Value;

/// An entry of the history as a line of JSON.
///
/// A line of a whole store carries the very bytes of its entry, out of which an empty store takes it as
/// it was recorded; a line of one case carries its edits instead, as far as its reader may see them.
#[derive(Debug, Serialize)]
pub struct LogLine<'e> {
    schema: u8,
    revision: Revision,
    id: CommandId,
    at: DateTime<Utc>,
    day: NaiveDate,
    login: &'e str,
    roles: &'e [Role],
    #[serde(skip_serializing_if = "Option::is_none")]
    batch: Option<Revision>,
    case: Option<CaseCode>,
    command: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    edits: Option<&'e [Edit]>,
    warnings: &'e [Warning],
    moved: &'e [MovedDate],
    #[serde(skip_serializing_if = "Option::is_none")]
    sealed: Option<String>,
}

impl<'e> LogLine<'e> {
    /// Tells an entry with its edits; `case` is the code of the case that it touches.
    pub fn with_edits(entry: &'e Recorded, case: Option<CaseCode>) -> Self {
        Self { edits: Some(&entry.edits), ..Self::of(entry, case) }
    }

    /// Tells an entry with its very bytes, in base64.
    pub(super) fn with_bytes(entry: &'e Recorded, case: Option<CaseCode>, sealed: String) -> Self {
        Self { sealed: Some(sealed), ..Self::of(entry, case) }
    }

    fn of(entry: &'e Recorded, case: Option<CaseCode>) -> Self {
        Self {
            schema: 1,
            revision: entry.revision,
            id: entry.id,
            at: entry.at,
            day: entry.day,
            login: &entry.login,
            roles: &entry.roles,
            batch: entry.batch,
            case,
            command: super::writing::readable(&entry.command),
            edits: None,
            warnings: &entry.warnings,
            moved: &entry.moved,
            sealed: None,
        }
    }
}
