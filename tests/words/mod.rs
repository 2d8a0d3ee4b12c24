//! Texts: whole in three languages, and written as people write them.

mod choice;
mod dates;
mod explained;
mod faults;
mod filter;
mod lint;
pub mod messages;
mod named;
mod prepared;
pub mod refusals;
mod rust_source;
mod say;
pub mod sentence;
mod shipped;
mod template_source;
mod terms;
mod text;
mod text_rules;
mod troubles;
mod warnings;
mod when;
