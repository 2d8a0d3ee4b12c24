//! By which digits on paper can a later change of the history be shown?

use super::document::Document;
use crate::domain::inspection::Anchor;
use crate::say;
use crate::words::{Words, dates};

/// Adds at the foot up to which entry of the history the document was printed, and its anchor.
pub(super) fn at_foot(document: Document, anchor: &Anchor, words: &Words) -> Document {
    let (number, digits) = (anchor.revision.0.to_string(), anchor.digits.as_str());
    let line = match anchor.day {
        Some(day) => say!(words, "doc-anchor", number, day = dates::table(day), digits),
        None => say!(words, "doc-anchor-bare", number, digits),
    };
    Document { markdown: format!("{}\n{line}\n", document.markdown), ..document }
}
