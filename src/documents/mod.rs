//! Documents that a school can print and sign: Markdown out of the records.
//!
//! ```text
//! Asked ─► Case(s) + School ──view──► plain values ──template──► Markdown
//! a Kind                             one file for each kind      escaped by itself (markdown)
//! ```
//!
//! A **view** judges nothing that the domain has not judged: it gathers what a document states and puts
//! it into the document's language. A **template** (`templates/*.md`) is layout: one serves the three
//! languages, because its words come from the texts by `say("id", …)`. Every value that a template
//! prints is escaped on its way out, so that nothing typed into a record can break a document.
//!
//! The Markdown is CommonMark with pipe tables, and reads well as plain text.

mod agenda;
mod anchor;
mod asked;
mod blank;
mod certificate;
mod changes;
mod comparison;
mod document;
mod filters;
mod hand_over;
mod html;
mod kind;
pub mod markdown;
mod order;
mod payroll;
mod plan;
mod printing;
mod protocol;
mod references;
mod register;
mod report;
mod round;
mod summary;
mod template;
mod visits;
mod written;

pub use asked::Asked;
pub use document::{Document, Format, NotPrintable};
pub use kind::{Kind, Subject};
pub use plan::WhichPlan;
pub use printing::Documents;
pub use report::Scores;
pub use template::{SHIPPED, Template, TemplateFault, check};
