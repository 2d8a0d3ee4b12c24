//! What must the shell do for the program?

use super::care::Care;
use super::remembered::Remembered;
use crate::documents::{Document, Format, Kind};
use crate::domain::code::CaseCode;
use crate::domain::command::Sent;
use crate::domain::group_event::GroupKey;
use crate::domain::id::Revision;
use chrono::NaiveDate;

/// Which way one goes in the own history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Back {
    /// Takes the last change back.
    Undo,
    /// Makes again what was taken back last.
    Redo,
}

/// Something outside the pure program, as data; each is answered by a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Read the lists again.
    LoadOverview,
    /// Read the lists again, if it can be done at once.
    LookAgain,
    /// Give up waiting for the store, and stop what takes long, where all can still be left as it was.
    CallOff,
    /// Read a case whole.
    LoadCase(CaseCode),
    /// Read cases whole, but for their history, for something that is done to all of them.
    LoadCases(Vec<CaseCode>),
    /// Read those of the cases in which a group event has an entry.
    FindGroup(GroupKey, Vec<CaseCode>),
    /// Read the school's shared records.
    LoadSchool,
    /// Carry out commands, all or none.
    Save(Vec<Sent>),
    /// Carry out commands as one batch, each answered for itself.
    SaveEach(Vec<Sent>),
    /// Try commands out, and say what would come of them; nothing is written.
    Rehearse(Vec<Sent>),
    /// Read what was changed last under this login, to take it back or make it again.
    ReadLast(Back),
    /// Do something with the store as a whole.
    Care(Care),
    /// Read a staff list, and try it out.
    ReadStaffList(String),
    /// Read the school with every case whole, for a document of all of it.
    LoadWhole(Kind),
    /// Write documents in a form where the user's files go, and say where.
    WriteDocuments(Vec<Document>, Format),
    /// Open a text in the user's editor.
    EditExternally(String),
    /// Keep what was typed into a form that is left.
    KeepDraft {
        /// Which form it belongs to.
        name: String,
        /// Its contents, as JSON.
        text: String,
    },
    /// Throw a kept draft away.
    DropDraft(String),
    /// Look for a kept draft.
    FindDraft(String),
    /// Keep what is remembered of the user.
    Remember(Remembered),
    /// Read what has changed since a revision.
    ReadSince(Revision),
    /// Move the practice school to another day.
    MovePracticeDay(NaiveDate),
    /// Go over to the practice school.
    OpenPractice,
    /// Listen to the mouse from now on, or no more.
    ListenToMouse(bool),
    /// Draw everything anew.
    Repaint,
    /// Stop until `fg`.
    Suspend,
    /// End.
    Quit,
}
