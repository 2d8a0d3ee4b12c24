//! Texts: whole in three languages, and written as people write them.

mod choice;
mod dates;
mod messages;
mod prepared;
mod rust_source;
mod say;
mod shipped;
mod text;
mod text_rules;
