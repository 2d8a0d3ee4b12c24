//! What follows from a staff list that was read, or could not be?

use super::super::effect::Effect;
use super::super::model::Model;
use super::super::task::StaffListTask;
use super::super::view::{StaffListView, View};
use super::in_turn;
use crate::domain::staff_list::Enrolment;

/// What the list comes to takes the place of the form that asked for its path.
pub(super) fn read(model: &mut Model, enrolment: Box<Enrolment>) -> Vec<Effect> {
    let mut effects = Vec::new();
    if model.views.pop_if(asks_for_path).is_some() {
        effects.push(Effect::DropDraft(StaffListTask::NAME.to_owned()));
    }
    effects.extend(in_turn(model, |_, turn| turn.open(View::StaffList(StaffListView::of(enrolment)))));
    effects
}

/// Why it could not be read stands beside the path, which is still there.
pub(super) fn unread(model: &mut Model, why: String) -> Vec<Effect> {
    match model.views.last_mut() {
        Some(View::Form(form)) if form.name() == StaffListTask::NAME => {
            form.wrong(StaffListTask::PATH, why);
            Vec::new()
        }
        Some(_) | None => in_turn(model, |_, turn| turn.complain(why)),
    }
}

fn asks_for_path(view: &mut View) -> bool {
    matches!(view, View::Form(form) if form.name() == StaffListTask::NAME)
}
