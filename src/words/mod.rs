//! Texts in Russian, Kazakh and English.
//!
//! ```text
//! say!(words, "id", n = 5)   one message of the language in use      bundle, say
//! words.name(&stage)         the name of a thing of the domain       named
//! refusals::refusal(…)       why not, and the way out                refusals, faults, rows, warnings, troubles
//! inspection::line(…)        what is wrong with the store             inspection
//! quarantine::record(…)      which record cannot be read             quarantine
//! lint::finding(…)           what does not add up                   lint
//! when::left(…)              deadlines and terms                     when, terms
//! differences::lines(…)     what a new version says otherwise   differences
//! edits::lines(…)           what an entry of the history changed   edits
//! explain::lines(…)          why a step is due on its day, and what a change moves   explain, moved
//! calendar::special(…)      particular days, and what a newer calendar has otherwise   calendar
//! settings::amount(…)       the school's own numbers and records       settings
//! engagement::engagement(…)  what a person is busy with              engagement
//! fetching::fetched(…)      the line that fetches a file over SSH        fetching
//! enrolment::told(…)         what a staff list comes to             enrolment
//! filter::Reader::read(…)   what was typed into a filter             filter
//! first_few(…)              the beginning of a long list, the rest counted   first_few
//! dates::long(…)             dates, names, numbers inside texts      dates, numbers, text
//! shipped::rubrics()         rubrics, year template, recommendations shipped
//! ru/*.ftl kk/*.ftl en/*.ftl the messages, one file for each concept sources
//! ```
//!
//! Every message id has a hyphen (`stage-main`), and stands in the source as a whole literal: the test of the
//! texts reads the sources and fails on an id or argument that is missing, unused or different between
//! languages. So no id is ever put together from pieces.

pub mod amended;
mod bundle;
pub mod calendar;
pub mod choice;
pub mod commands;
pub mod date_entry;
pub mod date_faults;
pub mod dates;
pub mod differences;
pub mod edits;
pub mod engagement;
pub mod enrolment;
pub mod explain;
mod faults;
pub mod fetching;
pub mod files;
pub mod filter;
pub mod first_few;
pub mod inspection;
pub mod kazakh_row;
pub mod keeping;
pub mod lint;
pub mod moved;
pub mod named;
pub mod number_entry;
pub mod numbers;
pub mod progress;
pub mod quarantine;
pub mod refusals;
pub mod rows;
mod say;
pub mod settings;
pub mod shell_line;
pub mod shipped;
mod sources;
pub mod terms;
pub mod text;
pub mod troubles;
pub mod warnings;
pub mod when;
mod written;

pub use bundle::{Value, Words};
pub use first_few::first_few;
pub use named::{Named, NamedShort, plan_state, sheet_blocks, sheet_texts, step_made, warrant};
