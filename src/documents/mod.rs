//! Documents that a school can print and sign: Markdown out of the records.
//!
//! ```text
//! Case + School ──view──► plain values ──template──► Markdown
//!                         plan, diagnostics, report   escaped by itself (markdown)
//! ```
//!
//! A **view** judges nothing that the domain has not judged: it gathers what a document states and puts
//! it into the document's language. A **template** (`templates/*.md`) is layout: one serves the three
//! languages, because its words come from the texts by `say("id", …)`. Every value that a template
//! prints is escaped on its way out, so that nothing typed into a record can break a document.
//!
//! The Markdown is CommonMark with pipe tables, and reads well as plain text.

mod anchor;
mod document;
mod filters;
pub mod markdown;
mod plan;
mod printing;
mod references;
mod report;
mod round;
mod written;

pub use document::{Document, NotPrintable};
pub use plan::WhichPlan;
pub use printing::Documents;
pub use report::Scores;
