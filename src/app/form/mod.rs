//! What is being filled in, where is the user in it, and what came of the last key?
//!
//! A form is data: its fields, where the focus is, and what it waits for. It knows no words (the caller
//! gives every label, hint and error) and does nothing itself: a key ends in an [`Outcome`].
//!
//! ```text
//!  Посещение урока                                title
//!  Дата *       12.10      → пн 12.10.2026       label, value, echo
//!  Предмет      алгебра                           focus: field
//!  Замечания    …
//!  Уровень: средний                               note, set by the caller
//!               [ Сохранить ]                     focus: save
//! ```

mod check;
mod choice;
mod day;
mod draft;
mod field;
mod merge;
mod number;
mod press;
mod scores;
mod tell;
mod textbox;
mod ticks;
mod touch;
mod values;

pub use choice::{Choice, Item};
pub use day::{DayBox, Echo, Reader};
pub use draft::{Difference, Draft, Kept};
pub use field::{Field, Input, Need};
pub use merge::{Clash, Merged, merge};
pub use number::NumberBox;
pub use scores::{Area, Criterion, Score, ScoreRow, Scores};
pub use tell::Entry;
pub use textbox::{Lines, TextBox};
pub use ticks::Ticks;

use super::keys::Keyboard;

/// The words of a form that are not of one field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// The name of the button that saves.
    pub save: String,
    /// What the button says while the save is under way.
    pub saving: String,
    /// The message under a required field that is empty.
    pub required: String,
    /// The question when one leaves with unsaved text.
    pub leave_question: String,
    /// The choice that keeps the draft.
    pub keep: String,
    /// The choice that discards it.
    pub discard: String,
    /// The choice that goes on writing.
    pub go_on: String,
}

/// Where the next key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// Into the field with this number.
    Field(usize),
    /// To the button that saves.
    Save,
}

/// What becomes of unsaved text when one leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parting {
    /// The draft is kept; the default, for Esc never loses data.
    Keep,
    /// The draft goes.
    Discard,
    /// One stays and writes on.
    GoOn,
}

impl Parting {
    /// The choices in the order in which they are shown.
    pub const ALL: [Parting; 3] = [Parting::Keep, Parting::Discard, Parting::GoOn];
}

/// What the form is waiting for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// For keys.
    Typing,
    /// For the answer of the store: nothing can be typed, and a second press of save does nothing.
    Saving,
    /// For the answer to what becomes of the unsaved text; this choice has the focus.
    Parting(Parting),
}

/// How one left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// Nothing had been changed; there is nothing to keep.
    Unchanged,
    /// The draft is to be kept.
    KeepDraft,
    /// The draft is to be thrown away.
    DiscardDraft,
}

