//! What does the program remember of this user from one visit to the next?
//!
//! Nothing of the school's records: when the user was last here, and how the screens are to be. A field
//! more is a line more; what a newer program wrote stays as it is.

use super::sortings::Sortings;
use super::taste::OwnLook;
use crate::domain::id::Revision;
use crate::domain::text::local::Language;
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// What the program remembers of this user, for one store.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Remembered {
    /// The last visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<Visit>,
    /// The last visit on a day before that; none once what has changed since was looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Visit>,
    /// The look that the user chose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub look: Option<OwnLook>,
    /// Whether the user switched the mouse on, or off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mouse: Option<bool>,
    /// The language that the user chose for the screens and commands.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "leniently")]
    pub language: Option<Language>,
    /// In which order the user wants each list.
    #[serde(skip_serializing_if = "is_usual", deserialize_with = "leniently")]
    pub sortings: Sortings,
    /// What a newer program remembers.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

fn is_usual(sortings: &Sortings) -> bool {
    *sortings == Sortings::default()
}

/// What this program does not understand is as if it were not there, and the rest still holds.
fn leniently<'de, D: Deserializer<'de>, T: Default + for<'t> Deserialize<'t>>(
    from: D,
) -> Result<T, D::Error> {
    let value = Value::deserialize(from)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}

/// When the user saw the records, and what was the newest change then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// The day that was taken for today.
    pub day: NaiveDate,
    /// The newest change that was seen.
    pub revision: Revision,
}

impl Remembered {
    /// Reads what was kept; of what cannot be read nothing is remembered.
    pub fn from_text(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// Returns the text that is kept.
    pub fn to_text(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Takes note that the records are seen on a day; says whether that is news.
    ///
    /// The last visit of an earlier day stays beside it. Records that have gone back, from a backup or made
    /// anew, have no "since then".
    pub fn see(&mut self, day: NaiveDate, revision: Revision) -> bool {
        let now = Visit { day, revision };
        if self.last == Some(now) {
            return false;
        }
        if let Some(last) = self.last.filter(|last| last.day != day) {
            self.before = Some(last);
        }
        self.before = self.before.filter(|before| before.day < day && before.revision <= revision);
        self.last = Some(now);
        true
    }

    /// Returns the last visit on an earlier day, where something has changed since.
    pub fn absence(&self) -> Option<Visit> {
        let (before, last) = (self.before?, self.last?);
        (before.day < last.day && before.revision < last.revision).then_some(before)
    }
}
