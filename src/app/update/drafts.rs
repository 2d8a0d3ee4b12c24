//! What becomes of a draft that was kept?

use super::super::effect::Effect;
use super::super::form::Difference;
use super::super::model::Model;
use super::super::popup::{Body, Named, Question, Reading, Reply};
use super::super::turn::Purpose;
use super::super::view::View;
use super::in_turn;
use crate::say;
use std::rc::Rc;

pub(super) fn found(model: &mut Model, name: String, text: String) -> Vec<Effect> {
    if !matches!(model.view(), View::Form(form) if form.name() == name && !form.holds(&text)) {
        return Vec::new();
    }
    ask(model, name, text);
    Vec::new()
}

fn ask(model: &mut Model, name: String, text: String) {
    let words = &model.session.words;
    let answers = vec![
        Named::new("draft-resume", say!(words, "draft-resume")),
        Named::new("draft-differences", say!(words, "draft-differences")),
        Named::new("draft-discard", say!(words, "draft-discard")),
    ];
    let question = Question::ordinary(say!(words, "draft-found"), Vec::new(), answers);
    model.popups.open(Purpose::Draft { name, text }, Body::Question(question));
}

/// Whoever answers nothing leaves the form and the draft as they are.
pub(super) fn answered(model: &mut Model, name: String, text: String, reply: &Reply) -> Vec<Effect> {
    match reply {
        Reply::Chose("draft-resume") => in_turn(model, |view, turn| {
            if let View::Form(form) = view {
                form.resume(&text, turn);
            }
        }),
        Reply::Chose("draft-differences") => {
            show_differences(model, name, text);
            Vec::new()
        }
        Reply::Chose("draft-discard") => vec![Effect::DropDraft(name)],
        _ => in_turn(model, |_, turn| turn.close()),
    }
}

/// The question stays, beneath what is to be read first.
fn show_differences(model: &mut Model, name: String, text: String) {
    let View::Form(form) = model.view() else { return };
    let words = Rc::clone(&model.session.words);
    let said =
        |it: Difference| say!(words, "draft-difference", field = it.label, draft = it.there, form = it.here);
    let lines: Vec<String> = form.differences(&text).into_iter().map(said).collect();
    ask(model, name, text);
    let reading = Reading::new(say!(words, "draft-differences"), lines);
    model.popups.open(Purpose::Read, Body::Reading(reading));
}

/// A form that is left goes once its draft is kept, and stays where it cannot be.
pub(super) fn kept(model: &mut Model, name: &str, kept: Result<(), String>) -> Vec<Effect> {
    in_turn(model, |view, turn| match view {
        View::Form(form) if form.name() == name => form.draft_kept(kept, turn),
        _ => {
            if let Err(why) = kept {
                turn.complain(why);
            }
        }
    })
}
