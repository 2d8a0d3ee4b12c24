//! Who are the people of the school, and who waits for an order?

use crate::app::effect::Effect;
use crate::app::keys::{Action, Context};
use crate::app::popup::Reply;
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::domain::id::Revision;
use crate::domain::school::School;

/// The people of the school.
#[derive(Debug, Default)]
pub struct PeopleView {
    school: Option<Box<School>>,
    revision: Revision,
}

impl PeopleView {
    /// Opens the list of people.
    pub fn new(_session: &Session) -> Self {
        Self::default()
    }

    /// Opens the list of people to begin a case from.
    pub fn new_case(session: &Session) -> Self {
        Self::new(session)
    }

    /// Returns the school, once it was read.
    pub fn school(&self) -> Option<&School> {
        self.school.as_deref()
    }

    /// Takes the school as it was read.
    pub fn read(&mut self, revision: Revision, school: School, _session: &Session) {
        self.revision = revision;
        self.school = Some(Box::new(school));
    }

    /// Asks for the school again, after a change.
    pub fn reload(&self, turn: &mut Turn<'_>) {
        turn.effect(Effect::LoadSchool);
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        crate::app::update::global(action, Context::People, turn);
    }

    /// Takes the reply to a popup.
    pub fn replied(&mut self, _asked: &'static str, _reply: Reply, _turn: &mut Turn<'_>) {}
}

/// Asks for the path of a staff list.
pub fn ask_for_list(_view: &mut super::View, _turn: &mut Turn<'_>) {}
