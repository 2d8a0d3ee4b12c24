//! What is on the screen?

use super::burst::Burst;
use super::form::Focus;
use super::habits::Habits;
use super::keys::Keyboard;
use super::measure::Extent;
use super::mouse::Pointer;
use super::popup::Popups;
use super::session::{Kind, Session};
use super::sortings::Sortings;
use super::taste::OwnLook;
use super::turn::{Notice, Purpose};
use super::update::Settling;
use super::view::{View, settings};
use crate::domain::compiled::overview::Overview;
use crate::domain::doing::{Doing, HeldBy};
use crate::domain::id::CommandId;
use crate::domain::progress::Progress;
use crate::words::Words;
use chrono::NaiveDate;
use std::rc::Rc;

/// With what the program starts.
pub struct Opening {
    /// The login of the session.
    pub login: String,
    /// The day that is taken for today.
    pub today: NaiveDate,
    /// The texts.
    pub words: Words,
    /// The size of the window.
    pub extent: Extent,
    /// A school or an exercise.
    pub kind: Kind,
    /// Sixteen random bytes: the ids of this session's commands count on from them.
    pub seed: u128,
    /// The own keys, and whether the mouse is listened to.
    pub habits: Habits,
}

/// The whole of the program's state.
pub struct Model {
    /// Who, when, in which language, and the lists as last read.
    pub session: Session,
    /// The views, the present one last; never empty.
    pub views: Vec<View>,
    /// What lies over the present view.
    pub popups: Popups<Purpose>,
    /// The sentence above the footer.
    pub notice: Option<Notice>,
    /// Whether the answer to a save is awaited.
    pub saving: bool,
    /// What is done with the store as a whole, until it is answered.
    pub caring: Option<Doing>,
    /// Whether the program ends as soon as what it writes is written.
    pub is_leaving: bool,
    /// How far what takes long has come.
    pub progress: Option<Progress>,
    /// For whom the desk waits, while it does.
    pub waiting: Option<HeldBy>,
    pub(super) settling: Settling,
    /// Whether another store was met, so that nothing read before holds.
    pub(super) is_other_store: bool,
    pub(super) keyboard: Keyboard,
    pub(super) burst: Burst,
    pub(super) pointer: Pointer,
    pub(super) has_told_faults: bool,
    pub(super) next_id: u128,
    /// Whom the commands are about that were sent together last.
    pub(super) sent_about: Vec<Option<String>>,
}

/// Returns an id that this session has not given yet.
pub(super) fn next(last: &mut u128) -> CommandId {
    *last = last.wrapping_add(1);
    CommandId(*last)
}

impl Model {
    /// Begins with an empty dashboard; what it shows comes with the first overview.
    pub fn new(opening: Opening) -> Self {
        let overview = Rc::new(Overview::default());
        let session = Session {
            actor: overview.actor(&opening.login),
            login: opening.login,
            today: opening.today,
            words: Rc::new(opening.words),
            extent: opening.extent,
            kind: opening.kind,
            habits: opening.habits,
            overview,
            tally: None,
            doubted: None,
            was_confirmed: false,
            just_saved: false,
            others: 0,
            templates: Rc::default(),
            sortings: Sortings::default(),
            remembered: None,
            news: Vec::new(),
        };
        Self {
            session,
            views: vec![View::Dashboard(Default::default())],
            popups: Popups::default(),
            notice: None,
            saving: false,
            caring: None,
            is_leaving: false,
            progress: None,
            waiting: None,
            settling: Settling::default(),
            is_other_store: false,
            keyboard: Keyboard::default(),
            burst: Burst::default(),
            pointer: Pointer::default(),
            has_told_faults: false,
            next_id: opening.seed,
            sent_about: Vec::new(),
        }
    }

    /// Returns the view that takes the keys.
    pub fn view(&self) -> &View {
        self.views.last().expect("the dashboard is never closed")
    }

    /// Returns the look that the user chose, or tries while choosing one; none where there is no choice.
    pub fn own_look(&self) -> Option<OwnLook> {
        let tried = self.popups.top().and_then(settings::tried_look);
        tried.or_else(|| self.session.remembered.as_ref()?.look)
    }

    pub(super) fn fresh_id(&mut self) -> CommandId {
        next(&mut self.next_id)
    }

    /// Returns the field that is being typed into, with the name of its form.
    pub fn field(&self) -> Option<(String, Focus)> {
        match self.view() {
            View::Form(form) => Some((form.name(), form.form.focus())),
            _ => None,
        }
    }

    /// Returns name and contents of the draft that is being typed, for the signal thread to keep.
    pub fn present_draft(&self) -> Option<(String, String)> {
        match self.view() {
            View::Form(form) if form.form.is_changed() => Some((form.name(), form.draft())),
            _ => None,
        }
    }
}
