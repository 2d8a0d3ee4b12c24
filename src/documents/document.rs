//! What is a document, and why can one not be printed?

use super::html;
use super::template::TemplateFault;
use crate::domain::code::CaseCode;
use crate::domain::diagnostics::RoundKind;
use crate::domain::refusal::Refusal;
use crate::domain::text::local::Language;
use crate::say;
use crate::words::{Words, refusals};

/// A document as it is written to a file or shown as a preview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is called, in its language.
    pub title: String,
    /// A name for its file, safe on every system: `plan-26-07.md`.
    pub file_name: String,
    /// The language in which it is written.
    pub language: Language,
    /// Its text: CommonMark with pipe tables.
    pub markdown: String,
}

/// In which form a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// As the text that it is.
    #[default]
    Markdown,
    /// As a page that a browser shows and prints.
    Html,
}

impl Format {
    /// All forms, the usual one first.
    pub const ALL: [Self; 2] = [Self::Markdown, Self::Html];

    /// Returns the word by which it is asked for: the ending of its files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
        }
    }

    /// Returns the form of a word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.word() == word)
    }
}

impl Document {
    /// Returns the text of its file in a form.
    #[must_use]
    pub fn written(&self, format: Format) -> String {
        match format {
            Format::Markdown => self.markdown.clone(),
            Format::Html => html::page(self),
        }
    }

    /// Returns the name of its file in a form.
    #[must_use]
    pub fn file_name_in(&self, format: Format) -> String {
        let stem = self.file_name.strip_suffix(".md").unwrap_or(&self.file_name);
        format!("{stem}.{}", format.word())
    }
}

/// Why a document cannot be printed: the records have nothing that it could be made of, or a school's own
/// template does not fit.
#[derive(Debug, Clone, PartialEq)]
pub enum NotPrintable {
    /// The plan is not begun.
    NoPlan,
    /// No version of this number was approved.
    NoSuchVersion(u16),
    /// The plan says what its approved version says, or none was approved.
    NoChanges,
    /// The diagnostics of this kind was not made.
    NoSuchRound(RoundKind),
    /// There is no later round to set against the first.
    NothingToCompare,
    /// No lesson was visited, or none with a sheet or a note.
    NoVisits,
    /// No mentorship has a last day.
    NoHandOver,
    /// The report was not heard by the council, or its protocol is not entered.
    NotHeard,
    /// What a certificate certifies did not come to pass.
    NotCertified(Box<Refusal>),
    /// No order of this number stands.
    NoSuchOrder(String),
    /// Nobody waits for an order.
    NobodyWaits,
    /// The school has no rubric to make a form of.
    NoRubric,
    /// The calendar has no school year for the days asked for.
    NoSchoolYear,
    /// A school's own template does not fit what it is to print.
    Template(TemplateFault),
}

impl NotPrintable {
    /// Says why, with the way out.
    #[must_use]
    pub fn in_words(&self, words: &Words) -> String {
        match self {
            Self::NoPlan => words.say("export-no-plan"),
            Self::NoSuchVersion(number) => say!(words, "export-no-version", number = *number),
            Self::NoChanges => words.say("paper-no-changes"),
            Self::NoSuchRound(_) => words.say("export-no-round"),
            Self::NothingToCompare => words.say("paper-nothing-to-compare"),
            Self::NoVisits => words.say("paper-no-visits"),
            Self::NoHandOver => words.say("paper-no-handover"),
            Self::NotHeard => words.say("paper-not-heard"),
            Self::NotCertified(refusal) => refusals::refusal(refusal, words),
            Self::NoSuchOrder(number) => say!(words, "paper-no-such-order", number = number.as_str()),
            Self::NobodyWaits => words.say("paper-nobody-waits"),
            Self::NoRubric => words.say("paper-no-rubric"),
            Self::NoSchoolYear => words.say("paper-no-school-year"),
            Self::Template(fault) => fault.in_words(words),
        }
    }
}

/// Returns a file's name: the kind of document, the case's code, what tells it from its likes.
///
/// All of it is ours, never a person's name: Latin letters, digits and hyphens are safe on Windows,
/// in a shell and in an address, and a list of files shows nobody's name.
pub(super) fn file_name(kind: &str, code: CaseCode, rest: &str) -> String {
    format!("{kind}-{code}{rest}.md")
}