/// What the caller has to do after a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing: the form goes on.
    Stay,
    /// Save: the form is checked and waits for [`Form::refused`] or its end.
    Save,
    /// Close the form.
    Leave(Left),
    /// Open the text of this field in the user's editor, and give it back by [`Form::set_text`].
    EditExternally(&'static str),
    /// Open the month grid for this field, and give the day back by [`Form::set_date`].
    ChooseDay(&'static str),
    /// Do something that is not the form's: help, menu, repaint, quit, look.
    Other(super::keys::Action),
}

/// A form being filled in.
#[derive(Clone, Debug)]
pub struct Form {
    /// The name of what is being filled in, with whom it is about.
    pub title: String,
    /// The words that are not of one field.
    pub texts: Texts,
    /// What was wrong with the form as a whole when it was last refused.
    pub banner: Option<String>,
    /// What follows from what is typed, in sight wherever the cursor is.
    pub status: String,
    /// What another session has changed meanwhile; empty where nothing.
    pub meanwhile: Option<String>,
    fields: Vec<Field>,
    focus: Focus,
    phase: Phase,
    keyboard: Keyboard,
    opened: Draft,
}

impl Form {
    /// An empty form; fields follow by [`Form::with`].
    pub fn new(title: impl Into<String>, texts: Texts) -> Self {
        Self {
            title: title.into(),
            texts,
            banner: None,
            status: String::new(),
            meanwhile: None,
            fields: Vec::new(),
            focus: Focus::Save,
            phase: Phase::Typing,
            keyboard: Keyboard::default(),
            opened: Draft::default(),
        }
    }

    /// Adds a field; the first that can be typed into has the focus.
    #[must_use]
    pub fn with(mut self, field: Field) -> Self {
        debug_assert!(self.fields.iter().all(|other| other.id != field.id), "two fields {}", field.id);
        if self.focus == Focus::Save && field.takes_focus() {
            self.focus = Focus::Field(self.fields.len());
        }
        self.fields.push(field);
        self.opened = self.draft();
        self
    }

    /// Adds fields, as by [`Form::with`].
    #[must_use]
    pub fn with_all(self, fields: impl IntoIterator<Item = Field>) -> Self {
        fields.into_iter().fold(self, Form::with)
    }

    /// Begins in this field, for those before it hold what is usual.
    #[must_use]
    pub fn beginning_at(mut self, id: &str) -> Self {
        if let Some(at) = self.place(id) {
            self.focus = Focus::Field(at);
        }
        self
    }

    /// Asks for other fields, as what was chosen wants; what stands in a field that stays is kept.
    pub fn ask_for(&mut self, fields: Vec<Field>) {
        let (draft, focused) = (self.draft(), self.focused().map(|field| field.id));
        let before = std::mem::replace(&mut self.fields, fields);
        self.restore(&draft);
        self.go_on_filtering(&before);
        self.focus = match focused {
            Some(id) => Focus::Field(self.place(id).unwrap_or(0)),
            None => Focus::Save,
        };
    }

    /// Asks for one field more, below another; the cursor stays where it is.
    pub fn ask_after(&mut self, id: &str, field: Field) {
        let at = self.place(id).map_or(self.fields.len(), |at| at + 1);
        self.fields.insert(at, field);
        if let Focus::Field(here) = &mut self.focus
            && *here >= at
        {
            *here += 1;
        }
    }

    /// Asks for a field no more, where it was asked for; the cursor stays where it is.
    pub fn ask_no_more(&mut self, id: &str) {
        let Some(gone) = self.place(id) else { return };
        self.fields.remove(gone);
        if let Focus::Field(here) = &mut self.focus
            && *here > gone
        {
            *here -= 1;
        }
    }

    fn go_on_filtering(&mut self, before: &[Field]) {
        for field in &mut self.fields {
            let same = before.iter().find(|other| other.id == field.id).map(|other| &other.input);
            if let (Input::Choice(choice), Some(Input::Choice(before))) = (&mut field.input, same) {
                choice.go_on_from(before);
            }
        }
    }

    /// Whether there is such a field at present.
    pub fn has(&self, id: &str) -> bool {
        self.place(id).is_some()
    }

    fn place(&self, id: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.id == id)
    }

    /// The fields from top to bottom.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// Where the next key goes.
    pub fn focus(&self) -> Focus {
        self.focus
    }

    /// Takes note that the window has another size.
    pub fn resized(&mut self) {
        for text in self.fields.iter_mut().filter_map(Field::text_box) {
            text.unscroll();
        }
    }

    /// What the form is waiting for.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// The field that has the focus.
    pub fn focused(&self) -> Option<&Field> {
        match self.focus {
            Focus::Field(at) => self.fields.get(at),
            Focus::Save => None,
        }
    }

    /// Whether what stands here differs from what stood here when the form was opened.
    pub fn is_changed(&self) -> bool {
        self.draft() != self.opened
    }

    fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    fn field_mut(&mut self, id: &str) -> Option<&mut Field> {
        self.fields.iter_mut().find(|field| field.id == id)
    }
}
