//! How loud is what is due: by a mark and a colour, never by colour alone?

use super::theme::Role;
use crate::domain::clock::standing::Urgency;

/// Returns the mark and the colour of something that is so urgent, the same wherever it stands.
pub(super) fn loudness(urgency: Option<Urgency>) -> (&'static str, Role) {
    match urgency {
        Some(Urgency::Overdue) => ("!!", Role::Overdue),
        Some(Urgency::Today) => ("!", Role::Today),
        Some(Urgency::Soon) => ("!", Role::Soon),
        Some(Urgency::Later) | None => ("", Role::Plain),
    }
}
