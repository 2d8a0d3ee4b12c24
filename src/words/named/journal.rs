//! How are the entries of the journal, and the parts of a lesson sheet, called?

use super::Named;
use crate::domain::journal::{EventKind, EventState, SHEET_BLOCKS};
use crate::words::Words;

impl Named for EventKind {
    fn id(&self) -> &'static str {
        match self {
            Self::VisitByMentor => "journal-visit-by-mentor",
            Self::VisitByMentee => "journal-visit-by-mentee",
            Self::VisitByAdministration => "journal-visit-by-administration",
            Self::Consultation => "journal-consultation",
            Self::Support => "journal-support",
            Self::Workshop => "journal-workshop",
            Self::Other => "journal-other",
        }
    }
}

impl Named for EventState {
    fn id(&self) -> &'static str {
        match self {
            Self::TookPlace => "event-took-place",
            Self::Planned => "event-planned",
            Self::Cancelled { .. } => "event-cancelled",
        }
    }
}

/// The blocks of a lesson observation sheet, in its order.
const BLOCKS: [&str; SHEET_BLOCKS] = [
    "sheet-aims",
    "sheet-fit",
    "sheet-methods",
    "sheet-differentiation",
    "sheet-assessment",
    "sheet-resources",
    "sheet-discipline",
    "sheet-reflection",
];

/// Returns the names of the blocks of a lesson observation sheet, in the order of its scores.
#[must_use]
pub fn sheet_blocks(words: &Words) -> [String; SHEET_BLOCKS] {
    BLOCKS.map(|id| words.say(id))
}

/// Returns what is written under the blocks: strengths, areas to develop, recommendations.
#[must_use]
pub fn sheet_texts(words: &Words) -> [String; 3] {
    ["sheet-strengths", "sheet-to-develop", "sheet-recommendations"].map(|id| words.say(id))
}
