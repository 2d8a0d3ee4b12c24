//! What does a staff list come to, before anything of it is written?

use crate::app::keys::{Action, Context};
use crate::app::popup::Reply;
use crate::app::turn::Turn;
use crate::domain::staff_list::Enrolment;

/// A staff list that was read and tried out.
#[derive(Debug)]
pub struct StaffListView {
    enrolment: Box<Enrolment>,
}

impl StaffListView {
    /// Shows what a list comes to.
    pub fn of(enrolment: Box<Enrolment>) -> Self {
        Self { enrolment }
    }

    /// Returns what the list comes to.
    pub fn enrolment(&self) -> &Enrolment {
        &self.enrolment
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        crate::app::update::global(action, Context::Text, turn);
    }

    /// Takes the reply to a popup.
    pub fn replied(&mut self, _asked: &'static str, _reply: Reply, _turn: &mut Turn<'_>) {}
}
