//! What does one do first in a new school?

use super::super::effect::Effect;
use super::super::form::Item;
use super::super::model::Model;
use super::super::popup::{Body, Pick, Picking, Reply};
use super::super::task::SetUpTask;
use super::super::turn::Purpose;
use super::super::view::{View, people};
use super::in_turn;
use crate::domain::text::local::Language;
use crate::say;
use crate::words::Words;
use std::rc::Rc;

/// Returns the language chosen for the school, where the view is the form that asks for it.
pub(super) fn language_chosen(view: &View) -> Option<Language> {
    match view {
        View::Form(form) if form.name() == SetUpTask::NAME => Some(SetUpTask::language(&form.form)),
        _ => None,
    }
}

/// What one does first in a new school, asked in the language that was chosen for it.
pub(super) fn offer(model: &mut Model, language: Language) {
    if model.session.words.language() != language {
        model.session.words = Rc::new(Words::new(language));
        model.notice = None;
    }
    let words = &model.session.words;
    let items = vec![
        Item::new("import", say!(words, "first-import")),
        Item::new("register", say!(words, "first-register")),
        Item::new("practice", say!(words, "first-practice")),
    ];
    let pick = Pick::new(say!(words, "first-title"), items, Picking::One);
    model.popups.open(Purpose::FirstRun, Body::Pick(pick));
}

pub(super) fn answered(model: &mut Model, reply: &Reply) -> Vec<Effect> {
    let Reply::Picked(keys) = reply else { return Vec::new() };
    match keys.first().map(String::as_str) {
        Some("import") => in_turn(model, |_, turn| people::ask_for_list(turn)),
        Some("register") => in_turn(model, |_, turn| people::open_to_register(turn)),
        Some("practice") => vec![Effect::OpenPractice],
        Some(_) | None => Vec::new(),
    }
}
