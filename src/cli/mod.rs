//! One-shot commands: answers go to stdout, talk to stderr.
//!
//! ```text
//! arguments ─► OneShot ─► exit code
//!
//! looking      status · cases · show · agenda · people · calendar · lint · who · log · due
//! the day      visit · done · agree · approve · return · undo                                     `day`
//! in and out   import · apply · export · template
//! the data     init · verify · backup · restore · compact · migrate · anonymise · purge           `keeping`, `forgetting`
//! the program  doctor · keys · completions · man
//! ```

mod agenda;
mod apply;
mod arguments;
mod calendar;
mod cases;
mod completions;
mod day;
mod doctor;
mod due;
mod entry;
mod exit;
mod export;
mod filter;
mod forgetting;
mod help;
mod import;
mod init;
mod keeping;
mod lint;
mod log;
mod man;
mod names;
mod options;
mod own_files;
mod people;
mod quiet;
mod show;
mod status;
mod surroundings;
mod talk;
mod template;
mod typed_day;
mod usage;
mod verify;
mod who;

pub use arguments::{Asked, Call, Colour, KeysCall, Manner, Signs, arguments};
pub use entry::OneShot;
pub use exit::Exit;
pub use keeping::backup::{Unwritten, back_up_to_file};
pub use own_files::OwnFiles;
pub use quiet::Quiet;
pub use surroundings::Surroundings;
pub use typed_day::TypedDay;
pub use usage::fault;

use crate::desk::place::Place;
use crate::desk::{Desk, Moment};
use crate::words::Words;
use entry::Entry;
use std::io::Write;

/// What a command works with.
pub struct Session<'a> {
    /// The desk.
    pub desk: &'a Desk,
    /// Where the store lies.
    pub place: &'a Place,
    /// The login.
    pub login: &'a str,
    /// The time, and the day by which is judged.
    pub moment: Moment,
    /// The texts.
    pub words: &'a Words,
    /// Where answers go.
    pub out: &'a mut dyn Write,
    /// Where talk goes.
    pub talk: &'a mut dyn Write,
    /// Asks a question and returns the answer; none where nobody can be asked.
    pub ask: &'a mut dyn FnMut(&str) -> Option<String>,
    /// Waits for a key and says what arrived; none once it is `Enter`.
    pub press: &'a mut dyn FnMut() -> Option<String>,
    /// The terminal and the environment.
    pub surroundings: Surroundings,
    /// Makes files of the user's own.
    pub own: OwnFiles,
    /// Sixteen random bytes: the ids of the commands count on from them.
    pub seed: u128,
}

/// Every one-shot command, in the order of the help.
const ALL: [Entry; 31] = [
    status::ENTRY,
    cases::ENTRY,
    show::ENTRY,
    agenda::ENTRY,
    people::ENTRY,
    calendar::ENTRY,
    day::visit::ENTRY,
    day::done::ENTRY,
    day::marks::AGREE,
    day::marks::APPROVE,
    day::marks::RETURN,
    day::undo::ENTRY,
    import::ENTRY,
    apply::ENTRY,
    log::ENTRY,
    export::ENTRY,
    template::ENTRY,
    lint::ENTRY,
    verify::ENTRY,
    due::ENTRY,
    who::ENTRY,
    init::ENTRY,
    keeping::backup::ENTRY,
    keeping::restore::ENTRY,
    keeping::compact::ENTRY,
    keeping::migrate::ENTRY,
    forgetting::anonymise::ENTRY,
    forgetting::purge::ENTRY,
    doctor::ENTRY,
    completions::ENTRY,
    man::ENTRY,
];
