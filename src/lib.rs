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
//!
//! # Words of this house
//!
//! | Word | Means |
//! |---|---|
//! | case | the mentoring of one young specialist, from the order that names a mentor to the report |
//! | mentee, mentor | the two people of a case; a *tenure* is the time for which a mentor has it |
//! | round | one diagnosing of the mentee: the first begins stage I, later ones are compared with it |
//! | version | the plan as it was approved once; its *items* are the rows of the form of Order No. 130 |
//! | event | one entry of a case's journal: a visit, a consultation, a workshop |
//! | step, clock | something that somebody has to do, and until when; a *standing* judges a case's steps on a day |
//! | command, change | what somebody wants done; what `decide` made of it, to be written in one piece |
//! | record, part | what lies in the store under one key; a case is many parts |
//! | summary, overview | a case in short; all cases in short, with what a judgement about today needs |
//! | digest | the overview as a file, read without opening the store |
//! | front page | of very many cases the first rows that a login sees, and what is counted over all; beside the digest |
//! | lease | the store opened by one process, for one operation |
//! | desk | where a command meets the store, and where screens and commands get what they show |
//! | view, task, popup | a screen; what a form does with its fields; what lies over a screen |
//! | turn, effect | what a view may do while it answers one key; what the shell is asked to do after it |
//!
//! # Where do I add …
//!
//! | … | Begin here | What holds you to the rest |
//! |---|---|---|
//! | a text, or another wording | `words/ru`, `kk`, `en`: the file of its concept | the tests of [`words`]: missing, unused, other arguments; its width nothing but the pictures |
//! | a field of a form | `app/task`: the file of the form; if it is new to the records, the struct of the record in [`domain`] and the form of its command | the compiler; the golden records; the walk of the screens; nothing asks whether the history says it |
//! | something that can be done | [`domain::command::Command`], then `domain/decide` | the compiler at every `match`; the examples of `apply` |
//! | a document | [`documents::Kind`], a view beside it, a template | the compiler; the golden files |
//! | a command of the command line | a file in `cli` with its `ENTRY`, one line in `cli/mod.rs` | the schemas; the help in three languages |
//! | a key, or an action | [`app::keys`]: one line of the table; a new action is a variant, its names, and an arm in `act` of the view | no key means two things in one place, on any layout; every key does something |
//! | a number that a school may change | [`domain::clock::deadline::Terms`], [`domain::settings::Number`], its name in `words/named` | the compiler, its range among them; the golden records: an old store is still read |
//!
//! `CONTRIBUTING.md` goes through most of them step by step.

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
