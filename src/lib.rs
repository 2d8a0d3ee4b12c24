//! Mentoring of new teachers in a Kazakhstan school, run from the terminal.
//!
//! The house has floors; each may name only those written beside it, and `tests/floors.rs` holds
//! them to it:
//!
//! ```text
//! main ─ shell                        terminal, signals, events, clock, paths; performs effects
//! ui          app, words, domain      draws the model
//! cli         desk, documents, intake, words, domain   one-shot commands
//! app         documents, words, domain                 the pure program: Model, Msg, update, Effect
//! desk        store, domain           the one place where a decision meets the store
//! documents   words, domain           Markdown out
//! intake      words, domain           CSV and JSON lines in
//! words       domain                  texts in Russian, Kazakh and English
//! store       domain                  records on the disk
//! domain      nothing                 the process: no I/O, no clock, no words, no terminal
//! ```
//!
//! To learn the process, read [`domain`]; to learn the program, read [`app`].

pub mod app;
pub mod cli;
pub mod desk;
pub mod documents;
pub mod domain;
pub mod intake;
pub mod shell;
pub mod store;
pub mod ui;
pub mod words;
