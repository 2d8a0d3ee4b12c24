//! What is a document, and why can one not be printed?

use crate::domain::code::CaseCode;
use crate::domain::diagnostics::RoundKind;

/// A document as it is written to a file or shown as a preview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is called, in its language.
    pub title: String,
    /// A name for its file, safe on every system: `plan-26-07.md`.
    pub file_name: String,
    /// Its text: CommonMark with pipe tables.
    pub markdown: String,
}

/// The records have nothing that the document could be made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotPrintable {
    /// The plan is not begun.
    NoPlan,
    /// No version of this number was approved.
    NoSuchVersion(u16),
    /// The diagnostics of this kind was not made.
    NoSuchRound(RoundKind),
}

/// Returns a file's name: the kind of document, the case's code, what tells it from its likes.
///
/// All of it is ours, never a person's name: Latin letters, digits and hyphens are safe on Windows,
/// in a shell and in an address, and a list of files shows nobody's name.
pub(super) fn file_name(kind: &str, code: CaseCode, rest: &str) -> String {
    format!("{kind}-{code}{rest}.md")
}
