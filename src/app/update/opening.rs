//! What follows when a case could not be read?

use super::super::effect::Effect;
use super::super::model::Model;
use super::super::turn::{Notice, Tone};
use super::super::view::View;
use super::{in_turn, lists, saving};
use crate::domain::code::CaseCode;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Failure;
use crate::say;

/// A case that cannot be read says why in its place; one that is no more is closed, with all above it.
pub(super) fn unread(model: &mut Model, code: CaseCode, failure: &Failure) -> Vec<Effect> {
    lists::note(model, failure);
    match failure {
        Failure::Refused { refusal: Refusal::NoSuchCase(_), .. } => gone(model, code),
        Failure::Refused { .. } => saving::failed(model, failure),
        Failure::Trouble(trouble) => {
            let why = model.session.trouble(trouble);
            for view in &mut model.views {
                view.case_unread(code, &why);
            }
            model.notice = Some(Notice { text: why, tone: Tone::Wrong });
            Vec::new()
        }
    }
}

/// Closes the case; what was being typed about it is kept as a draft.
fn gone(model: &mut Model, code: CaseCode) -> Vec<Effect> {
    let place = model.views.iter().position(|view| matches!(view, View::Case(it) if it.code() == code));
    let closed = place.map(|at| model.views.split_off(at)).unwrap_or_default();
    let mut effects: Vec<Effect> = closed.iter().filter_map(View::kept).collect();
    let text = say!(model.session.words, "case-gone", code = code.to_string());
    let draft = (!effects.is_empty()).then(|| say!(model.session.words, "form-draft-kept"));
    let lines = [text].into_iter().chain(draft).collect();
    effects.extend(in_turn(model, |_, turn| turn.show(say!(turn.session.words, "changed-title"), lines)));
    effects
}
