//! What becomes of a draft that was kept?

use super::super::effect::Effect;
use super::super::model::Model;
use super::super::popup::{Body, Named, Question, Reply};
use super::super::turn::Purpose;
use super::super::view::View;
use crate::say;
use std::rc::Rc;

pub(super) fn found(model: &mut Model, name: String, text: String) -> Vec<Effect> {
    if !matches!(model.view(), View::Form(form) if form.name() == name && form.draft() != text) {
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
    match (reply, model.views.last_mut()) {
        (Reply::Chose("draft-resume"), Some(View::Form(form))) => form.resume(text, &model.session),
        (Reply::Chose("draft-discard"), _) => return vec![Effect::DropDraft(name)],
        (_, _) => {}
    }
    Vec::new()
}
