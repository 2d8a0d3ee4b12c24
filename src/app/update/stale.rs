//! What follows when a save came too late, for another session has changed the record?

use super::super::effect::Effect;
use super::super::model::Model;
use super::super::task::UponChange;
use super::super::turn::{Notice, Tone};
use super::super::view::View;
use super::{in_turn, reload};
use crate::domain::id::Revision;
use crate::domain::refusal::Refusal;
use crate::say;
use crate::words::refusals;

/// What stands now is read; a form then brings both together, a mark asks to look again.
pub(super) fn met(
    model: &mut Model,
    refusal: &Refusal,
    whose: Option<String>,
    changed_in: Revision,
) -> Vec<Effect> {
    let why = refusals::refusal(refusal, &model.session.words);
    let said = whose.map_or_else(|| why.clone(), |whose| format!("{whose}: {why}"));
    let mut effects = Vec::new();
    let marks = matches!(model.view(), View::Form(form) if form.upon_change() == UponChange::LookAgain);
    if marks && let Some(form) = model.views.pop() {
        effects.extend(form.kept());
        let text = say!(model.session.words, "form-draft-kept");
        model.notice = (!effects.is_empty()).then_some(Notice { text, tone: Tone::Calm });
    }
    match model.views.last_mut() {
        Some(View::Form(form)) => form.await_theirs(changed_in, said),
        Some(view @ View::Case(_)) => view.must_look_again(changed_in),
        Some(_) | None => {
            let title = say!(model.session.words, "changed-title");
            effects.extend(in_turn(model, |_, turn| turn.show(title, vec![said])));
        }
    }
    effects.push(Effect::LoadOverview);
    effects.extend(reload(model));
    effects
}
