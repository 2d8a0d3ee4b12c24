//! What becomes of a draft that was kept?

use super::super::effect::Effect;
use super::super::model::Model;
use super::super::popup::{Body, Named, Question, Reply};
use super::super::turn::Purpose;
use super::super::view::View;
use super::in_turn;
use crate::say;
use std::rc::Rc;

pub(super) fn found(model: &mut Model, name: String, text: String) -> Vec<Effect> {
    if !matches!(model.view(), View::Form(form) if form.name() == name && !form.holds(&text)) {
        return Vec::new();
    }
    let words = Rc::clone(&model.session.words);
    let answers =
        [("draft-resume", say!(words, "draft-resume")), ("draft-discard", say!(words, "draft-discard"))];
    let answers = answers.map(|(id, label)| Named::new(id, label)).to_vec();
    let question = Question::ordinary(say!(words, "draft-found"), Vec::new(), answers);
    model.popups.open(Purpose::Draft { name, text }, Body::Question(question));
    Vec::new()
}

pub(super) fn answered(model: &mut Model, name: String, text: &str, reply: &Reply) -> Vec<Effect> {
    match reply {
        Reply::Chose("draft-resume") => in_turn(model, |view, turn| {
            if let View::Form(form) = view {
                form.resume(text, turn);
            }
        }),
        Reply::Chose("draft-discard") => vec![Effect::DropDraft(name)],
        _ => Vec::new(),
    }
}
