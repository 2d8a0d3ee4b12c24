//! What has happened?

use super::burst::Typed;
use super::care::{Care, Cared};
use super::doubt::Doubt;
use super::effect::Back;
use super::measure::Extent;
use super::mouse::Mouse;
use super::remembered::Remembered;
use super::told::Told;
use crate::documents::Kind as DocumentKind;
use crate::domain::case::Case;
use crate::domain::change::{Answer, Recorded};
use crate::domain::code::CaseCode;
use crate::domain::command::Sent;
use crate::domain::compiled::front_page::Tally;
use crate::domain::compiled::overview::{CaseFile, Overview};
use crate::domain::doing::HeldBy;
use crate::domain::id::Revision;
use crate::domain::progress::Progress;
use crate::domain::refusal::Refusal;
use crate::domain::school::School;
use crate::domain::staff_list::Enrolment;
use crate::domain::trouble::Failure;
use chrono::NaiveDate;

/// A case of several that were asked for, or why it cannot be had.
pub type ReadCase = (CaseCode, Result<CaseFile, Failure>);

/// A thing that happened, as the shell tells it.
#[derive(Debug)]
pub enum Msg {
    /// Keys were pressed; those that arrived together come together.
    Keys(Vec<Typed>),
    /// Something was done with the mouse.
    Mouse(Mouse),
    /// Something was named in words.
    Told(Told),
    /// A text was pasted.
    Pasted(String),
    /// The window has another size.
    Resized(Extent),
    /// Of very many cases the first rows were read, and what is counted over all; all of them follow.
    Front(Box<Overview>, Tally),
    /// The lists were read; or they are in doubt.
    Overview(Result<Box<Overview>, Doubt>),
    /// The case of a code was read.
    Case(CaseCode, Result<Box<CaseFile>, Failure>),
    /// Cases were read for something that is done to all of them; or why one of them was not.
    Cases(Result<Vec<ReadCase>, Failure>),
    /// The school's shared records were read.
    School(Result<Box<(Revision, School)>, Failure>),
    /// The school with its cases was read for a document of all of it.
    Whole(DocumentKind, Result<Box<(School, Vec<Case>)>, Failure>),
    /// The cases were read in which a group event has an entry.
    Group(Result<Vec<Case>, Failure>),
    /// Commands were carried out, or not.
    Saved(Result<Vec<Answer>, Failure>),
    /// Commands were carried out, each for itself; or nothing was, for the store cannot.
    SavedEach(Result<Vec<Result<Answer, Refusal>>, Failure>),
    /// Commands were tried out, and not written.
    Rehearsed(Vec<Sent>, Result<Vec<Answer>, Failure>),
    /// What was changed last under this login was read.
    Last(Back, Result<Vec<Recorded>, Failure>),
    /// This is remembered of the user.
    Remembered(Box<Remembered>),
    /// What has changed since a revision was read, the newest first.
    Since(Revision, Result<Vec<Recorded>, Failure>),
    /// A staff list was read and tried out; or why not, in words.
    StaffList(Result<Box<Enrolment>, String>),
    /// Documents were written: the paths and how to fetch them; or why not, in words.
    Written(Result<Vec<String>, String>),
    /// The user's editor gave a text back; or why not, in words.
    Edited(Result<String, String>),
    /// A kept draft was found.
    Draft {
        /// Which form it belongs to.
        name: String,
        /// Its contents, as JSON.
        text: String,
    },
    /// A draft was kept; or why not, in words.
    DraftKept {
        /// Which form it belongs to.
        name: String,
        /// Nothing, or why not.
        kept: Result<(), String>,
    },
    /// The desk waits for whom, or waits no more.
    Waiting(Option<HeldBy>),
    /// What takes long has come so far; or nothing long is under way any more.
    Progress(Option<Progress>),
    /// Something was done with the store as a whole, or not.
    Cared(Care, Result<Cared, Failure>),
    /// Another session has saved.
    SavedElsewhere,
    /// Another store lies where the one was that was read before: a backup, or one made anew.
    OtherStore,
    /// The program was upgraded, and writes the store in a way unknown to this one.
    Upgraded,
    /// The lists are in doubt, and are to be looked at again.
    LookAgain,
    /// The practice school is open, or its day was moved.
    Practice(NaiveDate),
    /// So many others have the screens open.
    Others(usize),
    /// Time has gone by: it is another day, perhaps.
    Today(NaiveDate),
}
