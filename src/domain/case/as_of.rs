//! How did a case stand when an entry of the history had been made?

use crate::domain::case::Case;
use crate::domain::change::Recorded;
use crate::domain::id::Revision;

/// Returns the case as it stood after an entry, taken back from how it stands now; none before it
/// was opened.
///
/// The history is that of the case, the newest entry first. What the school holds in common, names
/// and calendar, is not taken back.
pub fn as_of(now: &Case, history: &[Recorded], entry: Revision) -> Option<Case> {
    let mut parts: std::collections::BTreeMap<_, _> =
        now.parts().into_iter().map(|part| (part.key(), part)).collect();
    for edit in history.iter().filter(|it| it.revision > entry).flat_map(|it| it.edits.iter().rev()) {
        match &edit.before {
            Some(part) => parts.insert(edit.key.clone(), part.clone()),
            None => parts.remove(&edit.key),
        };
    }
    Case::assemble(parts.into_values())
}
