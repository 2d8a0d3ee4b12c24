//! What follows when something is to be done with the store as a whole, and when it was?

use super::super::care::{Care, Cared, Forgetting};
use super::super::effect::Effect;
use super::super::model::Model;
use super::super::popup::{Body, Reading};
use super::super::task::{AnonymiseTask, BackupFileTask, ConfirmForgettingTask, PurgeTask, RestoreFileTask};
use super::super::turn::Purpose;
use super::super::view::{View, care};
use super::{each_view, in_turn, lists, saving};
use crate::domain::inspection::{Inspection, Way};
use crate::domain::keeping::{Forgotten, Prospect};
use crate::domain::trouble::Failure;
use crate::say;
use crate::words::{inspection, keeping};
use std::rc::Rc;

/// Lets one thing be done at a time: a key pressed twice acts once.
pub(super) fn admit(model: &mut Model, effects: &mut Vec<Effect>) {
    effects.retain(|effect| {
        let Effect::Care(care) = effect else { return true };
        let Some(doing) = care.doing() else { return true };
        let is_free = model.caring.is_none();
        model.caring.get_or_insert(doing);
        is_free
    });
}

/// Goes on with what came of it.
pub(super) fn answered(model: &mut Model, asked: Care, answer: Result<Cared, Failure>) -> Vec<Effect> {
    if asked.doing().is_some() {
        model.caring = None;
        model.progress = None;
    }
    let cared = match answer {
        Ok(cared) => cared,
        Err(failure) => return failed(model, &failure),
    };
    match (cared, asked) {
        (Cared::Stands(kept), _) => {
            each_view(model, |view, session| view.care_read(&kept, session));
            Vec::new()
        }
        (Cared::Checked(found), _) => checked(model, &found),
        (Cared::BackedUp(path), _) => backed_up(model, path),
        (Cared::Compacted(before, after), _) => {
            let words = Rc::clone(&model.session.words);
            let (before, after) = (keeping::size(before.taken, &words), keeping::size(after.taken, &words));
            exchanged(model, say!(words, "compact-done", before, after))
        }
        (Cared::Foreseen(prospect), Care::Foresee(path)) => foreseen(model, path, prospect),
        (Cared::Restored, Care::Restore(path, _)) => {
            let text = say!(model.session.words, "restore-done", path);
            exchanged(model, text)
        }
        (Cared::WouldForget(seen), Care::TryForgetting(asked)) => would_forget(model, asked, seen),
        (Cared::Forgot(_), _) => {
            let mut effects = close_forms(model);
            let text = say!(model.session.words, "forget-done");
            effects.extend(exchanged(model, text));
            effects
        }
        // Each question has its own answer.
        (Cared::Foreseen(_) | Cared::Restored | Cared::WouldForget(_), _) => Vec::new(),
    }
}

/// Why it came to nothing stands where it was asked for, and nothing typed is lost.
fn failed(model: &mut Model, failure: &Failure) -> Vec<Effect> {
    let why = model.session.why(failure);
    match model.views.last_mut() {
        Some(View::Form(form)) if is_of_care(&form.name()) => form.failed(why),
        _ => return saving::failed(model, failure),
    }
    Vec::new()
}

fn is_of_care(name: &str) -> bool {
    [
        BackupFileTask::NAME,
        RestoreFileTask::NAME,
        AnonymiseTask::NAME,
        PurgeTask::NAME,
        ConfirmForgettingTask::NAME,
    ]
    .contains(&name)
}

/// Closes the forms that led to what is done now; there is nothing to keep of them.
fn close_forms(model: &mut Model) -> Vec<Effect> {
    let mut effects = Vec::new();
    while let Some(View::Form(form)) =
        model.views.pop_if(|view| matches!(view, View::Form(form) if is_of_care(&form.name())))
    {
        effects.push(Effect::DropDraft(form.name()));
    }
    effects
}

/// What was found, each with what mends it; what follows from the rest can be mended at once.
fn checked(model: &mut Model, found: &Inspection) -> Vec<Effect> {
    let words = Rc::clone(&model.session.words);
    let mended =
        found.mended.iter().map(|it| say!(words, "verify-mended", what = inspection::line(it, &words)));
    let mut lines: Vec<String> = mended.collect();
    lines.extend(found.findings.iter().map(|it| inspection::line(it, &words)));
    lines.push(say!(words, "verify-looked-at", entries = found.entries, cases = found.cases));
    lines.push(match found.findings.len() {
        0 => words.say("verify-clean"),
        n => say!(words, "verify-found", n),
    });
    let can_be_mended = found.findings.iter().any(|it| it.way == Way::Mend);
    let mut effects = in_turn(model, |_, turn| {
        let title = say!(words, "care-checked");
        if can_be_mended {
            care::doing::ask(Care::Mend, title, lines, say!(words, "care-mend"), turn);
        } else {
            turn.popup(Purpose::Read, Body::Reading(Reading::new(title, lines)));
        }
    });
    effects.push(Effect::Care(Care::Look));
    effects
}

fn backed_up(model: &mut Model, path: String) -> Vec<Effect> {
    let mut effects = close_forms(model);
    let words = Rc::clone(&model.session.words);
    effects.extend(in_turn(model, |_, turn| {
        turn.show(say!(words, "care-back-up-title"), vec![say!(words, "backup-written", path)]);
    }));
    effects.push(Effect::Care(Care::Look));
    effects
}

/// What is, what would be, and what goes stands before the question.
fn foreseen(model: &mut Model, path: String, prospect: Box<Prospect>) -> Vec<Effect> {
    let effects = close_forms(model);
    let words = Rc::clone(&model.session.words);
    let mut lines = vec![say!(words, "care-restore-from-path", path = path.as_str())];
    lines.extend(keeping::prospect(&prospect, &words));
    lines.push(say!(words, "care-put-aside"));
    let asked = in_turn(model, |_, turn| {
        let (question, yes) = (say!(words, "care-restore-question"), say!(words, "care-restore-yes"));
        care::doing::ask(Care::Restore(path, prospect), question, lines, yes, turn);
    });
    effects.into_iter().chain(asked).collect()
}

fn would_forget(model: &mut Model, asked: Forgetting, seen: Forgotten) -> Vec<Effect> {
    let words = Rc::clone(&model.session.words);
    if seen.cases.is_empty() {
        if let Some(View::Form(form)) = model.views.last_mut() {
            form.failed(say!(words, "forget-nothing"));
        }
        return Vec::new();
    }
    // The form that asked lies beneath, and takes keys again when one comes back to it.
    if let Some(View::Form(form)) = model.views.last_mut() {
        form.form.refused([], None);
    }
    in_turn(model, |_, turn| turn.open_task(ConfirmForgettingTask::new(asked, seen), None))
}

/// Another store stands: all that the views show is read anew, and the old one lies beside.
fn exchanged(model: &mut Model, done: String) -> Vec<Effect> {
    let words = Rc::clone(&model.session.words);
    let mut effects = in_turn(model, |_, turn| turn.show(say!(words, "care-done"), vec![done]));
    effects.extend(lists::other_store(model));
    effects.push(Effect::Care(Care::Look));
    effects
}
