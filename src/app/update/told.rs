//! What follows from what was named in words?

use super::super::effect::Effect;
use super::super::form::Form;
use super::super::key::{Code, Key};
use super::super::keys::Action;
use super::super::model::Model;
use super::super::popup::{Answer, Reply};
use super::super::told::Told;
use super::super::turn::Purpose;
use super::super::view::View;
use super::{in_turn, keys};

/// Does what was named; the notice of what went before is taken away, as by a key.
pub(super) fn told(model: &mut Model, told: Told) -> Vec<Effect> {
    model.notice = None;
    match told {
        Told::Act(action) => keys::act(model, action),
        Told::Reply(reply) => replied(model, reply),
        Told::Row(row) => with_view(model, |view| view.select(row)),
        Told::Filter(words) => filter(model, &words),
        Told::Tab(tab) => with_view(model, |view| {
            if let View::Case(case) = view {
                case.go_to(tab);
            }
        }),
        Told::Fill(entry) => in_form(model, |form| form.put(&entry)),
        Told::GoOn => in_form(model, Form::go_on),
        Told::GoBack => in_form(model, Form::go_back),
        Told::Focus(focus) => in_form(model, |form| form.focus_on(focus)),
        Told::Part(parting) => in_turn(model, |view, turn| {
            if let View::Form(form) = view {
                form.parted(parting, turn);
            }
        }),
    }
}

fn replied(model: &mut Model, reply: Reply) -> Vec<Effect> {
    match model.popups.close() {
        Some(popup) => keys::popped(model, Answer::<Purpose>::Replied(popup.purpose, reply)),
        None => Vec::new(),
    }
}

/// The filter is begun, emptied, filled and left, as keys would do it.
fn filter(model: &mut Model, words: &str) -> Vec<Effect> {
    let effects = if model.view().is_typed_into() { Vec::new() } else { keys::act(model, Action::Filter) };
    if let Some(view) = model.views.last_mut().filter(|view| view.is_typed_into()) {
        view.type_in(Key::ctrl('u'), &model.session);
        view.paste(words, &model.session);
        view.type_in(Key::plain(Code::Enter), &model.session);
    }
    effects
}

fn with_view(model: &mut Model, run: impl FnOnce(&mut View)) -> Vec<Effect> {
    if let Some(view) = model.views.last_mut() {
        run(view);
    }
    Vec::new()
}

fn in_form(model: &mut Model, run: impl FnOnce(&mut Form)) -> Vec<Effect> {
    if let Some(View::Form(form)) = model.views.last_mut() {
        form.told(run, &model.session);
    }
    Vec::new()
}
