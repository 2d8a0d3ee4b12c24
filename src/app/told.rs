//! What was named in words, where no keys are pressed?

use super::form::{Entry, Focus, Parting};
use super::keys::Action;
use super::popup::Reply;
use super::view::case::Tab;

/// A thing to do that was said by its name instead of by a key.
///
/// Whoever reads lines instead of keys (the plain mode) needs no cursor to be moved: a row, a field or an
/// answer is meant by itself. What follows is the same as after the keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// This action, as the menu would run it.
    Act(Action),
    /// This reply to the uppermost popup.
    Reply(Reply),
    /// The row at this place is to be selected.
    Row(usize),
    /// These words are to filter the list.
    Filter(String),
    /// This tab of the open case.
    Tab(Tab),
    /// This into the field that has the focus.
    Fill(Entry),
    /// On to the next criterion or field, if there is nothing wrong with this one.
    GoOn,
    /// Back to the criterion or field before.
    GoBack,
    /// To this field, or to the button that saves.
    Focus(Focus),
    /// This becomes of unsaved text.
    Part(Parting),
}
